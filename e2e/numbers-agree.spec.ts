// The first promise: the number that a mark states is the length of the list it opens, and list, table and download say the same.
import { NO_FILTER } from "@onrecord/query/filter";
import type { Locator, Page } from "@playwright/test";
import type { Ask } from "./harness/ask.ts";
import { daysAgo } from "./harness/days.ts";
import { DEMO } from "./harness/people.ts";
import { pick, seeded } from "./harness/seeded.ts";
import { settle } from "./harness/settle.ts";
import { countRows, openSheet, readCount, statedLength } from "./harness/sheet.ts";
import { csvOf, readDownload, readTable } from "./harness/tables.ts";
import type { Rows } from "./harness/tables.ts";
import { expect, test } from "./harness/test.ts";

const POINTS = 10;
/** Of the numbers in its sentences and beside its charts. */
const NUMBERS_OF_A_SCREEN = 8;
/** A filter under which a chart has no point to try is passed over; never more than so many. */
const FILTERS_AT_MOST = 30;

/** A mark of a chart as its link tells of it. */
interface Mark {
  label: string;
  /** What it stands for within its chart: "all:2026-02-02". */
  key: string;
  /** The filter of the list that it opens. */
  opens: URLSearchParams;
}

/** How a type of chart states its numbers. */
interface Chart {
  /** The accessible name of its figure. */
  title: string | RegExp;
  /** The number in a mark's words. */
  stated: (mark: Mark) => number;
  /** The same number in the chart's table, and in its download, whose columns may be called otherwise. */
  inTable: (rows: Rows, mark: Mark) => number;
  inDownload: (rows: Rows, mark: Mark) => number;
}

const CHARTS: Record<string, Chart> = {
  coverage: {
    title: / a (day|week|month) (on|by|quoting) /,
    stated: ({ label }) => readCount(/: (?:[\d.]+ %, )?([\d\u202F]+) /.exec(label)![1]!),
    inTable: countOfBucket,
    inDownload: countOfBucket,
  },
  voices: {
    title: "Voices",
    stated: ({ label }) => readCount(/: ([\d\u202F]+) (?:statements?,|stances?) /.exec(label)![1]!),
    inTable: countOfSpeaker,
    inDownload: countOfSpeaker,
  },
  balance: {
    title: /^For and against, by /,
    stated: ({ label }) =>
      label.endsWith(": no stances") ? 0 : readCount(/([\d\u202F]+) of [\d\u202F]+$/.exec(label)![1]!),
    inTable: countOfColumn,
    inDownload: countOfColumn,
  },
  timeline: {
    title: "Positions of speakers",
    stated: ({ label }) => Number(/, (\d+) (?:for|against|mixed|unclear), /.exec(label)?.[1] ?? 1),
    inTable: (rows, { label, ...mark }) =>
      rows.filter((row) => row["lane"] === label.split(",")[0] && isSaidIn(row, mark)).length,
    inDownload: (rows, { label, ...mark }) =>
      rows.filter((row) => row["holder"] === label.split(",")[0] && isSaidIn(row, mark)).length,
  },
  matrix: {
    title: "Who stands where today",
    stated: ({ label }) => positionOf(label),
    inTable: (rows, { label }) => heldIn(rows, "speaker", label),
    inDownload: (rows, { label }) => heldIn(rows, "holder", label),
  },
};

test("each sum of the accounting is the number of its items, in the list and in the file", async ({ page, ask }) => {
  await page.goto(`/t/${DEMO}/outlets?tab=accounting`);
  await settle(page);
  for (const { stage, ...sums } of await ask.outlets.accounting.query({ team: DEMO }))
    for (const outcome of ["skipped", "parked"] as const) {
      await page.goto(`/t/${DEMO}/outlets?tab=accounting&items=${stage}.${outcome}`);
      const items = page.getByRole("region", { name: "Items" });
      await expect(items.getByRole("heading", { name: new RegExp(`: ${sums[outcome]} `) })).toBeVisible();
      if (sums[outcome] > 0) expect(await readDownload(page, await csvOf(items))).toHaveLength(sums[outcome]);
    }
});

test("a topic's articles are as many in the table of topics, in the list they open and in the file", async ({
  page,
}) => {
  await page.goto(`/t/${DEMO}/topics?period=90d`);
  await settle(page);
  const main = page.getByRole("main");
  const file = await readDownload(page, await csvOf(main));
  expect(file.length).toBeGreaterThan(3);
  for (const { topic = "", articles = "" } of file) {
    const row = main.getByRole("row").filter({ has: page.getByRole("rowheader", { name: topic }) });
    const stated = row.getByRole("link", { name: /^[\d\u202F]+$/ });
    expect(readCount(await stated.innerText())).toBe(Number(articles));
    await stated.click();
    expect(await statedLength(openSheet(page))).toBe(Number(articles));
    await page.keyboard.press("Escape");
  }
});

