import type { Page } from "@playwright/test";
import { DEMO } from "./harness/people.ts";
import { readCount } from "./harness/sheet.ts";
import { expect, test } from "./harness/test.ts";

test("a speaker and a topic narrow every figure, and back and forward walk through the filters", async ({ page }) => {
  await page.goto(`/t/${DEMO}`);
  const all = await statementsShown(page);

  await add(page, "Speaker", "Sorn", "Mirela Sorn");
  await expect(page).toHaveURL(/[?&]speaker=\d+/);
  await expect(chip(page, "Speaker: Mirela Sorn")).toBeVisible();
  await expect.poll(() => statementsShown(page)).toBeLessThan(all);
  const ofSpeaker = await statementsShown(page);

  await add(page, "Topic", "Kell", "Kell Gorge dam");
  await expect(page).toHaveURL(/[?&]topic=\d+/);
  await expect(chip(page, "Topic: Kell Gorge dam")).toBeVisible();
  await expect.poll(() => statementsShown(page)).toBeLessThan(ofSpeaker);
  const ofBoth = await statementsShown(page);
  expect(ofBoth).toBeGreaterThan(0);

  await page.goBack();
  await expect(chip(page, "Topic: Kell Gorge dam")).toBeHidden();
  await expect(chip(page, "Speaker: Mirela Sorn")).toBeVisible();
  await expect.poll(() => statementsShown(page)).toBe(ofSpeaker);

  await page.goBack();
  await expect(chip(page, "Speaker: Mirela Sorn")).toBeHidden();
  await expect.poll(() => statementsShown(page)).toBe(all);

  await page.goForward();
  await page.goForward();
  await expect.poll(() => statementsShown(page)).toBe(ofBoth);

  // The address is the view: whoever opens it sees the same.
  await page.reload();
  await expect(chip(page, "Topic: Kell Gorge dam")).toBeVisible();
  expect(await statementsShown(page)).toBe(ofBoth);

  await page.getByRole("button", { name: "Clear all" }).click();
  await expect.poll(() => statementsShown(page)).toBe(all);
});

async function add(page: Page, what: string, letters: string, name: string): Promise<void> {
  await page.getByRole("search", { name: "Filter" }).getByRole("button", { name: what, exact: true }).click();
  await page.getByPlaceholder(`Find a ${what.toLowerCase()}`).fill(letters);
  await page.getByRole("option", { name }).click();
}

const chip = (page: Page, words: string) => page.getByRole("button", { name: `Remove ${words}` });

/** The statements that the overview counts at its head. */
async function statementsShown(page: Page): Promise<number> {
  return readCount(
    await page
      .getByRole("main")
      .locator("header")
      .getByRole("link", { name: /^[\d\s,]+ statements?$/ })
      .innerText(),
  );
}
