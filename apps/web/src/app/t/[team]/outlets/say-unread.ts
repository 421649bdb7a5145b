import { formatCount, formatOf } from "../../../../format/numbers.ts";
import type { RouterOutputs } from "../../../../trpc/router-outputs.ts";

type StageAccount = RouterOutputs["outlets"]["accounting"][number];

/** The account in one sentence: "2 of 618 were not read: 1 parked, 1 left out." What waits may still be read, and is told apart. */
export function sayUnread(stages: readonly StageAccount[]): string {
  const sum = (outcome: "parked" | "skipped" | "waiting") => stages.reduce((all, stage) => all + stage[outcome], 0);
  const cameIn = stages.find(({ stage }) => stage === "fetch")?.in ?? stages[0]?.in ?? 0;
  const [parked, leftOut, waiting] = [sum("parked"), sum("skipped"), sum("waiting")];
  const unread = [
    ...(parked > 0 ? [`${formatCount(parked)} parked`] : []),
    ...(leftOut > 0 ? [`${formatCount(leftOut)} left out`] : []),
  ];
  const waits =
    waiting > 0 ? ` ${formatCount(waiting)} ${waiting === 1 ? "waits its" : "wait their"} turn, or the next try.` : "";
  if (unread.length === 0)
    return waiting > 0 ? `Of ${formatCount(cameIn)} none was lost.${waits}` : `All ${formatCount(cameIn)} were read.`;
  const lost = parked + leftOut;
  return `${formatOf(lost, cameIn)} ${lost === 1 ? "was" : "were"} not read: ${unread.join(", ")}.${waits}`;
}
