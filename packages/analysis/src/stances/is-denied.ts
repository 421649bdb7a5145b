import { DENYING } from "../attitudes/lexicons/evaluations.ts";
import type { Token } from "../tokens.ts";

/** Whether a denial stands up to four words before, with no mark and no "but" between: "not a single good reason". */
export function isDenied(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const token = tokens[i]!;
    if (token.pos === "PUNCT" || token.lower === "but") return false;
    if (DENYING.has(token.lower)) return true;
  }
  return false;
}
