// A page comes with its content: who has no scripts yet, or a slow line, reads already, and nothing moves when they arrive.
import { DEMO } from "./harness/people.ts";
import { expect, test } from "./harness/test.ts";

test.use({ javaScriptEnabled: false });

test("the outlets and how they do stand in their pages before any script runs", async ({ page, ask }) => {
  const outlets = await ask.outlets.list.query({ team: DEMO });
  await page.goto(`/t/${DEMO}/outlets`);
  for (const { name } of outlets) await expect(page.getByRole("rowheader", { name })).toBeVisible();

  const [first] = outlets;
  await page.goto(`/t/${DEMO}/outlets/${first!.id}`);
  await expect(page.getByRole("heading", { level: 1, name: first!.name })).toBeVisible();

  await page.goto(`/t/${DEMO}`);
  const collection = page.locator("section", { has: page.getByRole("heading", { name: "Collection" }) });
  await expect(collection.getByText(/as usual/)).toBeVisible();
});
