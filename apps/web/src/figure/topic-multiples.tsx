"use client";

import { gapsIn } from "@onrecord/charts/coverage-over-time/coverage-series";
import { coverageSummary } from "@onrecord/charts/coverage-over-time/coverage-sentence";
import { Hatch } from "@onrecord/charts/drawing/hatch.tsx";
import { MarkLink } from "@onrecord/charts/drawing/mark-link.tsx";
import { WalkableSvg } from "@onrecord/charts/drawing/walkable-svg.tsx";
import { SmallMultiple } from "@onrecord/charts/small-multiples/small-multiple.tsx";
import { useId } from "react";
import { sayMeasured } from "../lists/of-measure.ts";
import type { TopicSeries } from "./topic-series-of.ts";

/** Where something of a topic leads, and what a plain click does in place of it. */
type Way = { readonly hrefFor: (topic: TopicSeries) => string; readonly onOpen: (topic: TopicSeries) => void };

export type TopicMultiplesProps = {
  topics: readonly TopicSeries[];
  width: number;
  /** Top of the scale that all share; each has its own without it. */
  max?: number | undefined;
  /** A picture leads to its topic, its number to what it counts. */
  toTopic: Way;
  toList: Way;
};

const [least, gutter] = [208, 24];
const [picture, number, between] = [96, 20, 16];
const cell = picture + number + between;

/** Small pictures of one kind, one a topic, in one drawing that can be taken along whole. Arrow keys lead through them. */
export function TopicMultiples({ topics, width, max, toTopic, toList }: TopicMultiplesProps) {
  const hatch = useId();
  const across = Math.max(1, Math.min(topics.length, Math.floor((width + gutter) / (least + gutter))));
  const each = Math.floor((width - (across - 1) * gutter) / across);
  const placed = topics.map((topic, at) => ({
    topic,
    x: (at % across) * (each + gutter),
    y: Math.floor(at / across) * cell,
  }));
  const lanes = Array.from({ length: Math.ceil(topics.length / across) }, (_, row) => {
    const here = placed.slice(row * across, (row + 1) * across);
    return [
      here.map(({ topic, x }) => ({ key: `topic ${topic.id}`, x })),
      here.filter(({ topic }) => topic.n !== undefined).map(({ topic, x }) => ({ key: `list ${topic.id}`, x })),
    ];
  }).flat();
  return (
    <WalkableSvg
      width={width}
      height={Math.ceil(topics.length / across) * cell - between}
      label={topics.map(({ series }) => coverageSummary(series)).join(" ")}
      lanes={lanes}
    >
      <Hatch id={hatch} />
      {placed.map(({ topic, x, y }) => (
        <g key={topic.id} transform={`translate(${x} ${y})`}>
          <GapsBehind topic={topic} width={each} fill={`url(#${hatch})`} />
          <MarkLink
            mark={topic}
            markKey={`topic ${topic.id}`}
            label={`${topic.name}, the topic’s page. ${coverageSummary(topic.series)}`}
            ring={{ x: each / 2, y: picture / 2, r: 24 }}
            hasTitle={false}
            {...toTopic}
          >
            <rect width={each} height={picture} fill="transparent" />
          </MarkLink>
          <g aria-hidden="true" pointerEvents="none">
            <SmallMultiple
              series={topic.series}
              width={each}
              height={picture}
              {...(max === undefined ? {} : { max })}
            />
          </g>
          {topic.n !== undefined && (
            <>
              <MarkLink
                mark={topic}
                markKey={`list ${topic.id}`}
                label={`${topic.name}: ${saidOf(topic)} in this period`}
                ring={{ x: 12, y: picture + 10, r: 14 }}
                hasTitle={false}
                {...toList}
              >
                <rect y={picture - 4} width={Math.min(each, 140)} height={number + 8} fill="transparent" />
              </MarkLink>
              <text
                y={picture + 14}
                fill="var(--muted)"
                textDecoration="underline"
                aria-hidden="true"
                pointerEvents="none"
              >
                {saidOf(topic)}
              </text>
            </>
          )}
        </g>
      ))}
    </WalkableSvg>
  );
}

function saidOf({ n = 0, series: { measure } }: TopicSeries): string {
  return sayMeasured(measure, n);
}

/** Where collection was silent: hatched behind the line, over the buckets that it touches. */
function GapsBehind({ topic: { series }, width, fill }: { topic: TopicSeries; width: number; fill: string }) {
  const step = series.buckets.length > 1 ? (width - 4) / (series.buckets.length - 1) : 0;
  return series.buckets.map((bucket, at) => {
    if (!gapsIn(series, bucket).some(({ isHatched }) => isHatched)) return null;
    const left = Math.max(0, 2 + (at - 0.5) * step);
    const right = Math.min(width, 2 + (at + 0.5) * step);
    return (
      <rect key={bucket.start} x={left} width={Math.max(1, right - left)} y={24} height={picture - 48} fill={fill} />
    );
  });
}
