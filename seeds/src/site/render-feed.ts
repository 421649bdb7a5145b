import { generateAtomFeed, generateJsonFeed, generateRssFeed } from "feedsmith";
import { type Entry, entriesOf, type Site } from "./site.ts";

/** The outlet's feed with all its entries, newest first, in the outlet's own format. */
export function renderFeed(site: Site): { body: string; contentType: string } {
  const entries = entriesOf(site);
  switch (site.outlet.feed.format) {
    case "rss":
      return { body: rss(site, entries), contentType: "application/rss+xml; charset=utf-8" };
    case "atom":
      return { body: atom(site, entries), contentType: "application/atom+xml; charset=utf-8" };
    case "json":
      return { body: json(site, entries), contentType: "application/feed+json" };
  }
}

function rss({ outlet, origin }: Site, entries: Entry[]): string {
  return generateRssFeed({
    title: outlet.name,
    link: `${origin}/`,
    description: outlet.motto,
    language: outlet.language,
    ttl: 60,
    items: entries.map(({ url, headline, published, section, authors, summary }) => ({
      title: headline,
      link: url,
      guid: { value: url, isPermaLink: true },
      pubDate: new Date(published),
      description: summary,
      categories: [{ name: section }],
      ...(authors.length === 0 ? {} : { dc: { creators: authors } }),
    })),
  });
}

function atom({ outlet, origin }: Site, entries: Entry[]): string {
  return generateAtomFeed({
    id: `${origin}/`,
    title: { value: outlet.name },
    subtitle: { value: outlet.motto },
    authors: [{ name: outlet.name }], // stands for entries without a byline
    updated: new Date(entries[0]?.published ?? 0),
    links: [
      { href: `${origin}/`, rel: "alternate", type: "text/html" },
      { href: origin + outlet.feed.path, rel: "self", type: "application/atom+xml" },
    ],
    entries: entries.map(({ url, headline, published, section, authors, summary }) => ({
      id: url,
      title: { value: headline },
      links: [{ href: url, rel: "alternate", type: "text/html" }],
      published: new Date(published),
      updated: new Date(published),
      ...(authors.length === 0 ? {} : { authors: authors.map((name) => ({ name })) }),
      categories: [{ term: section }],
      summary: { value: summary },
    })),
  });
}

function json({ outlet, origin }: Site, entries: Entry[]): string {
  const feed = generateJsonFeed({
    title: outlet.name,
    home_page_url: `${origin}/`,
    feed_url: origin + outlet.feed.path,
    description: outlet.motto,
    language: outlet.language,
    items: entries.map(({ url, headline, published, section, authors, summary }) => ({
      id: url,
      url,
      title: headline,
      content_text: summary,
      date_published: new Date(published),
      tags: [section],
      authors: authors.map((name) => ({ name })),
    })),
  });
  return JSON.stringify(feed, undefined, 1);
}
