import { writeFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { onrecord } from "./harness/command-line.ts";
import { daysAgo } from "./harness/days.ts";
import { printArticle } from "./harness/outlet-site.ts";
import { DEMO } from "./harness/people.ts";
import { openSheet, readCount } from "./harness/sheet.ts";
import { expect, test } from "./harness/test.ts";

const ARTICLE = {
  title: "A petition on the dam at the mill",
  day: daysAgo(2),
  paragraphs: [
    "A petition against the Kell Gorge dam has lain on the counter of the mill at Wick Harbour for a month, and by the end of this week it bore nine hundred names.",
    "“The Kell Gorge dam should never be built,” said Tilda Marsh, the miller, who carried the first sheet to the town hall herself.",
    "The town hall said it would pass the names on to the capital, where nobody had yet asked for them.",
  ],
};

test("a file brought in on the command line raises the point of its week and stands in the reader", async ({
  page,
  ask,
}, testInfo) => {
  const topic = (await ask.topics.list.query({ team: DEMO })).find(({ name }) => name === "Kell Gorge dam")!;
  const address = `/t/${DEMO}/topics/${topic.id}?period=90d`;
  await page.goto(address);
  const before = await countInWeek(page);

  const file = testInfo.outputPath("petition.html");
  writeFileSync(file, printArticle("Wick Harbour Letter", ARTICLE));
  const [item] = JSON.parse(
    await onrecord("ingest", file, "--outlet", "Wick Harbour Letter", "--team", DEMO, "--json"),
  ) as { outcome: string; articleId: string }[];
  expect(item).toMatchObject({ outcome: "done" });

  await page.goto(address);
  expect(await countInWeek(page)).toBe(before + 1);
  await pointOfWeek(page).click();
  await openSheet(page).getByRole("link", { name: "Kell Gorge" }).filter({ hasText: "never be built" }).click();
  await expect(page).toHaveURL(new RegExp(`/articles/${item!.articleId}\\?`));
  await expect(page.getByRole("heading", { level: 1, name: ARTICLE.title })).toBeVisible();
  await expect(page.getByRole("complementary", { name: "Statements" })).toContainText("Tilda Marsh");
});

/** The point of the week in which the article came out: weeks begin on Mondays. */
function pointOfWeek(page: Page): Locator {
  const day = Temporal.PlainDate.from(ARTICLE.day);
  const monday = day.subtract({ days: day.dayOfWeek - 1 }).toString();
  return page.locator(`a[data-mark="all:${monday}"]`);
}

async function countInWeek(page: Page): Promise<number> {
  const label = (await pointOfWeek(page).getAttribute("aria-label"))!;
  return readCount(/: ([\d\u202F]+) articles?$/.exec(label)![1]!);
}
