import { ATTITUDE_ADJECTIVES, CLAIM_NOUNS, PASSIVE_JUDGEMENTS } from "./lexicons/attitude-adjectives.ts";
import { ATTITUDE_VERBS, LONGEST_EXPRESSION, NAMING_VERBS } from "./lexicons/attitude-verbs.ts";
import { DENYING, ENOUGH, EVALUATIONS, VERB_NOUN_JUDGEMENTS } from "./lexicons/evaluations.ts";
import { heldBy, inClause, type Appraisal, type ClauseInContext, type Sign } from "./appraisal.ts";
import { lemmaOf, matchExpression } from "./expressions.ts";
import { infinitiveAt, objectRange, trim } from "./noun-phrases.ts";
import { antecedentOf, unwrap, verbIn } from "./unwrap.ts";
import type { Range } from "./verb-groups.ts";

interface Verdict {
  sign: Sign;
  because: Range;
  /** Token index after the judging words. */
  to: number;
}

/** Said of what one does not decide for: "has its merits". */
const WEAK_PRAISE = new Set(["have merit", "have support", "have future"]);
const BELONGING = new Set(["have place", "have business", "belong"]);
/** What one may call a matter at hand. */
const MATTERS = new Set(
  `plan bill law project proposal scheme idea measure policy move step decision reform deal bargain thing choice way answer option solution
  treaty agreement tax ban programme program motion offer approach site place investment use`.split(/\s+/),
);
const DUMMIES = new Set(["it", "there", "this", "that", "what"]);

/** "is not a realistic outcome", "would be a mistake", "it is wrong to …", "there is no case for …", "makes no sense". */
export function readEvaluations(context: ClauseInContext): Appraisal[] {
  const { clause, tokens } = context;
  const verb = clause.verb;
  if (verb === null) return [];
  if (verb.passive) {
    const attitude = readAttitudeAdjective(context, verb.main);
    if (attitude !== null) return attitude;
  }
  if (!verb.copula)
    return [...readPassiveJudgement(context), ...readVerbNoun(context), ...readNaming(context), ...readSeen(context)];
  if (verb.modal === "can") return readWeighedUp(context);
  const offer = readForSale(context);
  if (offer !== null) return offer;
  const dummy =
    clause.subject === null
      ? ""
      : clause.subject.to - clause.subject.from === 1
        ? tokens[clause.subject.from]!.lower
        : "";
  if (dummy === "there" || tokens[verb.from - 1]?.lower === "there") return readClaims(context);
  const attitude = readAttitudeAdjective(context, verb.to);
  if (attitude !== null) return attitude;
  const reason = readReason(context, dummy === "it" || dummy === "");
  if (reason !== null) return reason;
  const verdict = findVerdict(context, verb.to, clause.to, verb.denied);
  if (verdict === null) return readReversed(context);
  const urged = readFolly(context, verdict);
  if (urged !== null) return urged;
  const occasion = readOccasion(context, verdict);
  if (occasion !== null) return occasion;
  if (DUMMIES.has(dummy) && isOfSomethingElse(context, verdict)) return [];
  const target = evaluated(context, verdict, DUMMIES.has(dummy));
  if (target === null) return [];
  const strength = verb.modal === "must" ? 0.6 : 0.85;
  return [
    inClause(context, {
      sign: (verdict.sign * target.sign) as Sign,
      target: target.ranges,
      because: { from: verb.from, to: verdict.to },
      force: verb.modal === "must" ? "wish" : "judgement",
      strength,
      predicate: target.predicate,
      agent: target.agent,
    }),
  ];
}

/** "might be right for the town but would be cruel to the farms": said in one breath, neither side is only conceded. */
function readWeighedUp(context: ClauseInContext): Appraisal[] {
  const { tokens, clause, clauses, index } = context;
  const other = clauses[index + 1];
  if (clause.subject === null || other?.marker !== "but" || other.relation !== "joined" || !other.verb?.copula)
    return [];
  const one = findVerdict(context, clause.verb!.to, clause.to, clause.verb!.denied);
  const two = findVerdict(context, other.verb.to, other.to, other.verb.denied);
  if (one === null || two === null || one.sign === two.sign) return [];
  const concerned = ["for", "to"];
  if (!concerned.includes(tokens[one.to]?.lower ?? "") || !concerned.includes(tokens[two.to]?.lower ?? "")) return [];
  return [
    inClause(context, {
      sign: one.sign,
      target: [clause.subject],
      because: one.because,
      force: "judgement",
      strength: 0.8,
      hedge: null,
    }),
  ];
}

