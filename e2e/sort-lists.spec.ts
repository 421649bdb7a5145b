import { NO_FILTER } from "@onrecord/query/filter";
import { DEMO } from "./harness/people.ts";
import { readDownload } from "./harness/tables.ts";
import { expect, test } from "./harness/test.ts";

const EVER = { ...NO_FILTER, period: { last: "all" } } as const;

test("a search runs from the oldest when asked to: on the page, in its file, and after coming back", async ({
  page,
  ask,
}) => {
  const { rows } = await ask.lists.statements.query({ team: DEMO, filter: EVER, order: "oldest", size: 50 });
  await page.goto(`/t/${DEMO}/statements?period=all`);
  const found = page.getByRole("region", { name: "Found" });
  await found.getByLabel("Order").selectOption("Oldest first");
  await expect(page).toHaveURL(/sort=oldest/);
  await expect(found.getByRole("listitem").first()).toContainText(rows[0]!.sentence);
  await page.reload();
  await expect(found.getByLabel("Order")).toHaveValue("oldest");
  await expect(found.getByRole("listitem").first()).toContainText(rows[0]!.sentence);

  const csv = found.getByRole("link", { name: /^CSV of all/ });
  const file = await readDownload(page, (await csv.getAttribute("href"))!);
  expect(file.slice(0, 3).map((row) => row["sentence"])).toEqual(rows.slice(0, 3).map(({ sentence }) => sentence));
});

test("a list beside the page keeps its order in the address and takes it to Statements", async ({ page, ask }) => {
  const [topic] = await ask.topics.list.query({ team: DEMO });
  const filter = { ...EVER, topics: [topic!.id] };
  const { rows, total } = await ask.lists.statements.query({ team: DEMO, filter, order: "reported", size: 1 });
  const list = `statements?topic=${topic!.id}&period=all`;
  await page.goto(`/t/${DEMO}/topics/${topic!.id}?period=all&open=${encodeURIComponent(list)}`);
  const sheet = page.getByRole("dialog");
  await sheet.getByLabel("Order").selectOption("Most reported first");
  await expect(sheet.getByRole("listitem").first()).toContainText(rows[0]!.sentence);
  await expect(sheet.getByRole("heading").first()).toContainText(total.toLocaleString("en").replace(",", " "));
  await sheet.getByRole("link", { name: "Open all in Statements" }).click();
  await expect(page).toHaveURL(/\/statements\?.*sort=reported/);
  await expect(page.getByRole("region", { name: "Found" }).getByRole("listitem").first()).toContainText(
    rows[0]!.sentence,
  );
});
