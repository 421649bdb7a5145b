import { dayNumber } from "../days.ts";
import type { TimeScale } from "../drawing/time-scale.ts";
import type { StanceLabel } from "./position.ts";
import type { TimelineLane, TimelineRow } from "./timeline-series.ts";

/** What is drawn in one place: an utterance, or several that would cover each other, all of one label. */
export interface TimelineMark<R extends TimelineRow> {
  key: string;
  label: StanceLabel;
  /** By day. */
  utterances: R[];
  x: number;
  /** From the middle of the lane; negative is up. */
  dy: number;
  /** 7 to 12 px: the confidence of the surest. */
  size: number;
  /** All second-hand. */
  isHollow: boolean;
}

export const LANE_HEIGHT = 28;
/** Marks of a side stand in the middle of their half. */
const HALF = LANE_HEIGHT / 4;
const [MIN_SIZE, MAX_SIZE] = [7, 12];
/** Nearer than this, two marks cover each other; a mark with its count needs more room. */
const TOUCH = 10;
const TOUCH_COUNTED = 30;
/** A count stands for days that lie together, so it takes in no more than this. */
const MAX_SPREAD = 52;

/** Where the position of a side is drawn in its lane, from the middle. */
export function levelOf(kind: string): number {
  if (kind === "for") return -HALF;
  return kind === "against" ? HALF : 0;
}

/** The marks of a lane by place, left to right. Marks that touch become one with a count; sides never mix. */
export function layOutMarks<R extends TimelineRow>(lane: TimelineLane<R>, scale: TimeScale): TimelineMark<R>[] {
  const labels: StanceLabel[] = ["for", "against", "mixed", "unclear"];
  return labels
    .flatMap((label) => {
      const placed = lane.marks
        .filter((mark) => mark.label === label)
        .map((mark) => ({ mark, x: scale(dayNumber(mark.saidOn) + 0.5) }));
      return gather(placed).map((together) => toMark(lane.key, label, together));
    })
    .sort((a, b) => a.x - b.x);
}

interface Placed<R> {
  mark: R;
  x: number;
}

function gather<R>(placed: Placed<R>[]): Placed<R>[][] {
  const groups: Placed<R>[][] = [];
  for (const next of placed) {
    const group = groups.at(-1);
    const reach = group !== undefined && group.length > 1 ? TOUCH_COUNTED : TOUCH;
    const isNear = group !== undefined && next.x - group.at(-1)!.x < reach && next.x - group[0]!.x <= MAX_SPREAD;
    if (isNear) group.push(next);
    else groups.push([next]);
  }
  return groups;
}

function toMark<R extends TimelineRow>(lane: string, label: StanceLabel, together: Placed<R>[]): TimelineMark<R> {
  const utterances = together.map(({ mark }) => mark);
  const surest = Math.max(...utterances.map(({ confidence }) => confidence));
  return {
    key: `${lane}:${label}:${utterances[0]!.id}`,
    label,
    utterances,
    x: (together[0]!.x + together.at(-1)!.x) / 2,
    dy: levelOf(label),
    size: MIN_SIZE + (MAX_SIZE - MIN_SIZE) * Math.min(1, Math.max(0, surest)),
    isHollow: utterances.every(({ basis }) => basis === "second-hand"),
  };
}
