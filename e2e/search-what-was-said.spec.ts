import { NO_FILTER } from "@onrecord/query/filter";
import { matchesStatement } from "@onrecord/query/match-statement";
import { parseQuery } from "@onrecord/query/parse-query";
import { DEMO } from "./harness/people.ts";
import { readCount } from "./harness/sheet.ts";
import { expect, test } from "./harness/test.ts";

const WORDS = "dam AND NOT assembly";
const EVER = { ...NO_FILTER, period: { last: "all" }, text: WORDS } as const;

test("a search finds the statements in which its words stand, and on request all of the articles that hold them", async ({
  page,
  ask,
}) => {
  const parsed = parseQuery(WORDS);
  if (parsed.kind === "error") throw new Error(parsed.message);
  const { rows, total } = await ask.lists.statements.query({ team: DEMO, filter: EVER, size: 500 });
  const wide = await ask.lists.statements.query({ team: DEMO, filter: { ...EVER, wide: true }, size: 1 });
  const articles = await ask.lists.articles.query({ team: DEMO, filter: EVER, size: 1 });
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(matchesStatement(parsed.query, row), row.sentence).toBe(true);
  expect(wide.total).toBeGreaterThan(total);

  await page.goto(`/t/${DEMO}/statements?period=all`);
  await page.getByLabel("Words said, or who said them").fill(WORDS);
  await page.getByRole("button", { name: "Search", exact: true }).click();
  const found = page.getByRole("region", { name: "Found" });
  const length = async () => readCount(await found.getByRole("heading").innerText());
  await expect.poll(length).toBe(total);
  await expect(found.getByText("elsewhere in the article")).toHaveCount(0);

  await page.getByLabel("All statements in these articles").check();
  await expect.poll(length).toBe(wide.total);
  await page.getByRole("group", { name: "What is searched" }).getByText("Articles").click();
  await expect.poll(length).toBe(articles.total);
});
