/**
 * What a speaker's utterances on one proposition add up to, day by day, as the charts are given it: positions, shifts and
 * possible shifts are read elsewhere, once, for pictures, lists and notices alike.
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

/** Whether a position counts an utterance: said or done, at or over the bar, with a side or both. */
export function isCounted(utterance: StancedUtterance, bar: number): boolean {
  const isSure = utterance.byPerson === true || utterance.confidence >= bar;
  return isSure && utterance.basis !== "second-hand" && utterance.label !== "unclear";
}
