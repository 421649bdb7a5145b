import type { AnyFeed, AtomFeed, JsonFeed, MediaNs, RdfFeed, RssFeed } from "feedsmith";
import { normalizeLine } from "../text/normalize-text.ts";
import { personName } from "../text/person-name.ts";
import { plainText } from "../text/plain-text.ts";
import { readMoment } from "../text/read-moment.ts";
import { resolveUrl } from "../text/resolve-url.ts";
import { sanitizeHtml } from "../text/sanitize-html.ts";
import type { Enclosure, Feed, FeedEntry } from "./feed.ts";

/** What the library read, in any of its four shapes, as our one shape; `url` is the base of relative addresses. */
export function normalizeFeed(parsed: AnyFeed, url: string): Feed {
  if (parsed.format === "rss") return fromRss(parsed.feed, url);
  if (parsed.format === "atom") return fromAtom(parsed.feed, url);
  if (parsed.format === "rdf") return fromRdf(parsed.feed, url);
  return fromJson(parsed.feed, url);
}

function fromRss(feed: RssFeed.Feed<string>, url: string): Feed {
  const base = within(url, feed.xml?.base);
  return {
    format: "rss",
    title: title(feed.title ?? feed.dc?.titles?.[0] ?? plainOf(feed.atom?.title)),
    link: resolveUrl(feed.link, base) ?? pageLink(feed.atom?.links, base),
    language: feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang,
    ttlMinutes: feed.ttl,
    entries: (feed.items ?? []).map((item) => rssEntry(item, base)),
  };
}

function rssEntry(item: RssFeed.Item<string>, feedBase: string): FeedEntry {
  const base = within(feedBase, item.xml?.base);
  const guid = item.guid?.value;
  const permalink = item.guid?.isPermaLink === false ? undefined : httpOnly(guid);
  return {
    guid,
    title: title(
      item.title ?? item.dc?.titles?.[0] ?? plainOf(item.atom?.title) ?? item.itunes?.title ?? item.media?.title?.value,
    ),
    link: resolveUrl(item.link, base) ?? pageLink(item.atom?.links, base) ?? permalink,
    authors: names([
      ...(item.authors ?? []).map((person) => person.name ?? person.email),
      ...(item.dc?.creators ?? []),
      ...(item.atom?.authors ?? []).map((person) => person.name),
      ...(item.authors || item.dc?.creators ? [] : [item.itunes?.author]),
    ]),
    published: moment(
      item.pubDate ??
        item.dc?.dates?.[0] ??
        item.dcterms?.issued?.[0] ??
        item.dcterms?.created?.[0] ??
        item.atom?.published,
    ),
    updated: moment(item.atom?.updated ?? item.dcterms?.modified?.[0]),
    summary: html(
      item.description ?? item.dc?.descriptions?.[0] ?? item.itunes?.summary ?? mediaDescription(item.media),
      base,
    ),
    content: html(item.content?.encoded ?? item.atom?.content?.value, base),
    categories: labels([
      ...(item.categories ?? []).map((category) => category.name),
      ...(item.dc?.subjects ?? []),
      ...(item.media?.categories ?? []).map((category) => category.label ?? category.name),
    ]),
    enclosures: enclosures(
      [
        ...(item.enclosures ?? []),
        ...(item.media?.contents ?? []).map((media) => ({ url: media.url, type: media.type, length: media.fileSize })),
      ],
      base,
    ),
  };
}

function fromRdf(feed: RdfFeed.Feed<string>, url: string): Feed {
  const base = within(url, feed.xml?.base);
  return {
    format: "rdf",
    title: title(feed.title ?? feed.dc?.titles?.[0]),
    link: resolveUrl(feed.link, base),
    language: feed.dc?.languages?.[0] ?? feed.xml?.lang,
    entries: (feed.items ?? []).map((item) => {
      const itemBase = within(base, item.xml?.base);
      return {
        guid: item.rdf?.about,
        title: title(item.title ?? item.dc?.titles?.[0]),
        link: resolveUrl(item.link ?? item.rdf?.about, itemBase),
        authors: names(item.dc?.creators ?? []),
        published: moment(item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? item.dcterms?.created?.[0]),
        updated: moment(item.dcterms?.modified?.[0]),
        summary: html(item.description ?? item.dc?.descriptions?.[0], itemBase),
        content: html(item.content?.encoded, itemBase),
        categories: labels(item.dc?.subjects ?? []),
        enclosures: [],
      };
    }),
  };
}

function fromAtom(feed: AtomFeed.Feed<string>, url: string): Feed {
  const base = within(url, feed.xml?.base);
  return {
    format: "atom",
    title: title(plainOf(feed.title)),
    link: pageLink(feed.links, base),
    language: feed.xml?.lang,
    entries: (feed.entries ?? []).map((entry) => atomEntry(entry, base, feed)),
  };
}

