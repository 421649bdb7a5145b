import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** An article as its outlet prints it. */
export interface Printed {
  title: string;
  /** Civil day. */
  day: string;
  paragraphs: string[];
}

export interface OutletSite {
  url: string;
  close(): Promise<void>;
}

/** Opens a small outlet on loopback: a home page that names its feed, and a page an article. */
export async function openOutletSite(name: string, articles: readonly Printed[]): Promise<OutletSite> {
  const server = createServer((request, response) => {
    const send = (type: string, text: string) => response.writeHead(200, { "content-type": type }).end(text);
    const path = request.url ?? "/";
    const article = articles[Number(/^\/articles\/(\d+)$/.exec(path)?.[1] ?? -1)];
    if (path === "/") send("text/html; charset=utf-8", homeOf(name));
    else if (path === "/feed.xml") send("application/rss+xml; charset=utf-8", feedOf(name, url, articles));
    else if (article) send("text/html; charset=utf-8", printArticle(name, article));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** An article as a page of its own, which can also be brought in as a file. */
export function printArticle(outlet: string, { title, day, paragraphs }: Printed): string {
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("\n");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} - ${outlet}</title>
<meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="${day}T08:00:00Z">
</head><body><article><h1>${title}</h1>${text}</article></body></html>`;
}

function homeOf(name: string): string {
  return `<!doctype html><html lang="en"><head><title>${name}</title>
<link rel="alternate" type="application/rss+xml" title="${name}" href="/feed.xml"></head><body><h1>${name}</h1></body></html>`;
}

function feedOf(name: string, url: string, articles: readonly Printed[]): string {
  const entries = articles.map(
    ({ title, day }, at) =>
      `<item><title>${title}</title><link>${url}/articles/${at}</link><pubDate>${new Date(`${day}T08:00:00Z`).toUTCString()}</pubDate></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${name}</title><link>${url}</link><language>en</language>${entries.join("")}</channel></rss>`;
}
