import type { Attitude } from "../reading.ts";
import { ACTOR_NOUNS } from "../attitudes/lexicons/actors.ts";
import { GENERIC_NOUNS } from "./generic-nouns.ts";
import { ideasOf, inVocabulary, sameIdea, sharedSense, type Idea } from "./ideas.ts";
import type { ParsedProposition, TargetPhrase } from "./parse-proposition.ts";
import type { Sense } from "./thesaurus.ts";

/** How an attitude's target stands to a proposition. */
export interface Fit {
  /** 1 when liking the target is being for the proposition, -1 when it is being against it. */
  direction: 1 | -1;
  /** 0 to 1: how surely the target is the proposition's. */
  quality: number;
  /** What the target named, for the reason: the proposition itself, or one of its target phrases. */
  by: "proposition" | TargetPhrase;
  /** How many words back the target is named, where the attitude itself only points at it. */
  back?: number;
}

/** Terms of an attitude in the form that is compared, made once for all propositions. */
export interface ReadyAttitude {
  attitude: Attitude;
  terms: Idea[];
  heads: Idea[];
  context: Idea[];
  setting: Idea[];
  agent: Idea[];
  predicate: Idea | null;
}

const LEAST_COVERAGE = 0.7;
/** Enough where the attitude has only the proposition's verb and points back for the rest ("a ban"). */
const LEAST_WITH_VERB = 0.62;
/** They point to people, whose doings are not the proposition. */
const PERSON_PRONOUN = /^(?:they|them|he|him|she|her|you|we|us|i|me|who)\b/i;
/** "a bill", "any plan": not the one that was named before. */
const INDEFINITE = /^(?:an?|any|some|no|every|each|such|another|other)\b/i;
const BARE_PRONOUN =
  /^(?:(?:\p{L}+ )?(?:it|this|that)|(?:the|this|that|such an?) (?:whole )?(?:idea|thing|notion|prospect|concept|thought|possibility))$/iu;
const THEM = /^(?:\p{L}+ )?(?:them|they|those)$/iu;
/** They stand for the matter at hand, whatever it is. Not "decision" or "move", which may be one for or against it. */
const POINTING_NOUNS = new Set(
  "plan bill law project proposal scheme idea measure policy legislation draft reform thing programme program motion treaty deal pact agreement change request suggestion bid application amendment".split(
    " ",
  ),
);
/** Behind all that is near: the title names it, or the article keeps coming back to it. */
const FAR_BACK = 1000;
/** What was named at most this many lemmas before is what the next sentence is about. */
const JUST_BEFORE = 8;
/** Words of one phrase stand at most this many lemmas apart. */
const NEAR_TOGETHER = 8;
/** Matters of their own, that "it" means rather than what was named before them. */
const RIVALS = new Set(
  "motion amendment petition question complaint appeal lawsuit request demand treaty pact offer".split(" "),
);
/** How many lemmas from its matter what a bill does to it may stand. */
const UNDOING_NEAR = 2;
/** What a union of states may be called instead of its name. */
const UNIONS = new Set(["union", "bloc", "club", "alliance", "community"]);
const TIMES = new Set("day week month year decade hour winter summer season".split(" "));
const LAWS = new Set("law bill legislation rule regulation act".split(" "));
const CHANGING = new Set(["change", "alter", "amend", "revise", "touch", "reconsider"]);
/** Families about whether a thing is to be at all: here its name alone can stand for the wish. */
const EXISTENCE = new Set(["build", "adopt", "allow", "continue", "open"]);

export function readyAttitude(attitude: Attitude): ReadyAttitude {
  const frame = attitude.frame;
  const terms = ideasOf(attitude.terms);
  return {
    attitude,
    terms,
    heads: frame?.heads === undefined ? terms : ideasOf(frame.heads),
    context: ideasOf(frame?.context ?? []),
    setting: ideasOf(frame?.setting ?? []),
    agent: ideasOf(frame?.agent ?? []),
    predicate:
      frame?.predicate === undefined
        ? null
        : (terms.find((idea) => idea.term === frame.predicate) ?? ideasOf([frame.predicate])[0] ?? null),
  };
}

