import { expect, test } from "vitest";
import type { Feed } from "./feed.ts";
import { parseFeed } from "./parse-feed.ts";

const URL_OF_FEED = "https://paper.example.com/feeds/all.xml";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function feedOf(document: string): Feed {
  const parsed = parseFeed(bytes(document), { url: URL_OF_FEED });
  if (parsed.kind !== "feed") throw new Error(parsed.because);
  return parsed.feed;
}

test("an RSS feed gives its entries with resolved links and sanitised text", () => {
  const feed = feedOf(`<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
  <title>The Harbour &amp; Hill Post</title><link>/</link><language>en-GB</language><ttl>30</ttl>
  <item>
    <title>Council &lt;i&gt;rejects&lt;/i&gt; bridge</title>
    <link>/2024/05/03/bridge?id=1</link>
    <guid isPermaLink="false">post-1</guid>
    <dc:creator>Ada Vega</dc:creator>
    <pubDate>Fri, 03 May 2024 10:20:30 +0200</pubDate>
    <category>Local</category><category>Local</category>
    <description>A &lt;b onclick="x()"&gt;short&lt;/b&gt; story</description>
    <content:encoded><![CDATA[<p>The <a href="/about">council</a> voted.</p><script>x()</script>]]></content:encoded>
    <enclosure url="/media/a.mp3" type="audio/mpeg" length="123"/>
  </item>
</channel></rss>`);
  expect(feed).toEqual({
    format: "rss",
    title: "The Harbour & Hill Post",
    link: "https://paper.example.com/",
    language: "en-GB",
    ttlMinutes: 30,
    entries: [
      {
        guid: "post-1",
        title: "Council rejects bridge",
        link: "https://paper.example.com/2024/05/03/bridge?id=1",
        authors: ["Ada Vega"],
        published: { at: "2024-05-03T08:20:30Z", precision: "instant" },
        updated: undefined,
        summary: "A <b>short</b> story",
        content: '<p>The <a href="https://paper.example.com/about">council</a> voted.</p>',
        categories: ["Local"],
        enclosures: [{ url: "https://paper.example.com/media/a.mp3", type: "audio/mpeg", length: 123 }],
      },
    ],
  });
});

test("an Atom feed gives its entries; xml:base counts and plain text stays plain", () => {
  const feed =
    feedOf(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://other.example.com/news/" xml:lang="de">
  <title>Ratsblatt</title>
  <link rel="self" href="atom.xml"/><link href="."/>
  <author><name>Redaktion Rathaus</name></author>
  <entry>
    <id>urn:uuid:1</id><title type="text">Brücke: 3 &lt; 4 Stimmen</title>
    <link rel="alternate" type="text/html" href="bruecke.html"/>
    <published>2024-05-03T10:20:30+02:00</published><updated>2024-05-04</updated>
    <summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Der <a href="rat.html">Rat</a></p></div></summary>
  </entry></feed>`);
  expect(feed).toMatchObject({
    format: "atom",
    title: "Ratsblatt",
    link: "https://other.example.com/news/",
    language: "de",
  });
  expect(feed.entries[0]).toMatchObject({
    guid: "urn:uuid:1",
    title: "Brücke: 3 < 4 Stimmen",
    link: "https://other.example.com/news/bruecke.html",
    authors: ["Redaktion Rathaus"],
    published: { at: "2024-05-03T08:20:30Z", precision: "instant" },
    updated: { at: "2024-05-04", precision: "day" },
    summary: '<p>Der <a href="https://other.example.com/news/rat.html">Rat</a></p>',
  });
});

test("RDF and JSON Feed are feeds as well", () => {
  const rdf =
    feedOf(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://paper.example.com/"><title>Old Post</title><link>https://paper.example.com/</link></channel>
<item rdf:about="https://paper.example.com/1"><title>One</title><link>https://paper.example.com/1</link><dc:date>2024-05-03</dc:date></item></rdf:RDF>`);
  expect(rdf).toMatchObject({
    format: "rdf",
    entries: [{ title: "One", published: { at: "2024-05-03", precision: "day" } }],
  });
  const json = feedOf(
    JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "J",
      items: [{ id: 7, url: "/7", content_text: "a < b", tags: ["x"] }],
    }),
  );
  expect(json).toMatchObject({
    format: "json",
    title: "J",
    entries: [{ link: "https://paper.example.com/7", content: "a &lt; b", categories: ["x"] }],
  });
});

