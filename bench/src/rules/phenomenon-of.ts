import { SPEECH_NOUNS } from "@onrecord/analysis/cues/lexicon";
import type { StatementKind } from "@onrecord/analysis/reading";
import { tokenize } from "@onrecord/analysis/tokens/tokenize";

/** A statement as a person marked it: pieces of the text, in its order. */
interface Marked {
  kind: StatementKind;
  content: readonly string[];
}

const OWNER = String.raw`(?:\b(?:his|her|its|their|our|my)|['’]s|s['’])`;
const NOUN_OF_SPEECH = new RegExp(
  String.raw`${OWNER} (?:\p{L}+ )?(?:${[...SPEECH_NOUNS.keys()].join("|")})s?(?: (?:that|for|to|of|about|on|against|over))?[ “"‘]*$`,
  "iu",
);

/**
 * How a text attributes a statement, read off the words around it, and not off any rule that looks for it: what recall is counted
 * by. Each statement has one phenomenon, the most telling first. Pieces that the text does not hold are "not in the text".
 */
export function phenomenonOf(text: string, { kind, content }: Marked): string {
  const first = content[0] ?? "";
  const start = text.indexOf(first);
  const last = content.at(-1) ?? "";
  const end = text.indexOf(last, content.length > 1 ? start + first.length : start) + last.length;
  if (start < 0 || end < start) return "not in the text";
  const sentences = tokenize(text)
    .map(({ span }) => span)
    .filter(([from, to]) => from < end && to > start);
  const before = text.slice(Math.min(start, sentences[0]?.[0] ?? start), start);
  const after = text.slice(end, Math.max(end, sentences.at(-1)?.[1] ?? end));
  if (/\baccording to\b/i.test(`${before} | ${after}`)) return "according to";
  if (kind === "direct") return directly(text.slice(start, end), content, before, after);
  if (/:\s*[“"‘']?$/.test(before)) return `${kind}, after a colon`;
  if (kind === "mixed") return "mixed";
  if (content.length > 1 && !/^[\s,]*$/.test(betweenPieces(text, content, start))) return "indirect, broken by its cue";
  return indirectly(first, before, after);
}

/** The text between the first piece and the second. */
function betweenPieces(text: string, [first = "", second = ""]: readonly string[], start: number): string {
  const end = start + first.length;
  return text.slice(end, text.indexOf(second, end));
}

function directly(whole: string, content: readonly string[], before: string, after: string): string {
  if (/\n/.test(whole)) return "direct, over paragraphs";
  if (content.length > 1) return "direct, broken by its cue";
  if (!/\p{L}/u.test(before + after)) return "direct, without a cue in its sentence";
  return /\p{L}/u.test(before) ? "direct, after its cue" : "direct, before its cue";
}

function indirectly(first: string, before: string, after: string): string {
  if (NOUN_OF_SPEECH.test(before)) return "noun of speech";
  if (/^(?:whether|if|what|why|how|who|where|when|which)\b/i.test(first)) return "indirect question";
  if (/^(?:not )?to \p{Ll}/u.test(first) || /\bto $/.test(before)) return "infinitive";
  if (
    /\b(?:is|are|was|were|been|being|be) \p{L}+\b/iu.test(after) &&
    /\bby \p{L}/iu.test(after) &&
    !/\p{L}{3}/u.test(before)
  )
    return "passive";
  if (/^that\b/i.test(first) || /\bthat,? $/i.test(before)) return "indirect with “that”";
  if (!/\p{L}/u.test(before.replace(/^(?:but|and|yet|still) /i, "")) && after.startsWith(","))
    return "indirect, before its cue";
  return hasFiniteVerb(first) ? "indirect without “that”" : "thing spoken of";
}

function hasFiniteVerb(words: string): boolean {
  const tokens = tokenize(words).flatMap((sentence) => sentence.tokens);
  return tokens.some(
    ({ pos, lower }, i) => pos === "AUX" || (pos === "VERB" && !lower.endsWith("ing") && tokens[i - 1]?.lower !== "to"),
  );
}