/** Whether the attitude is about what the proposition asks, and which way; null when it is about something else. */
export function matchAttitude(ready: ReadyAttitude, proposition: ParsedProposition): Fit | null {
  const own = inVocabulary(ready.terms, proposition.vocabulary);
  const heads = inVocabulary(ready.heads, proposition.vocabulary);
  const whole = matchWhole(ready, own, heads, proposition);
  const named =
    matchTargets(ready, own, heads, proposition) ?? matchName(heads, proposition) ?? matchPointing(ready, proposition);
  if (whole === null && named === null)
    return ready.attitude.frame?.loose === true ? matchAtHand(ready, proposition) : null;
  if (whole === null || named === null) return whole ?? named;
  if (whole.direction !== named.direction && Math.abs(whole.quality - named.quality) < 0.2) return null;
  return whole.quality >= named.quality ? whole : named;
}

/** The proposition's own words against the attitude's. */
function matchWhole(
  ready: ReadyAttitude,
  own: readonly Idea[],
  heads: readonly Idea[],
  proposition: ParsedProposition,
): Fit | null {
  const pointing =
    !PERSON_PRONOUN.test(ready.attitude.target) &&
    own.every(
      (idea) =>
        GENERIC_NOUNS.has(idea.term) ||
        UNIONS.has(idea.term) ||
        idea.senses.length > 0 ||
        proposition.parts.some((part) => part.role === "agent" && sameIdea(part.idea, idea)),
    );
  const asked = proposition.predicate?.idea;
  const ownVerb =
    pointing && asked !== undefined && own.some((idea) => sameIdea(idea, asked) || sharedSense(idea, asked) !== null);
  let context: readonly Idea[] | null = null;
  let all = 0;
  let covered = 0;
  let borrowed = false;
  let unnamed = false;
  let said = false;
  let predicateFound = proposition.predicate === null;
  for (const part of proposition.parts) {
    all += part.weight;
    if (
      own.some(
        (idea) => sameIdea(idea, part.idea) || (part.role === "predicate" && sharedSense(idea, part.idea) !== null),
      )
    ) {
      covered += part.weight;
      if (part.role === "predicate") {
        predicateFound = true;
        said = true;
      }
      continue;
    }
    if (part.role === "predicate" && part.weight < 0.3) {
      // "give aid": the thing given says it all.
      all -= part.weight;
      predicateFound = true;
      continue;
    }
    context ??= inVocabulary(ready.context, proposition.vocabulary);
    const surroundings = part.role === "agent" || ownVerb ? [...context, ...ready.setting] : context;
    const near =
      part.role !== "predicate" &&
      (surroundings.some((idea) => sameIdea(idea, part.idea)) ||
        // Of a name of two words one is enough.
        (part.named && part.role === "object" && isNamedInPart(own, part.idea, proposition)));
    if (part.essential && !(near && pointing)) return null;
    if (part.essential) unnamed = true;
    const place = part.named && part.role === "object" && !part.essential && isAdjunct(part.idea, proposition);
    if (near && (pointing || part.role === "agent" || place)) {
      covered += part.weight * (part.role === "agent" ? 0.6 : 0.7);
      borrowed = true;
    } else if (part.named && (part.role !== "agent" || part.weight > 0.8)) {
      if (!(part.role === "agent" && near)) return null;
    }
  }
  if (all === 0) return null;
  // "membership" points back at no vote on it: without the matter's own noun, its verb must be there.
  if (unnamed && !said && !own.every((idea) => GENERIC_NOUNS.has(idea.term))) return null;
  const objects = proposition.parts.filter((part) => part.role === "object");
  const coverage = covered / all;
  const objectOnly =
    !predicateFound && objects.length > 0 && objects.every((part) => own.some((idea) => sameIdea(idea, part.idea)));
  if (coverage < (ownVerb ? LEAST_WITH_VERB : LEAST_COVERAGE) && !objectOnly) return null;
  if (!agentsAgree(ready, proposition)) return null;
  // A pronoun alone may mean anything near by; the proposition's own verb behind it makes it sure enough.
  if (borrowed && pointing && (proposition.predicate === null || !predicateFound)) return null;
  if (proposition.predicate === null && !pointing && !isAboutThing(ready, heads, proposition)) return null;
  const law = !predicateFound && proposition.direction === -1 && isLawOnIt(ready, heads, proposition);
  const essential = proposition.parts.find((part) => part.essential);
  if (
    !predicateFound &&
    !law &&
    !pointing &&
    essential !== undefined &&
    !heads.some((idea) => sameIdea(idea, essential.idea))
  )
    return null;
  // "a vote on the ban" is no ban: another matter at the head.
  const last = heads.at(-1);
  if (
    last !== undefined &&
    essential !== undefined &&
    !heads.some((idea) => sameIdea(idea, essential.idea)) &&
    !headFits(
      heads,
      proposition.parts.map((part) => part.idea),
    )
  )
    return null;
  if (!predicateFound && !standsForPredicate(ready, heads, proposition)) return null;
  const direction = directionAgainst(
    own,
    heads,
    proposition.parts.map((part) => part.idea),
  );
  if (direction === null) return null;
  let quality = Math.min(1, 0.55 + coverage * 0.45);
  if (!predicateFound) quality *= 0.72;
  if (borrowed) quality *= pointing ? 0.75 : 0.9;
  return {
    direction: (direction * (law ? 1 : proposition.direction) * proposition.sign) as 1 | -1,
    quality,
    by: "proposition",
  };
}

