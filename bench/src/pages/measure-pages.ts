/** What does each screen of the demo weigh, and how soon does it stand? The built web, Chromium on this machine, nothing slowed down. */
import { join } from "node:path";
import { askAs } from "@onrecord/e2e/ask";
import { keepCookies } from "@onrecord/e2e/keep-cookies";
import { withBrowser } from "@onrecord/e2e/with-browser";
import { listScreens, type Screen } from "@onrecord/e2e/screens";
import { waitForSignIn } from "@onrecord/e2e/sign-in";
import { waitForDemo } from "@onrecord/e2e/wait-for-demo";
import type { Browser } from "@playwright/test";
import { machine } from "../machine.ts";
import { strangersEnvironment } from "../start/strangers-environment.ts";
import { START_HERE, THIS_CLONE } from "../start/this-clone.ts";
import { whileRunning } from "../start/while-running.ts";
import { withFolder } from "../start/with-folder.ts";
import { writeSection } from "../write-section.ts";
import { loadPage } from "./page-load.ts";
import { type MeasuredPage, pageTable } from "./page-report.ts";

const LOADS = 5;

/** Writes “pages” into docs/performance.md. */
export function measurePages(): Promise<void> {
  return withFolder((folder) => {
    const env = { ...strangersEnvironment(process.env), ONRECORD_DEMO: "on" };
    const here = { clone: THIS_CLONE, command: START_HERE, dataFolder: join(folder, "data"), env };
    return whileRunning(here, async ({ url, alive }) => {
      await alive();
      await withBrowser(async (browser) => {
        await keepCookies(browser, "owner", await waitForSignIn("owner"));
        const ask = await askAs("owner", url);
        await waitForDemo(ask);
        const screens = (await listScreens(ask)).filter(({ as }) => as !== "viewer");
        writeSection("performance.md", "pages", report(await measure(browser, screens)));
      });
    });
  });
}

/** Each screen is loaded once before it counts: the first visitor after a start waits for the server's code, too. */
async function measure(browser: Browser, screens: Screen[]): Promise<MeasuredPage[]> {
  const pages: MeasuredPage[] = [];
  for (const screen of screens) {
    await loadPage(browser, screen);
    const page: MeasuredPage = { name: screen.name, loads: [] };
    for (let load = 0; load < LOADS; load++) page.loads.push(await loadPage(browser, screen));
    pages.push(page);
    console.log(pageTable([page]).split("\n").at(-1));
  }
  return pages;
}

function report(pages: MeasuredPage[]): string {
  return [
    "## Pages",
    "",
    `\`pnpm bench pages\`: each screen of the demo on the built web, in Chromium with empty caches at 1440 × 1000, nothing slowed down; medians of ${LOADS} loads, kilobytes over the wire (compressed, headers included) and milliseconds since the navigation. “Charts stand” when no chart changes any more: drawn with the page, they change once more when their cursor has been loaded. ${machine()}.`,
    "",
    pageTable(pages),
  ].join("\n");
}
