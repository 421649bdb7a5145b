import { createHash } from "node:crypto";
import type { Hint } from "@onrecord/db/hint";
import type { NewItem } from "@onrecord/db/records/insert-items";
import { storable } from "@onrecord/db/storable";
import type { FeedEntry } from "@onrecord/extract/feeds/feed";
import { canonicalUrl } from "@onrecord/extract/text/canonical-url";
import { plainText } from "@onrecord/extract/text/plain-text";
import { feedPage } from "./feed-page.ts";

/** With fewer words it is a teaser, and the page has more. */
const FULL_TEXT_WORDS = 80;
const LONGEST_SUMMARY = 2000;
/** What is longer is no address that anybody meant, nor does an index take it. */
const LONGEST_ADDRESS = 2000;
const LONGEST_ID = 500;

/** The items that a feed's entries stand for, in their order. An entry is known by its address, or by its id within the feed. */
export function feedItems(entries: readonly FeedEntry[], feed: { id: number; url: string }): NewItem[] {
  return entries.map((entry) => {
    const hint = hintOf(entry);
    const link = entry.link !== undefined && entry.link.length <= LONGEST_ADDRESS ? entry.link : undefined;
    const address = link === undefined ? undefined : canonicalUrl(link);
    if (address !== undefined) return { key: address, url: link, title: entry.title, hint };
    return {
      // The key comes back from the database as it could be stored, and has to be found again by that.
      key: storable(`feed:${feed.id}:${idOf(entry)}`),
      title: entry.title,
      hint,
      page: feedPage(hint, feed.url),
    };
  });
}

function idOf(entry: FeedEntry): string {
  return entry.guid !== undefined && entry.guid.length <= LONGEST_ID ? entry.guid : hashOf(entry);
}

function hintOf({ title, authors, published, updated, summary, content, categories }: FeedEntry): Hint {
  const [section] = categories;
  const when = published ?? updated;
  const full = [content, summary].find((html) => html !== undefined && wordsIn(html) >= FULL_TEXT_WORDS);
  return {
    ...(title === undefined ? {} : { title }),
    ...(authors.length === 0 ? {} : { authors }),
    ...(when === undefined ? {} : { published: when }),
    ...(updated === undefined ? {} : { updated: updated.at }),
    ...(summary === undefined ? {} : { summary: summary.slice(0, LONGEST_SUMMARY) }),
    ...(full === undefined ? {} : { content: full }),
    ...(section === undefined ? {} : { section }),
  };
}

const wordsIn = (html: string): number => plainText(html).split(/\s+/).length;

const hashOf = ({ title, content, summary }: FeedEntry): string =>
  createHash("sha256")
    .update(JSON.stringify([title, content, summary]))
    .digest("hex")
    .slice(0, 40);
