import { timelineExample } from "../position-timeline/timeline-example.ts";
import type { MatrixAsk } from "./matrix-series.ts";

/** Six speakers and three propositions; some never spoke of some. */
export const matrixExample: MatrixAsk = {
  today: timelineExample.today,
  bar: 0,
  speakers: timelineExample.lanes,
  propositions: [
    { key: "p1", name: "The port should stay open" },
    { key: "p2", name: "The ferry line should be bought back by the town" },
    { key: "p3", name: "Harbour fees should rise" },
  ],
  rows: timelineExample.rows.flatMap((row, index) => {
    const propositions = index % 5 === 0 ? ["p1", "p3"] : index % 7 === 3 ? ["p1", "p2"] : ["p1"];
    return propositions.map((proposition) => ({ ...row, speaker: row.lane, proposition }));
  }),
};
