import { DENYING, ENOUGH, EVALUATIONS, LONGEST_EVALUATION } from "./lexicons/evaluations.ts";
import type { ClauseInContext, Sign } from "./appraisal.ts";
import { matchExpression } from "./expressions.ts";
import type { Range } from "./verb-groups.ts";

export interface Verdict {
  sign: Sign;
  because: Range;
  /** Token index after the judging words. */
  to: number;
}

/** The judging words right of a verb. `denied` is the verb's own denial. */
export function findVerdict(
  { tokens }: Pick<ClauseInContext, "tokens">,
  from: number,
  end: number,
  denied: boolean,
): Verdict | null {
  let sign: Sign = 0;
  let turned = denied;
  let tooFar = false;
  let last = -1;
  const stop = Math.min(end, from + 9);
  for (let i = from; i < stop; i++) {
    const token = tokens[i]!;
    if (token.text === "," && last >= 0) break;
    // "Nothing short of a miracle" is one.
    if (token.lower === "nothing" && /^(?:short|less)$/.test(tokens[i + 1]?.lower ?? "") && last < 0) {
      i += 2;
      continue;
    }
    if (DENYING.has(token.lower) && last < 0) {
      turned = !turned;
      continue;
    }
    if (token.lower === "far" && tokens[i + 1]?.lower === "from" && last < 0) {
      turned = !turned;
      i++;
      continue;
    }
    if (token.lower === "anything" && tokens[i + 1]?.lower === "but" && last < 0) {
      turned = !turned;
      i++;
      continue;
    }
    if (ENOUGH.has(token.lower) && last < 0)
      return turned ? { sign: -1, because: { from, to: i + 1 }, to: i + 1 } : null;
    const match = matchExpression(tokens, i, EVALUATIONS, LONGEST_EVALUATION);
    if (match !== null && judges(tokens[i]!, match.words, i === from)) {
      // "The wrong answer", "a great mistake": one bad word is enough.
      sign = last < 0 || match.value < 0 ? match.value : sign;
      last = match.to;
      i = match.to - 1;
      continue;
    }
    if (token.lower === "too" && tokens[i + 1]?.pos === "ADJ" && last < 0) {
      tooFar = true;
      last = i + 2;
      i++;
      continue;
    }
    if (last >= 0 && !["NOUN", "ADJ", "PROPN", "ADV", "CCONJ"].includes(token.pos)) break;
    if (last < 0 && (token.pos === "VERB" || token.pos === "ADP" || token.pos === "SCONJ" || token.text === ",")) break;
  }
  if (last < 0) return null;
  if (tooFar && sign === 0) sign = -1;
  if (tooFar) sign = -1;
  if (sign === 0) return null;
  while (last < stop && (tokens[last]!.pos === "NOUN" || tokens[last]!.pos === "ADJ")) last++;
  return { sign: (turned ? -sign : sign) as Sign, because: { from, to: last }, to: last };
}

/** The tagger tells the adjective "right" from the noun in "the right to vote". */
function judges(token: { pos: string; lower: string }, words: string, first: boolean): boolean {
  if (words.includes(" ")) return true;
  if (token.pos === "PROPN") return false;
  if (token.pos === "NOUN" && !first && (words === "right" || words === "good" || words === "interest")) return false;
  return token.pos === "ADJ" || token.pos === "NOUN" || token.pos === "ADV" || token.pos === "VERB";
}
