import { Readability } from "@mozilla/readability";
import { canonicalUrl } from "../text/canonical-url.ts";
import { guessLanguage } from "../text/guess-language.ts";
import { normalizeLine, normalizeText } from "../text/normalize-text.ts";
import { isFootLine } from "../text/is-foot-line.ts";
import { type Header, readHeader } from "../text/read-header.ts";
import { resolveUrl } from "../text/resolve-url.ts";
import { splitByline } from "../text/split-byline.ts";
import type { ExtractedArticle } from "./article.ts";
import { blockText } from "./block-text.ts";
import { findPublished } from "./find-published.ts";
import { findTitle } from "./find-title.ts";
import { metaValue, type PageMetadata, readPageMetadata } from "./page-metadata.ts";
import { parseHtml } from "./parse-html.ts";

export type ExtractedPage = { kind: "article"; article: ExtractedArticle } | { kind: "no-article"; because: string };

/** Fewer words than this are a teaser, a cookie notice or an error page. */
const FEWEST_WORDS = 25;

/**
 * A page in, its article out: the text by Mozilla's Readability, everything about it by our own reading of JSON-LD, metadata and
 * marked elements. `url` is the page's address after redirects.
 */
export function extractPage(
  html: string | Uint8Array,
  { url, contentType }: { url: string; contentType?: string | undefined },
): ExtractedPage {
  const document = parseHtml(html, contentType);
  if (document === undefined)
    return {
      kind: "no-article",
      because: "its markup cannot be taken apart: it is nested too deeply, or too long",
    };
  const page = readPageMetadata(document);
  const siteName = page.data?.publisher ?? metaValue(page.meta, "og:site_name", "application-name");
  const title = findTitle(page, siteName && normalizeLine(siteName));
  const header = readHeader(linesBelow(document, title));
  const paragraphs = findParagraphs(document, page); // takes the document apart, so it comes last
  const body = readHeader(withoutHeading(paragraphs, title)).rest.filter((paragraph) => !isFootLine(paragraph));
  const text = normalizeText(body.join("\n\n"));
  const words = text.split(/\s+/).length;
  if (words < FEWEST_WORDS && text.length < FEWEST_WORDS * 6)
    return { kind: "no-article", because: `only ${text === "" ? 0 : words} words of running text were found` };
  const base = resolveUrl(page.base, url) ?? url;
  const own = resolveUrl(page.canonicalLink ?? metaValue(page.meta, "og:url") ?? page.data?.url, base);
  return {
    kind: "article",
    article: {
      title,
      text,
      authors: findAuthors(page, header),
      published: findPublished(page, header, url),
      language:
        languageTag(page.language ?? page.data?.language ?? metaValue(page.meta, "og:locale", "content-language")) ??
        guessLanguage(text),
      canonicalUrl: canonicalUrl(isSamePage(own, url) ? (own ?? url) : url),
      section: page.data?.section ?? metaValue(page.meta, "article:section"),
      siteName: siteName && normalizeLine(siteName),
    },
  };
}

function findParagraphs(document: Document, page: PageMetadata): string[] {
  const content = findContent(document);
  const paragraphs = content ? blockText(content) : [];
  const body =
    page.data?.body
      ?.split(/\n+/)
      .map(normalizeLine)
      .filter((line) => line !== "") ?? [];
  // The metadata's copy of the text has lost its paragraphs, so it only helps where the page itself gives little.
  return length(paragraphs) * 2 < length(body) ? body : paragraphs;
}

function findContent(document: Document): Element | null | undefined {
  const reader = new Readability<Element>(document, {
    charThreshold: 200,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  });
  try {
    return reader.parse()?.content;
  } catch {
    return undefined; // the library throws on trees without a body, which no browser would have built
  }
}

const length = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0);

/** The heading stands in the title; as a first paragraph it would be counted as said twice. */
const withoutHeading = (paragraphs: readonly string[], title: string | undefined): readonly string[] =>
  title !== undefined && paragraphs[0]?.toLowerCase() === title.toLowerCase() ? paragraphs.slice(1) : paragraphs;

/** The lines that a reader sees below the heading: byline, date, then the text. */
function linesBelow(document: Document, title: string | undefined): string[] {
  const lines = blockText(document.documentElement);
  const heading = lines.findIndex((line) => line === title);
  return heading < 0 ? [] : lines.slice(heading + 1);
}

function findAuthors({ data, meta, bylines }: PageMetadata, header: Header): string[] {
  const places = [
    data?.authors,
    meta.get("author"),
    meta.get("article:author"),
    meta.get("parsely-author"),
    meta.get("dc.creator"),
    meta.get("byl"),
    bylines.slice(0, 3),
    header.authors,
  ];
  return (
    places.map((names) => [...new Set((names ?? []).flatMap(splitByline))]).find((names) => names.length > 0) ?? []
  );
}

/** "en_US" and "English" as BCP 47 would have them; anything else says nothing. */
function languageTag(raw: string | undefined): string | undefined {
  const tag = /^([a-z]{2,3})(?:[-_]([A-Za-z]{2}))?(?:[-_.].*)?$/i.exec(raw?.trim() ?? "");
  if (tag === null) return undefined;
  return tag[2] === undefined ? tag[1]?.toLowerCase() : `${tag[1]?.toLowerCase()}-${tag[2].toUpperCase()}`;
}

/** A canonical link to the front page, a frequent mistake of publishers, would fold all articles into one. */
function isSamePage(own: string | undefined, url: string): boolean {
  return own !== undefined && (new URL(own).pathname !== "/" || !URL.canParse(url) || new URL(url).pathname === "/");
}
