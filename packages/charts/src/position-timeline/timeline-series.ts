import type { Period } from "../buckets.ts";
import { sayDay } from "../days.ts";
import { sayCount, sayUnits } from "../say-number.ts";
import type { Table } from "../table.ts";
import { isCounted, type Position, type PositionHistory, type Side, type StancedUtterance } from "./position.ts";

/** An utterance in its lane: a proposition's on a speaker's page, a speaker's on a topic's. */
export interface TimelineRow extends StancedUtterance {
  lane: string;
}

export interface TimelineLaneName {
  key: string;
  name: string;
}

/** A lane as it is asked for: its position is read from all that was ever said, not only from what the period shows. */
export interface TimelineLaneGiven<R extends TimelineRow> extends TimelineLaneName {
  history: PositionHistory<R>;
}

export interface TimelineAsk<R extends TimelineRow> extends Period {
  /** The team's civil day. */
  today: string;
  /** Confidence under which a label is left out and counted as unsure. */
  bar: number;
  lanes: TimelineLaneGiven<R>[];
  rows: R[];
  /** Most lanes drawn; 12 unless told. */
  maxLanes?: number;
}

export interface TimelineLane<R extends TimelineRow> extends TimelineLaneName {
  /** What is drawn: in the period, at or over the bar, by day. */
  marks: R[];
  /** Over all rows of the lane, not only those of the period. */
  history: PositionHistory<R>;
}

export interface TimelineSeries<R extends TimelineRow> extends Period {
  today: string;
  /** Most utterances first. */
  lanes: TimelineLane<R>[];
  /** Lanes with at least one mark in the period, and how many utterances those not drawn hold. */
  laneCount: number;
  undrawnUtterances: number;
  /** Utterances of the period under the bar. */
  unsure: number;
}

const MAX_LANES = 12;

/** Rows into lanes with their marks and positions. Shown + undrawn + unsure = all rows of the period. */
export function timelineSeries<R extends TimelineRow>(ask: TimelineAsk<R>): TimelineSeries<R> {
  const inPeriod = ask.rows.filter(({ saidOn }) => saidOn >= ask.from && saidOn < ask.until);
  const drawn = inPeriod.filter((row) => isSure(row, ask.bar));
  const lanes = ask.lanes
    .map(({ key, name, history }): TimelineLane<R> => {
      const marks = drawn
        .filter(({ lane }) => lane === key)
        .sort((a, b) => (a.saidOn < b.saidOn ? -1 : a.saidOn > b.saidOn ? 1 : 0));
      return { key, name, marks, history };
    })
    .filter(({ marks }) => marks.length > 0)
    .sort((a, b) => b.marks.length - a.marks.length);
  const shown = lanes.slice(0, ask.maxLanes ?? MAX_LANES);
  const shownMarks = shown.reduce((sum, { marks }) => sum + marks.length, 0);
  return {
    from: ask.from,
    until: ask.until,
    today: ask.today,
    lanes: shown,
    laneCount: lanes.length,
    undrawnUtterances: drawn.length - shownMarks,
    unsure: inPeriod.length - drawn.length,
  };
}

function isSure(row: TimelineRow, bar: number): boolean {
  return row.byPerson === true || row.confidence >= bar;
}

/** One row a mark, lane by lane: what is drawn, and whether the position counts it. */
export function toRows<R extends TimelineRow>(series: TimelineSeries<R>, bar: number): Table {
  return {
    header: ["lane", "said on", "stance", "basis", "confidence", "counted in position", "utterance"],
    rows: series.lanes.flatMap(({ name, marks }) =>
      marks.map((mark) => [
        name,
        mark.saidOn,
        mark.label,
        mark.basis,
        mark.confidence,
        isCounted(mark, bar) ? "yes" : "no",
        mark.id,
      ]),
    ),
  };
}

/** The picture for somebody who does not see it: each lane's position now and its shifts in the period. */
export function timelineSummary<R extends TimelineRow>(series: TimelineSeries<R>): string {
  const lanes = series.lanes.map((lane) => {
    const shifts = shiftsIn(series, lane).map((shift) => ` Shift ${sayShift(shift)}.`);
    return `${lane.name}: ${sayUnits(lane.marks.length, ["utterance", "utterances"])}, now ${sayNow(lane.history)}.${shifts.join("")}`;
  });
  return [`${sayCount(series.lanes.length)} of ${sayUnits(series.laneCount, ["lane", "lanes"])}.`, ...lanes].join(" ");
}

/** The lane's shifts that the period shows. */
export function shiftsIn<R extends TimelineRow>({ from, until }: Period, { history }: TimelineLane<R>) {
  return history.shifts.filter(({ on }) => on >= from && on < until);
}

/** "from against to for, 3 Mar 2025" */
export function sayShift({ from, to, on }: { from: Side; to: Side; on: string }): string {
  return `from ${from} to ${to}, ${sayDay(on)}`;
}

/** "for (6 of 7)", "thin (1 for)", "none since 3 Mar 2025, before that for" */
export function sayNow({
  now,
  last,
  fellSilent,
}: Pick<PositionHistory<unknown>, "now" | "last" | "fellSilent">): string {
  if (now.kind !== "none") return sayPosition(now);
  const since = fellSilent.at(-1);
  if (since === undefined) return "none";
  return `none since ${sayDay(since.on)}${last === undefined ? "" : `, before that ${last.kind}`}`;
}

/** A position with its numbers: "against (5 of 6)", "mixed (2 for, 2 against, 1 mixed)", "thin (1 for)". */
export function sayPosition(position: Position): string {
  const { kind, n } = position;
  if (kind === "for" || kind === "against") return `${kind} (${sayCount(position[kind])} of ${sayCount(n)})`;
  if (kind === "mixed") return `mixed (${position.for} for, ${position.against} against, ${position.mixed} mixed)`;
  if (kind === "none") return "none";
  const parts = (["for", "against", "mixed"] as const).filter((label) => position[label] > 0);
  return `thin (${parts.map((label) => `${sayCount(position[label])} ${label}`).join(", ")})`;
}
