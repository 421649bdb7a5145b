"use client";

import { CoverageChart } from "@onrecord/charts/coverage-over-time/coverage-chart.tsx";
import type { CoverageMark } from "@onrecord/charts/coverage-over-time/coverage-dot.tsx";
import { coverageParts, coverageTitle, type SentencePart } from "@onrecord/charts/coverage-over-time/coverage-sentence";
import { toRows } from "@onrecord/charts/coverage-over-time/coverage-series";
import { type Filter, type Measure, NO_FILTER } from "@onrecord/query/filter";
import { useQuery } from "@tanstack/react-query";
import { useAddress } from "../address/use-address.ts";
import { downloadHref } from "../download/download-href.ts";
import { EmptyState } from "../feedback/empty-state.tsx";
import { ChartChoices, MeasureChoice } from "../filter/chart-choices.tsx";
import type { ListSpec } from "../lists/list-spec.ts";
import { listOfMeasure } from "../lists/of-measure.ts";
import { useOpenList } from "../lists/use-open-list.ts";
import { useTeam } from "../team/team.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { bucketPeriod } from "./bucket-period.ts";
import { ChartFrame } from "./chart-frame.tsx";
import { coverageSeriesOf } from "./coverage-series-of.ts";
import { FigureState } from "./figure-state.tsx";
import { Measured } from "./measured.tsx";
import { TableOf } from "./table-of.tsx";
import { useAfterPaint } from "./use-after-paint.ts";

export type CoverageFigureProps = {
  filter: Filter;
  /** What it is about, where it stands, or who speaks: "Port strike", "Harbour Post", "Ada Rees". */
  subject: string;
  /** What ties the two in the title: articles on a topic, in an outlet, statements by a speaker. */
  relation?: "on" | "in" | "by";
  /** The identity colour of what it is about. */
  slot?: number;
  fileName: string;
  /** What is counted, where that is not for the address's own key to say. */
  counted?: { readonly measure: Measure; readonly onChange: (measure: Measure) => void };
};

/** All that was collected: what shares are shares of (numbers.md, "Share"). */
function collectedIn({ period, outlets, language }: Filter): Filter {
  return { ...NO_FILTER, period, outlets, language };
}

const loadInteractive = () =>
  import("@onrecord/charts/coverage-over-time/coverage-interactive.tsx").then((file) => file.CoverageInteractive);

/** How much of what matches over time: drawn with the page, with a cursor once that is loaded. */
export function CoverageFigure({ filter, subject, relation, slot = 0, fileName, counted }: CoverageFigureProps) {
  const { slug: team } = useTeam();
  const { chart: asked } = useAddress().view;
  const chart = counted === undefined ? asked : { ...asked, measure: counted.measure };
  const { hrefFor, open, toList } = useOpenList();
  const trpc = useTRPC();
  const question = useQuery(trpc.coverage.overTime.queryOptions({ team, filter, chart }));
  const Chart = useAfterPaint(loadInteractive) ?? CoverageChart;
  return (
    <FigureState question={question} what="The coverage" height="h-80">
      {(coverage, isLoading) => {
        const lines = coverage.lines.map((line) => ({ ...line, name: subject, slot }));
        const series = coverageSeriesOf({ ...coverage, lines }, chart);
        const kind = listOfMeasure[coverage.measure];
        const listOf = ({ point: { bucket } }: CoverageMark): ListSpec => ({
          kind,
          filter: { ...filter, period: bucketPeriod(bucket, coverage) },
        });
        const countedIn = (counts: NonNullable<SentencePart["counts"]>): ListSpec => {
          if (counts === "matching") return { kind, filter };
          if (counts === "collected") return { kind, filter: collectedIn(filter) };
          if (counts === "outlets") return { kind: "outlets", filter: collectedIn(filter) };
          return { kind, filter: { ...filter, period: bucketPeriod(counts, coverage) } };
        };
        const title = coverageTitle(series, subject, relation);
        return (
          <ChartFrame
            title={title}
            filter={filter}
            sentence={coverageParts(series, coverage.totals).map(({ words, counts }) =>
              counts === undefined ? words : { words, opens: toList(countedIn(counts)) },
            )}
            choices={
              counted === undefined ? (
                <ChartChoices of={["measure", "bucket", "share", "fold"]} />
              ) : (
                <>
                  <MeasureChoice {...counted} />
                  <ChartChoices of={["bucket", "share", "fold"]} />
                </>
              )
            }
            table={<TableOf caption={title} table={toRows(series)} />}
            csvHref={downloadHref(team, "coverage", filter, { chart })}
            fileName={fileName}
            leftOut={[
              {
                key: "undated",
                count: coverage.undated,
                words: `undated ${coverage.measure}`,
                opens: toList({ kind, filter: { ...filter, only: "undated" } }),
              },
            ]}
            loading={isLoading}
          >
            {coverage.totals.matching === 0 ? (
              <EmptyState title="Nothing matches in this period.">Widen the period or take a filter away.</EmptyState>
            ) : (
              <Measured>
                {(width) => (
                  <Chart
                    series={series}
                    width={width}
                    hrefFor={(mark) => hrefFor(listOf(mark))}
                    onOpen={(mark) => open(listOf(mark))}
                  />
                )}
              </Measured>
            )}
          </ChartFrame>
        );
      }}
    </FigureState>
  );
}
