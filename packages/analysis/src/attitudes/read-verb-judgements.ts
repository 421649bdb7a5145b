import { PASSIVE_JUDGEMENTS } from "./lexicons/attitude-adjectives.ts";
import { DENYING, VERB_NOUN_JUDGEMENTS } from "./lexicons/evaluations.ts";
import { inClause, type Appraisal, type ClauseInContext, type Sign } from "./appraisal.ts";
import { lemmaOf } from "./expressions.ts";
import { DUMMIES, findEvaluated } from "./find-evaluated.ts";
import { objectRange } from "./noun-phrases.ts";

/** Said of what one does not decide for: "has its merits". */
const WEAK_PRAISE = new Set(["have merit", "have support", "have future"]);
const BELONGING = new Set(["have place", "have business", "belong"]);

/** Verbs that judge their subject, in the passive or with a noun. */
export function readVerbJudgements(context: ClauseInContext): Appraisal[] {
  return [...readPassiveJudgement(context), ...readVerbNoun(context)];
}

/** "is needed", "is not wanted", "was rigged". */
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
    const target = findEvaluated(context, verdict, dummy);
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
