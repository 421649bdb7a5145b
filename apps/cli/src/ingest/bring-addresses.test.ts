import { afterEach, expect, test, vi } from "vitest";
import type { TeamSession } from "../database/with-team.ts";
import { bringAddresses } from "./bring-addresses.ts";

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

const FEED = new TextEncoder().encode('<rss version="2.0"><channel><title>The News</title></channel></rss>');

const answer = async (url: string) => ({
  kind: "fetched",
  url,
  body: url.endsWith("/feed") ? FEED : new TextEncoder().encode("<html></html>"),
});

/** A team that collects the feed already; every other address is a page. */
function session({ stop = new AbortController().signal }: { stop?: AbortSignal } = {}): TeamSession {
  const outlets = {
    discover: async ({ url }: { url: string }) => ({ kind: "found", name: "The News", homeUrl: url, feeds: [{ url }] }),
    add: async () => ({ outletId: 1, isNew: false, newFeeds: 0 }),
    addAddresses: async ({ urls }: { urls: string[] }) => urls.map((id) => ({ id, isNew: true })),
  };
  const made: unknown = {
    stop,
    team: "desk",
    call: { outlets },
    services: { operator: { fetcher: { fetch: answer } } },
  };
  return made as TeamSession; // as much of a session as addresses need
}

test("a feed that is collected already fails the command, and the page beside it comes in", async () => {
  const told = vi.spyOn(console, "error").mockReturnValue();
  const ids = await bringAddresses(session(), ["https://a.example/feed", "https://a.example/page"], undefined);
  expect(ids).toEqual(["https://a.example/page"]);
  expect(told).toHaveBeenCalledWith(expect.stringMatching(/^https:\/\/a\.example\/feed is collected already/));
  expect(process.exitCode).toBe(1);
});

test("once it was told to stop, nothing more comes in", async () => {
  const stopped = bringAddresses(session({ stop: AbortSignal.abort() }), ["https://a.example/page"], undefined);
  await expect(stopped).rejects.toThrow("aborted");
});
