import { DEMO } from "./harness/people.ts";
import { countRows, openSheet, readCount, statedLength } from "./harness/sheet.ts";
import { waitForSignIn } from "./harness/sign-in.ts";
import { expect, test } from "./harness/test.ts";

test.use({ as: "nobody" });

test("somebody who types the address signs in and reads what moved, who spoke and how collecting goes", async ({
  page,
  ask,
}) => {
  await page.goto(`/t/${DEMO}`);
  await expect(page).toHaveURL(/\/sign-in/);
  const { email, password } = await waitForSignIn("owner");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();

  await expect(page).toHaveURL(`/t/${DEMO}`);
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  for (const section of ["What moved", "Latest shifts", "Newest statements", "Collection"]) {
    await expect(page.getByRole("heading", { name: section })).toBeVisible();
  }
  for (const { name } of await ask.topics.list.query({ team: DEMO })) {
    await expect(page.getByRole("main").getByText(name).first()).toBeVisible();
  }

  const newest = page.locator("section", { has: page.getByRole("heading", { name: "Newest statements" }) });
  expect(await newest.getByRole("listitem").count()).toBeGreaterThanOrEqual(10);

  const articles = page
    .getByRole("main")
    .locator("header")
    .getByRole("link", { name: /^[\d\s,]+ articles$/ });
  const stated = readCount(await articles.innerText());
  expect(stated).toBeGreaterThan(100);
  await articles.click();
  const sheet = openSheet(page);
  await expect(sheet.getByRole("heading", { name: "articles" })).toBeVisible();
  expect(await statedLength(sheet)).toBe(stated);
  expect(await countRows(sheet)).toBe(stated);
});

test.describe("refused", () => {
  test.use({ expectedOnConsole: [/401 \(UNAUTHORIZED\)/] });

  test("a wrong password is told in a sentence and lets nobody in", async ({ page }) => {
    const { email } = await waitForSignIn("viewer");
    await page.goto("/sign-in");
    await page.getByLabel("Email").fill(email);
    await page.getByLabel("Password", { exact: true }).fill("not the password");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByText(/^Email and password don.t/)).toBeVisible();
    await page.goto(`/t/${DEMO}`);
    await expect(page).toHaveURL(/\/sign-in/);
  });
});

test("an address that a client writes into the request is not taken for where it comes from", async ({ page }) => {
  const { email, password } = await waitForSignIn("viewer");
  const signedIn = await page.request.post("/api/auth/sign-in/email", {
    data: { email, password },
    headers: { "x-forwarded-for": "203.0.113.7" },
  });
  expect(signedIn.ok()).toBe(true);
  const { session } = (await (await page.request.get("/api/auth/get-session")).json()) as {
    session: { ipAddress: string };
  };
  expect(session.ipAddress).toBe("127.0.0.1");
});