for (const [at, [type, chart]] of Object.entries(CHARTS).entries()) {
  test(`${POINTS} random points of the ${type} chart agree with list, rows, table and download`, async ({
    page,
    ask,
  }) => {
    test.setTimeout(180_000);
    const random = seeded(at + 1);
    let agreed = 0;
    for (let tried = 0; agreed < POINTS && tried < FILTERS_AT_MOST; tried++) {
      const address = await randomAddress(random, ask);
      await page.goto(address);
      const figures = page.getByRole("main").getByRole("figure", { name: chart.title });
      if ((await figures.count()) === 0) continue;
      const figure = figures.nth(Math.floor(random() * (await figures.count())));
      const marks = (await readMarks(figure)).filter((mark) => chart.stated(mark) > 0);
      if (marks.length === 0) continue;
      await agrees(page, chart, figure, pick(random, marks));
      agreed++;
    }
    expect(agreed, "points tried").toBe(POINTS);
  });
}

test("the numbers of sentences, and of what is left out, open as many as they say", async ({ page, ask }) => {
  test.setTimeout(180_000);
  const random = seeded(9);
  const [speaker] = (await ask.speakers.list.query({ team: DEMO, filter: NO_FILTER, size: 1 })).rows;
  const [topic] = await ask.topics.list.query({ team: DEMO });
  for (const screen of ["", `/topics/${topic!.id}`, `/speakers/${speaker!.id}`, "/speakers"]) {
    await page.goto(`/t/${DEMO}${screen}?period=all`);
    await settle(page);
    const numbers = await page
      .getByRole("main")
      .locator('figcaption p a, p:has-text("Left out:") a')
      .evaluateAll((links) => links.map((link) => ({ words: link.textContent, href: link.getAttribute("href")! })));
    expect(numbers.length, `numbers that open on ${page.url()}`).toBeGreaterThan(0);
    for (let tried = 0; tried < NUMBERS_OF_A_SCREEN && numbers.length > 0; tried++) {
      const [number] = numbers.splice(Math.floor(random() * numbers.length), 1);
      await page.goto(number!.href);
      const sheet = openSheet(page);
      await expect(sheet.getByRole("heading", { name: /\d/ }), number!.href).toBeVisible();
      const stated = readCount(number!.words);
      expect(await statedLength(sheet), `the list of “${number!.words}” at ${number!.href}`).toBe(stated);
      const downloaded = await readDownload(page, await csvOf(sheet));
      expect(downloaded.length, `the download of “${number!.words}” at ${number!.href}`).toBe(stated);
    }
  }
});

/** A topic's page under a filter that nobody chose. */
async function randomAddress(random: () => number, ask: Ask): Promise<string> {
  const topics = await ask.topics.list.query({ team: DEMO });
  const outlets = await ask.outlets.list.query({ team: DEMO });
  const sometimes = (key: string, chance: number, values: readonly (string | number)[]): [string, string][] =>
    random() < chance ? [[key, String(pick(random, values))]] : [];
  const query = new URLSearchParams([
    ...sometimes("period", 0.6, ["24m", "90d", "all", ...randomDays(random)]),
    ...sometimes(
      "outlet",
      0.3,
      outlets.map(({ id }) => id),
    ),
    ...sometimes("direct", 0.15, [1]),
    ...sometimes("kind", 0.15, ["direct", "indirect", "direct,mixed"]),
    ...sometimes("voices", 0.15, ["named"]),
    ...sometimes("basis", 0.1, ["said"]),
    ...sometimes("q", 0.15, ["Assembly", "Port* OR Kell", "NOT referendum"]),
    ...sometimes("wide", 0.2, [1]),
    ...sometimes("bucket", 0.4, ["day", "month"]),
    ...sometimes("measure", 0.5, ["stories", "outlets", "statements", "utterances", "words"]),
    ...sometimes("share", 0.3, [1]),
    ...sometimes("fold", 0.2, [1]),
  ]);
  return `/t/${DEMO}/topics/${pick(random, topics).id}?${query.toString()}`;
}

/** Some weeks of the archive, as the filter bar writes days: they cut buckets at both ends. */
function randomDays(random: () => number): string[] {
  const until = Math.floor(random() * 300);
  return [`${daysAgo(until + 60 + Math.floor(random() * 200))}..${daysAgo(until)}`];
}