/** "The harbour is not for sale": a denial that is a refusal. */
function readForSale(context: ClauseInContext): Appraisal[] | null {
  const { tokens, clause } = context;
  const verb = clause.verb!;
  const at = verb.to;
  if (tokens[at]?.lower !== "for" || tokens[at + 1]?.lower !== "sale") return null;
  if (clause.subject === null || !verb.denied) return [];
  return [
    inClause(context, {
      sign: -1,
      target: [clause.subject, { from: at + 1, to: at + 2 }],
      because: { from: verb.from, to: at + 2 },
      force: "judgement",
      strength: 0.8,
    }),
  ];
}

/** "We would be mad to ignore it": whoever says what would be folly to turn down speaks for it. */
function readFolly(context: ClauseInContext, verdict: Verdict): Appraisal[] | null {
  const { tokens, clause } = context;
  if (clause.subject === null || !context.isSelf(clause.subject) || tokens[verdict.to]?.lower !== "to") return null;
  const view = matchExpression(tokens, verdict.to + 1, ATTITUDE_VERBS, LONGEST_EXPRESSION);
  if (view === null) return null;
  const object = objectRange(tokens, view.to, clause.to);
  if (object.from >= object.to) return null;
  return [
    inClause(context, {
      sign: (verdict.sign * view.value) as Sign,
      target: [object],
      because: { from: clause.verb!.from, to: view.to },
      force: "judgement",
      strength: 0.85,
    }),
  ];
}

/** "a good day for the bridge", "bad news for the tax": whichever it is, what stands behind "for" is wished well. */
function readOccasion(context: ClauseInContext, verdict: Verdict): Appraisal[] | null {
  const { tokens, clause } = context;
  let at = verdict.to;
  if (tokens[at]?.lower === "day" || tokens[at]?.lower === "news") at++;
  if (!["day", "news"].includes(tokens[at - 1]!.lower) || tokens[at]?.lower !== "for") return null;
  const object = objectRange(tokens, at + 1, clause.to);
  if (object.from >= object.to) return null;
  let to = object.from;
  while (to < object.to && tokens[to]!.pos !== "CCONJ") to++;
  return [
    inClause(context, {
      sign: 1,
      target: [{ from: object.from, to }],
      because: { from: clause.verb!.from, to: at + 1 },
      force: "judgement",
      strength: 0.7,
    }),
  ];
}

/** "It was a useful talk": a judgement of the noun behind it, which is neither the matter nor any word for a matter. */
function isOfSomethingElse({ tokens, clause }: ClauseInContext, verdict: Verdict): boolean {
  const noun =
    tokens[verdict.to - 1]?.pos === "ADJ" && verdict.to < clause.to ? tokens[verdict.to]! : tokens[verdict.to - 1]!;
  if (noun.pos !== "NOUN") return false;
  return !MATTERS.has(lemmaOf(noun)) && !EVALUATIONS.has(lemmaOf(noun));
}

/** "It is time to build", "is one more reason to sell": the infinitive or noun behind is what is wanted. */
function readReason(context: ClauseInContext, dummy: boolean): Appraisal[] | null {
  const { tokens, clause } = context;
  const verb = clause.verb!;
  for (let i = verb.to; i < Math.min(clause.to - 1, verb.to + 5); i++) {
    const lemma = lemmaOf(tokens[i]!);
    if (!(lemma === "reason" || (lemma === "time" && dummy))) continue;
    const opener = tokens[i + 1]!.lower;
    const negative = opener === "not" && tokens[i + 2]?.lower === "to";
    if (
      opener !== "to" &&
      !negative &&
      !(lemma === "time" && opener === "for") &&
      !(lemma === "reason" && (opener === "for" || opener === "against"))
    )
      return null;
    const from = i + (negative ? 3 : 2);
    const object = objectRange(tokens, from, clause.to);
    if (object.from >= object.to) return null;
    const turned =
      verb.denied !== (negative || opener === "against") ||
      tokens.slice(verb.to, i).some((token) => DENYING.has(token.lower));
    return [
      inClause(context, {
        sign: turned ? -1 : 1,
        target: [object],
        because: { from: verb.from, to: i + 1 },
        force: "judgement",
        strength: 0.75,
        predicate: opener === "to" || negative ? verbIn(context, object.from, object.to) : -1,
      }),
    ];
  }
  return null;
}

