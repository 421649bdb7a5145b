import { timeScale } from "../drawing/time-scale.ts";
import type { CoverageSeries } from "./coverage-series.ts";

/** Gaps in collection behind the lines: hatched where much is missing, a thin strip on the axis where little is. */
export function CoverageGaps(props: {
  series: CoverageSeries;
  hatchId: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}) {
  const { series, hatchId, left, right, top, bottom } = props;
  const scale = timeScale(series, left, right);
  return (
    <g aria-hidden="true">
      {series.gaps.map((gap) => {
        const from = Math.max(left, scale(gap.from));
        const width = Math.max(2, Math.min(right, scale(gap.until)) - from);
        const key = `${gap.from} ${gap.outlets.join(" ")}`;
        return gap.isHatched ? (
          <rect
            key={key}
            x={from}
            width={width}
            y={top}
            height={bottom - top}
            fill={`url(#${hatchId})`}
            opacity={0.6}
          />
        ) : (
          <rect key={key} x={from} width={width} y={bottom - 3} height={3} fill="var(--faint)" />
        );
      })}
    </g>
  );
}
