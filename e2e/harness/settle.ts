import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";

/** How long nothing may move any more until a page counts as still. */
const STILL_FOR = 400;

/** Waits until a page has all it asked for and draws no more: no box waits for its content, and the fonts are there. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  await expect(page.locator('[aria-busy="true"], output[aria-label="Loading"]')).toHaveCount(0);
  await page.waitForTimeout(STILL_FOR);
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== "running"));
}

/** From now on every page of this browser adds up how far what it shows was pushed about, as Chromium scores it. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) shifts.push(entry.value);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** The cumulative layout shift of the page so far. */
export function shiftOf(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, shift) => sum + shift, 0));
}
