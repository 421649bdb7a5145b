import type { Period } from "../buckets.ts";
import { sayShortDay } from "../days.ts";
import { textWidth } from "../drawing/fit-text.ts";
import type { TimeScale } from "../drawing/time-scale.ts";
import { levelOf, type TimelineMark } from "./timeline-layout.ts";
import { shiftsIn, type TimelineLane, type TimelineRow } from "./timeline-series.ts";

/** A tick where a position changed sides or may have, and its words where there is room for them. */
export interface ShiftTick {
  on: string;
  x: number;
  isPossible: boolean;
  label?: { text: string; x: number; y: number; anchor: "start" | "end" };
}

/** A stretch of a half-lane that something covers already. */
interface Taken {
  level: number;
  from: number;
  until: number;
}

const GAP = 6;
const MARK_REACH = 9;
/** A mark on the middle line reaches into both halves. */
const MIDDLE_REACH = 10;

/**
 * The ticks of a lane with their labels. A label stands in a half that is free there, right of its tick or left of it,
 * in as many words as fit; it never covers a mark, a count or another label, and says nothing rather than that.
 */
export function layOutShifts<R extends TimelineRow>(
  period: Period,
  lane: TimelineLane<R>,
  marks: TimelineMark<R>[],
  scale: TimeScale,
  [left, right]: readonly [number, number],
): ShiftTick[] {
  // The dash of unclear is so flat that a label clears it.
  const taken = marks
    .filter(({ label }) => label !== "unclear")
    .map(({ x, dy, utterances }): Taken => {
      const count = utterances.length > 1 ? textWidth(String(utterances.length)) + 4 : 0;
      return { level: dy, from: x - MARK_REACH, until: x + MARK_REACH + count };
    });
  const place = (words: string[], spots: { level: number; x: number; anchor: "start" | "end" }[]) => {
    for (const text of words) {
      for (const spot of spots) {
        const width = textWidth(text);
        const from = spot.anchor === "start" ? spot.x : spot.x - width;
        const isFree = taken.every(
          ({ level, from: start, until }) =>
            Math.abs(level - spot.level) > MIDDLE_REACH || until < from || start > from + width,
        );
        if (from < left || from + width > right || !isFree) continue;
        taken.push({ level: spot.level, from, until: from + width });
        return { label: { text, x: spot.x, y: spot.level, anchor: spot.anchor } };
      }
    }
    return {};
  };

  const shifts = shiftsIn(period, lane).map(({ on, from, to }): ShiftTick => {
    const x = scale(on);
    // After the shift the old side's half is free, before it the new side's.
    const spots = [
      { level: levelOf(from), x: x + GAP, anchor: "start" as const },
      { level: levelOf(to), x: x - MARK_REACH - GAP, anchor: "end" as const },
    ];
    return {
      on,
      x,
      isPossible: false,
      ...place([`from ${from} to ${to}, ${sayShortDay(on)}`, `to ${to}, ${sayShortDay(on)}`, sayShortDay(on)], spots),
    };
  });
  const possible = lane.history.possibleShifts
    .filter(({ on }) => on >= period.from && on < period.until)
    .map(({ on, to, isOpen }): ShiftTick => {
      const x = scale(on);
      const spots = [
        { level: levelOf(to), x: x + MARK_REACH + GAP, anchor: "start" as const },
        { level: levelOf(to), x: x - MARK_REACH - GAP, anchor: "end" as const },
      ];
      return {
        on,
        x,
        isPossible: true,
        ...(isOpen ? place([`perhaps to ${to}, ${sayShortDay(on)}`, `perhaps, ${sayShortDay(on)}`], spots) : {}),
      };
    });
  return [...shifts, ...possible];
}
