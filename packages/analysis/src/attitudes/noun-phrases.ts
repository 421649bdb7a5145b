import type { Token } from "../tokens.ts";
import { wordList } from "./lexicons/word-list.ts";
import { isPlainForm, type Range } from "./verb-groups.ts";

const STOPS = new Set(
  wordList(
    `because if unless while although though when whereas until so instead despite amid but rather whatever whoever however`,
  ),
);
const LONE_PRONOUNS = new Set(wordList(`it this that him her`));
const TIMES = new Set(
  wordList(
    `today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday earlier later recently now`,
  ),
);

/** The object or complement from `from` on: up to a mark or a word that opens something else, at most to `to`. */
export function objectRange(tokens: readonly Token[], from: number, to: number): Range {
  let end = from;
  // "oppose it in every committee": behind a lone pronoun stands nothing of the object.
  if (
    from + 1 < to &&
    LONE_PRONOUNS.has(tokens[from]!.lower) &&
    tokens[from]!.pos === "PRON" &&
    tokens[from + 1]!.pos === "ADP"
  )
    return { from, to: from + 1 };
  for (; end < to; end++) {
    const token = tokens[end]!;
    if (STOPS.has(token.lower) || isEitherWay(tokens, end)) break;
    if (token.text === "," && !continuesList(tokens, end + 1, to)) break;
    if (token.pos === "PUNCT" && token.text !== "," && !/^[-'’“”"‘%&/]$/.test(token.text)) break;
  }
  return trim(tokens, { from, to: end });
}

/** "…, law or no law": whatever happens. */
function isEitherWay(tokens: readonly Token[], at: number): boolean {
  const [noun, or, no, again] = tokens.slice(at + 1, at + 5);
  return tokens[at]!.text === "," && or?.lower === "or" && no?.lower === "no" && noun?.lower === again?.lower;
}

/** "the tax, the levy and the fee": a comma inside an enumeration. */
function continuesList(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (first === undefined || !["NOUN", "PROPN", "DET", "ADJ", "NUM"].includes(first.pos)) return false;
  for (let i = from; i < Math.min(to, from + 8); i++) {
    const token = tokens[i]!;
    if (token.pos === "VERB" || token.pos === "AUX" || token.pos === "SCONJ") return false;
    if (token.pos === "CCONJ") return true;
  }
  return false;
}

/** Without conjunctions, adverbs, times and marks at its ends. */
export function trim(tokens: readonly Token[], range: Range): Range {
  let { from, to } = range;
  while (from < to && isPadding(tokens[from]!)) from++;
  while (to > from && (isPadding(tokens[to - 1]!) || tokens[to - 1]!.pos === "ADP")) to--;
  return { from, to };
}

function isPadding(token: Token): boolean {
  return (
    token.pos === "PUNCT" ||
    token.pos === "CCONJ" ||
    token.pos === "SCONJ" ||
    TIMES.has(token.lower) ||
    isPlainAdverb(token)
  );
}

function isPlainAdverb(token: Token): boolean {
  return token.pos === "ADV" && token.lower !== "not" && token.lower !== "never";
}

/** Index of the infinitive marker "to" between `from` and `to`, or -1. */
export function infinitiveAt(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to - 1; i++) {
    if (tokens[i]!.lower !== "to") continue;
    let next = i + 1;
    while (next < to && tokens[next]!.pos === "ADV") next++;
    const verb = tokens[next];
    if (verb === undefined || next >= to) continue;
    if ((verb.pos === "VERB" || verb.pos === "AUX") && (isPlainForm(verb) || verb.lower === "be")) return i;
    // "to back the treaty": plain forms that the tagger takes for nouns or adverbs.
    if (
      ["NOUN", "ADV", "ADJ"].includes(verb.pos) &&
      next + 1 < to &&
      ["DET", "PROPN", "PRON"].includes(tokens[next + 1]!.pos)
    )
      return i;
  }
  return -1;
}

export function isEmpty(range: Range | null): boolean {
  return range === null || range.from >= range.to;
}
