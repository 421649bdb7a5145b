import { expect } from "@playwright/test";
import type { Locator, Page } from "@playwright/test";

/** The list beside the page that a number has opened. */
export function openSheet(page: Page): Locator {
  return page.getByRole("dialog");
}

/** A number as the interface prints it, thousands apart by a space or a comma. */
export function readCount(text: string): number {
  const digits = /\d[\d\s,\u202F]*/.exec(text)?.[0];
  if (digits === undefined) throw new Error(`There is no number in "${text}".`);
  return Number(digits.replaceAll(/[^\d]/g, ""));
}

/** The length that a list's header states. */
export async function statedLength(sheet: Locator): Promise<number> {
  const heading = sheet.getByRole("heading", { name: /\d/ });
  return readCount(await heading.innerText());
}

/** The rows that the list holds once all its pages are there. */
export async function countRows(sheet: Locator): Promise<number> {
  // A row may hold a list of its own.
  const rows = sheet.locator("li:not(li li)");
  const more = sheet.getByRole("button", { name: "Load more" });
  await statedLength(sheet);
  while (await more.isVisible()) {
    const before = await rows.count();
    await more.click();
    await expect.poll(() => rows.count(), "another page of the list").toBeGreaterThan(before);
    await expect(sheet.getByRole("button", { name: "Loading more" })).toBeHidden();
  }
  return rows.count();
}
