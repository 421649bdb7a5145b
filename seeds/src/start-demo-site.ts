import type { RequestListener, Server } from "node:http";
import { buildCorpus } from "./build-corpus.ts";
import { civilDayOf } from "./corpus/civil-week.ts";
import { loadOriginals } from "./corpus/load-originals.ts";
import { OUTLETS, type OutletSlug } from "./outlets.ts";
import { answerRequest } from "./site/answer-request.ts";
import { HOST, listenOnPort } from "./site/listen-on-port.ts";
import { ODD_PAGES } from "./site/odd-pages.ts";
import { renderSite, type Resource } from "./site/render-site.ts";

export interface DemoOutlet {
  slug: OutletSlug;
  name: string;
  homeUrl: string;
  feedUrl: string;
  country: string;
  language: string;
}

export interface DemoSite {
  outlets: DemoOutlet[];
  /** In the order of the outlets: to be handed in again at the next start, since they are part of the articles' addresses. */
  ports: number[];
  close(): Promise<void>;
}

/** A port that was asked for by number is in use by somebody else. */
export class PortTaken extends Error {
  readonly port: number;
  constructor(port: number) {
    super(`Port ${port}, on which a site of the demo lived so far, is in use by another program.`);
    this.port = port;
  }
}

/** Where the first site looks for a port when none is given; the others follow. */
const FIRST_PORT = 4810;
const PORTS_TRIED = 400;

/**
 * Serves the demo's outlets on loopback, each at an origin of its own. `firstStart` (civil day) dates the archive and must be the
 * same at every start on one data folder, as must `ports`; without them free ones are taken.
 */
export async function startDemoSite({
  firstStart,
  ports,
}: {
  firstStart: string;
  ports?: number[];
}): Promise<DemoSite> {
  const corpus = buildCorpus({ firstStart, originals: loadOriginals() }).toReversed();
  const servers: Server[] = [];
  const taken: number[] = [];
  const close = async () => {
    await Promise.all(servers.map(closeServer));
  };
  try {
    for (const [index, outlet] of OUTLETS.entries()) {
      let resources: ReadonlyMap<string, Resource> = new Map();
      const { server, port } = await openServer(
        ports?.[index],
        taken.at(-1),
        answerWith(() => resources),
      );
      servers.push(server);
      taken.push(port);
      resources = renderSite({
        outlet,
        origin: originAt(port),
        articles: corpus.filter((article) => article.outlet === outlet.slug),
        oddPages: ODD_PAGES.filter((page) => page.outlet === outlet.slug).map((page) => ({
          ...page,
          published: `${civilDayOf(page, firstStart)}T${page.time}:00+01:00`,
        })),
      });
    }
  } catch (error) {
    await close();
    throw error;
  }
  const outlets = OUTLETS.map(({ slug, name, feed, country, language }, index) => {
    const origin = originAt(taken[index]!);
    return { slug, name, homeUrl: `${origin}/`, feedUrl: origin + feed.path, country, language };
  });
  return { outlets, ports: taken, close };
}

const originAt = (port: number): string => `http://${HOST}:${port}`;

async function openServer(asked: number | undefined, last: number | undefined, listener: RequestListener) {
  const first = asked ?? (last === undefined ? FIRST_PORT : last + 1);
  const end = asked === undefined ? first + PORTS_TRIED : first + 1;
  for (let port = first; port < end; port += 1) {
    const opened = await listenOnPort(port, listener);
    if (opened.kind === "listening") return { server: opened.server, port };
  }
  throw new PortTaken(first);
}

function answerWith(resources: () => ReadonlyMap<string, Resource>): RequestListener {
  return (request, response) => {
    const { status, headers, body } = answerRequest(resources(), {
      method: request.method ?? "GET",
      target: request.url ?? "/",
      ifNoneMatch: request.headers["if-none-match"],
      ifModifiedSince: request.headers["if-modified-since"],
    });
    response.writeHead(status, {
      ...headers,
      ...(status === 304 ? {} : { "content-length": Buffer.byteLength(body) }),
    });
    response.end(request.method === "HEAD" ? "" : body);
  };
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
