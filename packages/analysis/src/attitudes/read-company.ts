import { ATTITUDE_VERBS, LONGEST_EXPRESSION } from "./lexicons/attitude-verbs.ts";
import { DEEDS } from "./lexicons/deeds.ts";
import { heldBy, inClause, type Appraisal, type ClauseInContext, type Sign } from "./appraisal.ts";
import { lemmaOf, matchExpression } from "./expressions.ts";
import { objectRange } from "./noun-phrases.ts";

/** Nouns for those one may side with because of what they do. */
const BACKED = new Set(
  "government cabinet party minister candidate leader coalition alliance president mayor council law bill budget treaty plan one anyone anybody nobody".split(
    " ",
  ),
);

/** "would support any government that scraps the toll", "will not sit in a cabinet that builds there": siding with the doer is siding with the deed. */
export function readCompany(context: ClauseInContext): Appraisal[] {
  const { tokens, clause, clauses, index } = context;
  const verb = clause.verb;
  const deed = clauses[index + 1];
  if (verb === null || verb.passive || verb.copula || verb.modal === "none" || verb.modal === "can") return [];
  if (deed?.relation !== "relative" || deed.verb === null || deed.verb.copula || deed.verb.passive) return [];
  const object = objectRange(tokens, verb.to, clause.to);
  const head = tokens[object.to - 1];
  if (head === undefined || object.from >= object.to || !BACKED.has(lemmaOf(head))) return [];
  const view = matchExpression(tokens, verb.main, ATTITUDE_VERBS, LONGEST_EXPRESSION);
  const sits = JOINING.has(lemmaOf(tokens[verb.main]!));
  if (view === null && !sits) return [];
  const side = (view?.value ?? 1) * (verb.denied ? -1 : 1);
  const inner = matchExpression(tokens, deed.verb.main, ATTITUDE_VERBS, LONGEST_EXPRESSION);
  const does = DEEDS.has(lemmaOf(tokens[deed.verb.main]!));
  if (inner === null && !does) return [];
  const end = objectRange(tokens, does ? deed.verb.to : inner!.to, deed.to);
  const sign = side * (deed.verb.denied ? -1 : 1) * (does ? 1 : inner!.value);
  return [
    inClause(context, {
      sign: sign as Sign,
      target: does ? [{ from: deed.verb.main, to: deed.verb.main + 1 }, end] : [end],
      because: { from: verb.from, to: object.to },
      force: "commitment",
      strength: 0.75,
      predicate: does ? deed.verb.main : -1,
      ...heldBy(context, clause.subject),
    }),
  ];
}

const JOINING = new Set(["sit", "serve", "join", "enter", "stay", "remain", "work"]);
