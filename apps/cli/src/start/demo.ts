import { setTimeout as sleep } from "node:timers/promises";
import type { Secrets } from "@onrecord/config/secrets";
import { PortTaken, startDemoSite } from "@onrecord/seeds/start-demo-site";
import type { DemoSite } from "@onrecord/seeds/start-demo-site";
import type { Operator } from "../database/open-operator.ts";
import type { Say } from "./console.ts";
import { keepPlan } from "./demo-plan.ts";
import type { DemoPlan } from "./demo-plan.ts";
import { DEMO_PEOPLE, demoProgress } from "./demo-team.ts";

const LOOK_EVERY = 5000;
/** So many looks without a change: what still waits is a page that fails and is tried again later. */
const SETTLED = 3;

/** Puts the demo's sites on loopback, at the same addresses as at the start before. Undefined when somebody took one of them meanwhile. */
export async function openDemoSite(folder: string, plan: DemoPlan, say: Say): Promise<DemoSite | undefined> {
  const { firstStart, ports } = plan;
  try {
    const site = await startDemoSite(ports === undefined ? { firstStart } : { firstStart, ports });
    keepPlan(folder, { ...plan, ports: site.ports });
    return site;
  } catch (error) {
    if (!(error instanceof PortTaken)) throw error;
    say(`${error.message} The demo's articles stay; no new ones come.`);
    return undefined;
  }
}

/** How one signs in to the demo, a line for each of its people. */
export function demoSignIn(secrets: Secrets, address: string): string[] {
  return DEMO_PEOPLE.map(
    ({ email, role, secret }) =>
      `The demo, as its ${role}: ${address}/sign-in with ${email}, password ${secrets[secret]}`,
  );
}

/** Says how far the demo's articles are, until all are in but those whose pages fail. */
export async function followDemo(operator: Operator, stop: AbortSignal, say: Say): Promise<void> {
  let last = "";
  for (let unchanged = 0; unchanged < SETTLED;) {
    const { read, waiting } = await demoProgress(operator);
    const told = `${read} articles are in, ${waiting} are on their way`;
    unchanged = told === last && read > 0 ? unchanged + 1 : 0;
    if (told !== last) say(told);
    if (read > 0 && waiting === 0) return;
    last = told;
    await sleep(LOOK_EVERY, undefined, { signal: stop });
  }
}
