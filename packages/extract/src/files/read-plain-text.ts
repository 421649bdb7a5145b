import type { ExtractedArticle, Published } from "../pages/article.ts";
import { publishedAt } from "../pages/find-published.ts";
import { guessLanguage } from "../text/guess-language.ts";
import { normalizeText } from "../text/normalize-text.ts";
import { readParagraphs } from "./read-paragraphs.ts";
import { readHeaderLine } from "./read-header-line.ts";
import { splitTail } from "./split-tail.ts";

/** Bylines, dates and section names stand in the first lines, if anywhere. */
const HEADER_LINES = 6;
const LONGEST_TITLE = 250;

/**
 * An article copied from a web page or a document as plain text: a title on the first line, lines about it (byline, date), the
 * body, perhaps a line of credit and what was copied along from the page's foot. Undefined when there is no text.
 */
export function readPlainText(source: string): ExtractedArticle | undefined {
  const paragraphs = readParagraphs(normalizeText(source));
  if (paragraphs.length === 0) return undefined;
  const title = paragraphs.length > 1 && isTitle(paragraphs[0] ?? "") ? paragraphs[0] : undefined;
  const below = title === undefined ? paragraphs : paragraphs.slice(1);
  const header = readHeader(below);
  const { body, credit } = splitTail(header.rest);
  const text = normalizeText(body.join("\n\n"));
  if (text === "") return undefined;
  return {
    title,
    text,
    authors: header.authors,
    credit: credit ?? header.credit,
    published: header.published,
    language: guessLanguage(text),
  };
}

/** A title is a short line that does not close like a sentence of running text. */
function isTitle(line: string): boolean {
  return (
    line.length <= LONGEST_TITLE &&
    readHeaderLine(line) === undefined &&
    !/[.…]["'”’)\]]*$/.test(line.replace(/\b(?:\p{L}\.){2,}$/u, ""))
  );
}

interface Header {
  authors: string[];
  published: Published;
  credit?: string | undefined;
  rest: string[];
}

/** Takes the lines about the article out of its first lines; the others stay. The first date of publication counts. */
function readHeader(paragraphs: readonly string[]): Header {
  const header: Header = { authors: [], published: { precision: "none" }, rest: [] };
  let updated: Published | undefined;
  for (const [index, paragraph] of paragraphs.entries()) {
    const line = index < HEADER_LINES ? readHeaderLine(paragraph) : undefined;
    if (line === undefined) {
      header.rest.push(paragraph);
      continue;
    }
    header.authors.push(...line.authors.filter((author) => !header.authors.includes(author)));
    header.credit ??= line.credit;
    if (line.moment === undefined) continue;
    const published = publishedAt(line.moment, "text");
    if (line.isUpdate) updated ??= published;
    else if (header.published.precision === "none") header.published = published;
  }
  if (header.published.precision === "none" && updated !== undefined) header.published = updated;
  return header;
}
