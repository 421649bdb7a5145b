import { FUNCTION_WORDS } from "../attitudes/lexicons/function-words.ts";
import type { Range } from "../attitudes/verb-groups.ts";
import { isDenied } from "../stances/is-denied.ts";
import type { Token } from "../tokens.ts";
import { wordOf, type Scene } from "./scene.ts";
import type { Add } from "./target-features.ts";

/** Words anywhere, near, on either side and next to the mention, in rows of two, and how they begin. */
export function addWords({ tokens, target, name }: Scene, add: Add): void {
  for (const [i, token] of tokens.entries()) {
    if (isInside(i, target)) continue;
    const word = wordOf(token);
    if (word === "NAME" || token.pos === "PUNCT") continue;
    const side = i < target.from ? "l" : "r";
    const distance = distanceTo(i, target);
    if (!FUNCTION_WORDS.has(word)) {
      const sign = isDenied(tokens, i) ? "!" : "";
      if (distance <= 7) add(`n:${sign}${word}`, 0.7);
      add(`${side}:${word}`, 0.5);
    }
    if (word.length > 5) add(`st:${word.slice(0, 5)}`, 0.5);
  }
  addEdges(tokens, target, add);
  if (name.from !== target.from || name.to !== target.to) addEdges(tokens, name, add);
  addRows(tokens, target, add);
  addTarget(tokens, target, name, add);
  add(`at:${Math.floor((target.from / Math.max(1, tokens.length)) * 4)}`, 0.5);
}

const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|(?:sept|nov|dec)ember|october)$/;

/** What is mentioned: its own words unless they name it, a day that was taken for a name, a part of a longer name. */
function addTarget(tokens: readonly Token[], target: Range, name: Range, add: Add): void {
  add(target.to - target.from > 1 ? "long" : "short", 0.5);
  for (const token of tokens.slice(target.from, target.to))
    if (DAYS.test(token.lower)) add("target is a day");
    else if (token.pos !== "PROPN") add(`target:${token.lower}`);
  if (name.to > target.to) add("target opens a name");
  if (/^[A-Z]{2,}$/.test(tokens[target.to - 1]?.text ?? "")) add("target in capitals");
}

/** How many tokens a token lies from a range, 1 for its neighbours. */
export function distanceTo(at: number, { from, to }: Range): number {
  return at < from ? from - at : at - to + 1;
}

function isInside(at: number, { from, to }: Range): boolean {
  return at >= from && at < to;
}

/** The words next to a mention, each in its place. */
function addEdges(tokens: readonly Token[], { from, to }: Range, add: Add): void {
  const word = (at: number) => wordOf(tokens[at]);
  for (let distance = 1; distance <= 4; distance++) {
    add(`-${distance}:${word(from - distance)}`, 0.5);
    add(`+${distance}:${word(to + distance - 1)}`, 0.5);
  }
  add(`b2:${word(from - 2)} ${word(from - 1)}`);
  add(`a2:${word(to)} ${word(to + 1)}`);
  add(`around:${word(from - 1)} ${word(to)}`, 0.7);
}

/** Two words in a row around the mention. */
function addRows(tokens: readonly Token[], target: Range, add: Add): void {
  const [from, to] = [Math.max(0, target.from - 6), Math.min(tokens.length, target.to + 7)];
  const words = tokens.slice(from, to).map(wordOf);
  for (let i = 0; i + 1 < words.length; i++)
    if (tokens[from + i]!.pos !== "PUNCT" && tokens[from + i + 1]!.pos !== "PUNCT")
      add(`bi:${words[i]} ${words[i + 1]}`, 0.5);
}
