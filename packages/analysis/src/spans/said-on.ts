import type { Page } from "../page.ts";
import type { Statement } from "../reading.ts";
import type { Draft } from "./join-by-cue.ts";
import { isVerb } from "./phrases.ts";
import { MONTH_ABBREVIATIONS, MONTHS, WEEKDAYS } from "./time-words.ts";

const DAY = 86_400_000;

/**
 * The civil day a statement was made: a weekday, date or "yesterday" beside its cue, resolved against the article's day
 * (a weekday is the last one, the article's own included), else the article's day, assumed. A time coarser than a month gives no day.
 */
export function saidOn(page: Page, draft: Draft, published: string | undefined): Statement["said"] {
  const day = published === undefined ? undefined : Date.parse(`${published.slice(0, 10)}T00:00:00Z`);
  const stated = beside(page, draft, Number.isNaN(day) ? undefined : day);
  if (stated !== null) return stated;
  return published === undefined ? { how: "assumed" } : { on: published.slice(0, 10), how: "assumed" };
}

/**
 * The time among the words that tell how it was said: after the cue up to the next clause, or in a phrase that opens the
 * sentence ("In a 2019 interview, Lee said"). Times inside the content, the source or another clause don't count.
 */
function beside(page: Page, draft: Draft, day: number | undefined): Statement["said"] | null {
  const { tokens } = page;
  const { cue } = draft;
  if (cue === null) return null;
  const [floor, ceiling] = page.ranges[page.sentenceAt[cue.head]!]!;
  const inside = (i: number) => page.quotationAt[i] !== -1 || draft.content.some(([from, to]) => i >= from && i < to);
  const core = Math.max(cue.range[1], draft.source?.[1] ?? 0);
  for (let i = cue.range[1]; i < ceiling && i < core + 16; i++) {
    if (inside(i)) continue;
    if (i >= core && (isVerb(page, i) || /^(who|which|that|because|while|but|if)$/.test(tokens[i]!.lower))) break;
    const found = readTime(tokens, i, day);
    if (found !== null) return found;
  }
  const start = draft.source === null ? cue.range[0] : Math.min(cue.range[0], draft.source[0]);
  const between =
    draft.source !== null && draft.source[1] <= cue.range[0]
      ? [draft.source[1], cue.range[0]]
      : [cue.range[0], cue.range[0]];
  for (let i = between[0]!; i < between[1]!; i++) {
    const found = inside(i) ? null : readTime(tokens, i, day);
    if (found !== null) return found;
  }
  for (let i = floor; i < start; i++) if (isVerb(page, i) && !inside(i)) return null;
  for (let i = floor; i < start; i++) {
    const found = inside(i) ? null : readTime(tokens, i, day);
    if (found !== null) return found;
  }
  return null;
}

function readTime(tokens: Page["tokens"], i: number, day: number | undefined): Statement["said"] | null {
  const { lower } = tokens[i]!;
  const stated = (offset: number): Statement["said"] | null =>
    day === undefined ? null : { on: iso(day - offset * DAY), how: "stated" };
  const weekday = WEEKDAYS.indexOf(lower);
  if (weekday >= 0) {
    if (day === undefined) return null;
    const back = (new Date(day).getUTCDay() - weekday + 7) % 7;
    return stated(/^last$/.test(tokens[i - 1]?.lower ?? "") && back === 0 ? 7 : back);
  }
  if (lower === "yesterday") return stated(1);
  if (lower === "today" || lower === "tonight") return stated(0);
  if (lower === "week" && tokens[i - 1]?.lower === "last") return stated(7);
  if (lower === "month" && tokens[i - 1]?.lower === "last")
    return day === undefined ? null : { on: iso(day - 30 * DAY), how: "stated" };
  if (lower === "ago") return ago(tokens, i, day);
  const month = MONTHS.includes(lower) ? MONTHS.indexOf(lower) : MONTH_ABBREVIATIONS.indexOf(lower);
  if (month >= 0 && /^\p{Lu}/u.test(tokens[i]!.text)) return dated(tokens, i, month, day);
  if (
    /^(19|20)\d\d$/.test(lower) &&
    /^(in|a|an|since|early|late|mid|his|her|the|their|'s)$/.test(tokens[i - 1]?.lower ?? "")
  ) {
    return day !== undefined && Number(lower) > new Date(day).getUTCFullYear() ? null : { how: "stated" };
  }
  if (lower === "year" && tokens[i - 1]?.lower === "last") return { how: "stated" };
  return null;
}

/** "March 3", "Feb. 12, 2024", "March 2019". A day without a year is the last such day. */
function dated(tokens: Page["tokens"], i: number, month: number, day: number | undefined): Statement["said"] | null {
  const number = /^(\d{1,2})(st|nd|rd|th)?$/.exec(tokens[i + 1]?.lower ?? "");
  const year = [1, 2, 3].map((step) => tokens[i + step]?.lower ?? "").find((word) => /^(19|20)\d\d$/.test(word));
  if (number === null)
    return year === undefined
      ? lastMonth(tokens, i, month, day)
      : { on: `${year}-${String(month + 1).padStart(2, "0")}-15`, how: "stated" };
  const date = Number(number[1]);
  if (date < 1 || date > 31) return null;
  if (year !== undefined) return { on: iso(Date.UTC(Number(year), month, date)), how: "stated" };
  if (day === undefined) return null;
  const thisYear = Date.UTC(new Date(day).getUTCFullYear(), month, date);
  return {
    on: iso(thisYear <= day + DAY ? thisYear : Date.UTC(new Date(day).getUTCFullYear() - 1, month, date)),
    how: "stated",
  };
}

/** "in February": the middle of the last such month. */
function lastMonth(
  tokens: Page["tokens"],
  i: number,
  month: number,
  day: number | undefined,
): Statement["said"] | null {
  if (day === undefined || !/^(in|last|since)$/.test(tokens[i - 1]?.lower ?? "")) return null;
  const year = new Date(day).getUTCFullYear();
  const middle = Date.UTC(year, month, 15);
  return {
    on: iso(Date.UTC(year, month, 1) <= day ? Math.min(middle, day) : Date.UTC(year - 1, month, 15)),
    how: "stated",
  };
}

const NUMBERS: readonly string[] = ["a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

function ago(tokens: Page["tokens"], i: number, day: number | undefined): Statement["said"] | null {
  const unit = tokens[i - 1]?.lower ?? "";
  const word = tokens[i - 2]?.lower ?? "";
  const count = /^\d+$/.test(word) ? Number(word) : NUMBERS.indexOf(word) + 1;
  if (/^years?$/.test(unit)) return { how: "stated" };
  if (count < 1 || day === undefined) return null;
  if (/^days?$/.test(unit)) return { on: iso(day - count * DAY), how: "stated" };
  if (/^weeks?$/.test(unit)) return { on: iso(day - 7 * count * DAY), how: "stated" };
  return /^months?$/.test(unit) ? (count > 1 ? { how: "stated" } : { on: iso(day - 30 * DAY), how: "stated" }) : null;
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
