import type { Page } from "@playwright/test";
import { DEMO } from "./harness/people.ts";
import { countRows, openSheet, readCount, statedLength } from "./harness/sheet.ts";
import { expect, test } from "./harness/test.ts";

test("two clicks lead from a point of the coverage to a sentence, marked in its text", async ({ page }) => {
  await openTopic(page, "Kell Gorge dam");
  const chart = page.getByRole("figure", { name: "a week on Kell Gorge dam" });
  const point = chart.getByRole("link", { name: /: [2-9]\d* articles$/ }).last();
  const counted = readCount(/[\d\u202F]+ articles$/.exec((await point.getAttribute("aria-label"))!)![0]);

  await point.click();
  const sheet = openSheet(page);
  await expect(sheet.getByRole("heading", { name: "articles" })).toBeVisible();
  expect(await statedLength(sheet)).toBe(counted);
  expect(await countRows(sheet)).toBe(counted);

  await leadsToItsSentence(page);
});

test("two clicks lead from a mark of the position timeline to what was said", async ({ page }) => {
  await openTopic(page, "Kell Gorge dam");
  const lanes = page.getByRole("figure", { name: "Positions of speakers" }).first();
  await lanes
    .getByRole("link", { name: /^Oren Halvik, (\d+ )?for,/ })
    .first()
    .click();
  await expect(openSheet(page).getByRole("heading", { name: "utterance" })).toBeVisible();
  await leadsToItsSentence(page);
});

async function openTopic(page: Page, name: string): Promise<void> {
  await page.goto(`/t/${DEMO}/topics`);
  await page.getByRole("main").getByRole("link", { name, exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

/** The second click: the first row with a sentence opens the reader, where that sentence stands marked and in sight. */
async function leadsToItsSentence(page: Page): Promise<void> {
  const row = openSheet(page).locator('a[href*="statement="]').first();
  const sentence = (await row.innerText()).trim();
  await row.click();
  await expect(page).toHaveURL(/\/articles\/\d+\?statement=\d+/);
  await expect(openSheet(page)).toHaveCount(0);
  const statement = new URL(page.url()).searchParams.get("statement")!;
  const marked = page.locator(`[data-content~="${statement}"]`);
  await expect(marked.first()).toBeInViewport();
  const words = (await marked.allInnerTexts()).join(" ");
  expect(letters(sentence)).toContain(letters(words).slice(0, 40));
  await expect(page.locator(`#statement-${statement}`)).toHaveAttribute("aria-current", "true");

  // One step back stands the list that led here.
  await page.goBack();
  await expect(openSheet(page).locator('a[href*="statement="]').first()).toHaveText(sentence, { useInnerText: true });
}

const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, "").toLowerCase();
