import { openOutletSite } from "./harness/outlet-site.ts";
import type { OutletSite } from "./harness/outlet-site.ts";
import { DEMO } from "./harness/people.ts";
import { daysAgo } from "./harness/days.ts";
import { expect, test } from "./harness/test.ts";

const NAME = "The Ostery Gazette";
const ARTICLES = [
  {
    title: "Ostery asks for a second bridge",
    day: daysAgo(9),
    paragraphs: [
      "The town council of Ostery met in the wool hall on a wet evening and heard from forty residents about the one bridge over the river, which carries every cart, bus and schoolchild of the upper town.",
      "“We need a second bridge before the next flood takes this one,” said Berta Quist, who has kept the ironmonger's shop by the old bridge for thirty years.",
      "The council will hear from engineers before it votes, and has asked the province for a loan that would be paid back over twenty years.",
    ],
  },
  {
    title: "Engineers weigh the old bridge",
    day: daysAgo(3),
    paragraphs: [
      "Two engineers spent the week under the old bridge at Ostery with hammers and lamps, and came up with a list of cracks that runs to eleven pages.",
      "The bridge will stand for another ten years if it is mended now, said Konrad Ulm, the older of the two, in a talk to residents at the school.",
      "Residents asked him what mending would cost. He said that he would not name a sum before the province had seen the list.",
    ],
  },
];

let site: OutletSite;
test.beforeAll(async () => {
  site = await openOutletSite(NAME, ARTICLES);
});
test.afterAll(() => site.close());

test("an outlet is added by its address after a look at its feed, and its articles arrive and are read", async ({
  page,
}) => {
  await page.goto(`/t/${DEMO}/outlets`);
  await page.getByRole("main").getByRole("link", { name: "Add outlet" }).click();
  await page.getByLabel("Address of a feed, or of a page").fill(site.url);
  await page.getByRole("button", { name: "Look", exact: true }).click();

  await expect(page.getByText("One feed answers here")).toBeVisible();
  for (const { title } of ARTICLES) await expect(page.getByText(title)).toBeVisible();
  await expect(page.getByLabel("Name of the outlet")).toHaveValue(NAME);
  await page.getByRole("button", { name: "Add the outlet" }).click();

  await expect(page.getByRole("heading", { level: 1, name: NAME })).toBeVisible();
  // They come within moments, and the page that is open shows them.
  const newest = page.getByRole("main").getByRole("link", { name: ARTICLES[0]!.title });
  await expect(newest).toBeVisible({ timeout: 50_000 });
  await expect(page.getByRole("main").getByText(`All ${ARTICLES.length} articles in 1 outlet match.`)).toBeVisible({
    timeout: 50_000,
  });
  await newest.click();
  await expect(page.getByRole("heading", { level: 1, name: ARTICLES[0]!.title })).toBeVisible();
  await expect(page.getByRole("complementary", { name: "Statements" })).toContainText("Berta Quist");
});

test("an address without a feed is told with what to do", async ({ page }) => {
  await page.goto(`/t/${DEMO}/outlets/add`);
  await page.getByLabel("Address of a feed, or of a page").fill(`${site.url}/articles/0`);
  await page.getByRole("button", { name: "Look", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: /feed/ })).toBeVisible();
});