/** "the Bay" for Marden Bay: another word of the same name. */
function isNamedInPart(own: readonly Idea[], name: Idea, proposition: ParsedProposition): boolean {
  const at = proposition.parts.findIndex((part) => part.idea === name);
  return [at - 1, at + 1].some((n) => {
    const other = proposition.parts[n];
    return other?.named === true && other.role === "object" && own.some((idea) => sameIdea(idea, other.idea));
  });
}

/** A name that only says where: it stands behind the thing that the proposition is about. */
function isAdjunct(name: Idea, proposition: ParsedProposition): boolean {
  const essential = proposition.parts.find((part) => part.essential);
  return essential !== undefined && !essential.named && !proposition.headIds.has(name.id);
}

/** One who is to do it and cannot be the one the proposition asks: "France should leave" is not about Spain's leaving. */
function agentsAgree(ready: ReadyAttitude, proposition: ParsedProposition): boolean {
  const asked = proposition.parts.filter((part) => part.role === "agent" && part.named);
  // Somebody else is named as the one to do it.
  const others = ready.agent.filter((idea) => !ACTOR_NOUNS.has(idea.term) && !GENERIC_NOUNS.has(idea.term));
  if (
    asked.length > 0 &&
    others.length > 0 &&
    !asked.some((part) => ready.agent.some((idea) => sameIdea(idea, part.idea))) &&
    ready.predicate !== null &&
    isAsked(ready.predicate, proposition)
  )
    return false;
  const swapped = proposition.parts.some(
    (part) => part.role === "object" && part.named && ready.agent.some((idea) => sameIdea(idea, part.idea)),
  );
  if (swapped && asked.length > 0 && !asked.some((part) => ready.agent.some((idea) => sameIdea(idea, part.idea))))
    return false;
  const doing = ready.agent.filter((idea) => idea.place);
  if (asked.length === 0 || doing.length === 0) return true;
  return asked.some((part) => doing.some((idea) => sameIdea(idea, part.idea)));
}

function isAsked(deed: Idea, proposition: ParsedProposition): boolean {
  const asked = proposition.predicate?.idea;
  return asked !== undefined && (sameIdea(deed, asked) || sharedSense(deed, asked) !== null);
}

