import { inClause, type Appraisal, type ClauseInContext } from "./appraisal.ts";
import { lemmaOf } from "./expressions.ts";
import { EFFECT_VERBS } from "./lexicons/effects.ts";
import { objectRange } from "./noun-phrases.ts";
import { gerundAt } from "./unwrap.ts";

const LASTING = new Set(["do", "does", "can", "ca", "cannot", "could", "will", "wo", "would"]);

/** "You don't cure a drought by building a dam", "will not be solved by another road": what is no means to an end is turned down. */
export function readMeans(context: ClauseInContext): Appraisal[] {
  const { tokens, clause } = context;
  const verb = clause.verb;
  if (verb === null || !verb.denied || verb.copula || !LASTING.has(tokens[verb.from]!.lower)) return [];
  const by = tokens.findIndex((token, i) => i >= verb.to && i < clause.to - 1 && token.lower === "by");
  if (by < 0) return [];
  const gerund = gerundAt(context, by + 1) >= 0;
  if (!gerund && !(verb.passive && EFFECT_VERBS.has(lemmaOf(tokens[verb.main]!)))) return [];
  return [
    inClause(context, {
      sign: -1,
      target: [objectRange(tokens, by + 1, clause.to)],
      because: { from: verb.from, to: by + 1 },
      force: "judgement",
      strength: 0.7,
      predicate: gerund ? by + 1 : -1,
    }),
  ];
}