test("broken XML is mended: bare ampersands, an element left open, a stray end", () => {
  const feed = feedOf(`<rss version="2.0"><channel><title>Fish & Chips</title>
<item><title>One & two<link>https://paper.example.com/1</link></b></item></channel>`);
  expect(feed.title).toBe("Fish & Chips");
  expect(feed.entries).toHaveLength(1);
});

test("entities are not expanded, nor files read, and the feed is read all the same", () => {
  const feed = feedOf(`<?xml version="1.0"?>
<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>
<rss version="2.0"><channel><title>x&b;&c;y</title><item><title>One</title></item></channel></rss>`);
  expect(feed.title).not.toMatch(/aaaa/);
  expect(feed.entries[0]?.title).toBe("One");
});

test("a doctype that stands inside an article's HTML is left alone", () => {
  const feed = feedOf(
    "<rss version='2.0'><channel><title>T</title><item><title>How to write <![CDATA[&lt;!DOCTYPE html&gt;]]></title></item></channel></rss>",
  );
  expect(feed.entries[0]?.title).toBe("How to write <!DOCTYPE html>");
});

test("old forms are understood: fullitem, an item's body, dc:author, base64", () => {
  const rss = feedOf(`<rss version="2.0"><channel>
<item><title>a</title><fullitem>&lt;p&gt;whole&lt;/p&gt;</fullitem><dc:author>Ada Vega</dc:author></item>
<item><title>b</title><body xmlns="http://www.w3.org/1999/xhtml"><p>inline</p></body>
<enclosure url="/x.bin" type="application/octet-stream"/></item></channel></rss>`);
  expect(rss.entries.map((entry) => entry.content)).toEqual(["<p>whole</p>", "<p>inline</p>"]);
  expect(rss.entries[0]?.authors).toEqual(["Ada Vega"]);
  expect(rss.entries[1]?.enclosures).toEqual([
    { url: "https://paper.example.com/x.bin", type: "application/octet-stream" },
  ]);
  const atom = feedOf(
    `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title mode="base64">${btoa("Big <b>news</b>")}</title></entry></feed>`,
  );
  expect(atom.entries[0]?.title).toBe("Big news");
});

test("titles of a JSON Feed are one line that can be stored, and a sign in them is no markup", () => {
  const json = feedOf(
    `{"version":"https://jsonfeed.org/version/1.1","title":"The\\u0000 paper","items":[{"id":"1","title":"a <b>\\nc\\ud800"}]}`,
  );
  expect(json.title).toBe("The paper");
  expect(json.entries[0]?.title).toBe("a <b> c\uFFFD");
});

test("a feed without entries is a feed", () => {
  expect(feedOf('<rss version="2.0"><channel></channel></rss>')).toEqual({ format: "rss", entries: [] });
});

test.each([
  ["", "the document is empty"],
  ["<!doctype html><html><body>Hello</body></html>", "it is a web page, not a feed"],
  ["<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'></urlset>", "it is a sitemap, not a feed"],
  ["<note><to>you</to></note>", "it is XML, but neither RSS nor Atom nor RDF"],
  ['{"hello": "world"}', "it is JSON, but no JSON Feed"],
  ["just words", "it is neither XML nor JSON"],
])("%j is no feed", (document, because) => {
  expect(parseFeed(bytes(document), { url: URL_OF_FEED })).toEqual({ kind: "not-a-feed", because });
});
