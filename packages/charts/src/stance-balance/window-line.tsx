import { stanceColour } from "../palette.ts";
import type { BalancePoint } from "./balance-series.ts";

interface Place {
  point: BalancePoint;
  x: number;
  y: number;
}

/** One side's line over windows: solid between whole buckets, dashed to a partial one, hollow points where n is small. */
export function WindowLine(props: {
  label: "for" | "against";
  show: "count" | "share";
  places: Place[];
  zero: number;
}) {
  const { label, show, places, zero } = props;
  const known = places.filter(({ point }) => point.window.n > 0);
  const whole = known.filter(({ point }) => point.bucket.partial === undefined);
  // Shares stand alone, so the side's colour fills them; means lie over coloured columns and need ink.
  const colour = show === "share" ? stanceColour(label) : "var(--ink)";
  const spacing = places.length > 1 ? places[1]!.x - places[0]!.x : 0;
  const last = known.at(-1);
  const before = known.at(-2);
  return (
    <g aria-hidden="true" stroke={colour} strokeWidth={1.75} fill="none" strokeLinejoin="round">
      {show === "share" && whole.length > 1 && (
        <path
          d={`M${whole[0]!.x} ${zero}L${joined(whole)}L${whole.at(-1)!.x} ${zero}Z`}
          fill={colour}
          fillOpacity={0.18}
          stroke="none"
        />
      )}
      {whole.length > 1 && <path d={`M${joined(whole)}`} />}
      {last !== undefined && before !== undefined && last.point.bucket.partial !== undefined && (
        <path d={`M${joined([before, last])}`} strokeDasharray="2 4" />
      )}
      {known
        .filter(({ point }) => point.window.isHollow || (show === "share" && spacing >= 9))
        .map(({ point, x, y }) => (
          <circle
            key={point.bucket.start}
            cx={x}
            cy={y}
            r={point.window.isHollow ? 3 : 2.5}
            fill={point.window.isHollow ? "var(--page)" : colour}
            stroke={point.window.isHollow ? colour : "none"}
          />
        ))}
    </g>
  );
}

function joined(places: Place[]): string {
  return places.map(({ x, y }) => `${x} ${y}`).join("L");
}
