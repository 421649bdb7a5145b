import { join } from "node:path";
import type { Browser, BrowserContextOptions } from "@playwright/test";
import { cookiesOf } from "./people.ts";
import type { Screen } from "./screens.ts";
import { settle } from "./settle.ts";
import { testInstallation } from "./test-installation.ts";

const FOLDER = join(import.meta.dirname, "../../docs/screenshots");

const DEVICES: Record<string, BrowserContextOptions> = {
  desktop: { viewport: { width: 1440, height: 1000 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
};
const THEMES = ["light", "dark"] as const;

/** Pictures of screens, each in both themes, on a desk and on a phone, into docs/screenshots. */
export async function takePictures(browser: Browser, screens: Screen[]): Promise<void> {
  for (const [device, options] of Object.entries(DEVICES)) {
    for (const colorScheme of THEMES) {
      for (const as of new Set(screens.map((screen) => screen.as))) {
        const own = screens.filter((screen) => screen.as === as);
        await takeAs(browser, as, own, `${colorScheme}-${device}`, { ...options, colorScheme });
      }
    }
  }
}

async function takeAs(
  browser: Browser,
  as: Screen["as"],
  screens: Screen[],
  look: string,
  options: BrowserContextOptions,
): Promise<void> {
  const storageState = as === "nobody" ? { cookies: [], origins: [] } : await cookiesOf(as);
  const { url: baseURL } = await testInstallation();
  const context = await browser.newContext({ ...options, baseURL, storageState });
  const page = await context.newPage();
  // A page is drawn with the fonts that are at hand; the first visit brings them for all that follow.
  await page.goto(screens[0]!.path);
  await settle(page);
  for (const { name, path } of screens) {
    await page.goto(path);
    await settle(page);
    await page.screenshot({ path: join(FOLDER, `${name}-${look}.png`), animations: "disabled" });
    console.log(`${name}-${look}.png`);
  }
  await context.close();
}
