import { ROLES } from "../speakers/titles.ts";
import type { Sentence, Token } from "../tokens.ts";

/** Share of capitalised words from which a sentence reads as a headline, where capitals tell nothing. */
const HEADLINE_SHARE = 0.6;
const CAPITALISED = /^\p{Lu}\p{L}/u;

/**
 * Corrects part-of-speech tags that the tagger gets wrong in news: capitals inside a sentence are names ("Ilse Kern warned"),
 * a capitalised word before a verb that opens a sentence is one too ("Lynch said"), and an office before a name is a noun.
 */
export function correctTags(sentences: Sentence[]): void {
  for (const { tokens } of sentences) {
    if (isHeadline(tokens)) continue;
    for (const [i, token] of tokens.entries()) {
      if (isMistakenName(tokens, i)) token.pos = "PROPN";
      else if (isMistakenQuality(tokens, i) || isOfficeByPlace(tokens, i)) token.pos = "NOUN";
      else if (
        token.pos === "VERB" &&
        (isBesideNoun(tokens, i) || isOfficeBeforeName(tokens, i) || isAfterArticle(tokens, i))
      )
        token.pos = "NOUN";
    }
  }
}

/** "the group's lead attorney", "a test case": a bare verb form between an article or genitive and a noun. */
function isBesideNoun(tokens: Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (
    before === undefined ||
    after === undefined ||
    !/^(NOUN|PROPN)$/.test(after.pos) ||
    /(ing|ed|s)$/.test(token.lower)
  )
    return false;
  return (
    /^(a|an|the|'s)$/.test(before.lower) && before.pos !== "AUX" && before.pos !== "PRON" && token.lower === token.lemma
  );
}

/** "the deputy prime minister", "according to figures": a quality or verb by its form, a noun by its place. */
function isMistakenQuality(tokens: Token[], i: number): boolean {
  const { lower, pos } = tokens[i]!;
  if (lower === "prime" && /^ministers?$/.test(tokens[i + 1]?.lower ?? "")) return pos === "ADJ";
  return pos === "VERB" && lower.endsWith("s") && tokens[i - 1]?.lower === "to" && tokens[i - 2]?.lower === "according";
}

/** "the base chief said", "lead author Mei Lund": an office by where it stands, a quality or verb by its form. */
function isOfficeByPlace(tokens: Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (token.pos === "ADJ")
    return (
      ROLES.has(token.lower) &&
      /^(NOUN|DET)$/.test(before?.pos ?? "") &&
      after !== undefined &&
      !/^(NOUN|PROPN|ADJ|NUM)$/.test(after.pos) &&
      !/^(and|or)$/.test(after.lower)
    );
  return (
    token.pos === "VERB" &&
    token.lower === token.lemma &&
    ROLES.has(after?.lower ?? "") &&
    tokens[i + 2]?.pos === "PROPN" &&
    !/^(to|and|or|not|n't)$/.test(before?.lower ?? "") &&
    !/^(AUX|PRON|NOUN|PROPN|ADV)$/.test(before?.pos ?? "")
  );
}

/** "a televised address": a bare verb form after "a" and its adjective. */
function isAfterArticle(tokens: Token[], i: number): boolean {
  const [article, adjective, token] = [tokens[i - 2], tokens[i - 1], tokens[i]!];
  return (
    /^an?$/.test(article?.lower ?? "") &&
    (adjective?.pos === "ADJ" || (adjective?.pos === "VERB" && adjective.lower.endsWith("ed"))) &&
    token.lower === token.lemma &&
    !/(ing|ed)$/.test(token.lower)
  );
}

/** "according to engineer Ann Lee" */
function isOfficeBeforeName(tokens: Token[], i: number): boolean {
  return ROLES.has(tokens[i]!.lower) && tokens[i + 1]?.pos === "PROPN" && tokens[i - 1]?.pos !== "PROPN";
}

function isMistakenName(tokens: Token[], i: number): boolean {
  const token = tokens[i]!;
  if (!CAPITALISED.test(token.text)) return false;
  if (i > 0 && tokens[i - 1]!.pos !== "PUNCT")
    return /^(VERB|NOUN|ADV|X|INTJ|ADP)$/.test(token.pos) && !/^(I|A)$/.test(token.text);
  // "Downing Street insisted": a participle's form, but a subject's place.
  if (
    token.pos === "VERB" &&
    tokens[i + 1]?.pos === "PROPN" &&
    CAPITALISED.test(tokens[i + 1]!.text) &&
    tokens[i + 2]?.pos === "VERB" &&
    token.lower.endsWith("ing") &&
    /^(street|house|hill|palace|road|square|gate|field|party|group|university|college)$/.test(tokens[i + 1]!.lower)
  )
    return true;
  return token.pos === "VERB" && /^(VERB|AUX)$/.test(tokens[i + 1]?.pos ?? "") && !token.lower.endsWith("ing");
}

function isHeadline(tokens: Token[]): boolean {
  const words = tokens.filter((token) => /^\p{L}{4,}/u.test(token.text));
  return (
    words.length > 2 &&
    words.filter((token) => CAPITALISED.test(token.text)).length / words.length >= HEADLINE_SHARE &&
    tokens.at(-1)?.text !== "."
  );
}
