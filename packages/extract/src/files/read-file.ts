import type { ExtractedArticle } from "../pages/article.ts";
import { extractPage } from "../pages/extract-page.ts";
import { decodeBytes } from "../text/decode-bytes.ts";
import { isText } from "../text/is-text.ts";
import { readCsv } from "./read-csv.ts";
import { readJsonLines } from "./read-json-lines.ts";
import { readPlainText } from "./read-plain-text.ts";

/** `where` tells a person where to look: a line, a row, or the file as a whole. */
export type ReadFile =
  | { kind: "articles"; articles: ExtractedArticle[] }
  | { kind: "unreadable"; because: string; where: string };

/**
 * A file's bytes in, its articles out. The name's ending decides: `.txt` and `.md` hold one copied text, `.html` one page,
 * `.jsonl` (or `.json`) and `.csv` one article a row.
 */
export function readFile(bytes: Uint8Array, { name }: { name: string }): ReadFile {
  const text = decodeBytes(bytes);
  if (!isText(text)) return unreadable("it holds binary data, not text");
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  switch (ending) {
    case "html":
    case "htm":
    case "xhtml":
      return readPage(bytes);
    case "jsonl":
    case "ndjson":
    case "json":
      return readJsonLines(text);
    case "csv":
    case "tsv":
      return readCsv(text);
    case "txt":
    case "text":
    case "md":
    case undefined:
      return readText(text);
    default:
      return unreadable(`files that end in .${ending} are not read`);
  }
}

function readText(text: string): ReadFile {
  const article = readPlainText(text);
  return article === undefined ? unreadable("there is no text in it") : { kind: "articles", articles: [article] };
}

function readPage(bytes: Uint8Array): ReadFile {
  // A saved page keeps its address, if at all, in its own metadata.
  const page = extractPage(bytes, { url: "file:///" });
  return page.kind === "article" ? { kind: "articles", articles: [page.article] } : unreadable(page.because);
}

const unreadable = (because: string): ReadFile => ({ kind: "unreadable", because, where: "the whole file" });
