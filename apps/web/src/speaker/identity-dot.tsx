import { identityColour } from "@onrecord/charts/palette";

/** The colour that somebody has on every chart, beside the name. */
export function IdentityDot({ slot }: { slot: number }) {
  return (
    <svg aria-hidden width={8} height={8} viewBox="0 0 8 8" className="shrink-0 self-center">
      <circle cx={4} cy={4} r={4} fill={identityColour(slot)} />
    </svg>
  );
}