async function readMarks(figure: Locator): Promise<Mark[]> {
  const links = await figure.locator("a[data-mark]").evaluateAll((marks) =>
    marks.map((mark) => ({
      label: mark.getAttribute("aria-label")!,
      key: mark.getAttribute("data-mark")!,
      href: mark.getAttribute("href")!,
    })),
  );
  return links.map(({ href, ...mark }) => ({ ...mark, opens: listOf(href) }));
}

/** The filter of the list that an address opens beside its page. */
function listOf(href: string): URLSearchParams {
  const open = new URL(href, "http://onrecord").searchParams.get("open")!;
  return new URLSearchParams(open.split(/\?(.*)/s)[1]);
}

async function agrees(page: Page, chart: Chart, figure: Locator, mark: Mark): Promise<void> {
  const stated = chart.stated(mark);
  const where = `“${mark.label}” at ${page.url()}`;
  expect(chart.inTable(await readTable(figure), mark), `the table for ${where}`).toBe(stated);
  const download = await readDownload(page, await csvOf(figure));
  expect(chart.inDownload(download, mark), `the download for ${where}`).toBe(stated);

  await figure.locator(`a[data-mark="${mark.key}"]`).press("Enter");
  const sheet = openSheet(page);
  await expect(sheet.getByRole("heading", { name: /\d/ }), where).toBeVisible();
  const length = await statedLength(sheet);
  expect(await countRows(sheet), `the rows for ${where}`).toBe(length);
  const listed = await readDownload(page, await csvOf(sheet));
  if (/\d words?$/.test(mark.label)) {
    // Words are a column of the list of their statements; of direct words only the quoted ones count.
    const words = /([\d\s,\u202F]+) words?$/.exec(await sheet.getByText(/\d words?$/).innerText())![1]!;
    expect(readCount(words), `the words of the list for ${where}`).toBe(stated);
    const column = mark.opens.has("direct") ? "quoted words" : "words";
    const sum = listed.reduce((all, row) => all + Number(row[column]), 0);
    expect(sum, `the words downloaded for ${where}`).toBe(stated);
  } else {
    expect(length, `the header of the list for ${where}`).toBe(stated);
    expect(listed.length, `the download of the list for ${where}`).toBe(stated);
  }
}

/** Of the coverage: the bucket's row, in the column of the one line, which comes after the bucket's two days. */
function countOfBucket(rows: Rows, { key }: Mark): number {
  const bucket = key.slice(key.lastIndexOf(":") + 1);
  const [, , count] = rows.map((row) => Object.values(row)).find(([start]) => start === bucket)!;
  return readCount(count!);
}

function countOfSpeaker(rows: Rows, { label }: Mark): number {
  const name = label.slice(0, label.lastIndexOf(": "));
  const row = rows.find((each) => each["speaker"] === name)!;
  const bar = / stances? (.*)$/.exec(label);
  if (bar === null) return readCount(row["statements"]!);
  return bar[1]!.split(" or ").reduce((sum, side) => sum + readCount(row[side]!), 0);
}

/** Of the balance: the label of a bucket, or of the window that ends with it where shares are drawn. */
function countOfColumn(rows: Rows, { key, label }: Mark): number {
  const [side, bucket] = key.split(":") as [string, string];
  const row = rows.find((each) => [each["day"], each["week"], each["month"]].includes(bucket))!;
  return readCount(row[label.includes(" %, ") ? `window ${side}` : side]!);
}

function isSaidIn(row: Record<string, string>, { opens }: Pick<Mark, "opens">): boolean {
  const [from, until] = opens.get("period")!.split("..") as [string, string];
  return row["stance"] === opens.get("stance") && row["said on"]! >= from && row["said on"]! < until;
}

/** "against (5 of 6)", "mixed (2 for, 2 against, 1 mixed)", "thin (1)": the utterances a position rests on. */
function positionOf(label: string): number {
  const within = /\(([^()]*)\)$/.exec(label)![1]!;
  const counts = [...within.matchAll(/\d+/g)].map(Number);
  return within.includes(" of ") ? counts[1]! : counts.reduce((sum, count) => sum + count, 0);
}

function heldIn(rows: Rows, speaker: "speaker" | "holder", label: string): number {
  const [, name, proposition] = /^(.*) on “(.*)”: /.exec(label)!;
  return readCount(rows.find((row) => row[speaker] === name && row["proposition"] === proposition)!["n"]!);
}
