import type { Moment } from "./moment.ts";
import { monthNumber } from "./month-names.ts";

/** Offsets in minutes of the zone names that mail, feeds and bylines use (RFC 822 and the usual further ones). */
const ZONES = new Map(
  `z 0 ut 0 utc 0 gmt 0 wet 0 bst 60 west 60 cet 60 cest 120 mez 60 mesz 120 eet 120 eest 180 msk 180
  est -300 edt -240 cst -360 cdt -300 mst -420 mdt -360 pst -480 pdt -420 et -300 ct -360 mt -420 pt -480
  akst -540 akdt -480 hst -600 ist 330 jst 540 kst 540 sgt 480 hkt 480 aest 600 aedt 660 nzst 720 nzdt 780`
    .match(/[a-z]+ -?\d+/g)
    ?.map((pair) => pair.split(" "))
    .map(([name = "", minutes]) => [name, Number(minutes)]),
);

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:(?:T|\s+)(\d{1,2})(?::?(\d{2}))?(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|[A-Z]{2,5}|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?(?:\[[^\]]+\])?$/i;
const SLASHED = /\b(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/;
const DOTTED = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/;
const NUMBERS = /\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/;
const DAY_FIRST =
  /\b(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[\s-]+(?:de\s+)?(\p{L}{3,12})\.?,?[\s-]+(?:de\s+)?(\d{4}|\d{2})\b/u;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u;
const ASCTIME =
  /^\p{L}{3},?\s+(\p{L}{3})\s+(\d{1,2})\s+(\d{1,2}:\d{2}:\d{2})\s+(?:([A-Z]{1,5}|[+-]\d{4})\s+)?(\d{4})(?:\s+([A-Z]{1,5}|[+-]\d{4}))?$/u;
const CLOCK =
  /\b(\d{1,2})(?::|h)(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap])?\.?(?:m\b\.?)?\s*(?:\(?\b([A-Z]{1,5})\b\)?|([+-]\d{2}:?\d{2})(?!\d))?/i;

interface Options {
  /** The zone of a time that names none, in minutes east of UTC. Without it such a time is only good for its day. */
  assumedOffset?: number;
}

/**
 * Reads a date as it stands in metadata, feeds, bylines and addresses: ISO 8601, RFC 822, asctime, and written-out dates. Two-way
 * readings (03/04/2025) are not guessed at. Undefined when there is no whole day, or none that exists, in it.
 */
export function readMoment(raw: string, options: Options = {}): Moment | undefined {
  const text = raw.replace(/\s+/g, " ").trim();
  return readIso(text, options) ?? readAsctime(text, options) ?? readWritten(text, options);
}

function readIso(text: string, options: Options): Moment | undefined {
  const match = ISO.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second, zone] = match;
  const civil = civilDay(Number(year), Number(month), Number(day));
  return civil === undefined
    ? undefined
    : at(civil, hour === undefined ? undefined : { hour, minute, second, zone }, options);
}

function readAsctime(text: string, options: Options): Moment | undefined {
  const match = ASCTIME.exec(text);
  if (match === null) return undefined;
  const [, month = "", day, clock = "", zoneBefore, year, zoneAfter] = match;
  const [hour = "", minute, second] = clock.split(":");
  const civil = civilDay(Number(year), monthNumber(month), Number(day));
  return civil === undefined ? undefined : at(civil, { hour, minute, second, zone: zoneBefore ?? zoneAfter }, options);
}

function readWritten(text: string, options: Options): Moment | undefined {
  const found = findCivilDay(text);
  if (found === undefined) return undefined;
  const rest = `${text.slice(0, found.start)} ${text.slice(found.end)}`;
  const clock = CLOCK.exec(rest);
  if (clock === null) return at(found.day, undefined, options);
  const [, hour = "", minute, second, half, zoneName, offset] = clock;
  return at(found.day, { hour: by12(hour, half), minute, second, zone: offset ?? zoneName }, options);
}

const by12 = (hour: string, half: string | undefined): string =>
  half === undefined ? hour : String((Number(hour) % 12) + (half.toLowerCase() === "p" ? 12 : 0));

/** The first whole date in a text, with where it stands; its time of day, if any, is not looked at. */
export function findCivilDay(text: string): { day: string; start: number; end: number } | undefined {
  const candidates = [
    dayIn(text, /\b(\d{4})-(\d{2})-(\d{2})\b/, (m) => civilDay(Number(m[1]), Number(m[2]), Number(m[3]))),
    dayIn(text, SLASHED, (m) => civilDay(Number(m[1]), Number(m[2]), Number(m[3]))),
    dayIn(text, DAY_FIRST, (m) => civilDay(fullYear(m[3] ?? ""), monthNumber(m[2] ?? ""), Number(m[1]))),
    dayIn(text, MONTH_FIRST, (m) => civilDay(Number(m[3]), monthNumber(m[1] ?? ""), Number(m[2]))),
    dayIn(text, DOTTED, (m) => civilDay(Number(m[3]), Number(m[2]), Number(m[1]))),
    dayIn(text, NUMBERS, (m) => unambiguous(Number(m[1]), Number(m[2]), Number(m[3]))),
  ].filter((candidate) => candidate !== undefined);
  return candidates.sort((a, b) => a.start - b.start || b.end - a.end)[0];
}

function dayIn(text: string, pattern: RegExp, read: (match: RegExpExecArray) => string | undefined) {
  const match = pattern.exec(text);
  const day = match === null ? undefined : read(match);
  return match === null || day === undefined
    ? undefined
    : { day, start: match.index, end: match.index + match[0].length };
}

/** 25/12/2024 and 12/25/2024 can be read one way only; 03/04/2025 in two, so it says nothing. */
function unambiguous(first: number, second: number, year: number): string | undefined {
  if (first > 12) return civilDay(year, second, first);
  if (second > 12 || first === second) return civilDay(year, first, second);
  return undefined;
}

const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900);

function civilDay(year: number, month: number | undefined, day: number): string | undefined {
  if (month === undefined || year < 1000) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}

interface Clock {
  hour: string;
  minute: string | undefined;
  second: string | undefined;
  zone: string | undefined;
}

function at(day: string, clock: Clock | undefined, options: Options): Moment | undefined {
  if (clock === undefined) return { at: day, precision: "day" };
  const offset = offsetOf(clock.zone) ?? options.assumedOffset;
  const [hour, minute, second] = [Number(clock.hour), Number(clock.minute ?? 0), Number(clock.second ?? 0)];
  if (offset === undefined || hour > 24 || minute > 59 || second > 60) return { at: day, precision: "day" };
  const instant = Date.parse(`${day}T00:00:00Z`) + ((hour * 60 + minute - offset) * 60 + second) * 1000;
  return { at: new Date(instant).toISOString().replace(".000Z", "Z"), precision: "instant" };
}

function offsetOf(zone: string | undefined): number | undefined {
  if (zone === undefined) return undefined;
  const signed = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (signed === null) return ZONES.get(zone.toLowerCase());
  const minutes = Number(signed[2]) * 60 + Number(signed[3] ?? 0);
  return signed[1] === "-" ? -minutes : minutes;
}
