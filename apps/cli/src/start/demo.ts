import { setTimeout as sleep } from "node:timers/promises";
import type { Secrets } from "@onrecord/config/secrets";
import { PortTaken, startDemoSite } from "@onrecord/seeds/start-demo-site";
import type { DemoSite } from "@onrecord/seeds/start-demo-site";
import type { Operator } from "../database/open-operator.ts";
import type { Say } from "./console.ts";
import { keepPlan } from "./demo-plan.ts";
import type { DemoPlan } from "./demo-plan.ts";
import { DEMO_PEOPLE, demoProgress, makeDemoTeam } from "./demo-team.ts";

const LOOK_EVERY = 5000;

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

/** Makes the demo's team, says how to sign in to it, and then how far its articles are until all are in. */
export async function bringInDemo(
  operator: Operator,
  secrets: Secrets,
  site: DemoSite,
  address: string,
  stop: AbortSignal,
  say: Say,
): Promise<void> {
  await makeDemoTeam(operator, secrets, site.outlets);
  for (const { email, role, secret } of DEMO_PEOPLE) {
    say(`${address}/sign-in as the ${role}: ${email}, password ${secrets[secret]}`);
  }
  let quiet = false;
  for (let told = -1; !stop.aborted;) {
    const { read, waiting } = await demoProgress(operator);
    // The first look may come before the first poll; only two quiet ones in a row mean that everything is in.
    if (waiting === 0 && quiet && read > 0) break;
    quiet = waiting === 0;
    if (read !== told && waiting > 0) say(`${read} articles are in, ${waiting} are on their way`);
    told = read;
    await sleep(LOOK_EVERY, undefined, { signal: stop }).catch(() => {});
  }
  if (!stop.aborted) say(`All articles are in (${(await demoProgress(operator)).read}).`);
}
