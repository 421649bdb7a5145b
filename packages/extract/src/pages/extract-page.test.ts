import { expect, test } from "vitest";
import type { ExtractedArticle } from "./article.ts";
import { extractPage } from "./extract-page.ts";

const URL_OF_PAGE = "https://paper.example.com/news/bridge-vote";

const PARAGRAPHS = [
  "The city council voted nine to four on Thursday against the new bridge over the Orla, ending a debate that had run for eleven years.",
  "“We cannot spend money that we do not have,” said the council’s treasurer, Ada Vega, before the vote was taken in the crowded hall.",
  "Supporters of the bridge, among them the harbour company and two trade unions, announced that they would collect signatures for a referendum.",
  "The mayor, who had asked the council to wait for the expert’s report, left the meeting without speaking to the reporters in the lobby.",
];

function page({ head = "", above = "", below = "" }: { head?: string; above?: string; below?: string }): string {
  return `<!doctype html><html lang="en"><head><title>Council rejects bridge | The Orla Post</title>${head}</head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Council rejects bridge</h1>${above}
<figure><img src="a.jpg"><figcaption>The Orla at dusk. Photo: A. Person</figcaption></figure>
${PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join("\n")}${below}</article>
<aside><h2>Most read</h2><ul><li><a href="/1">Ferry is late again</a></li><li><a href="/2">Rain expected</a></li></ul></aside>
<footer>© The Orla Post</footer></body></html>`;
}

function articleOf(html: string | Uint8Array, url = URL_OF_PAGE): ExtractedArticle {
  const extracted = extractPage(html, { url });
  if (extracted.kind !== "article") throw new Error(extracted.because);
  return extracted.article;
}

test("the text is the article's paragraphs, nothing around them", () => {
  const article = articleOf(page({}));
  expect(article.title).toBe("Council rejects bridge");
  expect(article.text).toBe(PARAGRAPHS.join("\n\n"));
  expect(article.language).toBe("en");
});

test("JSON-LD tells author, time, section and publisher, through graphs and references", () => {
  const data = {
    "@context": "https://schema.org",
    "@graph": [
      { "@type": "WebSite", name: "Not the headline" },
      { "@type": "Person", "@id": "#ada", name: "Ana Lund" },
      {
        "@type": "NewsArticle",
        headline: "Council rejects bridge",
        datePublished: "2024-05-03T21:15:00+02:00",
        author: [
          { "@id": "#ada" },
          { "@type": "Person", name: "Bo Vik" },
          { "@type": "Organization", name: "The Orla Post" },
        ],
        publisher: { "@type": "Organization", name: "The Orla Post" },
        articleSection: ["City", "Traffic"],
      },
    ],
  };
  expect(
    articleOf(page({ head: `<script type="application/ld+json">${JSON.stringify(data)}</script>` })),
  ).toMatchObject({
    authors: ["Ana Lund", "Bo Vik"],
    published: { at: "2024-05-03T19:15:00Z", precision: "instant", from: "json-ld" },
    section: "City",
    siteName: "The Orla Post",
  });
});

test("JSON-LD with raw line breaks and a trailing comma is still read, hopeless JSON-LD is passed over", () => {
  const loose = `<script type="application/ld+json">{"@type": "NewsArticle",
    "headline": "Council
    rejects bridge", "datePublished": "2024-05-03",}</script>`;
  expect(articleOf(page({ head: loose })).published).toEqual({ at: "2024-05-03", precision: "day", from: "json-ld" });
  const broken = '<script type="application/ld+json">{"@type": </script>';
  expect(articleOf(page({ head: broken })).published).toEqual({ precision: "none" });
});

