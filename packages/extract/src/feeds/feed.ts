import type { Moment } from "../text/moment.ts";

/** A feed of any format in one shape. What the feed does not say, or says wrongly, is absent. */
export interface Feed {
  format: "rss" | "atom" | "rdf" | "json";
  title?: string | undefined;
  /** The page that the feed belongs to. */
  link?: string | undefined;
  language?: string | undefined;
  /** How long the publisher asks readers to wait between two looks, in minutes. */
  ttlMinutes?: number | undefined;
  entries: FeedEntry[];
}

/** Titles, names and categories are plain text; `summary` and `content` are sanitised HTML; addresses are absolute. */
export interface FeedEntry {
  guid?: string | undefined;
  title?: string | undefined;
  link?: string | undefined;
  authors: string[];
  published?: Moment | undefined;
  updated?: Moment | undefined;
  summary?: string | undefined;
  content?: string | undefined;
  categories: string[];
  enclosures: Enclosure[];
}

export interface Enclosure {
  url: string;
  type?: string | undefined;
  /** In bytes, as the feed states it. */
  length?: number | undefined;
}
