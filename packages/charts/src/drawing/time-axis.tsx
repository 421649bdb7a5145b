import type { Period } from "../buckets.ts";
import { textWidth } from "./fit-text.ts";
import { timeScale, timeTicks } from "./time-scale.ts";

/** Months or days along the bottom, with a hairline up through the plot where asked. */
export function TimeAxis(props: {
  period: Period;
  left: number;
  right: number;
  top: number;
  bottom: number;
  hasGrid?: boolean;
}) {
  const { period, left, right, top, bottom, hasGrid = false } = props;
  const scale = timeScale(period, left, right);
  return (
    <g aria-hidden="true">
      <line x1={left} x2={right} y1={bottom} y2={bottom} stroke="var(--hairline)" />
      {timeTicks(period, right - left).map(({ day, label }) => {
        const x = scale(day);
        const half = textWidth(label) / 2;
        const at = Math.min(Math.max(x, left + half), right - half);
        return (
          <g key={day}>
            <line x1={x} x2={x} y1={hasGrid ? top : bottom} y2={bottom + 4} stroke="var(--hairline)" />
            <text x={at} y={bottom + 18} textAnchor="middle" fill="var(--muted)">
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}
