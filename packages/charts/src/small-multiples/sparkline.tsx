/** A value a bucket, in order; null where nothing was collected. */
export interface SparklineProps {
  values: readonly (number | null)[];
  /** In pixels. */
  width: number;
  height?: number;
  /** Top of the scale; the highest value unless told, so that several can share one. */
  max?: number;
  /** Whether the last value is of a bucket that still runs: then it is dashed. */
  isLastPartial?: boolean;
  /** What the eye sees first, in a sentence; without one the line is decoration beside its numbers. */
  label?: string;
  colour?: string;
}

/** A line without axes: no fewer words, only no more room. */
export function Sparkline(props: SparklineProps) {
  const { values, width, height = 24, label, colour = "var(--ink)" } = props;
  const named = label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label };
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} {...named}>
      <SparkPath {...props} height={height} colour={colour} values={values} />
    </svg>
  );
}

/** The line of a sparkline, for pictures that hold several. */
export function SparkPath({
  values,
  width,
  height = 24,
  max,
  isLastPartial = false,
  colour = "var(--ink)",
}: SparklineProps) {
  const top = Math.max(max ?? Math.max(0, ...values.map((value) => value ?? 0)), Number.MIN_VALUE);
  const step = values.length > 1 ? (width - 4) / (values.length - 1) : 0;
  const places = values.map((value, index) =>
    value === null ? null : `${round(2 + index * step)} ${round(height - 2 - (value / top) * (height - 4))}`,
  );
  const solid = isLastPartial ? places.slice(0, -1) : places;
  const [before, last] = [places.at(-2), places.at(-1)];
  const alone = solid.filter((place, index) => place !== null && solid[index - 1] == null && solid[index + 1] == null);
  const stroke = { fill: "none", stroke: colour, strokeWidth: 1.5, strokeLinejoin: "round" } as const;
  return (
    <>
      <path d={pathOf(solid)} {...stroke} />
      {isLastPartial && before != null && last != null && (
        <path d={`M${before}L${last}`} {...stroke} strokeDasharray="2 3" />
      )}
      {alone.map((place) => {
        const [x, y] = place!.split(" ");
        return <circle key={x} cx={x} cy={y} r={1.5} fill={colour} />;
      })}
    </>
  );
}

/** A path that lifts its pen at gaps. */
function pathOf(places: (string | null)[]): string {
  return places
    .map((place, index) => (place === null ? "" : `${places[index - 1] == null ? "M" : "L"}${place}`))
    .join("");
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
