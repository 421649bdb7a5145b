import { isTimeWord } from "../spans/time-words.ts";
import type { Token } from "../tokens.ts";

/** Longest dateline in tokens: "PORT MERCY, Aldland, Feb. 3, 2025 (NPA) —". */
const LONGEST = 18;
const PART = /^(\p{Lu}[\p{L}.'’-]*|\p{N}+|[,.()/]|of|de|la|the|and|el|al)$/u;

/**
 * How many of a sentence's first tokens are the line that opens a dispatch, its dash included: a place in capitals, or a place with
 * an agency or a date, before a dash and what opens a sentence ("ALDHAM (NPA) -", "Aldham, March 3 —"). 0 when there is none.
 */
export function datelineLength(tokens: readonly Token[]): number {
  const dash = tokens.slice(0, LONGEST).findIndex(({ text }, i) => i > 0 && /^(-|--|–|—)$/.test(text));
  const next = tokens[dash + 1];
  if (dash < 1 || next === undefined || !/^(\p{Lu}|["“‘'«])/u.test(next.text)) return 0;
  const words = tokens.slice(0, dash);
  if (!words.every(({ text }) => PART.test(text))) return 0;
  const isShouted = /^\p{Lu}{3,}$/u.test(words[0]!.text);
  const isDated = words.some(
    ({ lower }, i) => i > 0 && isTimeWord(lower) && /^\p{N}+$/u.test(words[i + 1]?.text ?? ""),
  );
  return isShouted || isDated || hasAgency(words) ? dash + 1 : 0;
}

/** "(NPA)", "(Reuters)", "/PressLine/" */
function hasAgency(words: readonly Token[]): boolean {
  return words.some(
    ({ text, lower }, i) =>
      /^[(/]$/.test(words[i - 1]?.text ?? "") &&
      /^[)/]$/.test(words[i + 1]?.text ?? "") &&
      (/^\p{Lu}{2,}$/u.test(text) || words[i - 1]!.text === "/" || /^(reuters|bloomberg|xinhua|agencies)$/.test(lower)),
  );
}
