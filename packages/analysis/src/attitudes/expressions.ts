import type { Token } from "../tokens.ts";

interface Match<Value> {
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
  const openers = openersOf(lexicon);
  const lemma = lemmaOf(first);
  const found = openers.has(lemma) ? matchFrom(tokens, from, lemma, lexicon, longest) : null;
  if (found !== null || first.lower === lemma || !openers.has(first.lower)) return found;
  return matchFrom(tokens, from, first.lower, lexicon, longest);
}

const knownOpeners = new WeakMap<ReadonlyMap<string, unknown>, Set<string>>();

/** The first words of a lexicon's expressions: most tokens are none of them. */
function openersOf(lexicon: ReadonlyMap<string, unknown>): Set<string> {
  const known = knownOpeners.get(lexicon);
  if (known !== undefined) return known;
  const openers = new Set([...lexicon.keys()].map((words) => words.split(" ", 1)[0]!));
  knownOpeners.set(lexicon, openers);
  return openers;
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
