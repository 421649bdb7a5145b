"use client";

import { BalanceChart, type BalanceMark } from "@onrecord/charts/stance-balance/balance-chart.tsx";
import { toRows } from "@onrecord/charts/stance-balance/balance-series";
import type { Filter } from "@onrecord/query/filter";
import { useQuery } from "@tanstack/react-query";
import { useAddress } from "../address/use-address.ts";
import { downloadHref } from "../download/download-href.ts";
import { EmptyState } from "../feedback/empty-state.tsx";
import { ChartChoices } from "../filter/chart-choices.tsx";
import { formatCount } from "../format/numbers.ts";
import type { ListSpec } from "../lists/list-spec.ts";
import { useOpenList } from "../lists/use-open-list.ts";
import { useTeam } from "../team/team.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { askedBalance, balanceSeriesOf } from "./balance-series-of.ts";
import { bucketPeriod } from "./bucket-period.ts";
import { ChartFrame } from "./chart-frame.tsx";
import type { Columns } from "./column-width.ts";
import { FigureState } from "./figure-state.tsx";
import { Measured } from "./measured.tsx";
import { sayBar } from "./say-bar.ts";
import type { Stretch } from "./sentence.tsx";
import { TableOf } from "./table-of.tsx";

export type BalanceFigureProps = { filter: Filter; propositionId: number; fileName: string; columns?: Columns };

const TALLIED = ["for", "against", "mixed", "unclear"] as const;

/** For and against on one proposition over time, by the day the articles came out. */
export function BalanceFigure({ filter: asked, propositionId, fileName, columns = 12 }: BalanceFigureProps) {
  const { slug: team, bar } = useTeam();
  const { chart } = useAddress().view;
  const { hrefFor, open, toList } = useOpenList();
  const trpc = useTRPC();
  const filter: Filter = { ...asked, propositions: [propositionId] };
  const question = useQuery(trpc.stances.balance.queryOptions(askedBalance({ team, filter, chart })));
  return (
    <FigureState question={question} what="The balance of stances" height="h-96">
      {(balance, isLoading) => {
        const series = balanceSeriesOf(balance, propositionId, chart.bucket);
        const listOf = ({ point, label, of }: BalanceMark): ListSpec => {
          const { bucket, window } = point;
          // An early window begins before the period; it ends with it all the same.
          const period =
            of === "bucket"
              ? bucketPeriod(bucket, balance)
              : bucketPeriod({ start: window.from, until: window.until }, { from: window.from, until: balance.until });
          return { kind: "stances", filter: { ...filter, stances: [label], period } };
        };
        const only = (only: "unsure" | "undated") => toList({ kind: "stances", filter: { ...filter, only } });
        return (
          <ChartFrame
            title={`For and against, by ${chart.bucket}`}
            filter={filter}
            level={3}
            sentence={[
              ...TALLIED.flatMap((label): Stretch[] => {
                const words = `${formatCount(series.total[label])} ${label}`;
                const opens = toList({ kind: "stances", filter: { ...filter, stances: [label] } });
                return [series.total[label] === 0 ? words : { words, opens }, label === "unclear" ? "; " : ", "];
              }),
              { words: `n = ${formatCount(series.total.n)}`, opens: toList({ kind: "stances", filter }) },
              `. ${sayBar(filter.bar ?? bar)}`,
            ]}
            choices={series.total.n > 0 && <ChartChoices of={["bucket", "share"]} />}
            table={<TableOf caption="For and against over time" table={toRows(series)} />}
            csvHref={downloadHref(team, "balance", filter, { chart })}
            fileName={fileName}
            leftOut={[
              { key: "unsure", count: balance.leftOut.unsure, words: "unsure", opens: only("unsure") },
              { key: "undated", count: balance.leftOut.undated, words: "undated", opens: only("undated") },
            ]}
            loading={isLoading}
          >
            {series.total.n === 0 ? (
              <EmptyState title="No stance on this in the period.">Widen the period or take a filter away.</EmptyState>
            ) : (
              <Measured columns={columns}>
                {(width) => (
                  <BalanceChart
                    series={series}
                    show={chart.share ? "share" : "count"}
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
