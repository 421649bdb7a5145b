import { normalizeLine } from "../text/normalize-text.ts";
import { resolveUrl } from "../text/resolve-url.ts";
import { parseHtml } from "./parse-html.ts";

/** A feed that a page names, with the title it gives it. */
export interface DiscoveredFeed {
  url: string;
  title?: string | undefined;
  /** `alternate`: declared in the head. `link`: only linked in the page, so it may be something else. */
  from: "alternate" | "link";
}

const FEED_TYPE = /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|^application\/json$|^(?:text|application)\/xml$/i;
const FEED_ADDRESS = /(?:\/(?:feed|rss|atom)(?:\/|$)|(?:rss|atom|feed|index)\.(?:xml|rss|rdf|atom|json)$)/i;

/** The feeds a page leads to, declared ones first, each address once. Feeds of comments are left out. */
export function discoverFeeds(html: string | Uint8Array, { url }: { url: string }): DiscoveredFeed[] {
  const document = parseHtml(html);
  if (document === undefined) return [];
  const base = resolveUrl(document.querySelector("base[href]")?.getAttribute("href"), url) ?? url;
  const declared = [...document.querySelectorAll("link[rel][href]")]
    .filter(
      (link) =>
        /(?:^|\s)(?:alternate|feed)(?:\s|$)/i.test(link.getAttribute("rel") ?? "") &&
        FEED_TYPE.test(link.getAttribute("type") ?? ""),
    )
    .map((link) => found(link.getAttribute("href"), link.getAttribute("title"), "alternate"));
  const linked = [...document.querySelectorAll("a[href]")].map((link) =>
    found(link.getAttribute("href"), link.textContent, "link"),
  );
  const feeds = new Map<string, DiscoveredFeed>();
  for (const feed of [...declared, ...linked]) {
    if (feed === undefined || /\/comments\/feed/.test(feed.url) || feeds.has(feed.url)) continue;
    if (feed.from === "alternate" || FEED_ADDRESS.test(new URL(feed.url).pathname)) feeds.set(feed.url, feed);
  }
  return [...feeds.values()];

  function found(href: string | null, title: string | null, from: DiscoveredFeed["from"]): DiscoveredFeed | undefined {
    const address = resolveUrl(href, base);
    return address === undefined ? undefined : { url: address, title: normalizeLine(title ?? "") || undefined, from };
  }
}