/** What is judged: the subject; behind "it", the infinitive or clause that follows. */
function evaluated(
  context: ClauseInContext,
  verdict: Verdict,
  dummy: boolean,
): { sign: Sign; ranges: Range[]; predicate: number; agent: Range | null } | null {
  const { tokens, clause, clauses, index } = context;
  const behind = objectRange(tokens, verdict.to, clause.to);
  const to = infinitiveAt(tokens, verdict.to, behind.to);
  if (clause.subject !== null && !dummy) {
    if (to === verdict.to && context.isSelf(clause.subject)) return null;
    const inner = unwrap(context, clause.subject);
    if (inner.noun !== null || inner.sign < 0)
      return { sign: inner.sign, ranges: [inner.target], predicate: inner.predicate, agent: null };
    return { sign: 1, ranges: [clause.subject], predicate: findGerund(context, clause.subject), agent: null };
  }
  if (to >= 0) {
    const agent = tokens[verdict.to]?.lower === "for" && to > verdict.to + 1 ? { from: verdict.to + 1, to } : null;
    const ranges = [...(agent === null ? [] : [agent]), { from: to + 1, to: behind.to }];
    const turned = tokens[to - 1]?.lower === "not";
    return { sign: turned ? -1 : 1, ranges, predicate: verbIn(context, to + 1, behind.to), agent };
  }
  const next = clauses[index + 1];
  if (next?.relation === "complement" && next.subject !== null && next.verb !== null) {
    const object = objectRange(tokens, next.verb.to, next.to);
    return {
      sign: next.verb.denied ? -1 : 1,
      ranges: [next.subject, { from: next.verb.main, to: next.verb.main + 1 }, object],
      predicate: next.verb.copula ? -1 : next.verb.main,
      agent: null,
    };
  }
  if (verdict.to < clause.to && tokens[verdict.to]!.lower.endsWith("ing") && behind.to > behind.from)
    return { sign: 1, ranges: [behind], predicate: behind.from, agent: null };
  const meant = antecedentOf(context) ?? clause.subject;
  return meant === null ? null : { sign: 1, ranges: [meant], predicate: findGerund(context, meant), agent: null };
}

/** The judging words right of a verb. `denied` is the verb's own denial. */
export function findVerdict(
  { tokens }: Pick<ClauseInContext, "tokens">,
  from: number,
  end: number,
  denied: boolean,
): Verdict | null {
  let sign: Sign = 0;
  let turned = denied;
  let tooFar = false;
  let last = -1;
  const stop = Math.min(end, from + 9);
  for (let i = from; i < stop; i++) {
    const token = tokens[i]!;
    if (token.text === "," && last >= 0) break;
    if (DENYING.has(token.lower) && last < 0) {
      turned = !turned;
      continue;
    }
    if (token.lower === "far" && tokens[i + 1]?.lower === "from" && last < 0) {
      turned = !turned;
      i++;
      continue;
    }
    if (token.lower === "anything" && tokens[i + 1]?.lower === "but" && last < 0) {
      turned = !turned;
      i++;
      continue;
    }
    if (ENOUGH.has(token.lower) && last < 0)
      return turned ? { sign: -1, because: { from, to: i + 1 }, to: i + 1 } : null;
    const match = matchExpression(tokens, i, EVALUATIONS, 4);
    if (match !== null && judges(tokens[i]!, match.words, i === from)) {
      // "The wrong answer", "a great mistake": one bad word is enough.
      sign = last < 0 || match.value < 0 ? match.value : sign;
      last = match.to;
      i = match.to - 1;
      continue;
    }
    if (token.lower === "too" && tokens[i + 1]?.pos === "ADJ" && last < 0) {
      tooFar = true;
      last = i + 2;
      i++;
      continue;
    }
    if (last >= 0 && !["NOUN", "ADJ", "PROPN", "ADV", "CCONJ"].includes(token.pos)) break;
    if (last < 0 && (token.pos === "VERB" || token.pos === "ADP" || token.pos === "SCONJ" || token.text === ",")) break;
  }
  if (last < 0) return null;
  if (tooFar && sign === 0) sign = -1;
  if (tooFar) sign = -1;
  if (sign === 0) return null;
  while (last < stop && (tokens[last]!.pos === "NOUN" || tokens[last]!.pos === "ADJ")) last++;
  return { sign: (turned ? -sign : sign) as Sign, because: { from, to: last }, to: last };
}

