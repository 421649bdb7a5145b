import { type Agent, request } from "undici";
import type { Fetched } from "./fetched.ts";
import { isPrivateAddress } from "./guarded-lookup.ts";
import { type PastLimit, readBody } from "./read-body.ts";
import { retryAfter } from "./retry-after.ts";
import { unreachableBecause } from "./unreachable-because.ts";

interface Request {
  agent: Agent;
  headers: Record<string, string>;
  maxBytes: number;
  pastLimit: PastLimit;
  totalTimeout: number;
  now: number;
}

/** One hop's outcome: what the caller gets, or where to go on. */
export type Response =
  | Omit<Extract<Fetched, { kind: "fetched" }>, "url" | "isMoved">
  | Exclude<Fetched, { kind: "fetched" }>
  | { kind: "redirect"; location: string; isPermanent: boolean };

/** Of a body that is thrown away, such as an error page's. */
const MOST_IGNORED_BYTES = 64 * 1024;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Sends one GET to a checked address and reads the answer within its limits, following nothing. */
export async function requestOnce(url: URL, ask: Request): Promise<Response> {
  try {
    return await send(url, ask);
  } catch (error) {
    if (isPrivateAddress(error)) return { kind: "refused", because: "private-address" };
    const because = unreachableBecause(error);
    if (because === undefined) throw error;
    return { kind: "unreachable", because };
  }
}

async function send(url: URL, { agent, headers, maxBytes, pastLimit, totalTimeout, now }: Request): Promise<Response> {
  const {
    statusCode: status,
    headers: answer,
    body,
  } = await request(url, {
    dispatcher: agent,
    headers,
    signal: AbortSignal.timeout(totalTimeout),
  });
  const header = (name: string): string | undefined => [answer[name]].flat()[0];
  const location = header("location");
  if (status === 200) {
    const isPlain = header("content-encoding") === undefined;
    if (pastLimit === "refuse" && isPlain && Number(header("content-length")) > maxBytes) {
      await body.dump({ limit: 0 });
      return { kind: "too-large" };
    }
    const read = await readBody(body, [answer["content-encoding"]].flat().join(","), maxBytes, pastLimit);
    if (read.kind === "too-large") return read;
    if (read.kind === "unknown-encoding") {
      await body.dump({ limit: 0 });
      return { kind: "unreachable", because: "encoding" };
    }
    return {
      kind: "fetched",
      status,
      body: read.body,
      contentType: header("content-type"),
      etag: header("etag"),
      lastModified: header("last-modified"),
    };
  }
  await body.dump({ limit: MOST_IGNORED_BYTES }); // read to its end, a short one leaves the connection fit for the next request
  if (status === 304) return { kind: "unchanged" };
  if (REDIRECTS.has(status) && location !== undefined && URL.canParse(location, url)) {
    return { kind: "redirect", location: new URL(location, url).href, isPermanent: status === 301 || status === 308 };
  }
  return { kind: "status", status, retryAfter: retryAfter(header("retry-after"), now) };
}
