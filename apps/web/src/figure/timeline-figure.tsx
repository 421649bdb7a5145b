"use client";

import { PositionTimelineChart } from "@onrecord/charts/position-timeline/position-timeline-chart.tsx";
import { toRows } from "@onrecord/charts/position-timeline/timeline-series";
import { addDays, type Filter } from "@onrecord/query/filter";
import { useQuery } from "@tanstack/react-query";
import { speakerHref } from "../address/paths.ts";
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
import { positionsLeftOut } from "./positions-left-out.ts";
import { sayBar } from "./say-bar.ts";
import { sayPositions } from "./say-positions.ts";
import { TableOf } from "./table-of.tsx";
import { type TimelineUtterance, timelineSeriesOf } from "./timeline-series-of.ts";
import { UtteranceCard } from "./utterance-card.tsx";
import { sayWithoutSides, withoutSides } from "./without-sides.ts";

export type TimelineFigureProps = {
  /** Of one proposition, with a lane a holder; or of one speaker, with a lane a proposition. */
  filter: Filter;
  lanesAre: "holders" | "propositions";
  title: string;
  fileName: string;
  columns?: Columns;
  most?: number;
  /** Whether it is a section of its page or stands in one. */
  level?: 2 | 3;
};

/** Who stood where when: a mark an utterance on the day it was said, the line the position. */
export function TimelineFigure(props: TimelineFigureProps) {
  const { filter: asked, lanesAre, title, fileName, columns = 12, most = 12, level = 3 } = props;
  const { slug: team } = useTeam();
  const { hrefFor, open, toList } = useOpenList();
  const trpc = useTRPC();
  const filter = withoutSides(asked);
  const question = useQuery(trpc.stances.timeline.queryOptions({ team, filter, most }));
  return (
    <FigureState question={question} what="The positions" height="h-96">
      {(timeline, isLoading) => {
        const series = timelineSeriesOf(timeline, lanesAre);
        const listOf = (utterances: TimelineUtterance[]): ListSpec => said(filter, lanesAre, utterances);
        const heldIn = ({ key }: { key: string }): ListSpec => ({
          kind: "held",
          filter: { ...filter, ...laneFilter(lanesAre, Number(key)) },
        });
        return (
          <ChartFrame
            title={title}
            filter={filter}
            level={level}
            sentence={[`${sayPositions(series, lanesAre)} ${sayBar(timeline.bar)}${sayWithoutSides(asked)}`]}
            table={<TableOf caption={title} table={toRows(series, timeline.bar)} />}
            csvHref={downloadHref(team, "timeline", filter)}
            fileName={fileName}
            leftOut={positionsLeftOut(timeline, filter, lanesAre, toList)}
            loading={isLoading}
          >
            {series.lanes.length === 0 ? (
              <EmptyState title="Nobody with a page took a side in this period.">Widen the period.</EmptyState>
            ) : (
              <Measured columns={columns}>
                {(width) => (
                  <PositionTimelineChart<TimelineUtterance>
                    series={series}
                    width={width}
                    lanesAre={lanesAre === "holders" ? ["speaker", "speakers"] : ["proposition", "propositions"]}
                    {...(lanesAre === "holders"
                      ? { laneHref: ({ key, name }) => speakerHref(team, { id: Number(key), name }) }
                      : {})}
                    now={{ hrefFor: (lane) => hrefFor(heldIn(lane)), onOpen: (lane) => open(heldIn(lane)) }}
                    hrefFor={(utterances) => hrefFor(listOf(utterances))}
                    onOpen={(utterances) => open(listOf(utterances))}
                    renderCard={(utterances) => <UtteranceCard utterances={utterances} />}
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

/** The list that a mark opens: its lane, its label, its days. */
function said(filter: Filter, lanesAre: "holders" | "propositions", utterances: TimelineUtterance[]): ListSpec {
  const [first, last] = [utterances[0]!, utterances.at(-1)!];
  return {
    kind: "said",
    filter: {
      ...filter,
      ...laneFilter(lanesAre, Number(first.lane)),
      stances: [first.label],
      period: { from: first.saidOn, until: addDays(last.saidOn, 1) },
    },
  };
}

/** One lane alone: a holder's, or a proposition's. */
function laneFilter(lanesAre: "holders" | "propositions", lane: number): Partial<Filter> {
  return lanesAre === "holders" ? { speakers: [lane] } : { propositions: [lane] };
}
