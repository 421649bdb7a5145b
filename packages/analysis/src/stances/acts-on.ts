import type { Clause } from "../attitudes/clauses.ts";
import type { Range } from "../attitudes/verb-groups.ts";

/** The one is subject of an active clause that has the other behind its verb, or in what hangs on that clause. */
export function actsOn(clauses: readonly Clause[], actor: Range, object: Range): boolean {
  for (const [n, clause] of clauses.entries()) {
    if (clause.subject === null || clause.verb === null || !overlap(clause.subject, actor)) continue;
    if (clause.verb.passive) continue;
    let end = clause.to;
    for (let next = n + 1; next < clauses.length && clauses[next]!.relation !== "main"; next++) end = clauses[next]!.to;
    if (object.from >= clause.verb.to && object.from < end) return true;
  }
  return false;
}

export function overlap(a: Range, b: Range): boolean {
  return a.from < b.to && b.from < a.to;
}
