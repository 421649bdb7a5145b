import { ATTITUDE_VERBS, LONGEST_EXPRESSION } from "./lexicons/attitude-verbs.ts";
import { THREATS } from "./lexicons/threats.ts";
import { inClause, type Appraisal, type ClauseInContext } from "./appraisal.ts";
import type { Clause } from "./clauses.ts";
import { matchExpression } from "./expressions.ts";
import { objectRange } from "./noun-phrases.ts";

const IF = new Set(["if", "once", "when"]);
const UNLESS = new Set(["unless", "until"]);
/** They say of a thing only that it is there: "if the levy stays". */
const BEING = new Set(["be", "stay", "stand", "go", "come", "remain", "return", "pass", "proceed", "happen"]);

/** "will walk out if the levy stays", "won't vote for it unless the fee is doubled": a threat is said against what would call it forth. */
export function readThreats(context: ClauseInContext): Appraisal[] {
  const { tokens, clause, clauses, index } = context;
  const verb = clause.verb;
  if (verb === null || (verb.modal !== "will" && verb.modal !== "would") || !isOwn(context)) return [];
  const condition = [clauses[index + 1], clauses[index - 1]].find(
    (other) => other?.relation === "adverbial" && (IF.has(other.marker) || UNLESS.has(other.marker)),
  );
  if (condition?.verb == null || condition.subject === null) return [];
  const threat = matchExpression(tokens, verb.main, THREATS, 4);
  const view = matchExpression(tokens, verb.main, ATTITUDE_VERBS, LONGEST_EXPRESSION);
  const refuses = verb.denied && view?.value === 1;
  if (!refuses && (threat === null || verb.denied)) return [];
  // "When I am old I will leave" threatens nobody.
  if (context.isSelf(condition.subject) && !pointsAtThing(context, condition)) return [];
  return [
    inClause(context, {
      sign: UNLESS.has(condition.marker) !== condition.verb.denied ? 1 : -1,
      ...deedOf(context, condition),
      because: { from: verb.from, to: view?.to ?? threat?.to ?? verb.to },
      force: "wish",
      strength: 0.8,
      hedge: null,
    }),
  ];
}

function isOwn(context: ClauseInContext): boolean {
  return context.clause.subject === null || context.isSelf(context.clause.subject);
}

function pointsAtThing({ tokens }: ClauseInContext, { subject }: Clause): boolean {
  return subject !== null && ["it", "this", "that"].includes(tokens[subject.from]!.lower);
}

/** What a conditional clause supposes: its subject, and its verb with its object when the verb does more than be. */
export function deedOf(
  { tokens }: ClauseInContext,
  { subject, verb, to }: Clause,
): Pick<Appraisal, "target" | "predicate"> {
  if (verb!.copula || BEING.has(tokens[verb!.main]!.lemma)) return { target: [subject!], predicate: -1 };
  const target = [subject!, { from: verb!.main, to: verb!.main + 1 }, objectRange(tokens, verb!.to, to)];
  return { target, predicate: verb!.main };
}
