import { isCounted, POSITION_DAYS } from "@onrecord/analysis/positions/read-positions";
import { addDays, type Filter } from "@onrecord/query/filter";
import type { UtteranceOrder } from "@onrecord/query/list-order";
import type { History, UtteranceStance } from "./histories.ts";

/** An utterance with its stance in the lane of a holder and a proposition. */
export interface LaneUtterance {
  history: History;
  utterance: UtteranceStance;
}

/** `said`: what the marks of timelines count. `held`: what the position of today counts, the number in a cell of the matrix. */
export type ListedAs = "said" | "held";

/**
 * Of all lanes, in order: `said`, the utterances of the period (civil days, half-open) with these labels and bases, any where
 * none is named; `held`, those that a position of today counts: said or done, at or over the bar, not unclear, in the last 180
 * days and not before the lane's last shift.
 */
export function utterancesListed(
  histories: readonly History[],
  as: ListedAs,
  asked: { from: string; until: string; today: string; bar: number } & Pick<Filter, "stances" | "bases">,
  order: UtteranceOrder = "newest",
): LaneUtterance[] {
  const { from, until, stances, bases } = asked;
  const isSaid = ({ saidOn, label, basis }: UtteranceStance) =>
    saidOn >= from &&
    saidOn < until &&
    (stances.length === 0 || stances.includes(label)) &&
    (bases.length === 0 || bases.includes(basis));
  return histories
    .flatMap((history) => {
      const isListed = as === "said" ? isSaid : holdsToday(history, asked);
      return history.utterances.filter(isListed).map((utterance) => ({ history, utterance }));
    })
    .sort((a, b) => comparePlaces(placeOf(a, order), placeOf(b, order), order));
}

function holdsToday({ positions }: History, { today, bar }: { today: string; bar: number }) {
  const windowStart = addDays(today, 1 - POSITION_DAYS);
  const since = positions.shifts.reduce((latest, { on }) => (on > latest ? on : latest), windowStart);
  return (utterance: UtteranceStance) =>
    isCounted(utterance, bar) && utterance.saidOn >= since && utterance.saidOn <= today;
}

/** Where an utterance stands in a list. */
export interface UtterancePlace {
  /** What the list runs by before the day, the least first; 0 throughout where it runs by the day alone. */
  rank: number;
  /** Civil day. */
  at: string;
  /** `utterance.holder.proposition` */
  id: string;
}

const RANKS: Record<UtteranceOrder, (utterance: UtteranceStance) => number> = {
  newest: () => 0,
  oldest: () => 0,
  reported: ({ reports }) => -reports,
  surest: ({ confidence }) => -confidence,
  unsurest: ({ confidence }) => confidence,
};

export function placeOf({ history, utterance }: LaneUtterance, order: UtteranceOrder): UtterancePlace {
  const id = `${utterance.id}.${history.holderId}.${history.propositionId}`;
  return { rank: RANKS[order](utterance), at: utterance.saidOn, id };
}

/** Under 0 when the first stands before the second; of one rank the newest comes first, unless the oldest is asked for. */
export function comparePlaces(a: UtterancePlace, b: UtterancePlace, order: UtteranceOrder): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  return order === "oldest" ? compareAges(a, b) : compareAges(b, a);
}

/** Under 0 when the first is the older. */
function compareAges(a: UtterancePlace, b: UtterancePlace): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  const [left, right] = [a, b].map(({ id }) => id.split(".").map(Number));
  const at = left!.findIndex((part, index) => part !== right![index]);
  return at === -1 ? 0 : left![at]! - right![at]!;
}
