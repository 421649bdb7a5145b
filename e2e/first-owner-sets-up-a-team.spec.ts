import { findOnConsole } from "./harness/console.ts";
import { DEMO } from "./harness/people.ts";
import { testInstallation } from "./harness/test-installation.ts";
import { expect, test } from "./harness/test.ts";

test.use({ as: "nobody" });

const OWNER = { name: "Maren Holt", email: "maren.holt@desk.example", password: "seven grey herons at dusk" };

test("the link on the console lets the first owner found a team, once, and leads to its first steps", async ({
  page,
}) => {
  const { dataFolder } = await testInstallation();
  const link = findOnConsole(dataFolder, /http:\S+\/setup\?token=\S+/)![0];
  await page.goto(link);
  await page.getByLabel("Team", { exact: true }).fill("Harbour desk");
  await page.getByLabel("Your name").fill(OWNER.name);
  await page.getByLabel("Email").fill(OWNER.email);
  await page.getByLabel("Password", { exact: true }).fill("short");
  await page.getByRole("button", { name: "Create the team" }).click();
  await expect(page.getByLabel("Password", { exact: true })).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("Password", { exact: true }).fill(OWNER.password);
  await page.getByRole("button", { name: "Create the team" }).click();

  await expect(page).toHaveURL("/t/harbour-desk");
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  await expect(
    page
      .getByRole("main")
      .getByRole("link", { name: /outlet/i })
      .first(),
  ).toBeVisible();

  await page.goto("/t/harbour-desk/team");
  await expect(page.getByText("Your role is owner.")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: OWNER.email })).toContainText("(you)");

  // Another team of the same installation is not there for them, and the link is spent.
  expect((await page.request.get(`/t/${DEMO}`)).status()).toBe(404);
  await page.context().clearCookies();
  await page.goto(link);
  await expect(page.getByText("This link has been used")).toBeVisible();
});
