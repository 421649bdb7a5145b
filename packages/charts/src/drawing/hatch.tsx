/** A pattern of slanted lines: no data, or too little of it. Filled by `url(#id)`. */
export function Hatch({ id, colour = "var(--faint)" }: { id: string; colour?: string }) {
  return (
    <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line x1={0} x2={0} y1={0} y2={6} stroke={colour} strokeWidth={1.5} />
    </pattern>
  );
}
