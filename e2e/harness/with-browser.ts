import { chromium } from "@playwright/test";
import type { Browser } from "@playwright/test";
import { findBrowser } from "./find-browser.ts";

/** Works with a browser outside of a test, and closes it whatever happens. */
export async function withBrowser<Result>(work: (browser: Browser) => Promise<Result>): Promise<Result> {
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env } });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}