/** The tagger tells the adjective "right" from the noun in "the right to vote". */
function judges(token: { pos: string; lower: string }, words: string, first: boolean): boolean {
  if (words.includes(" ")) return true;
  if (token.pos === "PROPN") return false;
  if (token.pos === "NOUN" && !first && (words === "right" || words === "good" || words === "interest")) return false;
  return token.pos === "ADJ" || token.pos === "NOUN" || token.pos === "ADV" || token.pos === "VERB";
}

/** "We are opposed to the tax", "she is right to leave": the subject's attitude to what follows. */
function readAttitudeAdjective(context: ClauseInContext, from: number): Appraisal[] | null {
  const { tokens, clause } = context;
  const verb = clause.verb!;
  let at = from;
  while (at < clause.to && tokens[at]!.pos === "ADV" && !DENYING.has(tokens[at]!.lower)) at++;
  const match = matchExpression(tokens, at, ATTITUDE_ADJECTIVES, 4);
  if (match === null) return null;
  const alone = match.words === "for" || match.words === "against" || match.words === "behind";
  if (
    alone &&
    clause.subject !== null &&
    tokens[clause.subject.to - 1]!.pos === "NOUN" &&
    !context.isSelf(clause.subject)
  )
    return null;
  const rightOrWrong = match.words.startsWith("right ") || match.words.startsWith("wrong ");
  if (
    !rightOrWrong &&
    context.ownWords &&
    /^(?:was|were)$/.test(tokens[verb.from]!.lower) &&
    context.isSelf(clause.subject)
  )
    return [];
  const object = objectRange(tokens, match.to, clause.to);
  if (object.from >= object.to) return match.words.endsWith(" that") ? [] : null;
  const denied = verb.denied ? -1 : 1;
  const infinitive = match.words.endsWith(" to");
  const view = rightOrWrong ? matchExpression(tokens, object.from, ATTITUDE_VERBS, LONGEST_EXPRESSION) : null;
  const held = rightOrWrong ? { holder: context.holder, reported: context.reported } : heldBy(context, clause.subject);
  const sign = (match.value === -1 && verb.denied ? 0 : match.value * denied * (view?.value ?? 1)) as Sign;
  if (view !== null)
    return [
      inClause(context, {
        sign,
        target: [{ from: view.to, to: object.to }],
        because: { from: verb.from, to: view.to },
        force: "judgement",
        strength: 0.8,
        ...held,
      }),
    ];
  return [
    inClause(context, {
      sign,
      target: [...(rightOrWrong && clause.subject !== null ? [clause.subject] : []), object],
      because: { from: verb.from, to: match.to },
      force: infinitive && !rightOrWrong ? "commitment" : "judgement",
      strength: sign === 0 ? 0.3 : 0.85,
      predicate: infinitive ? verbIn(context, object.from, object.to) : -1,
      agent: infinitive ? clause.subject : null,
      ...held,
    }),
  ];
}

/** "I see no reason to …", "we have every reason to …": as "there is no reason to". */
function readSeen(context: ClauseInContext): Appraisal[] {
  const { tokens, clause } = context;
  const lemma = lemmaOf(tokens[clause.verb!.main]!);
  if ((lemma !== "see" && lemma !== "have" && lemma !== "find") || clause.verb!.modal === "must") return [];
  return context.isSelf(clause.subject) ? readClaims(context) : [];
}

/** "There is no alternative to …", "no way around …": the denial of what would stand in its place. */
const WITHOUT: ReadonlyMap<string, readonly string[]> = new Map([
  ["alternative", ["to"]],
  ["substitute", ["for"]],
  ["way", ["around", "round", "past"]],
  ["getting", ["around", "round", "past", "away"]],
]);

