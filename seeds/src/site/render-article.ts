import { type DemoArticle, slugOf } from "../corpus/demo-article.ts";
import { outletOf } from "../outlets.ts";
import { escapeMarkup, scriptJson } from "./markup.ts";
import { renderPage } from "./render-page.ts";
import { firstSentences, type Site } from "./site.ts";

/** An article's page: the text among all that usually surrounds one. */
export function renderArticle(site: Site, article: DemoArticle): string {
  const { outlet, origin } = site;
  const address = origin + article.path;
  return renderPage(site, {
    title: `${article.headline} | ${outlet.name}`,
    address,
    head: [
      ...metaTags(article, address),
      ...(outlet.markup === "json-ld" ? [jsonLd(site, article, address)] : []),
    ].join("\n    "),
    main: `      <p class="crumbs"><a href="/">Home</a> › <a href="/sections/${slugOf(article.section, 3)}">${escapeMarkup(article.section)}</a></p>
      <article>
        <header>
          <h1>${escapeMarkup(article.headline)}</h1>
          ${byline(article)}
          <time class="published" datetime="${article.published}">${longDate(article)}</time>
          <ul class="share"><li><a href="/about#share">Share</a></li><li><a href="/about#print">Print</a></li></ul>
        </header>
        <div class="body">
${article.text
  .split("\n\n")
  .map((paragraph) => `          <p>${escapeMarkup(paragraph)}</p>`)
  .join("\n")}
        </div>
      </article>
${related(site, article)}
      <aside class="letter">
        <h2>The morning letter</h2>
        <p>What ${escapeMarkup(outlet.name)} knows by six, in your letter box by seven. <a href="/about#letter">Sign up</a></p>
      </aside>`,
  });
}

function metaTags(article: DemoArticle, address: string): string[] {
  const summary = escapeMarkup(firstSentences(article.text));
  return [
    `<meta name="description" content="${summary}">`,
    `<meta property="og:type" content="article">`,
    `<meta property="og:title" content="${escapeMarkup(article.headline)}">`,
    `<meta property="og:url" content="${escapeMarkup(address)}">`,
    `<meta property="og:description" content="${summary}">`,
    `<meta property="article:published_time" content="${article.published}">`,
    `<meta property="article:section" content="${escapeMarkup(article.section)}">`,
    ...article.authors.map((author) => `<meta name="author" content="${escapeMarkup(author)}">`),
  ];
}

function jsonLd({ outlet, origin }: Site, article: DemoArticle, address: string): string {
  return `<script type="application/ld+json">${scriptJson({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: article.headline,
    datePublished: article.published,
    dateModified: article.published,
    articleSection: article.section,
    inLanguage: outlet.language,
    mainEntityOfPage: { "@type": "WebPage", "@id": address },
    author:
      article.authors.length > 0
        ? article.authors.map((name) => ({ "@type": "Person", name }))
        : { "@type": "Organization", name: article.credit ?? outlet.name },
    publisher: { "@type": "NewsMediaOrganization", name: outlet.name, url: `${origin}/` },
  })}</script>`;
}

function byline({ authors, credit, outlet }: DemoArticle): string {
  if (authors.length > 0) return `<p class="byline">By ${escapeMarkup(authors.join(" and "))}</p>`;
  return `<p class="credit">${escapeMarkup(credit ?? outletOf(outlet).name)}</p>`;
}

function longDate({ day, time }: DemoArticle): string {
  const date = Temporal.PlainDate.from(day).toLocaleString("en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  });
  return `${date}, ${time}`;
}

/** The latest three of the same section before this one. */
function related({ articles }: Site, { section, published }: DemoArticle): string {
  const links = articles
    .filter((other) => other.section === section && other.published < published)
    .slice(0, 3)
    .map(({ path, headline }) => `          <li><a href="${escapeMarkup(path)}">${escapeMarkup(headline)}</a></li>`);
  if (links.length === 0) return "";
  return `      <aside class="related">
        <h2>More on ${escapeMarkup(section.toLowerCase())}</h2>
        <ul>
${links.join("\n")}
        </ul>
      </aside>`;
}
