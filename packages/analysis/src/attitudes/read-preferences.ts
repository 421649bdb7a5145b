import { inClause, type Appraisal, type ClauseInContext } from "./appraisal.ts";
import { objectRange } from "./noun-phrases.ts";

/** "would rather have our own than theirs", "I prefer the road to the rail": the one is liked, the other is not. */
export function readPreferences(context: ClauseInContext): Appraisal[] {
  const { tokens, clause } = context;
  const verb = clause.verb;
  if (verb === null || verb.denied || verb.modal !== "would" || !context.isSelf(clause.subject)) return [];
  const rather = tokens.slice(verb.from, verb.to).some((token) => token.lower === "rather" || token.lower === "sooner");
  if (!rather) return [];
  const than = tokens.findIndex((token, i) => i >= verb.to && token.lower === "than");
  const chosen = { from: verb.to, to: than < 0 ? objectRange(tokens, verb.to, clause.to).to : than };
  const because = { from: verb.from, to: verb.to };
  const liked = inClause(context, { sign: 1, target: [chosen], because, force: "wish", strength: 0.75 });
  if (than < 0 || than + 1 >= tokens.length) return [liked];
  const left = objectRange(tokens, than + 1, tokens.length);
  return [liked, inClause(context, { sign: -1, target: [left], because, force: "wish", strength: 0.75 })];
}
