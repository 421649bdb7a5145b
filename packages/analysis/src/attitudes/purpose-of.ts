import { GENERIC_NOUNS } from "../stances/generic-nouns.ts";
import type { Appraisal, ClauseInContext } from "./appraisal.ts";
import { lemmaOf } from "./expressions.ts";
import { objectRange } from "./noun-phrases.ts";
import type { Range } from "./verb-groups.ts";

/** "a bill that would ban cars": what it would do, where a clause behind the object tells it. */
export function purposeOf(
  { tokens, clauses, index }: ClauseInContext,
  object: Range,
): Pick<Appraisal, "target" | "predicate"> | null {
  const deed = clauses[index + 1];
  const head = tokens[object.to - 1];
  if (deed?.relation !== "relative" || deed.verb === null || head === undefined) return null;
  if (!GENERIC_NOUNS.has(lemmaOf(head)) || deed.from > object.to + 1) return null;
  const { verb } = deed;
  if (verb.copula || verb.passive || verb.denied || (verb.modal !== "would" && verb.modal !== "will")) return null;
  const done = objectRange(tokens, verb.to, deed.to);
  if (done.from >= done.to) return null;
  // In one, so that a verb of several words ("do away with") stays whole.
  return { target: [{ from: verb.main, to: done.to }], predicate: verb.main };
}
