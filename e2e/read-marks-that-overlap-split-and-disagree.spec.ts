import type { Page } from "@playwright/test";
import { DEMO } from "./harness/people.ts";
import { bringInReadings } from "./harness/readings.ts";
import type { Reading } from "./harness/readings.ts";
import type { Ask } from "./harness/ask.ts";
import { expect, test } from "./harness/test.ts";

let articles: Record<Reading, string>;
test.beforeAll(async () => {
  articles = await bringInReadings();
});

test("words that belong to two statements are marked as both, and a press leads from one to the other", async ({
  page,
  ask,
}) => {
  const { statements } = await open(page, ask, "statement-within-a-statement");
  const outer = statements.find(({ flags }) => !flags.includes("nested"))!;
  const inner = statements.find(({ flags }) => flags.includes("nested"))!;
  const both = page.locator(`[data-content~="${outer.id}"][data-content~="${inner.id}"]`);
  await expect(both).toContainText(["nobody would listen"]);
  expect(await wordsOf(page, outer.id)).toContain("his brother had warned him that nobody would listen");

  await both.first().click();
  const first = new URL(page.url()).searchParams.get("statement");
  await both.first().click();
  const second = new URL(page.url()).searchParams.get("statement");
  expect(new Set([first, second])).toEqual(new Set([outer.id, inner.id]));
  await expect(page.locator(`#statement-${second}`)).toHaveAttribute("aria-current", "true");
});

test("one statement with two stances says which words show which side of what", async ({ page, ask }) => {
  const { article, statements } = await open(page, ask, "one-statement-two-stances");
  const [statement] = statements;
  expect(statement!.stances.map(({ label }) => label).sort()).toEqual(["against", "for"]);
  await page.locator(`[data-content~="${statement!.id}"]`).first().click();
  const card = page.locator(`#statement-${statement!.id}`);
  for (const { label, proposition, evidence } of statement!.stances) {
    const told = card.getByRole("listitem").filter({ hasText: proposition });
    await expect(told).toContainText(label);
    const words = partsOf(article.body, evidence).join("");
    const tinted = page.locator(`.bg-mark-${label}[data-content~="${statement!.id}"]`);
    expect((await tinted.allTextContents()).join("")).toBe(words);
  }
});

test("a quotation that its cue breaks is one statement in two parts, and the cue is none of it", async ({
  page,
  ask,
}) => {
  const { article, statements } = await open(page, ask, "quotation-broken-by-its-cue");
  const statement = statements.find(({ content }) => content.length === 4)!;
  const parts = partsOf(article.body, statement.content);
  expect(await wordsOf(page, statement.id)).toBe(parts.join(""));
  expect(parts.join("")).not.toContain("said");
  await page.locator(`[data-content~="${statement.id}"]`).last().click();
  await expect(page).toHaveURL(new RegExp(`statement=${statement.id}$`));
});

async function open(page: Page, ask: Ask, reading: Reading) {
  const articleId = articles[reading];
  const read = await ask.articles.read.query({ team: DEMO, articleId });
  await page.goto(`/t/${DEMO}/articles/${articleId}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(read.article.title);
  return read;
}

/** The words of the text that are marked as a statement's content. */
async function wordsOf(page: Page, statement: string): Promise<string> {
  return (await page.locator(`[data-content~="${statement}"]`).allTextContents()).join("");
}

/** Spans are flat pairs of offsets. */
function partsOf(body: string, spans: number[]): string[] {
  return spans.flatMap((start, at) => (at % 2 === 0 ? [body.slice(start, spans[at + 1])] : []));
}
