import type { Filter } from "@onrecord/query/filter";
import type { ListSpec } from "../lists/list-spec.ts";
import type { Opens } from "../lists/use-open-list.ts";
import type { RouterOutputs } from "../trpc/router-outputs.ts";
import type { LeftOutPart } from "./left-out.tsx";

type Voices = Pick<RouterOutputs["stances"]["voices"], "totals" | "beyond" | "unsure"> & {
  readonly voices: readonly { readonly speakerId: number }[];
};

/** What stands in no bar of the voices: statements of speakers beyond the first and of nobody with a page, and stances under the bar. */
export function voicesLeftOut(
  { voices, beyond, totals, unsure }: Voices,
  filter: Filter,
  toList: (spec: ListSpec) => Opens,
): LeftOutPart[] {
  const opens = (part: Partial<Filter>) => toList({ kind: "statements", filter: { ...filter, ...part } });
  const shown = voices.map(({ speakerId }) => speakerId);
  return [
    {
      key: "beyond",
      count: beyond,
      words: "statements of other speakers",
      opens: opens({ notSpeakers: [...filter.notSpeakers, ...shown] }),
    },
    ...withoutPage(totals, opens),
    {
      key: "unsure",
      count: unsure,
      words: unsure === 1 ? "unsure stance" : "unsure stances",
      opens: toList({ kind: "stances", filter: { ...filter, only: "unsure" } }),
    },
  ];
}

/** The statements of nobody who has a page. */
export function withoutPage(
  { anonymous, unknown, unresolved }: Voices["totals"],
  opens: (part: Partial<Filter>) => Opens,
): LeftOutPart[] {
  return [
    {
      key: "anonymous",
      count: anonymous,
      words: "statements of groups and anonymous sources",
      opens: opens({ voices: "anonymous" }),
    },
    { key: "unknown", count: unknown, words: "of unknown speakers", opens: opens({ only: "unknown-speaker" }) },
    {
      key: "unresolved",
      count: unresolved,
      words: "of people not yet told apart",
      opens: opens({ only: "unresolved" }),
    },
  ];
}
