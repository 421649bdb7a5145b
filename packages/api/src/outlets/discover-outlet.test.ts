import type { Fetched } from "@onrecord/fetch/fetched";
import { expect, test } from "vitest";
import { discoverOutlet } from "./discover-outlet.ts";

const feed = `<rss version="2.0"><channel><title>Harbour Post</title><item><title>Ferry back</title></item></channel></rss>`;
const silent: Fetched = { kind: "unreachable", because: "robots", retryAfter: undefined };
const [https, http] = ["https://127.0.0.1:4819/", "http://127.0.0.1:4819/"];

/** Answers as the map says; the addresses asked for are kept. */
function fetcherOf(answers: Record<string, Fetched>) {
  const asked: string[] = [];
  return {
    asked,
    fetch: (url: string) => {
      asked.push(url);
      return Promise.resolve(answers[url]!);
    },
  };
}

const answering = (url: string): Fetched => ({
  kind: "fetched",
  url,
  status: 200,
  isMoved: false,
  contentType: "application/rss+xml",
  body: new TextEncoder().encode(feed),
});

test("an address that was typed without its scheme is tried by http where https does not answer", async () => {
  const fetcher = fetcherOf({ [https]: silent, [http]: answering(http) });
  expect(await discoverOutlet(fetcher, https, http)).toMatchObject({ kind: "found", name: "Harbour Post" });
  expect(fetcher.asked).toEqual([https, http]);
});

test("where neither answers, both that were tried are named", async () => {
  expect(await discoverOutlet(fetcherOf({ [https]: silent, [http]: silent }), https, http)).toMatchObject({
    kind: "none",
    because: `The site does not answer, not even for its robots file. Tried: ${https}, then ${http}`,
  });
});

test("what answers at the first is not looked for at the second", async () => {
  const fetcher = fetcherOf({ [https]: { kind: "status", status: 404, retryAfter: undefined } });
  expect(await discoverOutlet(fetcher, https, http)).toMatchObject({ kind: "none" });
  expect(fetcher.asked).toEqual([https]);
});
