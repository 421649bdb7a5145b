import { dayFromNumber, dayNumber } from "./days.ts";

/**
 * What a speaker's utterances on one proposition add up to, day by day: positions, shifts, possible shifts. The
 * definitions are those of numbers.md ("Position", "Shift"); this file is their only home. No React, no pixels.
 */

export type StanceLabel = "for" | "against" | "mixed" | "unclear";
export type StanceBasis = "said" | "done" | "second-hand";

/** One utterance of one speaker with its stance on one proposition. */
export interface StancedUtterance {
  id: string;
  /** Civil day, `YYYY-MM-DD`. */
  saidOn: string;
  /** The story that reports it. */
  story: string;
  label: StanceLabel;
  basis: StanceBasis;
  /** 0 to 1. */
  confidence: number;
  /** A person's label passes any bar. */
  byPerson?: boolean;
}

export type Side = "for" | "against";
/** *thin*: fewer than two utterances, or all on one day in one story. *none*: no utterance in the window. */
export type PositionKind = Side | "mixed" | "thin" | "none";

export interface Position {
  kind: PositionKind;
  /** The counted utterances of the window, by label; `n` is their sum. */
  n: number;
  for: number;
  against: number;
  mixed: number;
  /** (for − against) ÷ n; 0 when n is 0. */
  balance: number;
}

/** A stretch of days with one position; `until` is exclusive. */
export interface PositionSegment {
  kind: PositionKind;
  from: string;
  until: string;
}

/** A position that changed sides: dated at the first utterance on the new side, confirmed by the second. */
export interface Shift<U> {
  from: Side;
  to: Side;
  on: string;
  confirmedOn: string;
  /** The last utterance on the old side, the first on the new one, and the one that confirmed it. */
  before: U;
  first: U;
  second: U;
}

/** One day alone on the other side. Open while nothing counted has followed it. */
export interface PossibleShift<U> {
  from: Side;
  to: Side;
  on: string;
  before: U;
  first: U;
  isOpen: boolean;
}

export interface PositionHistory<U> {
  /** From the first counted utterance to today, without holes. */
  segments: PositionSegment[];
  shifts: Shift<U>[];
  possibleShifts: PossibleShift<U>[];
  /** From a side to mixed. No shift. */
  softened: { on: string; from: Side }[];
  /** From any position to none. No shift. */
  fellSilent: { on: string }[];
  now: Position;
  /** The last position that was a side or mixed, and the first day it no longer held; absent while it holds. */
  last?: { kind: Side | "mixed"; until: string };
}

export interface PositionSettings {
  /** Confidence under which an utterance is not counted. */
  bar: number;
  /** The team's civil day: nothing later counts. */
  today: string;
}

/** An utterance counts on its day and the 179 that follow. */
export const POSITION_DAYS = 180;
const SIDE_FROM = 0.5;

/**
 * Reads the history of a position from a speaker's utterances on one proposition: days in any order, and of one day those
 * first that were reported first. A shift needs two days in a row that speak for the other side alone while the position
 * is a side; a day that holds both sides, or anything mixed, breaks the run. The position from a shift's day on rests on
 * what was said since.
 */
export function readPositions<U extends StancedUtterance>(
  utterances: readonly U[],
  settings: PositionSettings,
): PositionHistory<U> {
  const counted = countedUtterances(utterances, settings);
  const { shifts, possibleShifts } = findShifts(counted);
  const segments = findSegments(counted, shifts, dayNumber(settings.today));
  const last = lastHeld(segments);
  return {
    segments,
    shifts,
    possibleShifts,
    softened: findSoftened(segments),
    fellSilent: segments.filter(({ kind }) => kind === "none").map(({ from }) => ({ on: from })),
    now: positionAt(counted, dayNumber(settings.today), lastShiftBy(shifts, dayNumber(settings.today))),
    ...(last === undefined ? {} : { last }),
  };
}

/** Whether a position counts an utterance: said or done, at or over the bar, with a side or both. */
export function isCounted(utterance: StancedUtterance, bar: number): boolean {
  const isSure = utterance.byPerson === true || utterance.confidence >= bar;
  return isSure && utterance.basis !== "second-hand" && utterance.label !== "unclear";
}

interface Dated<U> {
  day: number;
  utterance: U;
}

function countedUtterances<U extends StancedUtterance>(
  utterances: readonly U[],
  settings: PositionSettings,
): Dated<U>[] {
  return utterances
    .filter((utterance) => isCounted(utterance, settings.bar) && utterance.saidOn <= settings.today)
    .map((utterance) => ({ day: dayNumber(utterance.saidOn), utterance }))
    .sort((a, b) => a.day - b.day);
}

