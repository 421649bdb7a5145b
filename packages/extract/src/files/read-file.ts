import type { ExtractedArticle } from "../pages/article.ts";
import { extractPage } from "../pages/extract-page.ts";
import { decodeBytes } from "../text/decode-bytes.ts";
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
  if (isBinary(bytes)) return unreadable("it holds binary data, not text");
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  switch (ending) {
    case "html":
    case "htm":
    case "xhtml":
      return readPage(bytes);
    case "jsonl":
    case "ndjson":
    case "json":
      return readJsonLines(decodeBytes(bytes));
    case "csv":
    case "tsv":
      return readCsv(decodeBytes(bytes));
    case "txt":
    case "text":
    case "md":
    case undefined:
      return readText(bytes);
    default:
      return unreadable(`files that end in .${ending} are not read`);
  }
}

function readText(bytes: Uint8Array): ReadFile {
  const article = readPlainText(decodeBytes(bytes));
  return article === undefined ? unreadable("there is no text in it") : { kind: "articles", articles: [article] };
}

function readPage(bytes: Uint8Array): ReadFile {
  // A saved page keeps its address, if at all, in its own metadata.
  const page = extractPage(bytes, { url: "file:///" });
  return page.kind === "article" ? { kind: "articles", articles: [page.article] } : unreadable(page.because);
}

const unreadable = (because: string): ReadFile => ({ kind: "unreadable", because, where: "the whole file" });

/** Zero bytes appear in 16-bit text as well, but there every second byte of English is one and a mark or "<" stands first. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 1024);
  const zeros = head.filter((byte) => byte === 0).length;
  const marked = (head[0] ?? 0) >= 0xfe || (head[0] ?? 0) === 0x3c || (head[0] ?? 0) === 0;
  return zeros > 0 && !marked;
}
