import type { Fit } from "./fit.ts";
import { GENERIC_NOUNS } from "./generic-nouns.ts";
import { inVocabulary, sameIdea, sharedSense, type Idea } from "./ideas.ts";
import { FAR_BACK, lastNamed } from "./last-named.ts";
import { isName, type ParsedProposition, type TargetPhrase } from "./parse-proposition.ts";
import type { ReadyAttitude } from "./ready-attitude.ts";
import { steer } from "./steer.ts";
import { EXISTENCE } from "./thesaurus.ts";

const BARE_PRONOUN =
  /^(?:(?:\p{L}+ )?(?:it|this|that)|(?:the|this|that|such an?) (?:whole )?(?:idea|thing|notion|prospect|concept|thought|possibility))$/iu;
const THEM = /^(?:\p{L}+ )?(?:them|they|those)$/iu;
/** "a bill", "any plan": not the one that was named before. */
const INDEFINITE = /^(?:an?|any|some|no|every|each|such|another|other)\b/i;
/** They stand for the matter at hand, whatever it is. Not "decision" or "move", which may be one for or against it. */
const POINTING_NOUNS = new Set(
  "plan bill law project proposal scheme idea measure policy legislation draft reform thing programme program motion treaty deal pact agreement change request suggestion bid application amendment".split(
    " ",
  ),
);
/** Matters of their own, that "it" means rather than what was named before them. */
const RIVALS = new Set(
  "motion amendment petition question complaint appeal lawsuit request demand treaty pact offer".split(" "),
);
/** How many lemmas from its matter what a bill does to it may stand. */
const UNDOING_NEAR = 2;
const TIMES = new Set("day week month year decade hour winter summer season".split(" "));

/**
 * "This dam … We shall oppose it", "the payment … no reason to raise it", "scrap the plan": a pronoun or a bare word for any matter,
 * alone or behind a verb, where the text names a target shortly before. The verb must be the target's own, or one that says
 * whether a thing is to be at all.
 */
export function matchPointing(ready: ReadyAttitude, proposition: ParsedProposition): Fit | null {
  const { attitude } = ready;
  const many = THEM.test(attitude.target);
  const bare = many || BARE_PRONOUN.test(attitude.target);
  const sided = ready.terms.some((idea) => idea.term === "inside" || idea.term === "outside");
  const terms = bare || sided || ready.heads.length === 0 ? ready.terms : ready.heads;
  const nouns = terms.filter((idea) => POINTING_NOUNS.has(idea.term));
  const deeds = terms.filter((idea) => !GENERIC_NOUNS.has(idea.term) && !(sided && TIMES.has(idea.term)));
  if ((!bare && !sided && nouns.length === 0) || deeds.length > 3) return null;
  if (!bare && INDEFINITE.test(attitude.target)) return null;
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
      // "It" is not what only the title tells of, when nothing near is of that matter.
      const near = context;
      const isNear = proposition.parts.some(
        (part) => part.role !== "agent" && lastNamed(part.idea, near, ready.context) >= 0,
      );
      if (bare && !isNear) continue;
      setting ??= inVocabulary(ready.setting, proposition.vocabulary);
      const title = setting;
      const unsaid = phrase.ideas.filter((wanted) => !steered.said.has(wanted) && !naming.includes(wanted));
      if (unsaid.some((wanted) => lastNamed(wanted, title, ready.setting) < 0)) continue;
    }
    if (bare && !far && hasRival(phrase, context, oldest)) continue;
    const narrated = attitude.statement === "";
    if (naming.length === 0 && (nouns.length > 0 || narrated) && isUndoneBy(phrase, context, oldest, proposition))
      continue;
    const back = naming.length > 0 ? 0 : far ? FAR_BACK : context.length - oldest;
    if (best !== null && best.back! <= back) continue;
    const quality =
      (wished || nouns.length > 0 ? 0.62 : 0.55) + (steered.said.size > 0 ? 0.08 : 0) - (far && bare ? 0.06 : 0);
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

/** "double": a bill is no doubling, unless somebody says so. */
function isAmount(idea: Idea): boolean {
  return idea.senses.some((sense) => sense.family === "increase" && sense.direction === 1);
}