/** May an attitude without the proposition's verb stand for it? Who backs a dam wants it built; who praises troops sends none. */
function standsForPredicate(ready: ReadyAttitude, heads: readonly Idea[], proposition: ParsedProposition): boolean {
  const predicate = proposition.predicate?.idea;
  if (predicate === undefined) return true;
  if (!predicate.senses.some((sense) => EXISTENCE.has(sense.family))) return false;
  const last = heads.at(-1);
  if (last !== undefined && ACTOR_NOUNS.has(last.term)) return false;
  // "The harbour bill" may close the harbour or open it.
  if (last !== undefined && proposition.direction === -1 && GENERIC_NOUNS.has(last.term))
    return isLawOnIt(ready, heads, proposition);
  const other = ready.predicate;
  if (
    other !== null &&
    !proposition.parts.some((part) => sameIdea(part.idea, other)) &&
    !other.senses.some((sense) => sense.general)
  )
    return false;
  return headFits(
    heads,
    proposition.parts.map((part) => part.idea),
  );
}

/** "a law on scooters" where a ban on them is what the text is about: laws on what is to be banned ban it. */
function isLawOnIt(ready: ReadyAttitude, heads: readonly Idea[], proposition: ParsedProposition): boolean {
  const last = heads.at(-1);
  const asked = proposition.predicate?.idea;
  if (last === undefined || asked === undefined || !LAWS.has(last.term)) return false;
  if (ready.terms.some((idea) => idea.senses.length > 0)) return false;
  return [...ready.context, ...ready.setting].some((idea) => sharedSense(idea, asked)?.same === true);
}

/** A proposition without a verb names a thing: the attitude must be to that thing, not to something done with it. */
function isAboutThing(ready: ReadyAttitude, heads: readonly Idea[], proposition: ParsedProposition): boolean {
  const wanted = proposition.parts.map((part) => part.idea);
  const deed = ready.predicate;
  if (deed !== null && !wanted.some((idea) => sameIdea(idea, deed)) && !deed.senses.some((sense) => sense.general))
    return false;
  return headFits(heads, wanted) || (deed !== null && heads.some((idea) => wanted.some((one) => sameIdea(idea, one))));
}

/** A thing called by its name alone: "Marden Point" for the harbour at Marden Point. Only where the thing itself is what is asked for. */
function matchName(heads: readonly Idea[], proposition: ParsedProposition): Fit | null {
  if (heads.length < 2 || proposition.direction < 0) return null;
  if (!(proposition.predicate?.idea.senses.some((sense) => EXISTENCE.has(sense.family)) ?? false)) return null;
  const named = proposition.parts.filter((part) => part.named && part.role === "object");
  if (!heads.every((idea) => named.some((part) => sameIdea(part.idea, idea)))) return null;
  const phrase = proposition.targets.find(
    ({ ideas, sign }) => sign > 0 && heads.every((idea) => ideas.some((wanted) => sameIdea(idea, wanted))),
  );
  return phrase === undefined ? null : { direction: phrase.sign, quality: 0.62, by: phrase };
}

/**
 * "This dam … We shall oppose it", "the payment … no reason to raise it", "scrap the plan": a pronoun or a bare word for any matter,
 * alone or behind a verb, where the text names a target shortly before. The verb must be the target's own, or one that says
 * whether a thing is to be at all.
 */
