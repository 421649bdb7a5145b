import { addDays, type Filter } from "@onrecord/query/filter";

type Label = "for" | "against" | "mixed" | "unclear";

/** What is asked of an utterance to tell whether a list holds it. */
type Utterance = {
  readonly saidOn: string;
  readonly label: Label;
  readonly basis: "said" | "done" | "second-hand";
  readonly confidence: number;
};

type Timeline<U extends Utterance> = {
  readonly from: string;
  readonly until: string;
  readonly today: string;
  readonly bar: number;
  readonly lanes: readonly { readonly utterances: readonly U[]; readonly shifts: readonly { readonly on: string }[] }[];
};

/** A position rests on this many days, the present one included. */
const POSITION_DAYS = 180;

/** What `stances.timeline` is asked for such a list: positions need all labels, so which of them it shows is decided on the answer. */
export function askOfUtterances({ team, filter }: { team: string; filter: Filter }) {
  return { team, filter: { ...filter, stances: [] }, most: 1 };
}

/**
 * Of the first lane, newest first: `said`, the utterances of the period with these labels; `held`, those that the position of
 * today counts (said or done, at or over the bar, not unclear, in the last 180 days and not before the last shift).
 */
export function utterancesOf<U extends Utterance>(
  { from, until, today, bar, lanes }: Timeline<U>,
  kind: "said" | "held",
  labels: readonly Label[],
): U[] {
  const [lane] = lanes;
  if (lane === undefined) return [];
  const windowStart = addDays(today, 1 - POSITION_DAYS);
  const since = lane.shifts.reduce((latest, { on }) => (on > latest ? on : latest), windowStart);
  const isHeld = ({ saidOn, basis, label, confidence }: Utterance) =>
    basis !== "second-hand" && label !== "unclear" && confidence >= bar && saidOn >= since && saidOn <= today;
  const isSaid = ({ saidOn, label }: Utterance) =>
    saidOn >= from && saidOn < until && (labels.length === 0 || labels.includes(label));
  return lane.utterances
    .filter(kind === "held" ? isHeld : isSaid)
    .toSorted((a, b) => (a.saidOn < b.saidOn ? 1 : a.saidOn > b.saidOn ? -1 : 0));
}
