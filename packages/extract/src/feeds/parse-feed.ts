import { type AnyFeed, parseFeed as parseWith } from "feedsmith";
import { decodeBytes } from "../text/decode-bytes.ts";
import { normalizeFeed } from "./normalize-feed.ts";
import type { Feed } from "./feed.ts";
import { mendXml } from "./mend-xml.ts";
import { stripDoctype } from "./strip-doctype.ts";

export type ParsedFeed = { kind: "feed"; feed: Feed } | { kind: "not-a-feed"; because: string };

/**
 * Bytes of a feed in, its entries out: RSS, Atom, RDF or JSON Feed, in any encoding. Broken XML is mended once before it is
 * given up; document types are dropped unread, so that no entity can expand. `url` is the document's address after redirects.
 */
export function parseFeed(bytes: Uint8Array, { url, contentType }: { url: string; contentType?: string }): ParsedFeed {
  const text = decodeBytes(bytes, contentType).trim();
  if (text === "") return { kind: "not-a-feed", because: "the document is empty" };
  const isJson = text.startsWith("{");
  const document = isJson ? text : stripDoctype(text);
  const parsed = attempt(document) ?? (isJson ? undefined : attempt(mendXml(document)));
  if (parsed === undefined) return { kind: "not-a-feed", because: whatElse(text) };
  return { kind: "feed", feed: normalizeFeed(parsed, url) };
}

function attempt(document: string): AnyFeed | undefined {
  try {
    return parseWith(document);
  } catch {
    return undefined; // the library throws for every document that it cannot read
  }
}

function whatElse(text: string): string {
  const head = text.slice(0, 1000).toLowerCase();
  if (/<(?:!doctype\s+)?html\b/.test(head)) return "it is a web page, not a feed";
  if (text.startsWith("{") || text.startsWith("[")) return "it is JSON, but no JSON Feed";
  if (/<(?:urlset|sitemapindex)\b/.test(head)) return "it is a sitemap, not a feed";
  return /<\?xml|<\w+/.test(head) ? "it is XML, but neither RSS nor Atom nor RDF" : "it is neither XML nor JSON";
}