function matchPointing(ready: ReadyAttitude, proposition: ParsedProposition): Fit | null {
  const { attitude } = ready;
  const many = THEM.test(attitude.target);
  const bare = many || BARE_PRONOUN.test(attitude.target);
  const sided = ready.terms.some((idea) => idea.term === "inside" || idea.term === "outside");
  const terms = bare || sided || ready.heads.length === 0 ? ready.terms : ready.heads;
  const nouns = terms.filter((idea) => POINTING_NOUNS.has(idea.term));
  const deeds = terms.filter((idea) => !GENERIC_NOUNS.has(idea.term) && !(sided && TIMES.has(idea.term)));
  if ((!bare && !sided && nouns.length === 0) || deeds.length > 3) return null;
  if (bare ? attitude.statement === "" : INDEFINITE.test(attitude.target)) return null;
  let context: readonly Idea[] | null = null;
  let setting: readonly Idea[] | null = null;
  const force = attitude.frame?.force;
  const wished = force === "wish" || force === "commitment";
  let best: Fit | null = null;
  for (const phrase of proposition.targets) {
    if (many && !phrase.text.endsWith("s")) continue;
    const steered = steer(deeds, phrase, proposition);
    if (steered === null || (phrase.sign < 0 && steered.said.size === 0)) continue;
    if (phrase.ideas.some((idea) => !steered.said.has(idea) && isAmount(idea))) continue;
    const naming = phrase.ideas.filter((wanted) => nouns.some((idea) => sameIdea(idea, wanted)));
    // A bill is not what it is named after: "the bill" may point at "the harbour bill", not at a treaty.
    if (nouns.length > 0 && naming.length === 0 && phrase.ideas.every((idea) => isName(idea, proposition))) continue;
    context ??= inVocabulary(ready.context, proposition.vocabulary);
    let oldest = context.length;
    for (const wanted of phrase.ideas) {
      if (steered.said.has(wanted) || naming.includes(wanted)) continue;
      oldest = Math.min(oldest, lastNamed(wanted, context, ready.context));
    }
    const far = oldest < 0;
    if (far) {
      if (bare || nouns.length === 0) continue;
      setting ??= inVocabulary(ready.setting, proposition.vocabulary);
      const title = setting;
      const unsaid = phrase.ideas.filter((wanted) => !steered.said.has(wanted) && !naming.includes(wanted));
      if (unsaid.some((wanted) => lastNamed(wanted, title, ready.setting) < 0)) continue;
    }
    if (bare && !far && hasRival(phrase, context, oldest)) continue;
    if (naming.length === 0 && nouns.length > 0 && isUndoneBy(phrase, context, oldest, proposition)) continue;
    const back = naming.length > 0 ? 0 : far ? FAR_BACK : context.length - oldest;
    if (best !== null && best.back! <= back) continue;
    const quality = (wished || nouns.length > 0 ? 0.62 : 0.55) + (steered.said.size > 0 ? 0.08 : 0);
    best = { direction: (phrase.sign * steered.direction) as 1 | -1, quality, by: phrase, back };
  }
  return best;
}

/** "the tunnel … handed in a petition. I am against it": something else that can be liked or not was named since. */
function hasRival(phrase: TargetPhrase, context: readonly Idea[], oldest: number): boolean {
  return context
    .slice(oldest + phrase.ideas.length)
    .some((idea) => RIVALS.has(idea.term) && !phrase.ideas.some((wanted) => sameIdea(wanted, idea)));
}

/** "a bill that scraps the tunnel … would sign the bill": near the name stands what undoes the matter, so that the bill may be its end. */
function isUndoneBy(
  phrase: TargetPhrase,
  context: readonly Idea[],
  named: number,
  { predicate }: ParsedProposition,
): boolean {
  if (predicate === null || named < 0) return false;
  return context
    .slice(Math.max(0, named - UNDOING_NEAR), named + phrase.ideas.length + UNDOING_NEAR)
    .some(
      (idea) =>
        !phrase.ideas.some((wanted) => sameIdea(wanted, idea)) &&
        (sharedSense(idea, predicate.idea)?.same === false ||
          idea.senses.some((sense) => sense.direction === -1 && (sense.general || EXISTENCE.has(sense.family)))),
    );
}

/** What an attitude that names no matter of its own is about: the target that was named last before it, or in the title. */
function matchAtHand(ready: ReadyAttitude, proposition: ParsedProposition): Fit | null {
  const near = [
    ...inVocabulary(ready.context, proposition.vocabulary),
    ...inVocabulary(ready.terms, proposition.vocabulary),
  ];
  const words = [...ready.context, ...ready.terms];
  const setting = inVocabulary(ready.setting, proposition.vocabulary);
  let best: Fit | null = null;
  for (const phrase of proposition.targets) {
    if (phrase.sign < 0) continue;
    const places = phrase.ideas.map((wanted) => lastNamed(wanted, near, words));
    const spread = Math.max(...places) - Math.min(...places);
    const at = spread > NEAR_TOGETHER ? -1 : Math.min(...places);
    const far = at < 0 && phrase.ideas.every((wanted) => lastNamed(wanted, setting, ready.setting) >= 0);
    if (at < 0 && !far) continue;
    const back = far ? FAR_BACK : near.length - at;
    if (best !== null && best.back! <= back) continue;
    const quality = far ? 0.65 : back <= JUST_BEFORE ? 0.8 : 0.75;
    best = { direction: phrase.sign, quality, by: phrase, back };
  }
  const own = proposition.parts.filter((part) => part.essential || (part.named && part.role === "object"));
  if (own.length === 0 || proposition.predicate === null || proposition.targets.length > 0) return best;
  const at = Math.min(...own.map((part) => lastNamed(part.idea, near, words)));
  if (at < 0 || (best !== null && best.back! <= near.length - at)) return best;
  return { direction: 1, quality: 0.7, by: "proposition", back: near.length - at };
}

