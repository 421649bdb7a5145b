import { stringify } from "csv-stringify/sync";
import type { Cursor } from "@onrecord/db/keyset";

interface Page {
  rows: object[];
  next: Cursor | null;
}

/**
 * Writes a list to standard output, page by page, at the pace of whoever reads it, and no further than it is read (`| head`). A list
 * within a row is JSON in its cell.
 */
export async function writeRows(
  pageAfter: (cursor: Cursor | null) => Promise<Page>,
  format: "csv" | "jsonl",
  stop: AbortSignal,
): Promise<void> {
  let header = format === "csv";
  for (let cursor: Cursor | null = null; ;) {
    stop.throwIfAborted();
    const { rows, next }: Page = await pageAfter(cursor);
    const text = format === "csv" ? asCsv(rows, header) : asLines(rows);
    const isRead = await write(text);
    if (next === null || !isRead) return;
    header = false;
    cursor = next;
  }
}

/** Answers whether there is still somebody who reads. */
function write(text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (!error) resolve(true);
      else if ("code" in error && error.code === "EPIPE") resolve(false);
      else reject(error);
    });
  });
}

const asLines = (rows: object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");

/** As the browser's downloads: a cell that a spreadsheet would take for a formula gets an apostrophe before it. */
function asCsv(rows: object[], header: boolean): string {
  return stringify(rows, {
    header,
    escape_formulas: true,
    record_delimiter: "\r\n",
    quoted_match: /[\r\n]/,
    cast: { object: (value) => JSON.stringify(value) },
  });
}
