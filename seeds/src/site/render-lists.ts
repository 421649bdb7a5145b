import { slugOf } from "../corpus/demo-article.ts";
import type { OddPage } from "./odd-pages.ts";
import { escapeMarkup } from "./markup.ts";
import { renderPage, sectionsOf } from "./render-page.ts";
import { entriesOf, type Entry, type Site } from "./site.ts";

const ON_THE_FRONT_PAGE = 30;

export function renderHome(site: Site): string {
  return renderPage(site, {
    title: `${site.outlet.name}: ${site.outlet.motto}`,
    address: `${site.origin}/`,
    main: headlines(entriesOf(site).slice(0, ON_THE_FRONT_PAGE)),
  });
}

/** A page for each section, by its path. */
export function renderSections(site: Site): Map<string, string> {
  return new Map(
    sectionsOf(site).map((section) => {
      const path = `/sections/${slugOf(section, 3)}`;
      const entries = entriesOf(site).filter((entry) => entry.section === section);
      const main = `      <h1>${escapeMarkup(section)}</h1>\n${headlines(entries)}`;
      return [path, renderPage(site, { title: `${section} | ${site.outlet.name}`, address: site.origin + path, main })];
    }),
  );
}

export function renderAbout(site: Site): string {
  const { name, motto } = site.outlet;
  return renderPage(site, {
    title: `About us | ${name}`,
    address: `${site.origin}/about`,
    main: `      <h1>About us</h1>
      <p>${escapeMarkup(motto)}. ${escapeMarkup(name)}, its reporters, the people it writes about and the country they live in are invented.</p>`,
  });
}

/** A page that shows pictures with captions and has no text. */
export function renderPictures(site: Site, { path, headline }: OddPage): string {
  const figures = [1, 2, 3].map(
    (n) => `        <figure><img src="/about#${n}" alt=""><figcaption>Hat ${n}</figcaption></figure>`,
  );
  return renderPage(site, {
    title: `${headline} | ${site.outlet.name}`,
    address: site.origin + path,
    main: `      <h1>${escapeMarkup(headline)}</h1>\n      <div class="gallery">\n${figures.join("\n")}\n      </div>`,
  });
}

export function renderSitemap(site: Site): string {
  const addresses = entriesOf(site).map(
    ({ url, published }) => `  <url><loc>${escapeMarkup(url)}</loc><lastmod>${published}</lastmod></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url><loc>${site.origin}/</loc></url>
${addresses.join("\n")}
</urlset>
`;
}

export function renderRobots({ origin }: Site): string {
  return `User-agent: *\nDisallow: /account\nDisallow: /search\n\nSitemap: ${origin}/sitemap.xml\n`;
}

function headlines(entries: Entry[]): string {
  const items = entries.map(
    ({ url, headline, published, summary }) => `        <li>
          <h2><a href="${escapeMarkup(url)}">${escapeMarkup(headline)}</a></h2>
          <time datetime="${published}">${published.slice(0, 10)}</time>
          <p>${escapeMarkup(summary)}</p>
        </li>`,
  );
  return `      <ol class="headlines">\n${items.join("\n")}\n      </ol>`;
}
