import type { ClauseInContext, Sign } from "./appraisal.ts";
import type { Verdict } from "./find-verdict.ts";
import { infinitiveAt, objectRange } from "./noun-phrases.ts";
import { antecedentOf, firstGerund, unwrap, verbIn } from "./unwrap.ts";
import type { Range } from "./verb-groups.ts";

/** Subjects that stand for what follows or went before. */
export const DUMMIES = new Set(["it", "there", "this", "that", "what"]);

const KNOWING = new Set(["judge", "say", "tell", "know", "predict", "speculate", "comment", "assess"]);

/** What is judged: the subject; behind "it", the infinitive or clause that follows. */
export function findEvaluated(
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
    return { sign: 1, ranges: [clause.subject], predicate: firstGerund(context, clause.subject), agent: null };
  }
  if (to >= 0) {
    // "It is too early to judge the plan" judges nothing.
    if (KNOWING.has(tokens[to + 1]!.lower)) return null;
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
  return meant === null ? null : { sign: 1, ranges: [meant], predicate: firstGerund(context, meant), agent: null };
}