/** "There is no need for …", "there is a strong case against …". */
function readClaims(context: ClauseInContext): Appraisal[] {
  const { tokens, clause } = context;
  const verb = clause.verb!;
  if (verb.modal === "must" || verb.modal === "will" || verb.modal === "can") return [];
  let turned = verb.denied;
  for (let i = verb.to; i < Math.min(clause.to - 1, verb.to + 7); i++) {
    const token = tokens[i]!;
    if (DENYING.has(token.lower)) turned = !turned;
    const without = WITHOUT.get(lemmaOf(token))?.includes(tokens[i + 1]!.lower) === true;
    if (without && turned) {
      const object = objectRange(tokens, i + 2, clause.to);
      if (object.from >= object.to) return [];
      const because = { from: verb.from, to: i + 2 };
      return [inClause(context, { sign: 1, target: [object], because, force: "judgement", strength: 0.8 })];
    }
    if (!CLAIM_NOUNS.has(lemmaOf(token)) || !["for", "to", "in", "against", "of"].includes(tokens[i + 1]!.lower))
      continue;
    const against = tokens[i + 1]!.lower === "against";
    const object = objectRange(tokens, i + 2, clause.to);
    if (object.from >= object.to) return [];
    const infinitive = tokens[i + 1]!.lower === "to";
    return [
      inClause(context, {
        sign: turned !== against ? -1 : 1,
        target: [object],
        because: { from: verb.from, to: i + 1 },
        force: "judgement",
        strength: 0.8,
        predicate: infinitive ? verbIn(context, object.from, object.to) : -1,
      }),
    ];
  }
  return [];
}

/** "The answer is a ban on …", "What we need is peace": a judging subject, and what fills it behind the copula. */
function readReversed(context: ClauseInContext): Appraisal[] {
  const { tokens, clause } = context;
  const verb = clause.verb!;
  const subject = clause.subject;
  if (subject === null) return [];
  const head = tokens[subject.to - 1]!;
  const answers =
    EVALUATIONS.get(lemmaOf(head)) !== undefined && head.pos === "NOUN" && tokens[subject.from]!.lower !== "this";
  const whatWeNeed = tokens[subject.from]!.lower === "what" && ["need", "want"].includes(lemmaOf(head));
  if (!answers && !whatWeNeed) return [];
  const object = objectRange(tokens, verb.to, clause.to);
  if (object.from >= object.to) return [];
  const denied = verb.denied || tokens[object.from]!.lower === "not";
  const value = whatWeNeed ? 1 : EVALUATIONS.get(lemmaOf(head))!;
  if (value < 0) return [];
  return [
    inClause(context, {
      sign: (denied ? -value : value) as Sign,
      target: [object],
      because: { from: subject.from, to: verb.to },
      force: "judgement",
      strength: 0.65,
    }),
  ];
}

function readPassiveJudgement(context: ClauseInContext): Appraisal[] {
  const { tokens, clause } = context;
  const verb = clause.verb!;
  if (!verb.passive || clause.subject === null) return [];
  const value = PASSIVE_JUDGEMENTS.get(lemmaOf(tokens[verb.main]!));
  if (value === undefined) return [];
  return [
    inClause(context, {
      sign: (verb.denied ? -value : value) as Sign,
      target: [clause.subject],
      because: { from: verb.from, to: verb.to },
      force: "judgement",
      strength: 0.75,
    }),
  ];
}

