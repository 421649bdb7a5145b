import type { Token } from "../tokens.ts";

export interface Match<Value> {
  value: Value;
  /** Token index after the last word of the expression. */
  to: number;
  words: string;
}

/**
 * The longest expression of a lexicon that starts at `from`. The first word is compared by lemma, the others by lemma or
 * form; adverbs between them are passed over ("voted overwhelmingly against").
 */
export function matchExpression<Value>(
  tokens: readonly Token[],
  from: number,
  lexicon: ReadonlyMap<string, Value>,
  longest: number,
): Match<Value> | null {
  const first = tokens[from];
  if (first === undefined) return null;
  return (
    matchFrom(tokens, from, lemmaOf(first), lexicon, longest) ??
    (first.lower === lemmaOf(first) ? null : matchFrom(tokens, from, first.lower, lexicon, longest))
  );
}

function matchFrom<Value>(
  tokens: readonly Token[],
  from: number,
  first: string,
  lexicon: ReadonlyMap<string, Value>,
  longest: number,
): Match<Value> | null {
  let words = first;
  let found: Match<Value> | null = null;
  let count = 1;
  for (let at = from; ;) {
    const value = lexicon.get(words);
    if (value !== undefined) found = { value, to: at + 1, words };
    if (++count > longest) return found;
    at++;
    while (tokens[at]?.pos === "ADV" && !PARTICLES.has(tokens[at]!.lower)) at++;
    const token = tokens[at];
    if (token === undefined || token.pos === "PUNCT") return found;
    words += ` ${token.lower}`;
  }
}

const PARTICLES = new Set([
  "out",
  "up",
  "down",
  "off",
  "away",
  "back",
  "over",
  "forward",
  "on",
  "behind",
  "aside",
  "against",
]);

/** The tagger keeps plurals of capitalised words and leaves some marks on lemmas. */
export function lemmaOf(token: Token): string {
  return token.lemma.toLowerCase();
}