test.each([
  [
    '<meta property="article:published_time" content="2024-05-03T10:00:00Z">',
    "",
    { at: "2024-05-03T10:00:00Z", precision: "instant", from: "meta" },
  ],
  ['<meta name="date" content="2024-05-03T10:00:00">', "", { at: "2024-05-03", precision: "day", from: "meta" }],
  [
    "",
    '<time datetime="2024-05-03T10:00:00Z">Friday</time>',
    { at: "2024-05-03T10:00:00Z", precision: "instant", from: "time" },
  ],
  [
    "",
    '<time>now</time><time class="published" datetime="2024-05-03">Friday</time>',
    { at: "2024-05-03", precision: "day", from: "time" },
  ],
  ['<meta name="date" content="1970-01-01T00:00:00Z">', "", { precision: "none" }],
])("the date is read from %s%s", (head, above, published) => {
  expect(articleOf(page({ head, above })).published).toEqual(published);
});

test("failing all else the address tells the day, a number that is no day does not", () => {
  expect(articleOf(page({}), "https://paper.example.com/2024/05/03/bridge").published).toEqual({
    at: "2024-05-03",
    precision: "day",
    from: "url",
  });
  expect(articleOf(page({}), "https://paper.example.com/2024/99/03/bridge").published).toEqual({ precision: "none" });
});

test("a byline in the page names the authors when the metadata doesn't", () => {
  expect(articleOf(page({ above: '<div class="byline">By Ana Lund and Bo Vik</div>' })).authors).toEqual([
    "Ana Lund",
    "Bo Vik",
  ]);
});

test("byline and date that only a reader can tell are read below the heading, and leave the text", () => {
  const above = "<div>By Ana Lund, City Editor</div><div>Friday, May 3, 2024 | 10:15 pm</div>";
  const article = articleOf(page({ above }).replace("</h1>", "</h1><p>Nine to four: an eleven-year debate ends.</p>"));
  expect(article).toMatchObject({
    authors: ["Ana Lund"],
    published: { at: "2024-05-03", precision: "day", from: "text" },
  });
  expect(article.text).toBe(["Nine to four: an eleven-year debate ends.", ...PARAGRAPHS].join("\n\n"));
});

test("a date beside the article counts less than one in it", () => {
  const html = page({ above: '<time datetime="2024-05-03">3 May</time>' }).replace(
    "<nav>",
    '<nav><time datetime="2024-06-01">today</time>',
  );
  expect(articleOf(html).published).toMatchObject({ at: "2024-05-03", from: "time" });
});

test("furniture between and below the paragraphs goes, headings and lists stay, a table's row is a line", () => {
  const below = `<p>Read more: <a href="/x">Ferry is late again</a></p><h2>What comes next</h2><ul><li>The referendum needs 12,000 signatures.</li></ul>
<table><tr><td>Against</td><td>9</td></tr></table><h3>Get our newsletter</h3><p>Sign up for the morning briefing.</p>`;
  expect(articleOf(page({ below })).text).toBe(
    [...PARAGRAPHS, "What comes next", "The referendum needs 12,000 signatures.", "Against 9"].join("\n\n"),
  );
});

test("the page's own canonical address holds, one that points to the front page doesn't", () => {
  const own = '<link rel="canonical" href="/news/2024/bridge-vote/?utm_source=x">';
  expect(articleOf(page({ head: own })).canonicalUrl).toBe("https://paper.example.com/news/2024/bridge-vote");
  const front = '<link rel="canonical" href="https://paper.example.com/">';
  expect(articleOf(page({ head: front }), `${URL_OF_PAGE}?fbclid=1`).canonicalUrl).toBe(URL_OF_PAGE);
});

test("paragraphs parted by line breaks alone are paragraphs", () => {
  const html = `<html><body><div class="article-body">${PARAGRAPHS.join("<br><br>")}</div></body></html>`;
  expect(articleOf(html).text).toBe(PARAGRAPHS.join("\n\n"));
});

test("a page in another encoding is read by its own declaration", () => {
  const html = page({ head: '<meta charset="iso-8859-1">' })
    .replaceAll("Orla", "Örla")
    .replaceAll(/[“”’©]/g, "'");
  const latin1 = Uint8Array.from(html, (char) => char.charCodeAt(0));
  expect(articleOf(latin1).text).toContain("over the Örla");
});

test.each(["", "<html><body><p>Please enable JavaScript.</p></body></html>"])("%j has no article", (html) => {
  expect(extractPage(html, { url: URL_OF_PAGE }).kind).toBe("no-article");
});
