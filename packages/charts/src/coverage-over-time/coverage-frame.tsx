import { fitText } from "../drawing/fit-text.ts";
import { Hatch } from "../drawing/hatch.tsx";
import { TimeAxis } from "../drawing/time-axis.tsx";
import { identityColour } from "../palette.ts";
import { CoverageGaps } from "./coverage-gaps.tsx";
import { type CoverageLayout, NOTE_HEIGHT } from "./coverage-layout.ts";
import type { CoverageSeries } from "./coverage-series.ts";

/** What stands behind and beside the lines: axes, gaps, names at the line ends, notes. Words are in the chart's label. */
export function CoverageFrame({
  series,
  layout,
  hatchId,
}: {
  series: CoverageSeries;
  layout: CoverageLayout;
  hatchId: string;
}) {
  const { left, right, top, bottom } = layout;
  return (
    <g aria-hidden="true">
      <Hatch id={hatchId} />
      <ValueAxis layout={layout} />
      <TimeAxis period={series} left={left} right={right} top={top} bottom={bottom} />
      <CoverageGaps series={series} hatchId={hatchId} left={left} right={right} top={top} bottom={bottom} />
      {layout.lines.map(
        ({ line, labelY }) =>
          labelY !== undefined && (
            <text key={line.key} x={right + 10} y={labelY} dy="0.35em" fill={identityColour(line.slot)}>
              {fitText(line.name, layout.width - right - 10)}
            </text>
          ),
      )}
      <Notes layout={layout} hatchId={hatchId} />
    </g>
  );
}

function ValueAxis({ layout: { ticks, y, sayTick, left, right } }: { layout: CoverageLayout }) {
  return ticks.map((tick) => (
    <g key={tick}>
      {tick > 0 && <line x1={left} x2={right} y1={y(tick)} y2={y(tick)} stroke="var(--hairline)" />}
      <text x={left - 8} y={y(tick)} dy="0.35em" textAnchor="end" fill="var(--muted)">
        {sayTick(tick)}
      </text>
    </g>
  ));
}

function Notes({ layout, hatchId }: { layout: CoverageLayout; hatchId: string }) {
  return layout.notes.map(({ key, text, swatch }, index) => (
    <g key={key} transform={`translate(${layout.left} ${layout.bottom + 40 + index * NOTE_HEIGHT})`}>
      {swatch === "dash" && <path d="M0 -4H16" stroke="var(--muted)" strokeWidth={1.75} strokeDasharray="2 4" />}
      {swatch === "break" && <path d="M0 -4H5M11 -4H16" stroke="var(--muted)" strokeWidth={1.75} />}
      {swatch === "hatch" && <rect width={16} height={10} y={-9} fill={`url(#${hatchId})`} />}
      {swatch === "strip" && <rect width={16} height={3} y={-5} fill="var(--faint)" />}
      {swatch === "hollow" && (
        <circle cx={8} cy={-4} r={3} fill="var(--page)" stroke="var(--muted)" strokeWidth={1.5} />
      )}
      <text x={22} fill="var(--muted)">
        {text}
      </text>
    </g>
  ));
}

/** The number at the highest whole bucket: the first thing that the eye asks for. */
export function PeakLabel({ layout }: { layout: CoverageLayout }) {
  const places = layout.lines.flatMap((line) => line.places).filter(({ point }) => point.bucket.partial === undefined);
  const [peak] = places.sort((a, b) => a.y - b.y);
  if (peak === undefined || peak.point.n === 0) return null;
  return (
    <text x={peak.x} y={peak.y - 8} textAnchor="middle" fill="var(--ink)" fontWeight={500} aria-hidden="true">
      {layout.sayTick(peak.point.value!)}
    </text>
  );
}
