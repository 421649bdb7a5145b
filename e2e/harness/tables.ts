import type { Locator, Page } from "@playwright/test";
import { parse } from "csv-parse/sync";

/** A table as rows of its columns' values, as they are written. */
export type Rows = Record<string, string>[];

/** The numbers of a chart as the table on the page shows them. The picture is back afterwards. */
export async function readTable(figure: Locator): Promise<Rows> {
  const toggle = figure.getByRole("button", { name: "Table", exact: true });
  await toggle.click();
  const table = figure.getByRole("table");
  const [header = [], ...rows] = await table.evaluate((element) =>
    [...(element as HTMLTableElement).rows].map((row) => [...row.cells].map((cell) => cell.innerText.trim())),
  );
  await toggle.click();
  return rows.map((cells) => named(header, cells));
}

/** Every file says what its figures count, in which days, and when they were read. */
const SAYS = ["Counts", "Zone", "Data as of", "Address"];

/** What a download holds, without the lines that say what was asked. */
export async function readDownload(page: Page, href: string): Promise<Rows> {
  const response = await page.request.get(href);
  if (!response.ok()) throw new Error(`${href} answered ${response.status()}: ${await response.text()}`);
  const lines: string[][] = parse(await response.text(), { bom: true, relaxColumnCount: true });
  const missing = SAYS.filter((word) => !lines.some(([first = ""]) => first.startsWith(`# ${word}: `)));
  if (missing.length > 0) throw new Error(`${href} does not say its ${missing.join(", ")}.`);
  const [header = [], ...rows] = lines.filter(([first = ""]) => !first.startsWith("# "));
  return rows.map((cells) => named(header, cells));
}

function named(header: string[], cells: string[]): Record<string, string> {
  return Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ""]));
}

/** Where a link named CSV leads. */
export async function csvOf(place: Locator): Promise<string> {
  return (await place.getByRole("link", { name: "CSV", exact: true }).getAttribute("href"))!;
}
