// What must hold on every screen, in both themes: nothing that axe finds, nothing logged, nothing that jumps.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { DEMO } from "./harness/people.ts";
import { listScreens } from "./harness/screens.ts";
import type { Screen } from "./harness/screens.ts";
import { settle, shiftOf, watchShifts } from "./harness/settle.ts";
import { expect, test } from "./harness/test.ts";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const CLS_AT_MOST = 0.002;

for (const person of ["nobody", "owner", "viewer"] as const) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${person}, ${colorScheme}`, () => {
      test.use({ as: person, colorScheme });

      test(`no screen of ${person} breaks WCAG 2.2 AA in the ${colorScheme} theme, or moves while it loads`, async ({
        page,
        ask,
      }) => {
        test.setTimeout(180_000);
        await watchShifts(page);
        for (const screen of await screensOf(person, await listScreens(ask))) {
          await page.goto(screen.path);
          await settle(page);
          expect.soft(await shiftOf(page), `layout shift of ${screen.name}`).toBeLessThanOrEqual(CLS_AT_MOST);
          expect.soft(await violationsOf(page), `${screen.name} (${screen.path})`).toEqual([]);
        }
      });
    });
  }
}

for (const person of ["nobody", "owner"] as const) {
  test.describe(`${person}, 320 pixels wide`, () => {
    test.use({ as: person, viewport: { width: 320, height: 720 } });

    test(`every screen of ${person} scrolls one way only on 320 pixels`, async ({ page, ask }) => {
      test.setTimeout(120_000);
      for (const { name, path } of await screensOf(person, await listScreens(ask))) {
        await page.goto(path);
        await settle(page);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect.soft(width, `${name} (${path})`).toBeLessThanOrEqual(320);
      }
    });
  });
}

test("⌘K leads to a topic without the pointer", async ({ page }) => {
  await page.goto(`/t/${DEMO}`);
  await settle(page);
  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("dialog", { name: "Go to" })).toBeVisible();
  await page.keyboard.type("Kell");
  const topic = page.getByRole("option").filter({ has: page.getByText("Kell Gorge dam", { exact: true }) });
  await expect(topic).toBeVisible();
  await settle(page);
  for (let steps = 0; steps < 10 && (await topic.getAttribute("aria-selected")) !== "true"; steps++) {
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Kell Gorge dam" })).toBeVisible();
});

test("the first stop of the tab key leads past the rail to the content", async ({ page }) => {
  await page.goto(`/t/${DEMO}`);
  await settle(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
});

test("a chart is one stop of the tab key, arrows walk its points, and Enter leads to the sentence", async ({
  page,
  ask,
}) => {
  const topic = (await ask.topics.list.query({ team: DEMO })).find(({ name }) => name === "Kell Gorge dam")!;
  await page.goto(`/t/${DEMO}/topics/${topic.id}`);
  await settle(page);
  const chart = page.getByRole("figure", { name: "a week on Kell Gorge dam" });
  await chart.getByRole("checkbox", { name: "Fold copies" }).focus();
  await page.keyboard.press("Tab");
  const first = await focusedMark(page);
  expect(first).toMatch(/article/);
  await page.keyboard.press("ArrowRight");
  expect(await focusedMark(page)).not.toBe(first);
  await page.keyboard.press("ArrowLeft");
  expect(await focusedMark(page)).toBe(first);

  const point = chart.getByRole("link", { name: /: [1-9]\d* articles?$/ }).last();
  await point.press("Enter");
  const sheet = page.getByRole("dialog");
  await expect(sheet.getByRole("listitem").first()).toBeVisible();
  const sentence = sheet.locator('a[href*="/articles/"]').first();
  for (let stops = 0; stops < 12 && !(await isFocused(sentence)); stops++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/articles\/\d+/);

  // In the reader j and k lead from statement to statement.
  await page.keyboard.press("j");
  await expect(page.locator('article[aria-current="true"]')).toHaveCount(1);
});

const screensOf = async (person: Screen["as"], screens: Screen[]) => screens.filter(({ as }) => as === person);

/** What axe finds, a line for each place. */
async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${help}: ${target.join(" ")} ${any[0]?.message ?? ""}`.trim()),
  );
}

function focusedMark(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? null);
}

function isFocused(place: ReturnType<Page["locator"]>): Promise<boolean> {
  return place.evaluate((element) => element === document.activeElement);
}
