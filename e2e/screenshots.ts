// Pictures of every screen, in both themes, on a desk and on a phone, from an Onrecord that runs with its demo:
//   pnpm start | tee .onrecord/console.txt
//   E2E_PORT=3000 E2E_DATA=.onrecord pnpm --filter @onrecord/e2e screenshots [name …]
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import type { Browser, BrowserContextOptions } from "@playwright/test";
import { askAs } from "./harness/ask.ts";
import { findBrowser } from "./harness/find-browser.ts";
import { cookiesOf, DEMO, ROLES } from "./harness/people.ts";
import { bringInReadings, READINGS } from "./harness/readings.ts";
import { listScreens } from "./harness/screens.ts";
import type { Screen } from "./harness/screens.ts";
import { settle } from "./harness/settle.ts";
import { signIn, waitForSignIn } from "./harness/sign-in.ts";
import { testInstallation } from "./harness/test-installation.ts";

const FOLDER = join(import.meta.dirname, "../docs/screenshots");

const DEVICES: Record<string, BrowserContextOptions> = {
  desktop: { viewport: { width: 1440, height: 1000 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
};

const { url } = await testInstallation();
const { executablePath, env } = await findBrowser();
const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env } });
try {
  for (const role of ROLES) await keepCookies(browser, role);
  const asked = process.argv.slice(2);
  const screens = (await allScreens()).filter(({ name }) => asked.length === 0 || asked.includes(name));
  mkdirSync(FOLDER, { recursive: true });
  for (const [device, options] of Object.entries(DEVICES)) {
    for (const colorScheme of ["light", "dark"] as const) {
      for (const screen of screens) await take(screen, `${colorScheme}-${device}`, { ...options, colorScheme });
    }
  }
} finally {
  await browser.close();
}

async function keepCookies(from: Browser, role: (typeof ROLES)[number]): Promise<void> {
  const context = await from.newContext({ baseURL: url });
  await signIn(await context.newPage(), await waitForSignIn(role));
  await context.storageState({ path: await cookiesOf(role) });
  await context.close();
}

/** The screens, and the reader on the articles whose marks are hard to draw. */
async function allScreens(): Promise<Screen[]> {
  const ask = await askAs("owner", url);
  const readings = await bringInReadings();
  const readers = READINGS.map(async (reading): Promise<Screen> => {
    const articleId = readings[reading];
    const { statements } = await ask.articles.read.query({ team: DEMO, articleId });
    const path = `/t/${DEMO}/articles/${articleId}?statement=${statements[0]!.id}`;
    return { name: `reader-${reading}`, path, as: "owner" };
  });
  return [...(await listScreens(ask)), ...(await Promise.all(readers))];
}

async function take({ name, path, as }: Screen, look: string, options: BrowserContextOptions): Promise<void> {
  const storageState = as === "nobody" ? { cookies: [], origins: [] } : await cookiesOf(as);
  const context = await browser.newContext({ ...options, baseURL: url, storageState });
  const page = await context.newPage();
  await page.goto(path);
  await settle(page);
  await page.screenshot({ path: join(FOLDER, `${name}-${look}.png`), animations: "disabled" });
  await context.close();
  console.log(`${name}-${look}.png`);
}
