import { read } from "@onrecord/analysis/analyze";
import type { Reading, Speaker } from "@onrecord/analysis/reading";
import { resolve } from "@onrecord/analysis/speakers/resolve";
import { findQuotations } from "@onrecord/analysis/spans/find-quotations";
import { fileAddress } from "@onrecord/db/file-item";
import type { ItemAtWork, StoredPage } from "@onrecord/db/questions/item-at-work";
import type { Reason } from "@onrecord/db/reasons";
import type { ReadArticle } from "@onrecord/db/records/save-reading";
import { minhash } from "@onrecord/extract/copies/minhash";
import { shingles } from "@onrecord/extract/copies/shingles";
import type { ExtractedArticle } from "@onrecord/extract/pages/article";
import { canonicalUrl } from "@onrecord/extract/text/canonical-url";
import { guessLanguage } from "@onrecord/extract/text/guess-language";
import { extractItem } from "./extract-item.ts";
import { matchTopics, type ReadyTopic } from "./match-topics.ts";
import { dayOfPublished, settlePublished, type StatedTime } from "./settle-published.ts";

/** What a team knows, made ready for many readings. */
export interface Ready {
  zone: string;
  canon: { speakers: { id: number; name: string; kind: "person" | "organization"; aliases: string[] }[] };
  nameOf: (speaker: Speaker) => string;
  topics: ReadyTopic[];
}

export type ReadItem =
  | ({ kind: "article" } & Pick<ReadArticle, "article" | "quotations" | "read" | "topics" | "stances">)
  | { kind: "none"; outcome: "skipped" | "parked"; reason: Reason; detail?: string };

const FEWEST_WORDS = 20;
const LONGEST_TITLE = 300;

/** All that is pure of an article's way: bytes in, its text, statements, attitudes, topics and stances out. */
export function readItem({ item, page }: { item: ItemAtWork; page: StoredPage }, ready: Ready): ReadItem {
  const extracted = extractItem(item, page);
  if (extracted.kind === "none") return extracted;
  const article = describe(extracted.article, item, page);
  if (article.text.split(/\s+/).length < FEWEST_WORDS) return { kind: "none", outcome: "skipped", reason: "too-short" };
  if (article.language !== "en")
    return { kind: "none", outcome: "skipped", reason: "language", detail: article.language };

  const reading = resolve(readText(article, item, ready.zone), ready.canon);
  const matched = matchTopics(matchable(article, item, reading), ready.topics, ready.nameOf);
  return {
    kind: "article",
    article,
    quotations: findQuotations(article.text).map((quotation) => quotation.span),
    read: { statements: reading.statements, attitudes: reading.attitudes },
    topics: matched.map(({ topicId, near }) => ({ topicId, near })),
    stances: matched.flatMap((match) => match.stances),
  };
}

/** The article's row, from what the page says and, where it is silent, what the feed said. */
function describe(extracted: ExtractedArticle, item: ItemAtWork, page: StoredPage): ReadArticle["article"] {
  const { text, credit, section } = extracted;
  const hint = item.hint ?? {};
  const [line = ""] = text.split("\n");
  const address = item.via === "file" ? fileAddress(item.key) : (canonicalUrl(page.url) ?? page.url);
  return {
    outletId: item.outletId,
    url: extracted.canonicalUrl ?? address,
    title: (extracted.title ?? hint.title ?? (item.via === "file" ? line : (item.title ?? line))).slice(
      0,
      LONGEST_TITLE,
    ),
    authors: extracted.authors.length > 0 ? extracted.authors : (hint.authors ?? []),
    credit,
    section: section ?? hint.section,
    language: languageOf(extracted),
    published: settlePublished(statedTimes(extracted, hint), page.fetchedAt),
    firstSeenAt: item.arrivedAt,
    fetchedAt: page.fetchedAt,
    text,
    bands: minhash(shingles(text)),
  };
}

function statedTimes({ published }: ExtractedArticle, hint: NonNullable<ItemAtWork["hint"]>): StatedTime[] {
  return [
    ...(published.precision === "none" ? [] : [published]),
    ...(hint.published === undefined ? [] : [{ ...hint.published, from: "feed" }]),
  ];
}

/** By its words rather than by what the page declares; a text that doesn't tell is taken for English when nothing says otherwise. */
function languageOf({ text, language }: ExtractedArticle): string {
  return guessLanguage(text) ?? language?.split("-")[0]?.toLowerCase() ?? "en";
}

function readText(article: ReadArticle["article"], item: ItemAtWork, zone: string): Reading {
  const published = dayOfPublished(article.published, zone);
  const credit = article.credit ?? (item.via === "file" ? undefined : item.outlet);
  return read({
    title: article.title,
    text: article.text,
    ...(published === undefined ? {} : { published }),
    ...(credit === undefined ? {} : { credit }),
  });
}

function matchable({ title, text }: ReadArticle["article"], { outlet }: ItemAtWork, reading: Reading) {
  const statements = reading.statements.map(({ id, speaker, content, sentence }) => ({
    id,
    speaker,
    content: content.map((span) => text.slice(...span)).join(" … "),
    sentence,
  }));
  return { title, text, outlet, statements, attitudes: reading.attitudes };
}