/** Where an idea was named last, by itself or inside an expression of the topic; -1 when it was not. */
function lastNamed(wanted: Idea, context: readonly Idea[], words: readonly Idea[]): number {
  const named = context.findLastIndex((idea) => sameIdea(idea, wanted));
  if (named >= 0) return named;
  const inside = words.findLastIndex((idea) => sameIdea(idea, wanted));
  return inside < 0 ? -1 : Math.max(0, inside - (words.length - context.length));
}

function isName(idea: Idea, proposition: ParsedProposition): boolean {
  return proposition.parts.some((part) => part.named && sameIdea(part.idea, idea));
}

/** "double": a bill is no doubling, unless somebody says so. */
function isAmount(idea: Idea): boolean {
  return idea.senses.some((sense) => sense.family === "increase" && sense.direction === 1);
}

/** "The bridge should be inspected": a wish for something else to be done with the thing than that it be at all. */
function isOtherDeed(
  { attitude, predicate }: ReadyAttitude,
  phrase: TargetPhrase,
  proposition: ParsedProposition,
): boolean {
  const force = attitude.frame?.force;
  if (
    predicate === null ||
    GENERIC_NOUNS.has(predicate.term) ||
    predicate.term === "have" ||
    (force !== "wish" && force !== "commitment")
  )
    return false;
  if (predicate.senses.some((sense) => EXISTENCE.has(sense.family)) || isAsked(predicate, proposition)) return false;
  return !phrase.ideas.some((wanted) => sameIdea(wanted, predicate) || sharedSense(wanted, predicate) !== null);
}

/** Which way the verbs before a pronoun turn a target phrase, and which of its words they say themselves; null when they do something else to it. */
function steer(
  deeds: readonly Idea[],
  phrase: TargetPhrase,
  { predicate }: ParsedProposition,
): { direction: 1 | -1; said: Set<Idea> } | null {
  let direction: 1 | -1 = 1;
  const said = new Set<Idea>();
  for (const deed of deeds) {
    const wanted = phrase.ideas.find((idea) => sharedSense(deed, idea) !== null);
    if (wanted !== undefined) {
      said.add(wanted);
      if (sharedSense(deed, wanted)?.same === false) direction = -direction as 1 | -1;
      continue;
    }
    if (deed.senses.length === 0) {
      const word = phrase.ideas.find((idea) => sameIdea(idea, deed));
      if (word === undefined) return null;
      said.add(word);
      continue;
    }
    const asked = predicate === null ? null : sharedSense(deed, predicate.idea);
    if (asked !== null && phrase.ideas.every((idea) => idea.senses.length === 0)) {
      if (!asked.same) direction = -direction as 1 | -1;
      continue;
    }
    const general = deed.senses.find((sense) => sense.family === "adopt" || sense.family === "build");
    if (general === undefined || phrase.sign < 0) return null;
    if (general.direction === -1) direction = -direction as 1 | -1;
  }
  return { direction, said };
}

/** The last word of the head names what it is about: the proposition's own word, a directed word, or a shell. */
function headFits(heads: readonly Idea[], wanted: readonly Idea[]): boolean {
  const last = heads.at(-1);
  if (last === undefined) return false;
  return wanted.some((idea) => sameIdea(idea, last)) || GENERIC_NOUNS.has(last.term) || last.senses.length > 0;
}

/**
 * Product of the directions of the attitude's words that steer its object. Words of the proposition's families count with
 * that family; others only at the head. Null when one steers in a way that says nothing about the proposition.
 */
