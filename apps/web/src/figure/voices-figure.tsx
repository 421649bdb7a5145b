"use client";

import { VoicesChart } from "@onrecord/charts/voices/voices-chart.tsx";
import { toRows, type Voice, type VoiceMark } from "@onrecord/charts/voices/voices-series";
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
import { Measured } from "./measured.tsx";
import { sayBar } from "./say-bar.ts";
import { sayVoices } from "./say-voices.ts";
import { TableOf } from "./table-of.tsx";
import { voicesLeftOut } from "./voices-left-out.ts";
import { voicesSeriesOf } from "./voices-series-of.ts";

export type VoicesFigureProps = { filter: Filter; fileName: string; most?: number; columns?: Columns };

/** Who speaks most, with the split of their stances. */
export function VoicesFigure({ filter, fileName, most = 12, columns = 12 }: VoicesFigureProps) {
  const { slug: team, bar } = useTeam();
  const { hrefFor, open, toList } = useOpenList();
  const trpc = useTRPC();
  const question = useQuery(trpc.stances.voices.queryOptions({ team, filter, most }));
  return (
    <FigureState question={question} what="The voices" height="h-96">
      {(voices, isLoading) => {
        const series = voicesSeriesOf(voices, most, filter.topics.length);
        const listOf = (voice: Voice): ListSpec => ({
          kind: "statements",
          filter: { ...filter, speakers: [Number(voice.key)] },
        });
        const markedBy = ({ voice, labels }: VoiceMark): ListSpec =>
          labels.length === 0
            ? listOf(voice)
            : {
                kind: "stances",
                filter: { ...filter, speakers: [Number(voice.key)], stances: [...labels] },
              };
        return (
          <ChartFrame
            title="Voices"
            filter={filter}
            sentence={[
              ...sayVoices(series, filter.propositions.length, {
                statements: toList({ kind: "statements", filter }),
                speakers: toList({ kind: "speakers", filter }),
                most: (first) => toList(listOf(first)),
              }),
              ` ${sayBar(filter.bar ?? bar)}`,
            ]}
            table={<TableOf caption="Voices" table={toRows(series)} />}
            csvHref={downloadHref(team, "voices", filter)}
            fileName={fileName}
            leftOut={voicesLeftOut(voices, filter, toList)}
            loading={isLoading}
          >
            {series.voices.length === 0 ? (
              <EmptyState title="Nobody is quoted in this period.">Widen the period or take a filter away.</EmptyState>
            ) : (
              <Measured columns={columns}>
                {(width) => (
                  <VoicesChart
                    series={series}
                    width={width}
                    hrefFor={(mark) => hrefFor(markedBy(mark))}
                    onOpen={(mark) => open(markedBy(mark))}
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
