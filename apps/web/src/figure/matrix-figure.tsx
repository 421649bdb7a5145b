"use client";

import { MatrixChart } from "@onrecord/charts/matrix/matrix-chart.tsx";
import { type MatrixCell, matrixSeries, matrixSummary, toRows } from "@onrecord/charts/matrix/matrix-series";
import type { Filter } from "@onrecord/query/filter";
import { useQuery } from "@tanstack/react-query";
import { downloadHref } from "../download/download-href.ts";
import { EmptyState } from "../feedback/empty-state.tsx";
import type { ListSpec } from "../lists/list-spec.ts";
import { useOpenList } from "../lists/use-open-list.ts";
import { useTeam } from "../team/team.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { ChartFrame } from "./chart-frame.tsx";
import type { Columns } from "./column-width.ts";
import { FigureState } from "./figure-state.tsx";
import { matrixAsk, MATRIX_LANES } from "./matrix-ask.ts";
import { Measured } from "./measured.tsx";
import { outsideLanes } from "./positions-left-out.ts";
import { sayBar } from "./say-bar.ts";
import { TableOf } from "./table-of.tsx";
import { sayWithoutSides, withoutSides } from "./without-sides.ts";

export type MatrixFigureProps = {
  filter: Filter;
  propositions: readonly { readonly id: number; readonly text: string }[];
  fileName: string;
  columns?: Columns;
};

/** Who holds what today: speakers by propositions. */
export function MatrixFigure({ filter: asked, propositions, fileName, columns = 12 }: MatrixFigureProps) {
  const { slug: team } = useTeam();
  const { hrefFor, open, toList } = useOpenList();
  const trpc = useTRPC();
  const filter = withoutSides(asked);
  const question = useQuery(trpc.stances.timeline.queryOptions({ team, filter, most: MATRIX_LANES }));
  const shown = question.data && matrixAsk(question.data, propositions).speakers.map(({ key }) => Number(key));
  const others: Filter = { ...filter, notSpeakers: [...filter.notSpeakers, ...(shown ?? [])] };
  const undrawn = useQuery({
    ...trpc.lists.said.queryOptions({ team, filter: others, as: "said", size: 1 }),
    enabled: shown !== undefined,
  });
  return (
    <FigureState question={question} what="The positions" height="h-80">
      {(timeline, isLoading) => {
        const series = matrixSeries(matrixAsk(timeline, propositions));
        const listOf = ({ speaker, proposition }: MatrixCell): ListSpec => ({
          kind: "held",
          filter: { ...filter, speakers: [Number(speaker.key)], propositions: [Number(proposition.key)] },
        });
        return (
          <ChartFrame
            title="Who stands where today"
            filter={filter}
            sentence={[
              `${matrixSummary(series)} Positions rest on the last 180 days. ${sayBar(timeline.bar)}${sayWithoutSides(asked)}`,
            ]}
            table={<TableOf caption="Positions today" table={toRows(series)} />}
            csvHref={downloadHref(team, "positions", filter)}
            fileName={fileName}
            leftOut={[
              {
                key: "undrawn",
                count: undrawn.data?.total ?? 0,
                words: "utterances of other speakers",
                opens: toList({ kind: "said", filter: others }),
              },
              ...outsideLanes(timeline.leftOut, filter, toList),
            ]}
            loading={isLoading}
          >
            {series.speakers.length === 0 ? (
              <EmptyState title="Nobody took a side in this period.">Widen the period.</EmptyState>
            ) : (
              <Measured columns={columns}>
                {(width) => (
                  <MatrixChart
                    series={series}
                    width={width}
                    hrefFor={(cell) => hrefFor(listOf(cell))}
                    onOpen={(cell) => open(listOf(cell))}
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
