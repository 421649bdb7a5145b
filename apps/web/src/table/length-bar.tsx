/** A count as a bar beside its figure; the longest of its column fills the cell. */
export function LengthBar({ of, most }: { of: number; most: number }) {
  return (
    <svg aria-hidden width="100%" height="10" className="block min-w-8">
      <rect width={`${(of / most) * 100}%`} height="10" fill="var(--muted)" />
    </svg>
  );
}
