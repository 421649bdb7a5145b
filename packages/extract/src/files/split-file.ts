import type { ExtractedArticle } from "../pages/article.ts";
import { readFile } from "./read-file.ts";

/** A file that holds one article, or one record of a table as a file of its own. */
export interface FilePart {
  name: string;
  body: Uint8Array;
}

/**
 * One part for each article of a file: texts and pages stay as they are, tables come apart into their records (as JSON, which `readFile` reads
 * again). A file that can't be read is one part, so that whoever reads it can say why.
 */
export function splitFile(bytes: Uint8Array, { name }: { name: string }): FilePart[] {
  if (!/\.(?:csv|tsv|jsonl|ndjson|json)$/i.test(name)) return [{ name, body: bytes }];
  const read = readFile(bytes, { name });
  if (read.kind === "unreadable") return [{ name, body: bytes }];
  return read.articles.map((article, index) => ({ name: `${name}.${index + 1}.json`, body: asRecord(article) }));
}

function asRecord({ published, canonicalUrl, siteName, ...article }: ExtractedArticle): Uint8Array {
  const date = published.precision === "none" ? undefined : published.at;
  return new TextEncoder().encode(JSON.stringify({ ...article, published: date, url: canonicalUrl, outlet: siteName }));
}