function directionAgainst(own: readonly Idea[], heads: readonly Idea[], wanted: readonly Idea[]): 1 | -1 | null {
  let direction: 1 | -1 = 1;
  for (const idea of own) {
    if (idea.senses.length === 0) continue;
    const sense = steering(idea, wanted);
    if (sense === null) {
      if (heads.includes(idea)) {
        const general = idea.senses.find((one) => one.general);
        if (general?.direction === -1) direction = direction === 1 ? -1 : 1;
      }
      continue;
    }
    if (sense.direction === -1) direction = direction === 1 ? -1 : 1;
  }
  return direction;
}

/** The sense of a word in a family that the proposition uses. */
function steering(idea: Idea, wanted: readonly Idea[]): Sense | null {
  for (const other of wanted) {
    const shared = other.senses.length > 0 ? sharedSense(idea, other) : null;
    if (shared !== null) {
      const primary = other.senses[0]!;
      const inFamily = idea.senses.find((sense) => sense.family === shared.family)!;
      // The proposition counts its word by its first family; a word shared in another one turns with it.
      const asked = other.senses.find((sense) => sense.family === shared.family)!;
      return asked.direction === primary.direction
        ? inFamily
        : { ...inFamily, direction: -inFamily.direction as 1 | -1 };
    }
  }
  return null;
}

/** "more visas" for "more work visas": of three words or more, one that only describes the last may go unsaid. */
function isSpared(unnamed: readonly Idea[], phrase: TargetPhrase, proposition: ParsedProposition): boolean {
  if (unnamed.length > 1 || phrase.ideas.length < 3) return false;
  const [idea] = unnamed;
  return idea !== phrase.ideas.at(-1) && idea!.senses.length === 0 && !isName(idea!, proposition);
}

function matchTargets(
  ready: ReadyAttitude,
  own: readonly Idea[],
  heads: readonly Idea[],
  proposition: ParsedProposition,
): Fit | null {
  let best: Fit | null = null;
  const asked = proposition.predicate?.idea;
  for (const phrase of proposition.targets) {
    const unnamed = phrase.ideas.filter((wanted) => !own.some((idea) => sameIdea(idea, wanted)));
    if (unnamed.length > 0 && !isSpared(unnamed, phrase, proposition)) continue;
    if (!phrase.ideas.some((wanted) => heads.some((idea) => sameIdea(idea, wanted))) || !headFits(heads, phrase.ideas))
      continue;
    let direction: 1 | -1 = phrase.sign;
    if (ready.predicate !== null && CHANGING.has(ready.predicate.term)) {
      // To change what is there now is to leave it; to change what is only planned may be anything.
      if (phrase.sign > 0) continue;
      direction = 1;
    }
    let foreign = false;
    if (isOtherDeed(ready, phrase, proposition)) continue;
    // "The tunnel must be stopped", asked to be stopped: the proposition as a whole tells more than its object.
    if (
      phrase.sign < 0 &&
      proposition.sign * proposition.direction < 0 &&
      heads.some((idea) => isAsked(idea, proposition))
    )
      continue;
    for (const idea of heads) {
      if (phrase.ideas.some((wanted) => sameIdea(idea, wanted))) continue;
      // "outside the League" for its name alone: the proposition's own verb, or its opposite.
      const plain = asked !== undefined && phrase.ideas.every((wanted) => wanted.senses.length === 0);
      const shared = plain ? sharedSense(idea, asked) : null;
      const general = shared === null ? idea.senses.find((sense) => sense.general) : undefined;
      if (shared?.same === false || general?.direction === -1) direction = direction === 1 ? -1 : 1;
      if (
        general === undefined &&
        idea.senses.length === 0 &&
        !GENERIC_NOUNS.has(idea.term) &&
        !proposition.parts.some((part) => sameIdea(part.idea, idea))
      )
        foreign = true;
    }
    const quality = (phrase.ideas.length > 1 ? 0.9 : 0.75) * (foreign ? 0.7 : 1) * (unnamed.length > 0 ? 0.75 : 1);
    if (best === null || quality > best.quality) best = { direction, quality, by: phrase };
  }
  return best;
}
