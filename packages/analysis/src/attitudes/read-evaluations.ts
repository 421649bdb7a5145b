import { ATTITUDE_VERBS, LONGEST_EXPRESSION } from "./lexicons/attitude-verbs.ts";
import { EVALUATIONS } from "./lexicons/evaluations.ts";
import { inClause, type Appraisal, type ClauseInContext, type Sign } from "./appraisal.ts";
import { lemmaOf, matchExpression } from "./expressions.ts";
import { DUMMIES, findEvaluated } from "./find-evaluated.ts";
import { findVerdict, type Verdict } from "./find-verdict.ts";
import { objectRange } from "./noun-phrases.ts";
import type { Range } from "./verb-groups.ts";
import { readAttitudeAdjective } from "./read-attitude-adjectives.ts";
import { readClaims, readReason, readSeen } from "./read-claims.ts";
import { readNaming } from "./read-naming.ts";
import { readVerbJudgements } from "./read-verb-judgements.ts";

/** What one may call a matter at hand. */
const MATTERS = new Set(
  `plan bill law project proposal scheme idea measure policy move step decision reform deal bargain thing choice way answer option solution
  treaty agreement tax ban programme program motion offer approach site place investment use`.split(/\s+/),
);

/** "is not a realistic outcome", "would be a mistake", "it is wrong to …", "there is no case for …", "makes no sense". */
export function readEvaluations(context: ClauseInContext): Appraisal[] {
  const { clause, tokens } = context;
  const verb = clause.verb;
  if (verb === null) return [];
  if (verb.passive) {
    const attitude = readAttitudeAdjective(context, verb.main);
    if (attitude !== null) return attitude;
  }
  if (!verb.copula) return [...readVerbJudgements(context), ...readNaming(context), ...readSeen(context)];
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
  const target = findEvaluated(context, verdict, DUMMIES.has(dummy));
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

/** "The answer is a ban on …", "What we need is peace": a judging subject, and what fills it behind the copula. */
function readReversed(context: ClauseInContext): Appraisal[] {
  const { tokens, clause } = context;
  const verb = clause.verb!;
  const subject = clause.subject;
  if (subject === null) return [];
  const head = tokens[headBefore(tokens, subject)]!;
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

/** The last word of a phrase before "to" or "for": "answer" of "the answer to traffic". */
function headBefore(tokens: ClauseInContext["tokens"], { from, to }: Range): number {
  for (let i = from + 1; i < to; i++) if (tokens[i]!.lower === "to" || tokens[i]!.lower === "for") return i - 1;
  return to - 1;
}
