import { type ArticleData, readArticleData } from "./json-ld.ts";

/** What the head of a page, and the few marked elements of its body, say about it; raw strings. */
export interface PageMetadata {
  data: ArticleData | undefined;
  /** By name, property or itemprop, in lower case; the values in the order they stand. */
  meta: ReadonlyMap<string, readonly string[]>;
  titleElement?: string | undefined;
  headings: string[];
  canonicalLink?: string | undefined;
  language?: string | undefined;
  /** Dates marked as such; of two, the one with the higher rank is likelier the article's. */
  times: { value: string; rank: number }[];
  bylines: string[];
  base?: string | undefined;
}

/** A title, name or byline past this many characters is a whole section that bears the wrong mark. */
const LONGEST = 500;
const LONGEST_DATA = 1_000_000;

/** Reads a parsed page without changing it. */
export function readPageMetadata(document: Document): PageMetadata {
  const meta = new Map<string, string[]>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const content = element.getAttribute("content")?.trim();
    const name = (element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("itemprop"))
      ?.trim()
      .toLowerCase();
    if (content && name && content.length <= LONGEST) meta.set(name, [...(meta.get(name) ?? []), content]);
  }
  return {
    data: readArticleData(texts(document, 'script[type*="ld+json"]', LONGEST_DATA)),
    meta,
    titleElement: texts(document, "title")[0],
    headings: texts(document, "h1"),
    canonicalLink: attribute(document, 'link[rel="canonical"]', "href"),
    language: attribute(document, "html", "lang") ?? attribute(document, "html", "xml:lang"),
    times: [...document.querySelectorAll('time, [itemprop="datePublished"], abbr.published')].map((element) => ({
      value:
        element.getAttribute("datetime") ??
        element.getAttribute("content") ??
        element.getAttribute("title") ??
        element.textContent ??
        "",
      rank:
        element.hasAttribute("pubdate") ||
        element.getAttribute("itemprop") === "datePublished" ||
        /publi|entry-date/i.test(element.getAttribute("class") ?? "")
          ? 2
          : Number(element.closest("article, main") !== null),
    })),
    bylines: texts(
      document,
      '[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], .byline, .author-name, .article-author, .post-author, .author',
    ),
    base: attribute(document, "base[href]", "href"),
  };
}

/** The first value of the first of these names that has one. */
export function metaValue(meta: PageMetadata["meta"], ...names: string[]): string | undefined {
  return names.map((name) => meta.get(name)?.[0]).find((value) => value !== undefined);
}

const texts = (document: Document, selector: string, longest = LONGEST): string[] =>
  [...document.querySelectorAll(selector)]
    .map((element) => (element.textContent ?? "").trim())
    .filter((text) => text !== "" && text.length <= longest);

const attribute = (document: Document, selector: string, name: string): string | undefined =>
  document.querySelector(selector)?.getAttribute(name)?.trim() || undefined;
