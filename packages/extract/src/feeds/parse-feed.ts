import { type AnyFeed, detectAtomFeed, detectRdfFeed, detectRssFeed, parseFeed as parseWith } from "feedsmith";
import { decodeBytes } from "../text/decode-bytes.ts";
import { normalizeFeed } from "./normalize-feed.ts";
import type { Feed } from "./feed.ts";
import { hasOldForms, rewriteXml } from "./rewrite-xml.ts";
import { stripDoctype } from "./strip-doctype.ts";

export type ParsedFeed = { kind: "feed"; feed: Feed } | { kind: "not-a-feed"; because: string };

/**
 * Bytes of a feed in, its entries out: RSS, Atom, RDF or JSON Feed, in any encoding. Broken XML is mended once before it is
 * given up; document types are dropped unread, so that no entity can expand. `url` is the document's address after redirects.
 */
export function parseFeed(
  bytes: Uint8Array,
  { url, contentType }: { url: string; contentType?: string | undefined },
): ParsedFeed {
  const text = decodeBytes(bytes, contentType).trim();
  const feed = text.startsWith("{") ? parseJson(text, url) : parseXml(stripDoctype(text), url);
  return feed === undefined ? { kind: "not-a-feed", because: whatElse(text) } : { kind: "feed", feed };
}

function parseXml(xml: string, url: string): Feed | undefined {
  const parsed = attempt(hasOldForms(xml) ? rewriteXml(xml) : xml) ?? attempt(rewriteXml(xml));
  if (parsed !== undefined) return normalizeFeed(parsed, url);
  // The library takes a feed in which nothing stands yet for none.
  const format = (
    [
      ["rss", detectRssFeed],
      ["atom", detectAtomFeed],
      ["rdf", detectRdfFeed],
    ] as const
  ).find(([, detect]) => detect(xml))?.[0];
  return format === undefined || IS_PAGE.test(xml.slice(0, HEAD)) ? undefined : { format, entries: [] };
}

function parseJson(text: string, url: string): Feed | undefined {
  const parsed = attempt(text) ?? attempt(withJsonFeedVersion(text));
  return parsed && normalizeFeed(parsed, url);
}

/** Some name the version by its number alone; a list of items is evidence enough. */
function withJsonFeedVersion(text: string): unknown {
  try {
    const json = JSON.parse(text) as { items?: unknown };
    return Array.isArray(json.items) ? { ...json, version: "https://jsonfeed.org/version/1.1" } : undefined;
  } catch {
    return undefined;
  }
}

function attempt(document: unknown): AnyFeed | undefined {
  try {
    return parseWith(document);
  } catch {
    return undefined; // the library throws for every document that it cannot read
  }
}

const HEAD = 1000;
const IS_PAGE = /<(?:!doctype\s+)?html\b/i;

function whatElse(text: string): string {
  if (text === "") return "the document is empty";
  const head = text.slice(0, HEAD).toLowerCase();
  if (IS_PAGE.test(head)) return "it is a web page, not a feed";
  if (text.startsWith("{") || text.startsWith("[")) return "it is JSON, but no JSON Feed";
  if (/<(?:urlset|sitemapindex)\b/.test(head)) return "it is a sitemap, not a feed";
  return /<\?xml|<\w+/.test(head) ? "it is XML, but neither RSS nor Atom nor RDF" : "it is neither XML nor JSON";
}