function findShifts<U extends StancedUtterance>(counted: Dated<U>[]) {
  const shifts: Shift<U>[] = [];
  const possibleShifts: PossibleShift<U>[] = [];
  let run: PossibleShift<U> | undefined;
  for (const [day, spoken] of byDay(counted)) {
    const side = oneSide(spoken);
    if (run !== undefined && side === run.to) {
      const { isOpen: _, ...change } = run;
      shifts.push({ ...change, confirmedOn: dayFromNumber(day), second: spoken[0]! });
      run = undefined;
      continue;
    }
    if (run !== undefined) possibleShifts.push({ ...run, isOpen: false });
    run = undefined;
    const held = positionAt(counted, day - 1, lastShiftBy(shifts, day)).kind;
    if (side !== undefined && held === otherSide(side)) {
      const before = counted.findLast((past) => past.day < day && past.utterance.label === held)!.utterance;
      run = { from: held, to: side, on: dayFromNumber(day), before, first: spoken[0]!, isOpen: true };
    }
  }
  if (run !== undefined) possibleShifts.push(run);
  return { shifts, possibleShifts };
}

function findSegments<U>(counted: Dated<U & StancedUtterance>[], shifts: Shift<U>[], today: number): PositionSegment[] {
  // A position can change only where an utterance enters or leaves the window.
  const changes = [...new Set(counted.flatMap(({ day }) => [day, day + POSITION_DAYS]))]
    .filter((day) => day <= today)
    .sort((a, b) => a - b);
  const segments: PositionSegment[] = [];
  for (const [index, day] of changes.entries()) {
    const { kind } = positionAt(counted, day, lastShiftBy(shifts, day));
    const until = dayFromNumber(changes[index + 1] ?? today + 1);
    const open = segments.at(-1);
    // A shift starts a segment even if thin meets thin: what stood before it no longer counts.
    const isContinued = open?.kind === kind && !shifts.some(({ on }) => on === dayFromNumber(day));
    if (open !== undefined && isContinued) open.until = until;
    else segments.push({ kind, from: dayFromNumber(day), until });
  }
  return segments;
}

function positionAt(counted: Dated<StancedUtterance>[], day: number, since: number): Position {
  const window = counted.filter((past) => past.day <= day && past.day > day - POSITION_DAYS && past.day >= since);
  const tally = { for: 0, against: 0, mixed: 0 };
  for (const { utterance } of window) if (utterance.label !== "unclear") tally[utterance.label]++;
  const n = window.length;
  const balance = n === 0 ? 0 : (tally.for - tally.against) / n;
  return { kind: kindOf(window, balance), n, ...tally, balance };
}

function kindOf(window: Dated<StancedUtterance>[], balance: number): PositionKind {
  const [first] = window;
  if (first === undefined) return "none";
  const isOneOccasion = window.every(
    ({ day, utterance }) => day === first.day && utterance.story === first.utterance.story,
  );
  if (isOneOccasion) return "thin"; // one utterance is one occasion too
  if (balance >= SIDE_FROM) return "for";
  return balance <= -SIDE_FROM ? "against" : "mixed";
}

function findSoftened(segments: PositionSegment[]): { on: string; from: Side }[] {
  const softened: { on: string; from: Side }[] = [];
  let held: PositionKind = "none";
  for (const { kind, from } of segments) {
    if (kind === "thin") continue;
    if (kind === "mixed" && (held === "for" || held === "against")) softened.push({ on: from, from: held });
    held = kind;
  }
  return softened;
}

function lastHeld(segments: PositionSegment[]): { kind: Side | "mixed"; until: string } | undefined {
  const isHeld = ({ kind }: PositionSegment) => kind !== "thin" && kind !== "none";
  const last = segments.findLast(isHeld);
  if (last === undefined || last === segments.at(-1)) return undefined;
  return { kind: last.kind as Side | "mixed", until: last.until };
}

function lastShiftBy(shifts: { on: string }[], day: number): number {
  return Math.max(Number.NEGATIVE_INFINITY, ...shifts.map(({ on }) => dayNumber(on)).filter((on) => on <= day));
}

function byDay<U>(counted: Dated<U>[]): Map<number, U[]> {
  const days = new Map<number, U[]>();
  for (const { day, utterance } of counted) {
    const spoken = days.get(day);
    if (spoken === undefined) days.set(day, [utterance]);
    else spoken.push(utterance);
  }
  return days;
}

/** The side that all of a day's utterances are on, if they are. */
function oneSide(spoken: StancedUtterance[]): Side | undefined {
  const label = spoken[0]!.label;
  const isSide = label === "for" || label === "against";
  return isSide && spoken.every((utterance) => utterance.label === label) ? label : undefined;
}

function otherSide(side: Side): Side {
  return side === "for" ? "against" : "for";
}
