import { expect, test } from "vitest";
import { answerRequest } from "./answer-request.ts";
import type { Resource } from "./render-site.ts";

const changed = "Wed, 18 Nov 2026 09:00:00 GMT";
const resources = new Map<string, Resource>([
  ["/news", { kind: "document", body: "News", contentType: "text/html", etag: '"abc"', lastModified: changed }],
  ["/essay/", { kind: "document", body: "Essay", contentType: "text/html", etag: '"e"', lastModified: changed }],
  ["/live", { kind: "fails" }],
]);
const get = (target: string, conditions = {}) => answerRequest(resources, { method: "GET", target, ...conditions });

test("a page comes with what a later request needs to ask for changes only", () => {
  const answer = get("/news?from=feed");
  expect(answer).toMatchObject({ status: 200, body: "News", headers: { etag: '"abc"', "last-modified": changed } });
});

test.each([
  { ifNoneMatch: '"abc"' },
  { ifNoneMatch: '"x", W/"abc"' },
  { ifNoneMatch: "*" },
  { ifModifiedSince: changed },
])("%j finds it unchanged", (conditions) => {
  expect(get("/news", conditions)).toMatchObject({ status: 304, body: "" });
});

test.each([
  { ifNoneMatch: '"old"' },
  { ifNoneMatch: '"old"', ifModifiedSince: changed },
  { ifModifiedSince: "Tue, 17 Nov 2026 09:00:00 GMT" },
  { ifModifiedSince: "no date" },
])("%j gets it whole", (conditions) => {
  expect(get("/news", conditions).status).toBe(200);
});

test("a missing slash is mended by a redirect", () => {
  expect(get("/essay")).toMatchObject({ status: 301, headers: { location: "/essay/" } });
});

test("what is not there, what breaks and what is not allowed have their codes", () => {
  expect(get("/nowhere").status).toBe(404);
  expect(get("/live").status).toBe(500);
  expect(answerRequest(resources, { method: "POST", target: "/news" }).status).toBe(405);
});
