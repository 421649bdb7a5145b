import { isActor } from "./lexicons/actors.ts";
import { heldBy, inClause, type Appraisal, type ClauseInContext, type Sign } from "./appraisal.ts";
import { lemmaOf } from "./expressions.ts";
import { objectRange } from "./noun-phrases.ts";
import type { Range } from "./verb-groups.ts";

const FEARING = new Set(["fear", "worry", "dread"]);

/** "fears the tax would empty the shops": what is feared of a thing speaks against it, or against what is at hand. */
export function readFear(context: ClauseInContext, lemma: string): Appraisal[] | null {
  const { clauses, clause, index, tokens } = context;
  const event = clauses[index + 1];
  if (!FEARING.has(lemma) || clause.verb!.denied || event?.relation !== "complement") return null;
  const { subject, verb } = event;
  if (subject === null || verb === null || verb.denied || !["would", "will", "can"].includes(verb.modal)) return null;
  if (context.isSelf(subject) || isActor(tokens, subject)) return null;
  return [
    inClause(context, {
      sign: -1,
      target: [subject],
      because: { from: clause.verb!.from, to: clause.verb!.to },
      force: "effect",
      strength: 0.75,
      ...heldBy(context, clause.subject),
    }),
  ];
}

/** "hopes the dam will be built", "demanded that they leave": the next clause is what is wanted. */
export function readComplement(context: ClauseInContext, value: 1 | -1, because: Range): Appraisal[] {
  const { tokens, clauses, clause, index } = context;
  const next = clauses[index + 1];
  if (next?.relation !== "complement" || next.verb === null || next.subject === null) return [];
  const lemma = lemmaOf(tokens[clause.verb!.main]!);
  // "Demanded to know who ordered it" asks for an answer only.
  if (!WISHING_THAT.has(lemma) || tokens[next.subject.from]!.lower === "to") return [];
  const object = objectRange(tokens, next.verb.to, next.to);
  const denied = (clause.verb!.denied ? -1 : 1) * (next.verb.denied ? -1 : 1);
  return [
    inClause(context, {
      sign: (value * denied) as Sign,
      target: [next.subject, { from: next.verb.main, to: next.verb.main + 1 }, object],
      because,
      force: "wish",
      strength: 0.8,
      predicate: next.verb.copula ? -1 : next.verb.main,
      agent: next.verb.passive ? null : next.subject,
      ...heldBy(context, clause.subject),
    }),
  ];
}

const WISHING_THAT = new Set([
  "hope",
  "promise",
  "vow",
  "pledge",
  "wish",
  "demand",
  "insist",
  "urge",
  "recommend",
  "propose",
  "request",
  "suggest",
  "ask",
  "prefer",
  "fear",
  "dread",
  "regret",
]);
