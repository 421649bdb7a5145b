"use client";

import { type KeyboardEvent, type ReactNode, useState } from "react";
import { fitText, textWidth, wrapText } from "../drawing/fit-text.ts";
import type { Openable } from "../drawing/mark-link.tsx";
import { StanceMark } from "../drawing/stance-mark.tsx";
import { TimeAxis } from "../drawing/time-axis.tsx";
import { timeScale } from "../drawing/time-scale.ts";
import { WalkableSvg } from "../drawing/walkable-svg.tsx";
import { sayCount, sayUnits } from "../say-number.ts";
import { TimelineLanePicture } from "./timeline-lane.tsx";
import { LANE_HEIGHT, layOutMarks, type TimelineMark } from "./timeline-layout.ts";
import { type TimelineLane, type TimelineRow, type TimelineSeries, timelineSummary } from "./timeline-series.ts";

export interface PositionTimelineProps<R extends TimelineRow> extends Openable<R[]> {
  series: TimelineSeries<R>;
  /** In pixels; 320 and up. */
  width: number;
  /** What "48" counts in "12 of 48": "speakers" or "propositions". */
  lanesAre: readonly [one: string, many: string];
  /** Where a lane's name leads. */
  laneHref?: ((lane: TimelineLane<R>) => string) | undefined;
  /** What hover and focus show beside a mark: the sentences, outlets and dates of its utterances. */
  renderCard?: ((utterances: R[]) => ReactNode) | undefined;
}

const TOP = 8;
const CARD_WIDTH = 320;

/**
 * A lane a speaker or a proposition, a mark an utterance on the day it was said: ▲ for, ▼ against, ◆ mixed, – unclear;
 * filled when said or done, outlined when second-hand; its size is its confidence. The line is the position.
 */
export function PositionTimelineChart<R extends TimelineRow>(props: PositionTimelineProps<R>) {
  const { series, width, lanesAre, laneHref, hrefFor, onOpen, renderCard } = props;
  const [shown, setShown] = useState<{ mark: TimelineMark<R>; lane: number }>();
  const isWide = width >= 560;
  const left = nameWidth(series, width) + 12;
  const right = width - (isWide ? 92 : 8);
  const bottom = TOP + series.lanes.length * LANE_HEIGHT;
  const scale = timeScale(series, left, right);
  const lanes = series.lanes.map((lane) => ({ lane, marks: layOutMarks(lane, scale) }));
  const leftOut = sayRemainder(series, lanesAre);
  const remainder = leftOut === "" ? [] : wrapText(leftOut, width, 3);
  const laneMiddle = (index: number) => TOP + (index + 0.5) * LANE_HEIGHT;
  // The card stays while it is pointed at, and Escape takes it away (WCAG 1.4.13).
  const dismissal = {
    onPointerLeave: () => setShown(undefined),
    onBlur: () => setShown(undefined),
    onKeyDown: (event: KeyboardEvent) => event.key === "Escape" && setShown(undefined),
  };
  return (
    <div style={{ position: "relative", width }} {...dismissal}>
      <WalkableSvg
        width={width}
        height={bottom + 28 + (remainder.length > 0 ? 2 : 0) + remainder.length * 18}
        label={timelineSummary(series)}
        lanes={hrefFor === undefined ? [] : lanes.map(({ marks }) => marks.map(({ key, x }) => ({ key, x })))}
      >
        <TimeAxis period={series} left={left} right={right} top={TOP} bottom={bottom} hasGrid />
        {lanes.map(({ lane, marks }, index) => (
          <g key={lane.key} transform={`translate(0 ${laneMiddle(index)})`}>
            <line x1={left} x2={right} y1={0} y2={0} stroke="var(--hairline)" />
            <LaneName name={lane.name} width={left - 12} href={laneHref?.(lane)} />
            {isWide && <LaneNow lane={lane} x={right + 16} />}
            <TimelineLanePicture
              series={series}
              lane={lane}
              marks={marks}
              scale={scale}
              left={left}
              right={right}
              hrefFor={hrefFor}
              onOpen={onOpen}
              onShow={(mark) => setShown({ mark, lane: index })}
              hasTitle={renderCard === undefined}
            />
          </g>
        ))}
        {remainder.map((line, index) => (
          <text key={line} x={0} y={bottom + 40 + index * 18} fill="var(--muted)">
            {line}
          </text>
        ))}
      </WalkableSvg>
      <div aria-live="polite">
        {shown !== undefined && renderCard !== undefined && (
          <div
            style={{
              position: "absolute",
              left: Math.max(0, Math.min(shown.mark.x - CARD_WIDTH / 2, width - CARD_WIDTH)),
              top: laneMiddle(shown.lane) + LANE_HEIGHT / 2 + 2,
              width: Math.min(CARD_WIDTH, width),
              zIndex: 10,
            }}
          >
            {renderCard(shown.mark.utterances)}
          </div>
        )}
      </div>
    </div>
  );
}

function LaneName({ name, width, href }: { name: string; width: number; href: string | undefined }) {
  const text = (
    <text x={0} y={0} dy="0.35em" fill="var(--ink)">
      {fitText(name, width)}
    </text>
  );
  if (href === undefined) return text;
  return (
    <a href={href} aria-label={name}>
      <title>{name}</title>
      {text}
    </a>
  );
}

/** The position today beside its lane: mark and numbers, or that there is none. */
function LaneNow<R extends TimelineRow>({ lane, x }: { lane: TimelineLane<R>; x: number }) {
  const { kind, n } = lane.history.now;
  const isHeld = kind === "for" || kind === "against" || kind === "mixed";
  return (
    <g aria-hidden="true">
      {isHeld && <StanceMark label={kind} x={x + 5} y={0} size={9} />}
      <text x={isHeld ? x + 16 : x} y={0} dy="0.35em" fill={isHeld ? "var(--ink)" : "var(--muted)"}>
        {isHeld ? `${kind}, ${sayCount(n)}` : kind === "thin" ? `thin, ${sayCount(n)}` : "none now"}
      </text>
    </g>
  );
}

function nameWidth<R extends TimelineRow>({ lanes }: TimelineSeries<R>, width: number): number {
  const widest = Math.max(0, ...lanes.map(({ name }) => textWidth(name)));
  return Math.min(widest, width * (width < 560 ? 0.3 : 0.24));
}

function sayRemainder<R extends TimelineRow>(series: TimelineSeries<R>, lanesAre: readonly [string, string]): string {
  const { lanes, laneCount, undrawnUtterances, unsure } = series;
  const parts: string[] = [];
  if (lanes.length < laneCount) {
    parts.push(
      `${sayCount(lanes.length)} of ${sayUnits(laneCount, lanesAre)}; ${sayUnits(undrawnUtterances, ["utterance", "utterances"])} of the others not drawn.`,
    );
  }
  if (unsure > 0) parts.push(`Unsure (${sayCount(unsure)}), not drawn.`);
  return parts.join(" ");
}
