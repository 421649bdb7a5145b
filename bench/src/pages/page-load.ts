import { cookiesOf } from "@onrecord/e2e/people";
import type { Screen } from "@onrecord/e2e/screens";
import { settle, shiftOf, watchShifts } from "@onrecord/e2e/settle";
import { testInstallation } from "@onrecord/e2e/test-installation";
import type { Browser, Page } from "@playwright/test";
import { type Answer, pageWeight, type PageWeight } from "./page-weight.ts";

/** One load of a page, its caches empty. Times are milliseconds since the navigation began. */
export interface PageLoad {
  weight: PageWeight;
  firstPaint: number;
  largestPaint: number;
  /** Cumulative, as Chromium scores it. */
  shift: number;
  /** When the last chart changed for the last time; null on a page without one. */
  chartsStand: number | null;
}

const DESK = { viewport: { width: 1440, height: 1000 } };

/** Loads a screen as somebody who has never been there, and waits until nothing moves any more. */
export async function loadPage(browser: Browser, { path, as }: Screen): Promise<PageLoad> {
  const { url: baseURL } = await testInstallation();
  const storageState = as === "nobody" ? { cookies: [], origins: [] } : await cookiesOf(as);
  const context = await browser.newContext({ ...DESK, baseURL, storageState });
  try {
    const page = await context.newPage();
    const answers = await watchAnswers(page);
    await watchShifts(page);
    await watchPaints(page);
    await page.goto(path);
    await settle(page);
    return { weight: pageWeight(answers), shift: await shiftOf(page), ...(await paintsOf(page)) };
  } finally {
    await context.close();
  }
}

/** The page's answers, a list that grows. Counted by the browser below its caches, so these are the bytes that travelled. */
async function watchAnswers(page: Page): Promise<Answer[]> {
  const network = await page.context().newCDPSession(page);
  const types = new Map<string, string>();
  const answers: Answer[] = [];
  network.on("Network.responseReceived", ({ requestId, type }) => void types.set(requestId, type));
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId);
    if (type !== undefined) answers.push({ type, bytes: encodedDataLength });
  });
  await network.send("Network.enable");
  return answers;
}

interface Paints {
  firstPaint: number;
  largestPaint: number;
  chartsStand: number | null;
}

async function watchPaints(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const paints: Paints = { firstPaint: Number.NaN, largestPaint: Number.NaN, chartsStand: null };
    Object.assign(window, { paints });
    const observer = new PerformanceObserver((list) => {
      for (const { entryType, name, startTime } of list.getEntries()) {
        if (name === "first-contentful-paint") paints.firstPaint = startTime;
        if (entryType === "largest-contentful-paint") paints.largestPaint = startTime;
      }
    });
    for (const type of ["paint", "largest-contentful-paint"]) observer.observe({ type, buffered: true });
    new MutationObserver((changes) => {
      const isDrawn = changes.some(
        ({ target, addedNodes }) =>
          [target, ...addedNodes].some((node) => node instanceof Element && node.closest("figure") !== null) ||
          [...addedNodes].some((node) => node instanceof Element && node.querySelector("figure") !== null),
      );
      if (isDrawn) paints.chartsStand = performance.now();
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
}

function paintsOf(page: Page): Promise<Paints> {
  return page.evaluate(() => (window as unknown as { paints: Paints }).paints);
}
