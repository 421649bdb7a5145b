import type { Token } from "../tokens.ts";
import { lemmaOf } from "./expressions.ts";
import type { PhraseIndex, StancePhrase, Step } from "./lexicons/phrase-list.ts";
import type { Range } from "./verb-groups.ts";

/** How many words may stand where a phrase leaves room, and how many the matter inside one may have. */
const ROOM = 3;
const LONGEST_MATTER = 8;
const NONE = new Set(["no", "not", "little", "never"]);

/** A phrase found in a run of tokens. */
export interface FoundPhrase {
  from: number;
  to: number;
  sign: 1 | -1;
  /** The room of the phrase was filled by a denial: "has no reservations about". */
  denied: boolean;
  /** The matter, where it stands inside the phrase: "gave [the plan] short shrift". */
  matter: Range | null;
}

/** The longest phrase of an index that starts at `from`. An `X` that opens or ends a phrase is left to the reader. */
export function matchPhrase(tokens: readonly Token[], from: number, index: PhraseIndex): FoundPhrase | null {
  let best: FoundPhrase | null = null;
  // A phrase that opens with room has its first word a little further on.
  for (let at = from; at <= from + ROOM && (at === from || isFiller(tokens[at - 1])); at++)
    for (const phrase of phrasesAt(tokens, at, index)) {
      const found = followPhrase(tokens, from, phrase);
      if (found !== null && (best === null || found.to > best.to)) best = found;
    }
  return best;
}

/** The phrases that may have the word at `at` for their first. */
export function phrasesAt(tokens: readonly Token[], at: number, index: PhraseIndex): readonly StancePhrase[] {
  const token = tokens[at];
  if (token === undefined) return NO_PHRASES;
  const lemma = lemmaOf(token);
  const byForm = index.get(token.lower);
  const byLemma = lemma === token.lower ? undefined : index.get(lemma);
  if (byForm === undefined || byLemma === undefined) return byForm ?? byLemma ?? NO_PHRASES;
  return [...byForm, ...byLemma];
}

const NO_PHRASES: readonly StancePhrase[] = [];

/** A phrase at `from`, word by word; null when it is not there. */
export function followPhrase(
  tokens: readonly Token[],
  from: number,
  { steps, sign }: StancePhrase,
): FoundPhrase | null {
  const found = follow(tokens, from, steps);
  return found === null ? null : { ...found, from, sign };
}

function follow(
  tokens: readonly Token[],
  from: number,
  steps: readonly Step[],
): Pick<FoundPhrase, "to" | "denied" | "matter"> | null {
  let at = from;
  let denied = false;
  let matter: Range | null = null;
  for (const [n, step] of steps.entries()) {
    const next = steps[n + 1];
    if (step === "X" || step === "Y") {
      if (n === 0 || next === undefined) continue;
      const to = reach(tokens, at, next, steps[n + 2]);
      if (to <= at) return null;
      if (step === "X") matter = { from: at, to };
      at = to;
    } else if (step === "~") {
      for (let room = 0; room < ROOM && isFiller(tokens[at]); room++, at++) {
        if (next !== undefined && typeof next !== "string" && isOneOf(tokens[at]!, next)) break;
        if (NONE.has(tokens[at]!.lower)) denied = true;
      }
    } else {
      // Adverbs may stand anywhere: "came out strongly against".
      while (at > from && tokens[at]?.pos === "ADV" && !step.has(tokens[at]!.lower)) at++;
      if (tokens[at] === undefined || !isOneOf(tokens[at]!, step)) return null;
      at++;
    }
  }
  return { to: at, denied, matter };
}

/** Where the matter that starts at `from` ends: at the next word of the phrase, over the room before it; `from` itself when it never comes. */
function reach(tokens: readonly Token[], from: number, next: Step, beyond: Step | undefined): number {
  const word = next === "~" ? beyond : next;
  if (word === undefined || typeof word === "string") return from;
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_MATTER + ROOM); at++) {
    const token = tokens[at]!;
    if (isOneOf(token, word)) return next === "~" ? backOverRoom(tokens, from, at) : at;
    if (token.pos === "PUNCT" || token.pos === "AUX" || (token.pos === "SCONJ" && at > from)) return from;
  }
  return from;
}

function backOverRoom(tokens: readonly Token[], from: number, at: number): number {
  let to = at;
  while (to - 1 > from && at - to < ROOM && isFiller(tokens[to - 1])) to--;
  return to;
}

function isOneOf(token: Token, words: ReadonlySet<string>): boolean {
  return words.has(token.lower) || words.has(lemmaOf(token));
}

function isFiller(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (["DET", "ADJ", "ADV", "NUM", "PART"].includes(token.pos)) return true;
  return /^(?:my|our|his|her|its|their|out|up|back)$/.test(token.lower);
}
