import { type ExtractedArticle, publishedAt } from "../pages/article.ts";
import { canonicalUrl } from "../text/canonical-url.ts";
import { guessLanguage } from "../text/guess-language.ts";
import { normalizeLine, normalizeText } from "../text/normalize-text.ts";
import { plainText } from "../text/plain-text.ts";
import { readMoment } from "../text/read-moment.ts";
import { splitByline } from "../text/split-byline.ts";

/** One row of a table of articles, its column names in lower case. */
export type ArticleRecord = Readonly<Record<string, unknown>>;

const TITLE = ["title", "headline", "name"];
const TEXT = ["text", "body", "content", "article", "fulltext", "full_text", "maintext"];
const PUBLISHED = [
  "published",
  "published_at",
  "publishedat",
  "date",
  "date_published",
  "datepublished",
  "pubdate",
  "date_publish",
  "publication_date",
  "created_at",
];
const AUTHORS = ["authors", "author", "byline", "creator"];
const URL_COLUMNS = ["url", "link", "canonical_url", "source_url"];

/** An article from a record with the usual column names. Undefined when it has no text. */
export function readRecord(record: ArticleRecord): ExtractedArticle | undefined {
  const text = normalizeText(first(record, TEXT) ?? "");
  if (text === "") return undefined;
  const address = first(record, URL_COLUMNS);
  return {
    title: normalizeLine(plainText(first(record, TITLE) ?? "")) || undefined,
    text,
    authors: [...new Set(all(record, AUTHORS).flatMap(splitByline))],
    published: publishedAt(readMoment(first(record, PUBLISHED) ?? ""), "meta") ?? { precision: "none" },
    language: first(record, ["language", "lang"]) ?? guessLanguage(text),
    canonicalUrl: address === undefined ? undefined : canonicalUrl(address),
    section: first(record, ["section", "category"]),
    siteName: first(record, ["outlet", "site", "site_name", "publisher", "source", "source_domain"]),
  };
}

const all = (record: ArticleRecord, names: readonly string[]): string[] =>
  names
    .flatMap((name) => record[name])
    .map((value) => (typeof value === "number" ? String(value) : value))
    .filter((value) => typeof value === "string")
    .map((value) => value.trim())
    .filter((value) => value !== "");

const first = (record: ArticleRecord, names: readonly string[]): string | undefined => all(record, names)[0];
