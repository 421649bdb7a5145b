"use client";

import { type KeyboardEvent, type ReactNode, useState } from "react";
import { textWidth, wrapText } from "../drawing/fit-text.ts";
import { type Openable, openInPlace } from "../drawing/mark-link.tsx";
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
  /** What a lane's position of today counts. */
  now?: Openable<TimelineLane<R>> | undefined;
  /** What hover and focus show beside a mark: the sentences, outlets and dates of its utterances. */
  renderCard?: ((utterances: R[]) => ReactNode) | undefined;
}

const TOP = 8;
const CARD_WIDTH = 320;
/** Where names have no room beside the lanes, each stands above its own, in a line or more. */
const NAME_LINE = 24;
const NAME_LEADING = 14;
/** Past the plot's end, for the count of a mark that stands there. */
const COUNT_ROOM = 28;

/**
 * A lane a speaker or a proposition, a mark an utterance on the day it was said: ▲ for, ▼ against, ◆ mixed, – unclear;
 * filled when said or done, outlined when second-hand; its size is its confidence. The line is the position.
 */
export function PositionTimelineChart<R extends TimelineRow>(props: PositionTimelineProps<R>) {
  const { series, width, lanesAre, laneHref, now, hrefFor, onOpen, renderCard } = props;
  const [shown, setShown] = useState<{ mark: TimelineMark<R>; lane: number }>();
  const isBeside = hasNamesBeside(series, width);
  const nowWidth = Math.max(0, ...series.lanes.map((lane) => laneNowWidth(lane)));
  const left = isBeside ? nameWidth(series, width) + 12 : 6;
  const right = width - COUNT_ROOM - (isBeside ? nowWidth : 0);
  const scale = timeScale(series, left, right);
  const lanes = series.lanes.map((lane) => ({
    lane,
    marks: layOutMarks(lane, scale),
    name: isBeside ? wrapText(lane.name, left - 12, 2) : wrapText(lane.name, width - nowWidth - 12, 3),
  }));
  const heights = lanes.map(({ name }) => LANE_HEIGHT + (isBeside ? 0 : NAME_LINE + (name.length - 1) * NAME_LEADING));
  const bottomOf = (index: number) => heights.slice(0, index + 1).reduce((sum, height) => sum + height, TOP);
  const bottom = bottomOf(heights.length - 1);
  const leftOut = sayRemainder(series, lanesAre);
  const remainder = leftOut === "" ? [] : wrapText(leftOut, width, 3);
  const laneMiddle = (index: number) => bottomOf(index) - LANE_HEIGHT / 2;
  const lineY = isBeside ? 0 : -LANE_HEIGHT / 2 - 9;
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
        {lanes.map(({ lane, marks, name }, index) => (
          <g key={lane.key} transform={`translate(0 ${laneMiddle(index)})`}>
            <line x1={left} x2={right} y1={0} y2={0} stroke="var(--hairline)" />
            <LaneName
              name={lane.name}
              lines={name}
              y={isBeside ? lineY : lineY - ((name.length - 1) * NAME_LEADING) / 2}
              href={laneHref?.(lane)}
            />
            <LaneNow lane={lane} x={isBeside ? right + COUNT_ROOM : width - laneNowWidth(lane)} y={lineY} {...now} />
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

/** In up to three lines, around its height; as a link it is as tall as a finger needs. */
function LaneName(props: { name: string; lines: string[]; y: number; href: string | undefined }) {
  const { name, lines, y, href } = props;
  const height = Math.max(24, lines.length * NAME_LEADING);
  const text = (
    <text fill="var(--ink)" stroke="var(--page)" strokeWidth={4} paintOrder="stroke">
      {lines.map((line, index) => (
        <tspan key={line} x={0} y={y + (index - (lines.length - 1) / 2) * NAME_LEADING} dy="0.35em">
          {line}
        </tspan>
      ))}
    </text>
  );
  if (href === undefined) {
    return (
      <g>
        <title>{name}</title>
        {text}
      </g>
    );
  }
  return (
    <a href={href} aria-label={name}>
      <title>{name}</title>
      <rect
        y={y - height / 2}
        width={Math.max(24, ...lines.map((line) => textWidth(line)))}
        height={height}
        fill="transparent"
      />
      {text}
    </a>
  );
}

const NOW_MARK = 16;

function isHeld(kind: string): kind is "for" | "against" | "mixed" {
  return kind === "for" || kind === "against" || kind === "mixed";
}

function sayNow<R extends TimelineRow>({ history: { now } }: TimelineLane<R>): string {
  return now.kind === "none" ? "none now" : `${now.kind}, ${sayCount(now.n)}`;
}

function laneNowWidth<R extends TimelineRow>(lane: TimelineLane<R>): number {
  return textWidth(sayNow(lane)) + (isHeld(lane.history.now.kind) ? NOW_MARK : 0);
}

type LaneNowProps<R extends TimelineRow> = Openable<TimelineLane<R>> & { lane: TimelineLane<R>; x: number; y: number };

/** The position today beside its lane: mark and numbers, which open what they count, or that there is none. */
function LaneNow<R extends TimelineRow>({ lane, x, y, hrefFor, onOpen }: LaneNowProps<R>) {
  const { kind } = lane.history.now;
  const position = (
    <g aria-hidden="true">
      {isHeld(kind) && <StanceMark label={kind} x={x + 5} y={y} size={9} />}
      <text x={isHeld(kind) ? x + NOW_MARK : x} y={y} dy="0.35em" fill={isHeld(kind) ? "var(--ink)" : "var(--muted)"}>
        {sayNow(lane)}
      </text>
    </g>
  );
  if (hrefFor === undefined || kind === "none") return position;
  return (
    <a
      href={hrefFor(lane)}
      aria-label={`${lane.name}, today ${sayNow(lane)}`}
      onClick={(event) => openInPlace(event, onOpen && (() => onOpen(lane)))}
    >
      <rect x={x} y={y - 12} width={Math.max(24, laneNowWidth(lane))} height={24} fill="transparent" />
      {position}
    </a>
  );
}

/** Names stand beside their lanes where all of them have room there, in two lines. */
function hasNamesBeside<R extends TimelineRow>(series: TimelineSeries<R>, width: number): boolean {
  const room = nameWidth(series, width);
  return width >= 560 && series.lanes.every(({ name }) => wrapText(name, room, 2).join(" ") === name);
}

function nameWidth<R extends TimelineRow>({ lanes }: TimelineSeries<R>, width: number): number {
  const widest = Math.max(0, ...lanes.map(({ name }) => textWidth(name)));
  return Math.min(widest, width * 0.24);
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