function atomEntry(entry: AtomFeed.Entry<string>, feedBase: string, feed: AtomFeed.Feed<string>): FeedEntry {
  const base = within(feedBase, entry.xml?.base);
  const own = entry.authors ?? entry.source?.authors;
  return {
    guid: entry.id,
    title: title(plainOf(entry.title) ?? entry.media?.title?.value),
    link: pageLink(entry.links, base),
    authors: names([
      ...(own ?? []).map((person) => person.name ?? person.email),
      ...(entry.dc?.creators ?? []),
      ...(own || entry.dc?.creators ? [] : (feed.authors ?? []).map((person) => person.name)),
    ]),
    published: moment(entry.published ?? entry.dc?.dates?.[0]),
    updated: moment(entry.updated),
    summary: textHtml(entry.summary, base) ?? html(mediaDescription(entry.media), base),
    content: textHtml(entry.content, base),
    categories: labels([
      ...(entry.categories ?? []).map((category) => category.label ?? category.term),
      ...(entry.dc?.subjects ?? []),
    ]),
    enclosures: enclosures(
      (entry.links ?? [])
        .filter((link) => link.rel === "enclosure")
        .map(({ href, type, length }) => ({ url: href, type, length })),
      base,
    ),
  };
}

function fromJson(feed: JsonFeed.Feed<string>, url: string): Feed {
  return {
    format: "json",
    title: line(feed.title),
    link: resolveUrl(feed.home_page_url, url),
    language: feed.language,
    entries: (feed.items ?? []).map((item) => ({
      guid: item.id,
      title: line(item.title),
      link: resolveUrl(item.url ?? item.external_url, url),
      authors: names((item.authors ?? feed.authors ?? []).map((author) => author.name)),
      published: moment(item.date_published),
      updated: moment(item.date_modified),
      summary: item.summary === undefined ? undefined : escapeHtml(item.summary),
      content:
        item.content_html === undefined
          ? item.content_text && escapeHtml(item.content_text)
          : html(item.content_html, url),
      categories: labels(item.tags ?? []),
      enclosures: enclosures(
        (item.attachments ?? []).map((file) => ({ url: file.url, type: file.mime_type, length: file.size_in_bytes })),
        url,
      ),
    })),
  };
}

/** Video channels describe their entries nowhere else. */
const mediaDescription = (media: MediaNs.ItemOrFeed | undefined): string | undefined =>
  media?.description?.value ?? media?.groups?.[0]?.description?.value;

const within = (base: string, inner: string | undefined): string => resolveUrl(inner, base) ?? base;
const httpOnly = (address: string | undefined): string | undefined =>
  address !== undefined && /^https?:\/\//i.test(address) ? resolveUrl(address, address) : undefined;

// RFC 4287: an entry's page is its first "alternate" link; a link without rel is one.
function pageLink(
  links: readonly { href?: string; rel?: string; type?: string }[] | undefined,
  base: string,
): string | undefined {
  const pages = (links ?? []).filter((link) => link.rel === undefined || link.rel === "alternate");
  const page = pages.find((link) => link.type === undefined || /html/.test(link.type)) ?? pages[0];
  return resolveUrl(page?.href, base);
}

const title = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : plainText(text) || undefined;
/** Of what is plain text by its format: a `<` in it is one. */
const line = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : normalizeLine(text) || undefined;
const html = (text: string | undefined, base: string): string | undefined =>
  text === undefined ? undefined : sanitizeHtml(text, base) || undefined;
const moment = (raw: string | undefined) => (raw === undefined ? undefined : readMoment(raw, { assumedOffset: 0 }));

interface AtomText {
  value?: string;
  type?: string;
  xml?: { base?: string };
}

const isMarkup = (type: string | undefined): boolean => type !== undefined && type !== "text" && type !== "text/plain";

/** An Atom text as HTML source, so that one reader of titles fits all: plain text is escaped. */
const plainOf = (text: AtomText | undefined): string | undefined =>
  text?.value === undefined || isMarkup(text.type) ? text?.value : escapeHtml(text.value);

function textHtml(text: AtomText | undefined, base: string): string | undefined {
  const source = plainOf(text);
  return html(source, within(base, text?.xml?.base));
}

const escapeHtml = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const distinct = (values: readonly string[]): string[] => [...new Set(values.filter((value) => value !== ""))];
const labels = (raw: readonly (string | undefined)[]): string[] => distinct(raw.map((label) => plainText(label ?? "")));
const names = (raw: readonly (string | undefined)[]): string[] => distinct(raw.map((name) => personName(name ?? "")));

function enclosures(
  raw: readonly { url?: string | undefined; type?: string | undefined; length?: number | undefined }[],
  base: string,
): Enclosure[] {
  return raw.flatMap(({ url, type, length }) => {
    const address = resolveUrl(url, base);
    return address === undefined ? [] : [{ url: address, type, length }];
  });
}
