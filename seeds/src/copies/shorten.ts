import type { ExpectedReading } from "../corpus/reading.ts";
import type { Edit, Span } from "./edited-text.ts";
import type { LocatedStatement } from "./locate-reading.ts";
import { paragraphsOf, wordCount } from "./paragraphs.ts";

/** Shorter copies are no longer recognised as such: any two short texts share their stock phrases. */
const FEWEST_WORDS = 85;

/** Leaves out one paragraph of background from the middle on: nobody speaks in it and nobody who speaks is named. */
export function dropBackground(text: string, reading: ExpectedReading, located: LocatedStatement[]): Edit[] {
  const paragraphs = paragraphsOf(text);
  const spoken = located.flatMap(({ spans }) => spans);
  const names = Object.values(reading.speakers).flatMap((speaker) => speaker.names);
  for (let index = paragraphs.length - 1; index >= paragraphs.length / 2; index -= 1) {
    const [start, end] = paragraphs[index]!;
    const words = text.slice(start, end);
    const next = paragraphs[index + 1];
    if (spoken.some((span) => overlap(span, [start, end]))) continue;
    if (/["“”‘]|\bsaid\b/.test(words) || names.some((name) => words.includes(name))) continue;
    if (next !== undefined && LEANS_BACK.test(text.slice(...next))) continue;
    if (wordCount(text) - wordCount(words) < FEWEST_WORDS) continue;
    return [{ start: start - 2, end, replacement: "" }];
  }
  return [];
}

/** What opens so leans on the paragraph before it. */
const LEANS_BACK = /^(?:He|She|They|It|Its|His|Her|Their|That|This|These|Those|But|And|Another|Neither|Both|None)\b/;

/** Leaves out the last third, as a page editor cuts from below; no statement is cut in two that way. */
export function cutTail(text: string, located: LocatedStatement[]): Edit[] {
  const paragraphs = paragraphsOf(text);
  for (let kept = Math.ceil((paragraphs.length * 2) / 3); kept < paragraphs.length; kept += 1) {
    const end = paragraphs[kept - 1]![1];
    const isTorn = located.some(({ spans }) => spans.some(([at]) => at < end) && spans.some(([at]) => at > end));
    const isTooShort = wordCount(text.slice(0, end)) < FEWEST_WORDS;
    if (!isTorn && !isTooShort) return [{ start: end, end: text.length, replacement: "" }];
  }
  return [];
}

/** Those whose change of mind the archive tells: their words are never shortened. */
const UNTOUCHED = new Set(["sorn", "ferrow", "pell"]);

/** Who repeats what others say has the answer still to come; to stop there would turn the sense round. */
const REPORTS_OTHERS = /\b(?:says?|said|tells?|told|thinks?|claims?)\b/;

/** Ends one quotation early: what stood after its cue, a quotation of its own at the paragraph's end, is left out. */
export function shortenQuotation(text: string, reading: ExpectedReading, located: LocatedStatement[]): Edit[] {
  for (const { id, speaker, kind, said, spans } of located) {
    const isMixed = reading.stances.some(({ label, statements }) => label === "mixed" && statements.includes(id));
    if (kind !== "direct" || said !== undefined || spans.length < 2 || isMixed || UNTOUCHED.has(speaker)) continue;
    const [start, end] = spans.at(-1)!;
    const before = /[.] ["“‘]$/.exec(text.slice(0, start));
    const isLast = /^["”’](?:\n\n|$)/.test(text.slice(end));
    const isOpen = spans.slice(0, -1).some((span) => REPORTS_OTHERS.test(text.slice(...span)));
    if (before === null || !isLast || isOpen) continue;
    return [{ start: start - 2, end: end + 1, replacement: "" }];
  }
  return [];
}

const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
