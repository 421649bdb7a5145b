import { readPositions } from "@onrecord/analysis/positions/read-positions";
import { timelineExample } from "../position-timeline/timeline-example.ts";
import type { MatrixAsk } from "./matrix-series.ts";

const propositionsOf = (index: number): string[] => {
  if (index % 5 === 0) return ["p1", "p3"];
  return index % 7 === 3 ? ["p1", "p2"] : ["p1"];
};

/** Six speakers and three propositions; some never spoke of some. */
export const matrixExample: MatrixAsk = {
  speakers: timelineExample.lanes,
  propositions: [
    { key: "p1", name: "The port should stay open" },
    { key: "p2", name: "The ferry line should be bought back by the town" },
    { key: "p3", name: "Harbour fees should rise" },
  ],
  positions: timelineExample.lanes.flatMap(({ key }) =>
    ["p1", "p2", "p3"].flatMap((proposition) => {
      const said = timelineExample.rows.filter(
        ({ lane }, index) => lane === key && propositionsOf(index).includes(proposition),
      );
      if (said.length === 0) return [];
      return [{ speaker: key, proposition, position: readPositions(said, timelineExample) }];
    }),
  ),
};
