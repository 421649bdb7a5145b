import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const DOCS = join(import.meta.dirname, "../../docs");

/**
 * Puts measured figures into a document, between the marks of their section, and leaves the rest as it is. A section that is
 * not there yet is added at the end.
 */
export function writeSection(document: string, section: string, markdown: string): void {
  const file = join(DOCS, document);
  const [open, close] = [`<!-- ${section}: written by the bench -->`, `<!-- end of ${section} -->`];
  const body = `${open}\n\n${markdown.trim()}\n\n${close}`;
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  const [from, until] = [before.indexOf(open), before.indexOf(close)];
  const after =
    from >= 0 && until > from
      ? before.slice(0, from) + body + before.slice(until + close.length)
      : `${before.trimEnd()}\n\n${body}\n`;
  writeFileSync(file, after.trimStart());
  console.log(`Wrote “${section}” into docs/${document}.`);
}

/** A Markdown table; figures are given as they are to stand. */
export function table(header: string[], rows: (string | number)[][]): string {
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

function line(cells: (string | number)[]): string {
  return `| ${cells.join(" | ")} |`;
}
