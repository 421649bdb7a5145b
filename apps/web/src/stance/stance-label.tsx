import { StanceMark } from "@onrecord/charts/drawing/stance-mark.tsx";

export type StanceWord = "for" | "against" | "mixed" | "unclear";

/** A stance as its mark and its word: the mark has the colour, the word is ink. Hollow when somebody else says it. */
export function StanceLabel({ label, hollow = false }: { label: StanceWord; hollow?: boolean }) {
  return (
    <span className="inline-flex items-baseline gap-1 whitespace-nowrap">
      <svg aria-hidden width={12} height={12} viewBox="0 0 12 12" className="shrink-0 self-center">
        <StanceMark label={label} x={6} y={6} size={10} isHollow={hollow} />
      </svg>
      {label}
    </span>
  );
}
