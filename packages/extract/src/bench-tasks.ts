import { clusterCopies } from "./copies/cluster-copies.ts";
import { parseFeed } from "./feeds/parse-feed.ts";
import { extractPage } from "./pages/extract-page.ts";
import { isAllowed } from "./robots/is-allowed.ts";
import type { Moment } from "./text/moment.ts";

interface DocumentItem {
  id: string;
  url: string;
  contentType?: string;
  base64: string;
}

/** Task `feeds`: a document's bytes in, what its entries say out. */
export function feeds(item: DocumentItem) {
  const { url, contentType } = item;
  const parsed = parseFeed(bytesOf(item.base64), contentType === undefined ? { url } : { url, contentType });
  if (parsed.kind === "not-a-feed") return { id: item.id, ok: false, entries: [] };
  const { entries, ...feed } = parsed.feed;
  return {
    id: item.id,
    ok: true,
    ...feed,
    entries: entries.map(({ guid, published, updated, ...entry }) => ({
      ...entry,
      id: guid,
      published: instantOf(published),
      updated: instantOf(updated),
    })),
  };
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

/** A day stands at its first second, in UTC, where the answer has room for instants only. */
const instantOf = (moment: Moment | undefined): string | undefined =>
  moment?.precision === "day" ? `${moment.at}T00:00:00Z` : moment?.at;

interface PageItem {
  id: string;
  url: string;
  html?: string;
  base64?: string;
}

/** Task `extract`: a page in, its article out; one line of `text` a block. */
export function extract({ id, url, html, base64 }: PageItem) {
  const page = extractPage(html ?? bytesOf(base64 ?? ""), { url });
  if (page.kind === "no-article") return { id, title: null, text: "", authors: [], published: null, language: null };
  const { title, text, authors, published, language } = page.article;
  return {
    id,
    title: title ?? null,
    text: text.replace(/\n+/g, "\n"),
    authors,
    published: published.precision === "none" ? null : published.at.slice(0, 10),
    language: language ?? null,
  };
}

interface RobotsItem {
  id: string;
  robots: string;
  agent: string;
  url: string;
}

/** Task `robots`: a robots file (base64), an agent and an address in, whether it may fetch it out. */
export function robots({ id, robots: file, agent, url }: RobotsItem) {
  return { id, allowed: isAllowed(new TextDecoder().decode(bytesOf(file)), agent, url) };
}

interface TextItem {
  id: string;
  text: string;
}

/** Task `neardup`: all texts in at once, the story of each out. */
export function neardup(items: readonly TextItem[]) {
  const clusters = clusterCopies(items.map((item) => item.text));
  return items.map(({ id }, index) => ({ id, cluster: clusters[index] }));
}
