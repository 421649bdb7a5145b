import type { ExtractedArticle } from "../pages/article.ts";
import { guessLanguage } from "../text/guess-language.ts";
import { normalizeText } from "../text/normalize-text.ts";
import { readHeader } from "../text/read-header.ts";
import { readHeaderLine } from "../text/read-header-line.ts";
import { readParagraphs } from "./read-paragraphs.ts";
import { splitTail } from "./split-tail.ts";

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
    credit,
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
