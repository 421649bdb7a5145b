import { setTimeout as sleep } from "node:timers/promises";
import type { TeamSession } from "../database/with-team.ts";
import { note } from "../output.ts";

export type Item = Awaited<ReturnType<TeamSession["call"]["outlets"]["itemsOf"]>>[number];

const LOOK_EVERY = 300;
/** So many items are asked for at once. */
const AT_ONCE = 1000;

/** Waits until every item has its outcome. One that failed and is to be tried again in a while counts as settled: its reason is known. */
export async function waitForItems({ call, team, stop }: TeamSession, ids: string[]): Promise<Item[]> {
  for (let told = -1; ;) {
    const items: Item[] = [];
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      items.push(...(await call.outlets.itemsOf({ team, ids: ids.slice(from, from + AT_ONCE) })));
    }
    const open = items.filter((item) => !isSettled(item)).length;
    if (open === 0) return items;
    if (open !== told) note(`${items.length - open} of ${items.length} items have their outcome`);
    told = open;
    await sleep(LOOK_EVERY, undefined, { signal: stop });
  }
}

/** Whether anything is still to be expected of an item soon. */
function isSettled({ outcome, reason, attempts }: Item): boolean {
  return outcome !== "waiting" || (reason !== null && attempts > 0);
}
