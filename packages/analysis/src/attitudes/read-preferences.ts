import { inClause, type Appraisal, type ClauseInContext } from "./appraisal.ts";
import { lemmaOf, matchExpression } from "./expressions.ts";
import { ATTITUDE_VERBS, LONGEST_EXPRESSION } from "./lexicons/attitude-verbs.ts";
import { LIGHT_VERBS } from "./lexicons/function-words.ts";
import { objectRange } from "./noun-phrases.ts";

/** "would rather have our own than theirs", "I prefer the road to the rail": the one is liked, the other is not. */
export function readPreferences(context: ClauseInContext): Appraisal[] {
  const { tokens, clause } = context;
  const verb = clause.verb;
  if (verb === null || verb.denied || verb.modal !== "would" || !context.isSelf(clause.subject)) return [];
  const rather = tokens.slice(verb.from, verb.to).some((token) => token.lower === "rather" || token.lower === "sooner");
  if (!rather) return [];
  const than = tokens.findIndex((token, i) => i >= verb.to && token.lower === "than");
  // "would rather have the road" likes the road; "would sooner leave the club" likes the leaving.
  const light = LIGHT_VERBS.has(lemmaOf(tokens[verb.main]!)) || verb.copula;
  const from = light ? verb.to : verb.main;
  const chosen = { from, to: than < 0 ? objectRange(tokens, verb.to, clause.to).to : than };
  const because = { from: verb.from, to: verb.to };
  const predicate = light ? -1 : verb.main;
  const liked = inClause(context, { sign: 1, target: [chosen], predicate, because, force: "wish", strength: 0.75 });
  if (than < 0 || than + 1 >= tokens.length) return [liked];
  // "Would rather resign than vote for it": what one would not back is turned down.
  const view = matchExpression(tokens, than + 1, ATTITUDE_VERBS, LONGEST_EXPRESSION);
  const left = objectRange(tokens, view?.value === 1 ? view.to : than + 1, tokens.length);
  return [liked, inClause(context, { sign: -1, target: [left], because, force: "wish", strength: 0.75 })];
}
