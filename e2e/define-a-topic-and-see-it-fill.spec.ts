import { NO_FILTER } from "@onrecord/query/filter";
import { DEMO } from "./harness/people.ts";
import { readCount } from "./harness/sheet.ts";
import { expect, test } from "./harness/test.ts";

const NAME = "Votes of the Assembly";
const PROPOSITION = "The gorge at Kell should be dammed";

test("a topic is written with its mistakes told and its matches shown, and fills with the articles already here", async ({
  page,
  ask,
}) => {
  await page.goto(`/t/${DEMO}/topics`);
  await page.getByRole("main").getByRole("link", { name: "New topic" }).click();
  await page.getByLabel("Name", { exact: true }).fill(NAME);

  const query = page.getByLabel("Query", { exact: true });
  const preview = page.getByRole("region", { name: "Preview" });
  await query.fill("Assembly AND (dam OR");
  await expect(query).toHaveAttribute("aria-invalid", "true");
  await query.fill("Assembly AND (dam OR rail*)");
  await expect(query).toHaveAttribute("aria-invalid", "false");
  await expect(preview.getByText(/of the last 30 days match/)).toBeVisible();
  await expect(preview.getByText(/because of/).first()).toBeVisible();

  await query.fill("Assembly AND dam");
  await expect(
    preview.getByText(/^Lost by the last edit: \d+|^The last edit of the query changed no match/),
  ).toBeVisible();

  await page.getByRole("button", { name: "Add a proposition" }).click();
  await page.getByLabel("Proposition 1", { exact: true }).fill(PROPOSITION);
  await page.getByLabel("Proposition 1: Targets").fill("the Kell Gorge dam, the dam,");
  await expect(preview.getByRole("heading", { name: PROPOSITION })).toBeVisible();

  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: NAME })).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Screens" }).getByRole("link", { name: NAME })).toBeVisible();

  // It fills while one looks on, and says how far it is until it is done.
  const topicId = Number(/\/topics\/(\d+)/.exec(page.url())![1]);
  const progress = async () => (await ask.topics.list.query({ team: DEMO })).find(({ id }) => id === topicId)!;
  await expect
    .poll(async () => ((each) => each.matchedTotal - each.matchedDone)(await progress()), { timeout: 45_000 })
    .toBe(0);
  const filter = { ...NO_FILTER, topics: [topicId] };
  const { total } = await ask.lists.articles.query({ team: DEMO, filter });
  expect(total).toBeGreaterThan(10);
  const sentence = page.getByText(/^Of [\d\u202F]+ articles in \d+ outlets, [\d\u202F]+ match/);
  await expect
    .poll(async () => readCount(/([\d\u202F]+) match/.exec(await sentence.innerText())![1]!), { timeout: 15_000 })
    .toBe(total);
  await expect(page.getByText("stored articles so far")).toBeHidden();
  const stances = await ask.lists.stances.query({ team: DEMO, filter });
  expect(stances.total).toBeGreaterThan(0);
  await expect(page.getByRole("figure", { name: "Positions of speakers" }).getByRole("link").first()).toBeVisible();

  await page.getByRole("link", { name: "Edit topic" }).click();
  await page.getByRole("button", { name: "Delete topic" }).click();
  await page
    .getByRole("dialog")
    .or(page.getByRole("alertdialog"))
    .getByRole("button", { name: /Delete/ })
    .click();
  await expect(page).toHaveURL(`/t/${DEMO}/topics`);
  await expect(page.getByRole("main").getByRole("link", { name: NAME })).toBeHidden();
});
