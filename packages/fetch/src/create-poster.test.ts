import type { RequestListener } from "node:http";
import { text } from "node:stream/consumers";
import { afterEach, expect, test } from "vitest";
import { createPoster, type Poster } from "./create-poster.ts";
import { openTestSite, type TestSite } from "./test-site.ts";

let site: TestSite | undefined;
let poster: Poster | undefined;
afterEach(async () => {
  await poster?.close();
  await site?.close();
});

async function service(listener: RequestListener, { timeout = 2000 } = {}): Promise<Poster> {
  site = await openTestSite(listener);
  poster = createPoster({ timeout, allowPrivate: ["127.0.0.1"] });
  return poster;
}

test("a document goes out as JSON with its headers, and the answer comes back as a value", async () => {
  const { post } = await service((request, response) => {
    void text(request).then((body) => response.end(JSON.stringify({ got: JSON.parse(body) })));
  });
  expect(await post(`${site!.url}/ask`, { n: 1 }, { authorization: "Bearer key" })).toEqual({
    kind: "answered",
    body: { got: { n: 1 } },
  });
  const [{ method, headers } = {}] = site!.requests;
  expect([method, headers?.["content-type"], headers?.authorization]).toEqual([
    "POST",
    "application/json",
    "Bearer key",
  ]);
});

test("another status tells what the service says and how long to wait", async () => {
  const { post } = await service((_, response) => {
    response.writeHead(429, { "retry-after": "7" }).end("slow down");
  });
  expect(await post(site!.url, {})).toEqual({ kind: "status", status: 429, says: "slow down", retryAfter: 7 });
});

test("a redirect is not followed, so that a key stays with its host", async () => {
  const { post } = await service((_, response) => {
    response.writeHead(307, { location: "/elsewhere" }).end();
  });
  expect(await post(site!.url, {}, { authorization: "Bearer key" })).toMatchObject({ kind: "status", status: 307 });
  expect(site!.requests).toHaveLength(1);
});

test("what is no JSON, too slow or too large is an outcome and no exception", async () => {
  const { post } = await service(
    (request, response) => {
      if (request.url === "/words") response.end("not JSON");
      if (request.url === "/large") response.end("1".repeat(5 * 1024 * 1024));
    },
    { timeout: 300 },
  );
  expect(await post(`${site!.url}/words`, {})).toEqual({ kind: "no-json" });
  expect(await post(`${site!.url}/large`, {})).toEqual({ kind: "too-large" });
  expect(await post(`${site!.url}/silent`, {})).toEqual({ kind: "unreachable", because: "timeout" });
});

test("a private address that nobody named is refused, as text and when its name resolves to it", async () => {
  await service((_, response) => response.end("{}"));
  const strict = createPoster({
    timeout: 1000,
    lookup: (_, __, callback) => callback(null, [{ address: "127.0.0.1", family: 4 }]),
  });
  expect(await strict.post(site!.url, {})).toEqual({ kind: "refused", because: "private-address" });
  expect(await strict.post(`http://model.example:${site!.port}/`, {})).toEqual({
    kind: "refused",
    because: "private-address",
  });
  expect(site!.requests).toHaveLength(0);
  await strict.close();
});
