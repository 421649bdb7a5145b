import type { Page } from "../page.ts";
import type { Statement } from "../reading.ts";
import { MONTH_ABBREVIATIONS, MONTHS, WEEKDAYS } from "./time-words.ts";

type Said = Statement["said"];
type Tokens = Page["tokens"];

const DAY = 86_400_000;
/** Told, but coarser than a month: better no day than a wrong one. */
const COARSE: Said = { how: "stated" };

/**
 * The time that an expression tells whose last word (of a date its month, of a span its "ago") is token `i`, resolved against
 * the article's `day` (milliseconds, UTC): a weekday is the last one, a month without a year the last such month. Null when no
 * such expression ends here, or when it lies ahead.
 */
export function readTime(tokens: Tokens, i: number, day: number | undefined): Said | null {
  const { lower, text } = tokens[i]!;
  const before = tokens[i - 1]?.lower ?? "";
  if (WEEKDAYS.includes(lower)) return weekday(lower, before, day);
  if (lower === "yesterday") return back(1, day);
  if (lower === "today" || lower === "tonight") return back(0, day);
  if (lower === "night" && before === "last") return back(1, day);
  if (lower === "ago" || ((lower === "earlier" || lower === "before") && isUnit(before))) return ago(tokens, i, day);
  if (isUnit(lower) || SEASON.test(lower)) return named(tokens, i, day);
  if (/^\p{Lu}/u.test(text) && monthOf(lower) >= 0) return dated(tokens, i, monthOf(lower), day);
  if (/^(19|20)\d\ds?$/.test(lower)) return year(lower, before, day);
  return isLongGone(tokens, i) ? COARSE : null;
}

const SEASON = /^(spring|summer|autumn|fall|winter)$/;
const isUnit = (lower: string): boolean =>
  /^(minutes?|hours?|days?|weeks?|fortnight|months?|years?|decades?|moments?)$/.test(lower);

function weekday(lower: string, before: string, day: number | undefined): Said | null {
  if (day === undefined || before === "next") return null;
  const since = (new Date(day).getUTCDay() - WEEKDAYS.indexOf(lower) + 7) % 7;
  return back(before === "last" && since === 0 ? 7 : since, day);
}

/** "last week", "earlier this month", "the previous year", "last spring". */
function named(tokens: Tokens, i: number, day: number | undefined): Said | null {
  const { lower } = tokens[i]!;
  const before = tokens[i - 1]?.lower ?? "";
  const isPast = /^(last|previous)$/.test(before);
  if (SEASON.test(lower))
    return isPast || before === "this" || /^(19|20)\d\d$/.test(tokens[i + 1]?.lower ?? "") ? COARSE : null;
  if (/^(week|month)$/.test(lower) && isPast) return back(lower === "week" ? 7 : 30, day);
  if (/^(year|decade)s?$/.test(lower) && isPast) return COARSE;
  if (before !== "this" || tokens[i - 2]?.lower !== "earlier") return null;
  if (lower === "year") return COARSE;
  // Half-way between the first of the month and the article's day.
  return lower === "month" ? back(day === undefined ? 0 : Math.floor(new Date(day).getUTCDate() / 2), day) : null;
}

const NUMBERS: readonly string[] = "one two three four five six seven eight nine ten eleven twelve".split(" ");

/** "two weeks ago", "a year earlier", "several months ago". */
function ago(tokens: Tokens, i: number, day: number | undefined): Said | null {
  const unit = tokens[i - 1]?.lower ?? "";
  const word = tokens[i - 2]?.lower ?? "";
  if (!isUnit(unit)) return /^(long|time|while)$/.test(unit) ? COARSE : null;
  if (/^(minute|hour|moment)/.test(unit)) return back(0, day);
  if (/^(year|decade)/.test(unit)) return COARSE;
  const count = /^(a|an)$/.test(word) ? 1 : /^\d+$/.test(word) ? Number(word) : NUMBERS.indexOf(word) + 1;
  if (count < 1) return /^(few|several|some|many|couple|of)$/.test(word) ? COARSE : null;
  if (unit.startsWith("day")) return back(count, day);
  if (unit.startsWith("month")) return count > 1 ? COARSE : back(30, day);
  return back((unit === "fortnight" ? 14 : 7) * count, day);
}

