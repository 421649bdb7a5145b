import type { ItemAtWork, StoredPage } from "@onrecord/db/questions/item-at-work";
import type { Reason } from "@onrecord/db/reasons";
import { readFile } from "@onrecord/extract/files/read-file";
import type { ExtractedArticle } from "@onrecord/extract/pages/article";
import { extractPage } from "@onrecord/extract/pages/extract-page";
import { feedPage } from "../feeds/feed-page.ts";

export type Extracted =
  | { kind: "article"; article: ExtractedArticle }
  | { kind: "none"; outcome: "skipped" | "parked"; reason: Reason; detail?: string };

/** Bytes → title, byline, time, text: of a file, of a page, or of the text in the feed where the page gives none. */
export function extractItem(item: ItemAtWork, page: StoredPage): Extracted {
  if (item.via === "file") return fromFile(page.body, nameIn(page.url));
  const contentType = page.contentType ?? undefined;
  if (contentType?.startsWith("text/plain")) return fromFile(page.body, "page.txt");
  const extracted = isMarkup(contentType)
    ? extractPage(page.body, { url: page.url, ...(contentType === undefined ? {} : { contentType }) })
    : ({ kind: "no-article", because: `it is ${contentType}` } as const);
  if (extracted.kind === "article") return extracted;
  const stated = item.hint === null ? undefined : feedPage(item.hint, page.url);
  const fromFeed = stated && extractPage(stated.body, { url: page.url });
  if (fromFeed?.kind === "article") return fromFeed;
  return { kind: "none", outcome: "parked", reason: "no-article", detail: extracted.because };
}

function fromFile(body: Uint8Array, name: string): Extracted {
  const file = readFile(body, { name });
  const article = file.kind === "articles" ? file.articles[0] : undefined;
  if (article !== undefined) return { kind: "article", article };
  const detail = file.kind === "unreadable" ? `${file.where}: ${file.because}` : "there is no article in it";
  return { kind: "none", outcome: "parked", reason: "unreadable", detail };
}

/** A server that names no type, or a general one, may still send a page. */
function isMarkup(contentType: string | undefined): boolean {
  return contentType === undefined || /html|xml|text\/|octet-stream|^$/i.test(contentType);
}

function nameIn(url: string): string {
  return decodeURIComponent(url.slice(url.lastIndexOf("/") + 1));
}
