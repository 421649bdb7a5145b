import { DEMO } from "./harness/people.ts";
import { expect, test } from "./harness/test.ts";

test("back, out of a topic that is not saved, is asked about first, and goes when the writer says so", async ({
  page,
}) => {
  await page.goto(`/t/${DEMO}/topics`);
  await page.getByRole("main").getByRole("link", { name: "New topic" }).click();
  const name = page.getByLabel("Name", { exact: true });
  await name.fill("Half a thought");

  const question = page.getByRole("alertdialog", { name: "Leave without saving?" });
  await page.evaluate(() => window.history.back());
  await question.getByRole("button", { name: "Stay" }).click();
  await expect(question).toBeHidden();
  await expect(page).toHaveURL(`/t/${DEMO}/topics/new`);
  await expect(name).toHaveValue("Half a thought");

  await page.evaluate(() => window.history.back());
  await question.getByRole("button", { name: "Leave" }).click();
  await expect(page).toHaveURL(`/t/${DEMO}/topics`);

  // What is saved, or was never written, is left without a word.
  await page.evaluate(() => window.history.forward());
  await expect(name).toHaveValue("");
  await page.evaluate(() => window.history.back());
  await expect(page).toHaveURL(`/t/${DEMO}/topics`);
});
