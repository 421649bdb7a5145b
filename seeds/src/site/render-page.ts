import { slugOf } from "../corpus/demo-article.ts";
import { escapeMarkup } from "./markup.ts";
import type { Site } from "./site.ts";

const FEED_TYPES = { rss: "application/rss+xml", atom: "application/atom+xml", json: "application/feed+json" };

/** A whole page of an outlet: head, masthead and navigation, `main`, footer. `head` and `main` are markup. */
export function renderPage(
  site: Site,
  { title, address, head = "", main }: { title: string; address: string; head?: string; main: string },
): string {
  const { outlet, origin } = site;
  const name = escapeMarkup(outlet.name);
  const sections = sectionsOf(site)
    .map((section) => `<li><a href="/sections/${slugOf(section, 3)}">${escapeMarkup(section)}</a></li>`)
    .join("\n          ");
  return `<!doctype html>
<html lang="${outlet.language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeMarkup(title)}</title>
    <link rel="canonical" href="${escapeMarkup(address)}">
    <link rel="alternate" type="${FEED_TYPES[outlet.feed.format]}" title="${name}" href="${origin}${outlet.feed.path}">
    <meta property="og:site_name" content="${name}">
    ${head}
    <style>
      body { margin: 0; font: 18px/1.55 ${outlet.typeface}; color: #1c1c1c; background: #fdfdfb; }
      .masthead { padding: 18px 24px; color: #fff; background: ${outlet.colour}; }
      .masthead a { color: inherit; font-size: 32px; font-weight: 700; text-decoration: none; }
      nav ul { display: flex; flex-wrap: wrap; gap: 18px; margin: 0; padding: 10px 24px; list-style: none; font-size: 14px; }
      main, footer { max-width: 680px; margin: 24px auto; padding: 0 24px; }
      h1 { line-height: 1.2; } .byline, .credit, time { color: #666; font-size: 15px; }
      .related, .letter { margin: 28px 0; padding: 2px 18px; background: #f1f0ea; font-size: 15px; }
      footer { border-top: 1px solid #ccc; color: #666; font-size: 13px; }
    </style>
  </head>
  <body>
    <header class="masthead">
      <a href="/">${name}</a>
      <p class="motto">${escapeMarkup(outlet.motto)}</p>
    </header>
    <nav aria-label="Sections">
      <ul>
          ${sections}
          <li><a href="/about">About us</a></li>
          <li><a href="${outlet.feed.path}">Feed</a></li>
      </ul>
    </nav>
    <main>
${main}
    </main>
    <footer>
      <p>© ${name}. All rights reserved. No part of this site may be copied without permission.</p>
      <ul>
        <li><a href="/about">Imprint</a></li>
        <li><a href="/about#privacy">Privacy</a></li>
        <li><a href="/about#corrections">Corrections and complaints</a></li>
        <li><a href="/sitemap.xml">Site map</a></li>
      </ul>
    </footer>
  </body>
</html>
`;
}

/** The sections that have articles, in alphabetical order. */
export function sectionsOf({ articles }: Site): string[] {
  return [...new Set(articles.map(({ section }) => section))].sort();
}
