import { stringify } from "csv-stringify/sync";

/** What a cell can hold. Absent is an empty cell. */
export type Cell = string | number | boolean | null | undefined;

/**
 * Rows as CSV (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe before it: headlines and
 * sentences come from anywhere.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => row.map((cell) => (typeof cell === "boolean" ? (cell ? "yes" : "no") : cell))),
    // The library quotes for the delimiter of records as a whole; a single line end breaks a row as well.
    { escape_formulas: true, record_delimiter: "\r\n", quoted_match: /[\r\n]/ },
  );
}

/** Lines that stand before the header, each a cell of its own that begins with a number sign. */
export function toComments(lines: readonly string[]): string {
  return toCsv(lines.map((line) => [`# ${line.replaceAll(/\s+/g, " ")}`]));
}
