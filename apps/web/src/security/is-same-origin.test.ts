import { expect, test } from "vitest";
import { isSameOrigin } from "./is-same-origin.ts";

const host = "onrecord.example.org";

test("a page of ours may change something", () => {
  expect(isSameOrigin(new Headers({ host, origin: `https://${host}`, "sec-fetch-site": "same-origin" }))).toBe(true);
  expect(isSameOrigin(new Headers({ host, origin: `https://${host}` }))).toBe(true);
});

test("a program without an origin may, since it has nobody's cookies", () => {
  expect(isSameOrigin(new Headers({ host }))).toBe(true);
});

test("behind a proxy the name outside counts", () => {
  const headers = { host: "web:3000", "x-forwarded-host": host, origin: `https://${host}` };
  expect(isSameOrigin(new Headers(headers))).toBe(true);
});

test.each([
  { origin: "https://elsewhere.example" },
  { origin: "null" },
  { origin: `https://${host}.elsewhere.example` },
  { origin: `https://${host}`, "sec-fetch-site": "same-site" },
  { "sec-fetch-site": "cross-site" },
])("a page elsewhere may not: %o", (headers: Record<string, string>) => {
  expect(isSameOrigin(new Headers({ host, ...headers }))).toBe(false);
});
