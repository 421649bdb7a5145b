import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A small news site on loopback: two outlets with a feed each, whose articles are made of their number. */
export interface NewsSite {
  url: string;
  feeds: { outlet: string; url: string }[];
  /** Pages that were handed out, by path. */
  asked: string[];
  close(): Promise<void>;
}

const NAMES = ["Ada Quill", "Bero Tann", "Cida Moss", "Doro Lind", "Emil Rook", "Fenna Vey"];
const MATTERS = ["harbour", "tramway", "library", "reservoir", "market hall", "observatory", "footbridge", "orchard"];
const PLACES = ["Northgate", "Saltmere", "Upper Fold", "Kell Bridge", "Ostrow", "Lindham", "Marrow Hill"];

const pick = (list: string[], n: number): string => list[n % list.length]!;
const OUTLETS = ["North Post", "South Post"];

/** The text of an article; every fifth of the second outlet is a wire copy of the first's. */
export function paragraphsOf(outlet: number, n: number): string[] {
  const isCopy = outlet === 1 && n % 5 === 0;
  const seed = n * 2 + (isCopy ? 0 : outlet * 1000) + 1;
  const [name, matter, place] = [pick(NAMES, seed), pick(MATTERS, seed * 3 + 1), pick(PLACES, seed * 5 + 2)];
  return [
    `The council of ${place} spent ${seed + 3} hours on Tuesday over the future of the ${matter}, which has been shut for ${seed + 2} months.`,
    `“We should rebuild the ${matter} before another ${seed + 4} winters go by,” ${name} said after the meeting in ${place}.`,
    `${name} added that the ${seed + 11} letters from residents of ${place} had been read one by one, and that no decision would be taken in secret.`,
    `A survey of ${seed + 120} households found that most of them walk past the ${matter} every week and would pay a little more to see it open again.`,
  ];
}

function pageOf(outlet: number, n: number, day: string): string {
  const body = paragraphsOf(outlet, n)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join("\n");
  return `<!doctype html><html lang="en"><head><title>Report ${outlet}-${n}</title>
    <meta property="article:published_time" content="${day}"></head><body><article><h1>Report ${outlet}-${n}</h1>${body}</article></body></html>`;
}

const dayOf = (n: number): string => new Date(Date.UTC(2026, 1, 2 + (n % 25), 9)).toISOString().slice(0, 10);

function feedOf(base: string, outlet: number, articles: number): string {
  const entries = Array.from(
    { length: articles },
    (_, n) => `<item><title>Report ${outlet}-${n}</title><link>${base}/${outlet}/${n}</link></item>`,
  );
  const gone = `<item><title>Gone</title><link>${base}/${outlet}/gone</link></item>`;
  const empty = `<item><title>Empty</title><link>${base}/${outlet}/empty</link></item>`;
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${OUTLETS[outlet]}</title>${entries.join("")}${gone}${empty}</channel></rss>`;
}

/** Opens a site with so many articles an outlet, and a page that is gone and one without an article each. */
export async function openNewsSite(articles: number): Promise<NewsSite> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    asked.push(path);
    const [, outlet = "", page = ""] = path.split("/");
    const send = (type: string, text: string) => response.writeHead(200, { "content-type": type }).end(text);
    if (path.startsWith("/feed/")) send("application/rss+xml", feedOf(url, Number(page), articles));
    else if (page === "empty") send("text/html", "<html><body><p>Nothing here.</p></body></html>");
    else if (/^\d+$/.test(page)) send("text/html", pageOf(Number(outlet), Number(page), dayOf(Number(page))));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    feeds: OUTLETS.map((outlet, index) => ({ outlet, url: `${url}/feed/${index}` })),
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
