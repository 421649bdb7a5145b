import type { Filter } from "@onrecord/query/filter";
import type { ListSpec } from "../lists/list-spec.ts";
import type { Opens } from "../lists/use-open-list.ts";
import type { LeftOutPart } from "./left-out.tsx";
import type { Timeline } from "./timeline-series-of.ts";

type Lanes = Pick<Timeline, "leftOut"> & {
  readonly lanes: readonly { readonly holderId: number; readonly propositionId: number }[];
};

/** What stands in no lane of a timeline: lanes beyond the first, and stances that no lane can take. */
export function positionsLeftOut(
  { lanes, leftOut }: Lanes,
  filter: Filter,
  lanesAre: "holders" | "propositions",
  toList: (spec: ListSpec) => Opens,
): LeftOutPart[] {
  const others: Partial<Filter> =
    lanesAre === "holders"
      ? { notSpeakers: [...filter.notSpeakers, ...lanes.map(({ holderId }) => holderId)] }
      : { notPropositions: [...filter.notPropositions, ...lanes.map(({ propositionId }) => propositionId)] };
  return [
    {
      key: "undrawn",
      count: leftOut.undrawn,
      words: lanesAre === "holders" ? "utterances of other speakers" : "utterances on other propositions",
      opens: toList({ kind: "said", filter: { ...filter, ...others } }),
    },
    ...outsideLanes(leftOut, filter, toList),
  ];
}

/** The stances that no lane can take: under the bar, of nobody with a page, said at no known day. */
export function outsideLanes(
  { unsure, unresolved, undatable }: Timeline["leftOut"],
  filter: Filter,
  toList: (spec: ListSpec) => Opens,
): LeftOutPart[] {
  const opens = (only: Filter["only"]) => toList({ kind: "stances", filter: { ...filter, only } });
  return [
    { key: "unsure", count: unsure, words: "unsure", opens: opens("unsure") },
    {
      key: "unresolved",
      count: unresolved,
      words: unresolved === 1 ? "stance of a holder without a page" : "stances of holders without a page",
      opens: opens("no-page"),
    },
    { key: "undatable", count: undatable, words: "said at no known day", opens: opens("undatable") },
  ];
}
