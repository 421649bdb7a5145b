import { ordinalOf, WEEKDAYS, WEEKS, type WeekDay, weekDayOf } from "../corpus/civil-week.ts";
import { type CopyKind, hashOf } from "../corpus/demo-article.ts";
import type { Original } from "../corpus/original.ts";
import type { OutletSlug } from "../outlets.ts";

export interface PlannedCopy extends WeekDay {
  outlet: OutletSlug;
  how: CopyKind;
  /** HH:MM, local. */
  time: string;
}

interface Taker {
  outlet: OutletSlug;
  how: CopyKind;
  /** `soon`: within hours, on the same day. `morning`: in the next day's paper. `friday`: in the weekly, if that is near. */
  when: "soon" | "morning" | "friday";
}

/** Who takes texts from whom. The agency passes its members' reports on; the papers print the agency, and the Courier its rival. */
const TAKERS: Record<OutletSlug, readonly Taker[]> = {
  cpa: [
    { outlet: "harbour-post", how: "wire", when: "soon" },
    { outlet: "dunmarrow-courier", how: "wire", when: "morning" },
    { outlet: "daily-flare", how: "cut", when: "soon" },
    { outlet: "the-lantern", how: "cut", when: "friday" },
  ],
  "harbour-post": [
    { outlet: "cpa", how: "wire", when: "soon" },
    { outlet: "dunmarrow-courier", how: "cut", when: "morning" },
    { outlet: "daily-flare", how: "cut", when: "morning" },
  ],
  "dunmarrow-courier": [
    { outlet: "cpa", how: "wire", when: "soon" },
    { outlet: "harbour-post", how: "cut", when: "morning" },
  ],
  "energy-ministry": [
    { outlet: "cpa", how: "reprint", when: "soon" },
    { outlet: "dunmarrow-courier", how: "reprint", when: "morning" },
  ],
  "the-lantern": [{ outlet: "harbour-post", how: "reprint", when: "morning" }],
  "daily-flare": [],
};

/** The Courier's feed gap: weeks, both included. */
export const COURIER_GAP = [48, 50] as const;

/** One sentence against makes a possible shift; printed on a second day, it could be taken for its confirmation. */
const NEVER_COPIED = new Set(["42-pell-doubts"]);

/** The copies that other outlets make of a text, all within two days of it. `all` are the newsroom's originals. */
export function planCopies(original: Original, all: readonly Original[]): PlannedCopy[] {
  if (original.copyOf !== undefined || NEVER_COPIED.has(original.id)) return [];
  return TAKERS[original.outlet].flatMap((taker) => {
    if (hasOwn(taker.outlet, original, all)) return [];
    const how = kindFor(taker, original);
    if (how !== "reprint" && speaksOfItself(original.text)) return [];
    const slot = findSlot(original, taker);
    return slot === undefined ? [] : [{ outlet: taker.outlet, how, ...slot }];
  });
}

/** Old words stay in the company that dates them; a deed that the reporter tells could stand in the part that a cut leaves out. */
function kindFor({ how }: Taker, { reading }: Original): CopyKind {
  if (reading.statements.some(({ said }) => said !== undefined)) return "reprint";
  return how === "cut" && reading.stances.some(({ statements }) => statements.length === 0) ? "wire" : how;
}

/** An outlet doesn't take what it has already: a copy made by hand, or its own report of that day on the same people. */
function hasOwn(outlet: OutletSlug, original: Original, all: readonly Original[]): boolean {
  const people = personIds(original);
  return all.some((other) => {
    if (other.outlet !== outlet) return false;
    if (other.copyOf === original.id) return true;
    const shared = personIds(other).filter((id) => people.includes(id));
    return Math.abs(ordinalOf(other) - ordinalOf(original)) <= 1 && shared.length > 2;
  });
}

const personIds = ({ reading }: Original): string[] =>
  Object.entries(reading.speakers).flatMap(([id, { kind }]) => (kind === "person" ? [id] : []));

/** "told me", "this newspaper": such words would change their meaning under another masthead. */
const speaksOfItself = (text: string): boolean => /\b(?:I|me|my|we|our|this (?:news)?paper)\b/.test(unquoted(text));

const unquoted = (text: string): string => text.replace(/"[^"]*"|“[^”]*”|‘[^’]*(?:’\w[^’]*)*’/g, " ");

/** "Today" is true on its own day only. */
const NEAR_DAY = /\b(?:today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening)|last night)\b/i;

const DAY_NAMES = {
  Mon: "Monday",
  Tue: "Tuesday",
  Wed: "Wednesday",
  Thu: "Thursday",
  Fri: "Friday",
  Sat: "Saturday",
  Sun: "Sunday",
};

/** When the copy appears; `undefined` when it could not appear without saying something untrue, or in the Courier's gap. */
function findSlot(original: Original, { outlet, when }: Taker): (WeekDay & { time: string }) | undefined {
  const later = delayOf(original, when);
  if (later === undefined) return undefined;
  const draw = hashOf(`${original.id} at ${outlet}`);
  const soon = minutesOf(original.time) + 50 + (draw % 170);
  const isToday = later === 0 && soon < 24 * 60;
  const day = weekDayOf(ordinalOf(original) + (isToday ? 0 : Math.max(1, later)));
  if (day.week >= WEEKS) return undefined;
  if (outlet === "dunmarrow-courier" && day.week >= COURIER_GAP[0] && day.week <= COURIER_GAP[1]) return undefined;
  if (!isToday && !staysTrueOn(day, original)) return undefined;
  return { ...day, time: clock(isToday ? soon : 5 * 60 + 30 + (draw % 130)) };
}

/** In days. */
function delayOf(original: Original, when: Taker["when"]): number | undefined {
  if (when !== "friday") return when === "soon" ? 0 : 1;
  const days = WEEKDAYS.indexOf("Fri") - WEEKDAYS.indexOf(original.weekday);
  return days === 1 || days === 2 ? days : undefined;
}

/** Old words could be taken for new ones of another day, and the day's own name would mean the day of the copy. */
function staysTrueOn({ weekday }: WeekDay, { reading, text }: Original): boolean {
  const isOld = reading.statements.some(({ said }) => said !== undefined);
  return !isOld && !text.includes(DAY_NAMES[weekday]) && !NEAR_DAY.test(unquoted(text));
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