function year(lower: string, before: string, day: number | undefined): Said | null {
  if (/^(by|until|since|for)$/.test(before)) return null;
  // This year's number tells nothing of the day, and a later one is no time of saying.
  return day !== undefined && Number(lower.slice(0, 4)) >= new Date(day).getUTCFullYear() ? null : COARSE;
}

/** "at the time", "back then", "once said", "in an old interview": past, and nobody says when. */
function isLongGone(tokens: Tokens, i: number): boolean {
  const { lower } = tokens[i]!;
  const before = tokens[i - 1]?.lower ?? "";
  const after = tokens[i + 1]?.lower ?? "";
  if (lower === "time") return /^(the|that)$/.test(before) && tokens[i - 2]?.lower === "at";
  if (lower === "then") return before === "back";
  if (lower === "once") return !/^(again|more|the|a|an|he|she|it|they)$/.test(after) && before !== "at";
  return lower === "previously" || (lower === "old" && OCCASION.test(after));
}

/** What words are said or written in. */
export const OCCASION =
  /^(interview|speech|address|statement|letter|column|article|essay|op-ed|editorial|book|memoir|memo|email|post|tweet|message|broadcast|podcast|documentary|lecture|debate|hearing|testimony|sermon|talk|rally|campaign|appearance|report|paper|manifesto|pamphlet)$/;

function monthOf(lower: string): number {
  const month = MONTHS.indexOf(lower);
  return month >= 0 ? month : MONTH_ABBREVIATIONS.indexOf(lower);
}

/** "March 3", "3 March", "Feb. 12, 2024", "March 2019", "June last year", "in February". A day without a year is the last such day. */
function dated(tokens: Tokens, i: number, month: number, day: number | undefined): Said | null {
  const after = dayOfMonth(tokens[i + 1]?.lower);
  const date = after ?? dayOfMonth(tokens[i - (tokens[i - 1]?.lower === "of" ? 2 : 1)]?.lower);
  const told = yearBeside(tokens, i, day);
  if (date !== undefined) {
    if (told !== undefined) return stated(Date.UTC(told, month, date));
    if (day === undefined) return null;
    const here = Date.UTC(new Date(day).getUTCFullYear(), month, date);
    return stated(here <= day + DAY ? here : Date.UTC(new Date(day).getUTCFullYear() - 1, month, date));
  }
  if (told !== undefined) return stated(Date.UTC(told, month, 15));
  if (day === undefined || !/^(in|last|since|early|late|mid|back|this)$/.test(tokens[i - 1]?.lower ?? "")) return null;
  const here = new Date(day).getUTCFullYear();
  return stated(
    Date.UTC(here, month, 1) <= day ? Math.min(Date.UTC(here, month, 15), day) : Date.UTC(here - 1, month, 15),
  );
}

/** The year that stands with a month, in numbers or as "last year". */
function yearBeside(tokens: Tokens, i: number, day: number | undefined): number | undefined {
  const words = [1, 2, 3].map((step) => tokens[i + step]?.lower ?? "");
  const number = words.find((word) => /^(19|20)\d\d$/.test(word));
  if (number !== undefined) return Number(number);
  const isLast = /^(of )?(last|the previous) year/.test(words.join(" "));
  return isLast && day !== undefined ? new Date(day).getUTCFullYear() - 1 : undefined;
}

function dayOfMonth(word: string | undefined): number | undefined {
  const number = Number(/^(\d{1,2})(st|nd|rd|th)?$/.exec(word ?? "")?.[1]);
  return number >= 1 && number <= 31 ? number : undefined;
}

function back(days: number, day: number | undefined): Said | null {
  return day === undefined ? null : stated(day - days * DAY);
}

function stated(time: number): Said {
  return { on: new Date(time).toISOString().slice(0, 10), how: "stated" };
}
