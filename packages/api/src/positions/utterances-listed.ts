import { isCounted, POSITION_DAYS } from "@onrecord/analysis/positions/read-positions";
import { addDays, type Filter } from "@onrecord/query/filter";
import type { History, UtteranceStance } from "./histories.ts";

/** An utterance with its stance in the lane of a holder and a proposition. */
export interface LaneUtterance {
  history: History;
  utterance: UtteranceStance;
}

/** `said`: what the marks of timelines count. `held`: what the position of today counts, the number in a cell of the matrix. */
export type ListedAs = "said" | "held";

/**
 * Of all lanes, newest first: `said`, the utterances of the period (civil days, half-open) with these labels and bases, any where
 * none is named; `held`, those that a position of today counts: said or done, at or over the bar, not unclear, in the last 180
 * days and not before the lane's last shift.
 */
export function utterancesListed(
  histories: readonly History[],
  as: ListedAs,
  asked: { from: string; until: string; today: string; bar: number } & Pick<Filter, "stances" | "bases">,
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
    .sort((a, b) => compareKeys(keyOf(b), keyOf(a)));
}

function holdsToday({ positions }: History, { today, bar }: { today: string; bar: number }) {
  const windowStart = addDays(today, 1 - POSITION_DAYS);
  const since = positions.shifts.reduce((latest, { on }) => (on > latest ? on : latest), windowStart);
  return (utterance: UtteranceStance) =>
    isCounted(utterance, bar) && utterance.saidOn >= since && utterance.saidOn <= today;
}

/** Where an utterance stands in the list: its day, then its id with the lane's holder and proposition. */
export interface UtteranceKey {
  /** Civil day. */
  at: string;
  /** `utterance.holder.proposition` */
  id: string;
}

export function keyOf({ history, utterance }: LaneUtterance): UtteranceKey {
  return { at: utterance.saidOn, id: `${utterance.id}.${history.holderId}.${history.propositionId}` };
}

/** Under 0 when the first is the older. */
export function compareKeys(a: UtteranceKey, b: UtteranceKey): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  const [left, right] = [a, b].map(({ id }) => id.split(".").map(Number));
  const at = left!.findIndex((part, index) => part !== right![index]);
  return at === -1 ? 0 : left![at]! - right![at]!;
}
