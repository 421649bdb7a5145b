"use client";

import { MarkLink, type Openable } from "../drawing/mark-link.tsx";
import { identityColour } from "../palette.ts";
import type { CoveragePlace } from "./coverage-layout.ts";
import { sayPoint } from "./coverage-sentence.ts";
import type { CoverageLine, CoveragePoint, CoverageSeries } from "./coverage-series.ts";

/** What a point of the chart stands for, and opens. */
export interface CoverageMark {
  line: CoverageLine;
  point: CoveragePoint;
}

/** A point that can be reached and opened; hollow where its base is small. */
export function CoverageDot(
  props: Openable<CoverageMark> & {
    series: CoverageSeries;
    line: CoverageLine;
    place: CoveragePlace;
    reach: number;
    hasTitle?: boolean;
  },
) {
  const { series, line, place, reach, hasTitle = true, hrefFor, onOpen } = props;
  const { key, point, x, y } = place;
  const colour = identityColour(line.slot);
  return (
    <MarkLink
      mark={{ line, point }}
      markKey={key}
      label={sayPoint(series, line, point)}
      ring={{ x, y, r: 7 }}
      hrefFor={hrefFor}
      onOpen={onOpen}
      hasTitle={hasTitle}
    >
      {hrefFor !== undefined && <circle cx={x} cy={y} r={reach} fill="transparent" />}
      {place.isDotted && (
        <circle
          cx={x}
          cy={y}
          r={point.isHollow ? 3 : 2.5}
          fill={point.isHollow ? "var(--page)" : colour}
          stroke={point.isHollow ? colour : "none"}
          strokeWidth={1.5}
        />
      )}
    </MarkLink>
  );
}
