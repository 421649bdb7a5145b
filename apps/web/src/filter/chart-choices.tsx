"use client";

import type { ChartOptions, Measure } from "@onrecord/query/filter";
import { useAddress } from "../address/use-address.ts";
import type { ReactNode } from "react";
import { Segmented } from "../controls/segmented.tsx";

const buckets = [
  { value: "day", label: "Day" },
  { value: "week", label: "Week" },
  { value: "month", label: "Month" },
] as const;
const shares = [
  { value: "count", label: "Count" },
  { value: "share", label: "Share" },
] as const;
const measures = [
  { value: "articles", label: "Articles" },
  { value: "stories", label: "Stories" },
  { value: "outlets", label: "Outlets" },
  { value: "statements", label: "Statements" },
  { value: "utterances", label: "Utterances" },
  { value: "words", label: "Words" },
] as const satisfies readonly { value: Measure; label: string }[];

export type ChartChoicesProps = {
  /** The choices that mean something on this chart, in their order. */
  of: readonly (keyof ChartOptions)[];
};

/** The choices of one chart. They too live in the address, so that a link shows the same picture. */
export function ChartChoices({ of }: ChartChoicesProps) {
  const { view, go } = useAddress();
  const { chart } = view;
  const change = (part: Partial<ChartOptions>) =>
    go((address) => ({ ...address, view: { ...view, chart: { ...chart, ...part } } }));
  const controls: Record<keyof ChartOptions, ReactNode> = {
    bucket: (
      <Segmented
        key="bucket"
        label="By day, week or month"
        options={buckets}
        value={chart.bucket}
        onChange={(bucket) => change({ bucket })}
      />
    ),
    measure: <MeasureChoice key="measure" measure={chart.measure} onChange={(measure) => change({ measure })} />,
    share: (
      <Segmented
        key="share"
        label="Count or share of all that was collected"
        options={shares}
        value={chart.share ? "share" : "count"}
        onChange={(value) => change({ share: value === "share" })}
      />
    ),
    fold: (
      <label
        key="fold"
        className="target inline-flex cursor-pointer items-center gap-1.5 px-1 text-small text-muted hover:text-ink"
      >
        <input
          type="checkbox"
          checked={chart.fold}
          onChange={(event) => change({ fold: event.target.checked })}
          className="accent-accent"
        />
        Fold copies
      </label>
    ),
  };
  return <>{of.map((choice) => controls[choice])}</>;
}

export type MeasureChoiceProps = { measure: Measure; onChange: (measure: Measure) => void };

/** What a chart counts. */
export function MeasureChoice({ measure, onChange }: MeasureChoiceProps) {
  return (
    <label className="inline-flex items-center text-small">
      <span className="sr-only">What is counted</span>
      <select
        value={measure}
        onChange={(event) => onChange(measures.find(({ value }) => value === event.target.value)!.value)}
        className="target rounded border border-hairline bg-page px-2 text-small"
      >
        {measures.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
