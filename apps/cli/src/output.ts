/** One JSON document on standard output, for machines. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** Aligned columns for people, the first line being their names. Cells are cut at `width` characters. */
export function printTable(rows: readonly (readonly string[])[], width = 80): void {
  const cut = rows.map((row) => row.map((cell) => (cell.length > width ? `${cell.slice(0, width - 1)}…` : cell)));
  const widths = (cut[0] ?? []).map((_, column) => Math.max(...cut.map((row) => row[column]?.length ?? 0)));
  for (const row of cut) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    );
  }
}

/** One JSON document a line. */
export function printJsonLines(values: readonly unknown[]): void {
  for (const value of values) process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** The words of spans, with a mark where something between them is left out. */
export function textOf(text: string, spans: readonly (readonly [start: number, end: number])[]): string {
  return spans
    .map(([start, end]) => text.slice(start, end))
    .join(" … ")
    .replaceAll(/\s+/g, " ");
}

/** What a person may want to know meanwhile: on standard error, and only on a terminal. */
export function note(line: string): void {
  if (process.stderr.isTTY) console.error(line);
}
