import { stanceColour } from "../palette.ts";

/** The shape of a stance around a point: ▲ for, ▼ against, ◆ mixed, – unclear. As an SVG path. */
export function stancePath(label: string, x: number, y: number, size: number): string {
  const half = size / 2;
  if (label === "for") return `M${x} ${y - half}L${x + half} ${y + half}H${x - half}Z`;
  if (label === "against") return `M${x} ${y + half}L${x + half} ${y - half}H${x - half}Z`;
  if (label === "mixed") return `M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`;
  return `M${x - half} ${y - 1.5}H${x + half}V${y + 1.5}H${x - half}Z`;
}

/** One stance: its side is told by shape and colour, second-hand by an outline. */
export function StanceMark(props: { label: string; x: number; y: number; size: number; isHollow?: boolean }) {
  const { label, x, y, size, isHollow = false } = props;
  const colour = stanceColour(label);
  // The page's colour around a filled mark parts it from its neighbours; an outline lies inside the same size.
  return isHollow ? (
    <path
      d={stancePath(label, x, y, size - 1.5)}
      fill="var(--page)"
      stroke={colour}
      strokeWidth={1.5}
      strokeLinejoin="round"
    />
  ) : (
    <path d={stancePath(label, x, y, size)} fill={colour} stroke="var(--page)" strokeWidth={1} paintOrder="stroke" />
  );
}
