import { sayDay, sayShortDay } from "../days.ts";
import { textWidth } from "../drawing/fit-text.ts";
import { MarkLink, type Openable } from "../drawing/mark-link.tsx";
import { StanceMark } from "../drawing/stance-mark.tsx";
import type { TimeScale } from "../drawing/time-scale.ts";
import { stanceColour } from "../palette.ts";
import { sayShare } from "../say-number.ts";
import { layOutShifts, type ShiftTick } from "./shift-labels.ts";
import { LANE_HEIGHT, levelOf, type TimelineMark } from "./timeline-layout.ts";
import type { TimelineLane, TimelineRow, TimelineSeries } from "./timeline-series.ts";

/** "Ada Rees, for, said 3 Mar 2025, confidence 84 %" or "Ada Rees, 4 for, 8–11 Feb 2025": a mark in words. */
export function sayTimelineMark(lane: { name: string }, mark: TimelineMark<TimelineRow>): string {
  const [first, last] = [mark.utterances[0]!, mark.utterances.at(-1)!];
  if (first === last) {
    return `${lane.name}, ${first.label}, ${first.basis} ${sayDay(first.saidOn)}, confidence ${sayShare(first.confidence)}`;
  }
  const days =
    first.saidOn === last.saidOn ? sayDay(first.saidOn) : `${sayShortDay(first.saidOn)} – ${sayDay(last.saidOn)}`;
  return `${lane.name}, ${mark.utterances.length} ${mark.label}, ${days}`;
}

/** One lane around its middle line (y = 0): the line of position, the shifts, the marks. */
export function TimelineLanePicture<R extends TimelineRow>(
  props: Openable<R[]> & {
    series: TimelineSeries<R>;
    lane: TimelineLane<R>;
    marks: TimelineMark<R>[];
    scale: TimeScale;
    left: number;
    right: number;
    onShow: (mark: TimelineMark<R>) => void;
    hasTitle: boolean;
  },
) {
  const { series, lane, marks, scale, left, right, hrefFor, onOpen, onShow, hasTitle } = props;
  return (
    <>
      <PositionLine series={series} lane={lane} scale={scale} />
      <ShiftTicks ticks={layOutShifts(series, lane, marks, scale, [left, right])} />
      {marks.map((mark) => (
        <MarkLink
          key={mark.key}
          mark={mark.utterances}
          markKey={mark.key}
          label={sayTimelineMark(lane, mark)}
          ring={{ x: mark.x, y: mark.dy, r: 10 }}
          hrefFor={hrefFor}
          onOpen={onOpen}
          onShow={() => onShow(mark)}
          hasTitle={hasTitle}
        >
          <rect x={mark.x - 12} {...pressable(mark)} width={24 + countWidth(mark)} fill="transparent" />
          <StanceMark label={mark.label} x={mark.x} y={mark.dy} size={mark.size} isHollow={mark.isHollow} />
          {mark.utterances.length > 1 && (
            <text
              x={mark.x + mark.size / 2 + 3}
              y={mark.dy}
              dy="0.35em"
              fill="var(--ink)"
              stroke="var(--page)"
              strokeWidth={4}
              paintOrder="stroke"
            >
              {mark.utterances.length}
            </text>
          )}
        </MarkLink>
      ))}
    </>
  );
}

/** What can be pointed at: of a side its own half, so that a mark on the middle line under it can be pointed at too. */
function pressable({ dy }: TimelineMark<TimelineRow>): { y: number; height: number } {
  if (dy === 0) return { y: -8, height: 16 };
  const height = LANE_HEIGHT / 2 - 2;
  return { y: dy < 0 ? -LANE_HEIGHT / 2 : 2, height };
}

function countWidth(mark: TimelineMark<TimelineRow>): number {
  return mark.utterances.length > 1 ? textWidth(String(mark.utterances.length)) + 2 : 0;
}

/** A step line at the side that is held; dotted in the middle where the evidence is thin; nothing where there is none. */
function PositionLine<R extends TimelineRow>({
  series,
  lane,
  scale,
}: {
  series: TimelineSeries<R>;
  lane: TimelineLane<R>;
  scale: TimeScale;
}) {
  const segments = lane.history.segments
    .filter(({ kind, from, until }) => kind !== "none" && until > series.from && from < series.until)
    .map(({ kind, from, until }) => ({
      kind,
      level: levelOf(kind),
      from: scale(from > series.from ? from : series.from),
      until: scale(until < series.until ? until : series.until),
    }));
  return (
    <g aria-hidden="true" fill="none" strokeWidth={2}>
      {segments.map(({ kind, level, from, until }, index) => {
        const before = segments[index - 1];
        const isJoined = before?.until === from && before.level !== level;
        return (
          <g key={from}>
            {isJoined && <path d={`M${from} ${before.level}V${level}`} stroke="var(--muted)" strokeWidth={1} />}
            {kind === "thin" ? (
              <path
                d={`M${from} 0H${until}`}
                stroke="var(--mixed)"
                strokeWidth={1.5}
                strokeDasharray="1.5 4"
                strokeLinecap="round"
              />
            ) : (
              <path d={`M${from} ${level}H${until}`} stroke={stanceColour(kind)} />
            )}
          </g>
        );
      })}
    </g>
  );
}

/** A tick through the lane where the position changed sides, with its words; hollow where it is only possible. */
function ShiftTicks({ ticks }: { ticks: ShiftTick[] }) {
  return (
    <g aria-hidden="true">
      {ticks.map(({ on, x, isPossible, label }) => (
        <g key={`${on} ${String(isPossible)}`}>
          <rect
            x={x - (isPossible ? 1.5 : 1)}
            y={-LANE_HEIGHT / 2 + 1}
            width={isPossible ? 3 : 2}
            height={LANE_HEIGHT - 2}
            fill={isPossible ? "var(--page)" : "var(--ink)"}
            stroke={isPossible ? "var(--muted)" : "none"}
          />
          {label !== undefined && (
            <text x={label.x} y={label.y} dy="0.35em" textAnchor={label.anchor} fill="var(--ink)">
              {label.text}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