/** "makes no sense", "serves nobody's interest", "goes too far", "will not work". */
function readVerbNoun(context: ClauseInContext): Appraisal[] {
  const { tokens, clause } = context;
  const verb = clause.verb!;
  if (clause.subject === null || verb.passive || verb.modal === "must") return [];
  const pointing = clause.subject.to - clause.subject.from === 1 && DUMMIES.has(tokens[clause.subject.from]!.lower);
  if (!pointing && context.isSelf(clause.subject)) return [];
  const lemma = lemmaOf(tokens[verb.main]!);
  let words = lemma;
  let turned = verb.denied;
  for (let i = verb.main; i < Math.min(clause.to, verb.main + 6); i++) {
    if (i > verb.main) {
      const token = tokens[i]!;
      if (DENYING.has(token.lower) || token.lower === "nobody") turned = !turned;
      words = `${lemma} ${lemmaOf(token)}`;
    }
    const value =
      VERB_NOUN_JUDGEMENTS.get(words) ??
      (i > verb.main + 1
        ? VERB_NOUN_JUDGEMENTS.get(`${lemma} ${tokens[i - 1]!.lower} ${tokens[i]!.lower}`)
        : undefined);
    if (
      value === undefined ||
      (words === lemma && lemma !== "belong" && i + 1 < clause.to && !endsThere(tokens[i + 1]!.pos))
    )
      continue;
    const sign = (turned ? -value : value) as Sign;
    const verdict = { sign, because: { from: verb.from, to: i + 1 }, to: i + 1 };
    const dummy = clause.subject.to - clause.subject.from === 1 && DUMMIES.has(tokens[clause.subject.from]!.lower);
    const target = evaluated(context, verdict, dummy);
    if (target === null) return [];
    // "Cars have no place in the park": the place is part of the matter.
    if (BELONGING.has(words)) target.ranges.push(objectRange(tokens, i + 1, clause.to));
    return [
      inClause(context, {
        sign: (sign * target.sign) as Sign,
        target: target.ranges,
        because: verdict.because,
        force: "judgement",
        strength: WEAK_PRAISE.has(words) ? 0.45 : 0.75,
        predicate: target.predicate,
        agent: target.agent,
      }),
    ];
  }
  return [];
}

function endsThere(pos: string): boolean {
  return pos === "PUNCT" || pos === "CCONJ" || pos === "SCONJ" || pos === "ADV";
}

/** "called the plan a disaster", "dismissed it as unrealistic", "considers it essential to leave". */
function readNaming(context: ClauseInContext): Appraisal[] {
  const { tokens, clause } = context;
  const verb = clause.verb!;
  if (!NAMING_VERBS.has(lemmaOf(tokens[verb.main]!))) return [];
  const whole = loneDemonstrative(context) ?? objectRange(tokens, verb.to, clause.to);
  // "dismissed that as nostalgia": behind the lone pronoun its name follows.
  const rest = tokens[whole.to]?.lower === "as" ? { ...whole, to: objectRange(tokens, whole.to, clause.to).to } : whole;
  let at = rest.from;
  // The object ends where the judging words begin: at "as", at an article or adjective after the first noun.
  let noun = false;
  for (; at < rest.to; at++) {
    const token = tokens[at]!;
    if (token.lower === "as" || token.lower === "to") break;
    if (noun && (token.pos === "DET" || token.pos === "ADJ")) break;
    if (
      token.pos === "NOUN" ||
      token.pos === "PROPN" ||
      token.pos === "PRON" ||
      (at === rest.from && (token.lower === "this" || token.lower === "that") && tokens[at + 1]?.pos !== "NOUN")
    )
      noun = true;
  }
  if (at >= rest.to || tokens[at]!.lower === "to") return [];
  const verdict = findVerdict(context, tokens[at]!.lower === "as" ? at + 1 : at, rest.to, verb.denied);
  if (verdict === null) return [];
  const to = infinitiveAt(tokens, verdict.to, rest.to);
  const object = at === rest.from + 1 ? { from: rest.from, to: at } : trim(tokens, { from: rest.from, to: at });
  const pointing = object.to - object.from === 1 && tokens[object.from]!.lower === "it" && to >= 0;
  return [
    inClause(context, {
      sign: verdict.sign,
      target: [pointing ? { from: to + 1, to: rest.to } : object],
      because: { from: verb.from, to: verdict.to },
      force: "judgement",
      strength: 0.9,
      predicate: pointing ? verbIn(context, to + 1, rest.to) : findGerund(context, object),
      ...heldBy(context, clause.subject),
    }),
  ];
}

/** "called that a slap in the face": the tagger takes the pronoun for a conjunction. */
function loneDemonstrative({ tokens, clause }: ClauseInContext): Range | null {
  const from = clause.verb!.to;
  if (!["this", "that"].includes(tokens[from]?.lower ?? "")) return null;
  const next = tokens[from + 1];
  if (next === undefined || (next.pos !== "DET" && next.lower !== "as")) return null;
  return { from, to: objectRange(tokens, from + 1, clause.to).to };
}

function findGerund({ tokens }: ClauseInContext, range: Range): number {
  for (let i = range.from; i < range.to; i++)
    if (
      tokens[i]!.lower.endsWith("ing") &&
      (tokens[i]!.pos === "VERB" || (i === range.from && tokens[i + 1]?.pos === "DET"))
    )
      return i;
  return -1;
}
