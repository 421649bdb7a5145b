import { z } from "zod";
import type { History } from "./histories.ts";

/** On how many propositions two speakers hold the same side today, and on how many opposite ones. */
export const Agreement = z.object({
  speakerId: z.int(),
  name: z.string(),
  same: z.array(z.int()),
  opposite: z.array(z.int()),
});
export type Agreement = z.infer<typeof Agreement>;

/** Those who share at least one side or opposition, most propositions in common first. Only for and against compare. */
export function agreementsWith(speakerId: number, histories: History[]): Omit<Agreement, "name">[] {
  const own = new Map(
    histories
      .filter((history) => history.holderId === speakerId)
      .map((history) => [history.propositionId, sideOf(history)]),
  );
  const others = new Map<number, { same: number[]; opposite: number[] }>();
  for (const history of histories) {
    const mine = own.get(history.propositionId);
    const theirs = sideOf(history);
    if (history.holderId === speakerId || !mine || theirs === null) continue;
    const other = others.get(history.holderId) ?? { same: [], opposite: [] };
    others.set(history.holderId, other);
    (mine === theirs ? other.same : other.opposite).push(history.propositionId);
  }
  return [...others]
    .map(([otherId, sides]) => ({ speakerId: otherId, ...sides }))
    .sort(
      (a, b) => b.same.length + b.opposite.length - (a.same.length + a.opposite.length) || a.speakerId - b.speakerId,
    );
}

function sideOf({ positions }: History): "for" | "against" | null {
  const { kind } = positions.now;
  return kind === "for" || kind === "against" ? kind : null;
}
