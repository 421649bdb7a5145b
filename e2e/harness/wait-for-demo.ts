import { setTimeout as sleep } from "node:timers/promises";
import type { Ask } from "./ask.ts";
import { DEMO } from "./people.ts";

const LOOK_EVERY = 1000;
/** The page that fails is tried again for days, so what still waits then does not change any more. */
const SETTLED = 8;
const DEMO_WITHIN = 240_000;

/** The demo once it is in: how many articles were read, and when the last of them was seen (as `performance.now()` has it). */
export interface DemoIn {
  articles: number;
  at: number;
}

/** Waits until everything has its outcome, but for the pages that fail on purpose. */
export async function waitForDemo(ask: Ask): Promise<DemoIn> {
  let last = "";
  let unchanged = 0;
  let at = performance.now();
  for (const end = at + DEMO_WITHIN; performance.now() < end; await sleep(LOOK_EVERY)) {
    const stages = await ask.outlets.accounting.query({ team: DEMO });
    const waiting = stages.reduce((sum, stage) => sum + stage.waiting, 0);
    const articles = stages.find(({ stage }) => stage === "read")?.done ?? 0;
    const told = `The demo comes in: ${articles} articles read, ${waiting} waiting`;
    unchanged = told === last && articles > 0 ? unchanged + 1 : 0;
    if (told !== last) {
      console.log(told);
      at = performance.now();
    }
    if (articles > 0 && (waiting === 0 || unchanged === SETTLED)) return { articles, at };
    last = told;
  }
  throw new Error(`The demo was not in within ${DEMO_WITHIN / 60_000} minutes. ${last}.`);
}
