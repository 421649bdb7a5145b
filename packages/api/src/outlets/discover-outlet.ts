/** From an address that a person typed to an outlet with feeds: what is there, before anything is stored. */
import { parseFeed } from "@onrecord/extract/feeds/parse-feed";
import { discoverFeeds } from "@onrecord/extract/pages/discover-feeds";
import type { Fetched } from "@onrecord/fetch/fetched";
import type { Fetcher } from "@onrecord/fetch/create-fetcher";
import { z } from "zod";
import { sayUnfetched } from "./say-unfetched.ts";

const Preview = z.object({
  url: z.string(),
  title: z.string(),
  language: z.string().nullable(),
  entries: z.int(),
  newest: z.array(z.object({ title: z.string(), link: z.string().nullable(), published: z.string().nullable() })),
});
type Preview = z.infer<typeof Preview>;

export const Discovery = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("found"), name: z.string(), homeUrl: z.string(), feeds: z.array(Preview) }),
  z.object({ kind: z.literal("none"), because: z.string(), remedy: z.string() }),
]);
export type Discovery = z.infer<typeof Discovery>;

const SHOWN_ENTRIES = 5;
const MOST_FEEDS = 8;

export async function discoverOutlet(
  fetcher: Pick<Fetcher, "fetch">,
  url: string,
  orElse?: string,
): Promise<Discovery> {
  const answer = await fetcher.fetch(url);
  if (orElse !== undefined && answer.kind === "unreachable" && answer.because !== "asked-to-wait") {
    const other = await discoverOutlet(fetcher, orElse);
    return other.kind === "found" ? other : { ...other, because: `${other.because} Tried: ${url}, then ${orElse}` };
  }
  if (answer.kind !== "fetched") return { kind: "none", ...sayUnfetched(answer) };
  const own = previewOf(answer);
  if (own) return { kind: "found", name: own.title || hostOf(url), homeUrl: new URL(url).origin, feeds: [own] };
  const feeds: Preview[] = [];
  for (const feed of discoverFeeds(answer.body, { url: answer.url }).slice(0, MOST_FEEDS)) {
    const found = await fetcher.fetch(feed.url);
    const preview = found.kind === "fetched" ? previewOf(found) : null;
    if (preview) feeds.push(preview);
  }
  if (feeds.length === 0)
    return {
      kind: "none",
      because: "The page names no feed that answers.",
      remedy: "Look for a feed's address on the site (often /rss, /feed or /atom.xml) and enter that.",
    };
  return { kind: "found", name: feeds[0]!.title || hostOf(url), homeUrl: new URL(answer.url).origin, feeds };
}

function previewOf(answer: Extract<Fetched, { kind: "fetched" }>): Preview | null {
  const contentType = answer.contentType;
  const parsed = parseFeed(answer.body, { url: answer.url, ...(contentType ? { contentType } : {}) });
  if (parsed.kind !== "feed") return null;
  const { feed } = parsed;
  return {
    url: answer.url,
    title: feed.title ?? "",
    language: feed.language ?? null,
    entries: feed.entries.length,
    newest: feed.entries.slice(0, SHOWN_ENTRIES).map((entry) => ({
      title: entry.title ?? "",
      link: entry.link ?? null,
      published: entry.published?.at ?? null,
    })),
  };
}

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, "");
