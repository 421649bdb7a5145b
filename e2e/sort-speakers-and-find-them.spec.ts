import type { Page } from "@playwright/test";
import { NO_FILTER } from "@onrecord/query/filter";
import { DEMO } from "./harness/people.ts";
import { csvOf, readDownload } from "./harness/tables.ts";
import { expect, test } from "./harness/test.ts";

const EVER = { ...NO_FILTER, period: { last: "all" } } as const;

/** The names of the table, from its first row to its last. */
async function namesIn(page: Page): Promise<string[]> {
  return page.getByRole("table", { name: "Speakers" }).getByRole("rowheader").getByRole("link").allInnerTexts();
}

test("speakers sort by their columns, the order stays in the address, and page, download and procedure tell as many", async ({
  page,
  ask,
}) => {
  const first = (order: { by: "statements" | "name" | "last"; descending: boolean }) =>
    ask.speakers.list.query({ team: DEMO, filter: EVER, order });
  const mostHeard = await first({ by: "statements", descending: true });
  const byName = await first({ by: "name", descending: false });
  const lately = await first({ by: "last", descending: true });
  expect(mostHeard.total).toBeGreaterThan(10);

  await page.goto(`/t/${DEMO}/speakers?period=all`);
  await expect.poll(() => namesIn(page)).toEqual(mostHeard.rows.map(({ name }) => name));
  const table = page.getByRole("table", { name: "Speakers" });
  await table.getByRole("button", { name: "Speaker", exact: true }).click();
  await expect(page).toHaveURL(/sort=name/);
  await expect.poll(() => namesIn(page)).toEqual(byName.rows.map(({ name }) => name));
  await table.getByRole("button", { name: "Last heard" }).click();
  await expect.poll(() => namesIn(page)).toEqual(lately.rows.map(({ name }) => name));
  await page.reload();
  await expect.poll(() => namesIn(page)).toEqual(lately.rows.map(({ name }) => name));

  const all = `${mostHeard.total} speakers`;
  const shown = mostHeard.next === null ? all : `${mostHeard.rows.length} of ${all}`;
  await expect(page.getByText(shown, { exact: true })).toBeVisible();
  const download = await readDownload(page, await csvOf(page.getByRole("main")));
  expect(download).toHaveLength(mostHeard.total);

  const { name } = mostHeard.rows[0]!;
  await page.getByRole("searchbox", { name: "Find a speaker by letters of a name" }).fill(name.toUpperCase());
  await expect.poll(() => namesIn(page)).toEqual([name]);
});
