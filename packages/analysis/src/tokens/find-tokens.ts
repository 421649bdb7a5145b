import model from "wink-eng-lite-web-model";
import winkNLP, { type ItsFunction } from "wink-nlp";
import { OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from "../sentences/abbreviations.ts";
import type { Token } from "../tokens.ts";

const WORD = /^[\p{L}\p{N}]/u;
const WORD_END = /[\p{L}\p{N}.]$/u;
const CLITIC = /^(.*\p{L})(['’](?:s|m|d|re|ve|ll))$/iu;
const INNER_MARK = /[.!?'’]/;
const GLUED = /^(\p{L}*\p{Ll}{3,})([.!?]+)(\p{Lu}\p{Ll}*)$/u;
const PRONOUN_STEM = /^(I|you|he|she|it|we|they|who|that|there|what|where)$/i;
/** The tagger keeps every unknown word it meets, so it is renewed after this many characters to keep memory flat. */
const RENEWED_AFTER = 10_000_000;
let wink = winkNLP(model, ["pos"]);
let charactersRead = 0;
// wink-nlp types its lemma reader with an argument more than `out` passes on; all three are plain functions.
const its = wink.its as unknown as Record<"value" | "pos" | "lemma", ItsFunction<string>>;

/**
 * The tokens of a text with part of speech and lemma (wink-nlp, English lite model). Offsets are exact:
 * `text.slice(start, end) === token.text`. White space and line breaks give no token. Hyphenated words, names included,
 * and abbreviations with their full stop are one token.
 */
export function findTokens(text: string): Token[] {
  charactersRead += text.length;
  if (charactersRead > RENEWED_AFTER) {
    wink = winkNLP(model, ["pos"]);
    charactersRead = text.length;
  }
  const read = plainForTagger(text);
  const tokens = wink.readDoc(read).tokens();
  const values = tokens.out(its.value);
  const parts = tokens.out(its.pos);
  const lemmas = tokens.out(its.lemma);
  const found: Token[] = [];
  let at = 0;
  for (const [i, value] of values.entries()) {
    // The tagger drops odd white space but changes no other character, so each value stands at or after `at`.
    const start = read.startsWith(value, at) ? at : read.indexOf(value, at);
    if (start < 0 || value.trim() === "") continue;
    at = start + value.length;
    append(found, text, { start, end: at, pos: parts[i] ?? "X", lemma: lemmas[i] ?? value });
    while (at < read.length && read.charCodeAt(at) === 32) at++;
  }
  return found;
}

/** Curly apostrophes inside words hide contractions from the tagger, and special spaces glue words. Keeps every length. */
function plainForTagger(text: string): string {
  return text.replace(/(?<=\p{L})’(?=\p{L})/gu, "'").replace(/[\u00a0\u2000-\u200b\u202f\ufeff]/g, " ");
}

interface Piece {
  start: number;
  end: number;
  pos: string;
  lemma: string;
}

function append(found: Token[], text: string, piece: Piece): void {
  const word = text.slice(piece.start, piece.end);
  const before = found.at(-1);
  const touching = before !== undefined && before.end === piece.start;
  if (touching && word === "." && isAbbreviation(`${before.lower}.`) && !before.lower.endsWith(".")) {
    replaceLast(found, text, { ...before, end: piece.end });
    return;
  }
  const beyond = found.at(-2);
  if (
    touching &&
    before.text === "-" &&
    beyond?.end === before.start &&
    WORD.test(word) &&
    WORD_END.test(beyond.text)
  ) {
    found.pop();
    replaceLast(found, text, {
      start: beyond.start,
      end: piece.end,
      pos: hyphenated(beyond.pos, piece.pos),
      lemma: "",
    });
    return;
  }
  // Most words hold no mark at all; the two patterns below need one.
  if (!INNER_MARK.test(word)) {
    found.push(toToken(text, piece));
    return;
  }
  const [, first, stops, second] = GLUED.exec(word) ?? [];
  if (first !== undefined && stops !== undefined && second !== undefined) {
    // A lost space after a full stop: "pepper.No".
    const end = piece.start + first.length;
    found.push(toToken(text, { start: piece.start, end, pos: piece.pos, lemma: first.toLowerCase() }));
    found.push(toToken(text, { start: end, end: end + stops.length, pos: "PUNCT", lemma: stops }));
    found.push(
      toToken(text, { start: end + stops.length, end: piece.end, pos: piece.pos, lemma: second.toLowerCase() }),
    );
    return;
  }
  const [, stem, clitic] = CLITIC.exec(word) ?? [];
  if (stem !== undefined && clitic !== undefined) {
    const middle = piece.start + stem.length;
    const pos = PRONOUN_STEM.test(stem) ? "PRON" : piece.pos;
    found.push(toToken(text, { start: piece.start, end: middle, pos, lemma: stem.toLowerCase() }));
    found.push(
      toToken(text, {
        start: middle,
        end: piece.end,
        pos: /s$/i.test(clitic) && pos !== "PRON" ? "PART" : "AUX",
        lemma: clitic,
      }),
    );
    return;
  }
  found.push(toToken(text, piece));
}

function replaceLast(found: Token[], text: string, piece: Piece): void {
  found[found.length - 1] = toToken(text, { ...piece, lemma: text.slice(piece.start, piece.end).toLowerCase() });
}

function toToken(text: string, { start, end, pos, lemma }: Piece): Token {
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  return { start, end, text: word, lower: lower.includes("’") ? lower.replaceAll("’", "'") : lower, lemma, pos };
}

/** "Smith-Jones" is a name, "war-torn" and "68-year-old" describe, "sister-in-law" is a thing. */
function hyphenated(first: string, last: string): string {
  if (first === "PROPN" && last === "PROPN") return "PROPN";
  if (last === "VERB" || last === "ADV" || last === "ADP" || last === "ADJ") return "ADJ";
  return last;
}

export function isAbbreviation(lower: string): boolean {
  return TITLE_ABBREVIATIONS.has(lower) || OTHER_ABBREVIATIONS.has(lower);
}
