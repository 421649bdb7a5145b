import { createHash } from "node:crypto";
import { renderArticle } from "./render-article.ts";
import { renderFeed } from "./render-feed.ts";
import {
  renderAbout,
  renderHome,
  renderPictures,
  renderRobots,
  renderSections,
  renderSitemap,
} from "./render-lists.ts";
import type { Site } from "./site.ts";

/** A document at an address of a site, or an address whose server breaks. */
export type Resource =
  | { kind: "document"; body: string; contentType: string; etag: string; lastModified: string }
  | { kind: "fails" };

const HTML = "text/html; charset=utf-8";
const XML = "application/xml; charset=utf-8";

/** Everything that stands on a site, by path. What is not here is not found. */
export function renderSite(site: Site): Map<string, Resource> {
  const newest = site.articles[0]?.published ?? "1970-01-01T00:00:00Z";
  const feed = renderFeed(site);
  return new Map<string, Resource>([
    ["/", asDocument(renderHome(site), HTML, newest)],
    ["/about", asDocument(renderAbout(site), HTML, newest)],
    ["/robots.txt", asDocument(renderRobots(site), "text/plain; charset=utf-8", newest)],
    ["/sitemap.xml", asDocument(renderSitemap(site), XML, newest)],
    [site.outlet.feed.path, asDocument(feed.body, feed.contentType, newest)],
    ...[...renderSections(site)].map(([path, page]) => [path, asDocument(page, HTML, newest)] as const),
    ...site.articles.map(
      (article) => [article.path, asDocument(renderArticle(site, article), HTML, article.published)] as const,
    ),
    ...site.oddPages.flatMap((page): [string, Resource][] => {
      if (page.answer === "gone") return [];
      if (page.answer === "fails") return [[page.path, { kind: "fails" }]];
      return [[page.path, asDocument(renderPictures(site, page), HTML, page.published)]];
    }),
  ]);
}

function asDocument(body: string, contentType: string, changed: string): Resource {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  return { kind: "document", body, contentType, etag, lastModified: new Date(changed).toUTCString() };
}
