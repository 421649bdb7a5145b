import { NO_FILTER } from "@onrecord/query/filter";
import { DEMO } from "./harness/people.ts";
import { readCount } from "./harness/sheet.ts";
import { expect, test } from "./harness/test.ts";

const NAME = "Rail and its price";
const WANTED = "Calrail should be sold";
const UNWANTED = "Rail fares should be capped";

test("a new topic suggests what is argued about; one sentence is accepted, one dismissed, and the topic fills", async ({
  page,
  ask,
}) => {
  await page.goto(`/t/${DEMO}/topics/new`);
  const suggested = page.getByRole("region", { name: "Suggested propositions" });
  await expect(suggested).toContainText("Write a query");
  await page.getByLabel("Name", { exact: true }).fill(NAME);
  await page.getByLabel("Query", { exact: true }).fill("Calrail OR fare*");

  // Its numbers open what they count.
  const wanted = suggested.getByRole("listitem").filter({ has: page.getByRole("heading", { name: WANTED }) });
  await expect(wanted).toBeVisible({ timeout: 20_000 });
  await expect(wanted).toContainText(
    /for\s*[\d\u202F]+ speakers?\s*against\s*[\d\u202F]+ speakers?\s*in [\d\u202F]+ stories/,
  );
  const summary = wanted.locator("summary");
  const count = readCount(/^([\d\u202F]+) sentences/.exec(await summary.innerText())![1]!);
  await summary.click();
  await expect(wanted.getByRole("link")).toHaveCount(count);
  await summary.click();

  await suggested.getByRole("button", { name: `Dismiss ${UNWANTED}` }).click();
  await expect(suggested.getByRole("heading", { name: UNWANTED })).toBeHidden();
  await expect(suggested.getByText("1 dismissed")).toBeVisible();

  await suggested.getByRole("button", { name: `Accept ${WANTED}` }).click();
  const proposition = page.getByLabel("Proposition 1", { exact: true });
  await expect(proposition).toBeFocused();
  await expect(proposition).toHaveValue(WANTED);
  await expect(page.getByRole("button", { name: "Remove the sale of Calrail" })).toBeVisible();
  await expect(suggested.getByRole("heading", { name: WANTED })).toBeHidden();
  await expect(page.getByRole("region", { name: "Preview" }).getByRole("heading", { name: WANTED })).toBeVisible();

  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: NAME })).toBeVisible({ timeout: 20_000 });
  const topicId = Number(/\/topics\/(\d+)/.exec(page.url())![1]);
  const topic = async () => (await ask.topics.list.query({ team: DEMO })).find(({ id }) => id === topicId)!;
  await expect
    .poll(async () => ((each) => each.matchedTotal - each.matchedDone)(await topic()), { timeout: 45_000 })
    .toBe(0);
  expect(
    (await ask.lists.stances.query({ team: DEMO, filter: { ...NO_FILTER, topics: [topicId] } })).total,
  ).toBeGreaterThan(0);
  await expect(page.getByRole("figure", { name: "Positions of speakers" }).getByRole("link").first()).toBeVisible({
    timeout: 20_000,
  });

  // What was dismissed stays away, until somebody asks for it.
  await page.getByRole("link", { name: "Edit topic" }).click();
  await expect(suggested.getByText("1 dismissed")).toBeVisible({ timeout: 20_000 });
  await expect(suggested).toContainText(/take sides on/);
  await expect(suggested.getByRole("heading", { name: UNWANTED })).toBeHidden();
  await suggested.getByText("1 dismissed").click();
  await suggested.getByRole("button", { name: `Suggest again ${UNWANTED}` }).click();
  await expect(suggested.getByRole("heading", { name: UNWANTED })).toBeVisible();

  await page.getByRole("button", { name: "Delete topic" }).click();
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: /Delete/ })
    .click();
  await expect(page).toHaveURL(`/t/${DEMO}/topics`);
});
