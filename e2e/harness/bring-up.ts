// Before the first test, once: waits until the demo is in, and signs in as each of its people.
import { setTimeout as sleep } from "node:timers/promises";
import { chromium } from "@playwright/test";
import type { Browser, FullConfig } from "@playwright/test";
import { askAs } from "./ask.ts";
import { cookiesOf, DEMO, ROLES } from "./people.ts";
import type { Role, SignIn } from "./people.ts";
import { signIn, waitForSignIn } from "./sign-in.ts";
import { testInstallation } from "./test-installation.ts";

const LOOK_EVERY = 2000;
/** The page that fails is tried again for days, so what still waits then does not change any more. */
const SETTLED = 4;
const DEMO_WITHIN = 240_000;

export default async function bringUp({ projects }: FullConfig): Promise<void> {
  const { url } = await testInstallation();
  const browser = await chromium.launch(projects[0]!.use.launchOptions);
  try {
    for (const role of ROLES) await keepCookies(browser, url, role, await waitForSignIn(role));
  } finally {
    await browser.close();
  }
  await waitForDemo(url);
}

async function keepCookies(browser: Browser, url: string, role: Role, person: SignIn): Promise<void> {
  const context = await browser.newContext({ baseURL: url });
  await signIn(await context.newPage(), person);
  await context.storageState({ path: await cookiesOf(role) });
  await context.close();
}

/** Waits until everything has its outcome, but for the pages that fail on purpose. */
async function waitForDemo(url: string): Promise<void> {
  const ask = await askAs("owner", url);
  let last = "";
  let unchanged = 0;
  for (const end = Date.now() + DEMO_WITHIN; Date.now() < end; await sleep(LOOK_EVERY)) {
    const stages = await ask.outlets.accounting.query({ team: DEMO });
    const waiting = stages.reduce((sum, stage) => sum + stage.waiting, 0);
    const read = stages.find(({ stage }) => stage === "read")?.done ?? 0;
    const told = `The demo comes in: ${read} articles read, ${waiting} waiting`;
    unchanged = told === last && read > 0 ? unchanged + 1 : 0;
    if (told !== last) console.log(told);
    if (read > 0 && (waiting === 0 || unchanged === SETTLED)) return;
    last = told;
  }
  throw new Error(`The demo was not in within ${DEMO_WITHIN / 60_000} minutes. ${last}.`);
}
