import { sayPartial } from "../buckets.ts";
import { wrapText } from "../drawing/fit-text.ts";
import { sayGap } from "./coverage-sentence.ts";
import { sayUnits } from "../say-number.ts";
import type { CoverageSeries } from "./coverage-series.ts";

export interface CoverageNote {
  key: string;
  text: string;
  /** The sign that the note explains. */
  swatch: "dash" | "break" | "hatch" | "strip" | "hollow" | "none";
}

const MAX_GAPS = 3;

/** What stands under the axis: what is dashed, hatched or hollow, and why; a line of the width each. */
export function coverageNotes(series: CoverageSeries, width: number): CoverageNote[] {
  return listNotes(series).flatMap(({ key, text, swatch }) =>
    wrapText(text, width, 3).map((line, index): CoverageNote => ({
      key: `${key} ${index}`,
      text: line,
      swatch: index === 0 ? swatch : "none",
    })),
  );
}

function listNotes(series: CoverageSeries): CoverageNote[] {
  const notes: CoverageNote[] = series.gaps.slice(0, MAX_GAPS).map((gap) => ({
    key: `${gap.from} ${gap.outlets.join(" ")}`,
    text: sayGap(gap),
    swatch: gap.isHatched ? "hatch" : "strip",
  }));
  const moreGaps = series.gaps.length - MAX_GAPS;
  if (moreGaps > 0)
    notes.push({ key: "more", text: `and ${moreGaps} more ${moreGaps === 1 ? "gap" : "gaps"}`, swatch: "none" });
  const empty = countEmpty(series);
  if (empty > 0) {
    const buckets = sayUnits(empty, [series.size, `${series.size}s`]);
    notes.push({ key: "empty", text: `no line where nothing was collected: ${buckets}`, swatch: "break" });
  }
  const partials = series.buckets.flatMap((bucket) => sayPartial(bucket, series.size) ?? []);
  if (partials.length > 0) notes.push({ key: "partial", text: [...new Set(partials)].join(", "), swatch: "dash" });
  if (series.lines.some(({ points }) => points.some(({ isHollow }) => isHollow))) {
    notes.push({ key: "hollow", text: `share of fewer than 10 ${series.measure}`, swatch: "hollow" });
  }
  if (series.undrawn.length > 0) {
    notes.push({
      key: "undrawn",
      text: `Not drawn: ${series.undrawn.map(({ name }) => name).join(", ")}`,
      swatch: "none",
    });
  }
  return notes;
}

/** Whole buckets in which nothing at all was collected, so that no line runs through them. */
function countEmpty({ buckets, lines }: CoverageSeries): number {
  if (lines.length === 0) return 0;
  return buckets.filter(
    ({ partial }, index) => partial === undefined && lines.every(({ points }) => points[index]!.value === null),
  ).length;
}
