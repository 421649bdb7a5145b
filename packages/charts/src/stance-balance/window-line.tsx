import { stanceColour } from "../palette.ts";
import type { BalancePoint } from "./balance-series.ts";

interface Place {
  point: BalancePoint;
  x: number;
  y: number;
}

type Stretch = "whole" | "hollow" | "partial";

/** Nearer than this, hollow points would crowd each other, and the hollow line between them says the same. */
const ROOM_FOR_POINTS = 24;

/**
 * One side's line over windows: solid where they are sure, hollow where one of them holds fewer than five, dashed to a
 * partial bucket. A share of nothing is no share, so there the line stops; a mean of nothing is zero.
 */
export function WindowLine(props: {
  label: "for" | "against";
  show: "count" | "share";
  places: Place[];
  zero: number;
}) {
  const { label, show, places, zero } = props;
  const isKnown = ({ point }: Place) => show === "count" || point.window.n > 0;
  // Shares stand alone, so the side's colour fills them; means lie over coloured columns and need ink.
  const colour = show === "share" ? stanceColour(label) : "var(--ink)";
  const spacing = places.length > 1 ? places[1]!.x - places[0]!.x : 0;
  const stretches: Record<Stretch, string> = { whole: "", hollow: "", partial: "" };
  const joined = new Set<Place>();
  let area = "";
  for (const [index, to] of places.entries()) {
    const from = places[index - 1];
    if (from === undefined || !isKnown(from) || !isKnown(to)) continue;
    // On the zero line there is nothing to see but the zero line.
    if (from.point.window.n === 0 && to.point.window.n === 0) continue;
    const stretch = stretchOf(from, to);
    stretches[stretch] += `M${from.x} ${from.y}L${to.x} ${to.y}`;
    joined.add(from).add(to);
    if (show === "share" && stretch !== "partial") {
      area += `M${from.x} ${zero}L${from.x} ${from.y}L${to.x} ${to.y}L${to.x} ${zero}Z`;
    }
  }
  const dots = places.filter((place) => {
    if (place.point.window.n === 0) return false;
    if (place.point.window.isHollow) return !joined.has(place) || spacing >= ROOM_FOR_POINTS;
    return show === "share" && spacing >= 9;
  });
  return (
    <g aria-hidden="true" stroke={colour} strokeWidth={1.75} fill="none" strokeLinejoin="round" strokeLinecap="round">
      {area !== "" && <path d={area} fill={colour} fillOpacity={0.18} stroke="none" shapeRendering="crispEdges" />}
      {stretches.hollow !== "" && (
        <>
          <path d={stretches.hollow} strokeWidth={3.5} />
          <path d={stretches.hollow} stroke="var(--page)" />
        </>
      )}
      {stretches.whole !== "" && <path d={stretches.whole} />}
      {stretches.partial !== "" && <path d={stretches.partial} strokeDasharray="2 4" />}
      {dots.map(({ point, x, y }) => (
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

function stretchOf(from: Place, to: Place): Stretch {
  if (from.point.bucket.partial !== undefined || to.point.bucket.partial !== undefined) return "partial";
  return from.point.window.isHollow || to.point.window.isHollow ? "hollow" : "whole";
}
