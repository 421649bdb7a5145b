/**
 * Are two statements one utterance: one thing said once? By docs/numbers.md: one speaker, days that lie close, and the same quoted
 * words, or the aligned sentence in copies of one story. Pure.
 */
import { foldText, splitWords } from "@onrecord/query/words";

/** What a statement is compared by. */
export interface Spoken {
  /** The speaker in the canon, or null for groups, anonymous and unknown ones, who are their story's own. */
  speakerId: number | null;
  speakerName: string;
  speakerKind: number;
  storyId: string;
  /** Civil day; null when it isn't known. */
  saidOn: string | null;
  isStated: boolean;
  /** The quoted words of its content. */
  quoted: string;
  content: string;
  sentence: string;
}

const FEWEST_QUOTED_WORDS = 5;
const RUN = 4;
const CONTAINED = 0.8;
const DAYS = 3;
const DAYS_ASSUMED = 7;
const DAY = 24 * 3_600_000;

/** How surely two statements are one utterance, over 0 to 1; 0 when they are not. */
export function sameUtterance(a: Spoken, b: Spoken): number {
  if (!isOneSpeaker(a, b) || !areDaysClose(a, b)) return 0;
  const quoted = sameQuote(wordsOf(a, "quoted"), wordsOf(b, "quoted"));
  if (quoted > 0) return quoted;
  if (a.storyId !== b.storyId) return 0;
  // Two statements can share a sentence, so both it and what is said must agree.
  return Math.min(
    likeness(wordsOf(a, "sentence"), wordsOf(b, "sentence")),
    likeness(wordsOf(a, "content"), wordsOf(b, "content")),
  );
}

function isOneSpeaker(a: Spoken, b: Spoken): boolean {
  if (a.speakerId !== null || b.speakerId !== null) return a.speakerId === b.speakerId;
  return (
    a.storyId === b.storyId && a.speakerKind === b.speakerKind && foldText(a.speakerName) === foldText(b.speakerName)
  );
}

/** Copies of an undated story are of one day, whichever that is. */
function areDaysClose(a: Spoken, b: Spoken): boolean {
  if (a.saidOn === null || b.saidOn === null) return a.saidOn === b.saidOn && a.storyId === b.storyId;
  const apart = Math.abs(Date.parse(a.saidOn) - Date.parse(b.saidOn)) / DAY;
  return apart <= (a.isStated && b.isStated ? DAYS : DAYS_ASSUMED);
}

function sameQuote(a: Words, b: Words): number {
  if (Math.min(a.words.length, b.words.length) < FEWEST_QUOTED_WORDS) return 0;
  const contained = containment(a, b);
  return contained >= CONTAINED ? contained : 0;
}

/** Of two copies' sentences: alike word by word, the shorter nearly whole in the longer, or with a word changed here and there. */
function likeness(a: Words, b: Words): number {
  if (a.words.length > 0 && a.words.join(" ") === b.words.join(" ")) return 1;
  return Math.max(sameQuote(a, b), lightlyEdited(a.words, b.words));
}

/** The share of the longer text's words that stand in both in the same order, unless an edit denied what the other says. */
function lightlyEdited(a: string[], b: string[]): number {
  if (Math.min(a.length, b.length) < FEWEST_QUOTED_WORDS || countDenials(a) !== countDenials(b)) return 0;
  const share = inCommon(a, b) / Math.max(a.length, b.length);
  return share >= CONTAINED ? share : 0;
}

/** An apostrophe ends a word, so “won’t” leaves a “t”. */
const DENIALS = /^(?:not?|never|none|nobody|nothing|neither|nor|without|cannot|t)$/;

const countDenials = (words: string[]): number => words.filter((word) => DENIALS.test(word)).length;

/** The length of the longest common subsequence. */
function inCommon(a: string[], b: string[]): number {
  let above = Array.from({ length: b.length + 1 }, () => 0);
  for (const word of a) {
    const row = [0];
    for (const [at, other] of b.entries())
      row.push(word === other ? above[at]! + 1 : Math.max(above[at + 1]!, row[at]!));
    above = row;
  }
  return above[b.length]!;
}

/** The share of the shorter text's runs of four words that stand in the longer. */
function containment(a: Words, b: Words): number {
  const [short, long] = a.words.length <= b.words.length ? [a.runs, b.runs] : [b.runs, a.runs];
  let shared = 0;
  for (const run of short) if (long.has(run)) shared += 1;
  return shared / short.size;
}

interface Words {
  words: string[];
  /** Its runs of four words. */
  runs: Set<string>;
}

type Part = "quoted" | "content" | "sentence";

// One statement is compared with many: its words are counted once.
const taken = new WeakMap<Spoken, Partial<Record<Part, Words>>>();

function wordsOf(spoken: Spoken, part: Part): Words {
  const parts = taken.get(spoken) ?? {};
  taken.set(spoken, parts);
  return (parts[part] ??= takeWords(spoken[part]));
}

function takeWords(text: string): Words {
  const words = splitWords(text).map((word) => word.folded);
  return {
    words,
    runs: new Set(words.slice(RUN - 1).map((_, start) => words.slice(start, start + RUN).join(" "))),
  };
}
