import type { Resource } from "./render-site.ts";

export interface SiteRequest {
  method: string;
  /** Path and query as they were asked for. */
  target: string;
  ifNoneMatch?: string | undefined;
  ifModifiedSince?: string | undefined;
}

export interface SiteAnswer {
  status: 200 | 301 | 304 | 404 | 405 | 500;
  headers: Record<string, string>;
  body: string;
}

/** What a site answers; conditional requests as RFC 9110 §13.1 has them, where an entity tag outranks a date. */
export function answerRequest(resources: ReadonlyMap<string, Resource>, request: SiteRequest): SiteAnswer {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return { status: 405, headers: { ...PLAIN, allow: "GET, HEAD" }, body: "Only GET and HEAD are answered here.\n" };
  }
  const path = request.target.split("?")[0]!;
  const resource = resources.get(path);
  if (resource === undefined && resources.has(`${path}/`)) {
    return { status: 301, headers: { ...PLAIN, location: `${path}/` }, body: `Moved to ${path}/\n` };
  }
  if (resource === undefined) return { status: 404, headers: PLAIN, body: "There is nothing here.\n" };
  if (resource.kind === "fails") return { status: 500, headers: PLAIN, body: "Something went wrong on our side.\n" };
  const { body, contentType, etag, lastModified } = resource;
  const validators = { etag, "last-modified": lastModified, "cache-control": "no-cache" };
  if (isUnchanged(request, resource)) return { status: 304, headers: validators, body: "" };
  return { status: 200, headers: { ...validators, "content-type": contentType }, body };
}

const PLAIN = { "content-type": "text/plain; charset=utf-8" };

function isUnchanged({ ifNoneMatch, ifModifiedSince }: SiteRequest, document: { etag: string; lastModified: string }) {
  if (ifNoneMatch !== undefined) {
    const tags = ifNoneMatch.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
    return tags.includes(document.etag) || tags.includes("*");
  }
  return ifModifiedSince !== undefined && Date.parse(document.lastModified) <= Date.parse(ifModifiedSince);
}
