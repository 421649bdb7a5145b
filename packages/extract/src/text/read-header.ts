import { type Published, publishedAt } from "../pages/article.ts";
import { readHeaderLine } from "./read-header-line.ts";

/** What the lines between a title and its text say; `rest` is the other lines, in their order. */
export interface Header {
  authors: string[];
  published: Published;
  rest: string[];
}

/** Bylines and dates stand in the first lines, if anywhere. */
const HEADER_LINES = 6;

/** Takes the lines about the article out of its first lines. The first date of publication counts, before any of an update. */
export function readHeader(lines: readonly string[]): Header {
  const header: Header = { authors: [], published: { precision: "none" }, rest: [] };
  let updated: Published | undefined;
  for (const [index, text] of lines.entries()) {
    const line = index < HEADER_LINES ? readHeaderLine(text) : undefined;
    if (line === undefined) {
      header.rest.push(text);
      continue;
    }
    header.authors.push(...line.authors.filter((author) => !header.authors.includes(author)));
    const published = publishedAt(line.moment, "text");
    if (published === undefined) continue;
    if (line.isUpdate) updated ??= published;
    else if (header.published.precision === "none") header.published = published;
  }
  if (header.published.precision === "none" && updated !== undefined) header.published = updated;
  return header;
}
