import { lookup as systemLookup } from "node:dns";
import { Agent, request } from "undici";
import { checkAddress, type RefusedAddress } from "./check-address.ts";
import type { Unreachable } from "./fetched.ts";
import { guardedLookup, isPrivateAddress, type Lookup } from "./guarded-lookup.ts";
import { readBody } from "./read-body.ts";
import { retryAfter } from "./retry-after.ts";
import { unreachableBecause } from "./unreachable-because.ts";

/**
 * What came of posting to a service. `answered`: a 200 whose body is JSON; `status`: any other answer, redirects among them, with the
 * beginning of what it says. Times are in seconds.
 */
export type Posted =
  | { kind: "answered"; body: unknown }
  | { kind: "no-json" | "too-large" }
  | { kind: "status"; status: number; says: string; retryAfter?: number | undefined }
  | { kind: "refused"; because: RefusedAddress }
  | { kind: "unreachable"; because: Unreachable };

export interface PosterOptions {
  /** Milliseconds from the request's start to the answer's last byte. */
  timeout: number;
  /** Hosts that may be private: exact names, or "*.name". */
  allowPrivate?: readonly string[];
  lookup?: Lookup;
}

export interface Poster {
  /** Posts a JSON document to a service. Never throws for what the outside does; that is in the answer. */
  post: (url: string, body: unknown, headers?: Record<string, string>) => Promise<Posted>;
  /** Closes idle connections; requests under way are cut off. */
  close(): Promise<void>;
}

const MAX_BYTES = 4 * 1024 * 1024;
const MOST_SAID = 300;

/**
 * The door to a service that answers questions, such as a model's endpoint. The address is checked as text and again while connecting, as for
 * pages; no redirect is followed, since the request may carry a key that belongs to this one host.
 */
export function createPoster({ timeout, allowPrivate = [], lookup = systemLookup }: PosterOptions): Poster {
  const agent = new Agent({
    connect: { lookup: guardedLookup(lookup, allowPrivate), timeout },
    headersTimeout: timeout,
    bodyTimeout: timeout,
  });
  return {
    post: async (url, body, headers = {}) => {
      const checked = checkAddress(url, { allowPrivate });
      if (checked.kind === "refused") return checked;
      try {
        return await send(checked.url, body, headers);
      } catch (error) {
        if (isPrivateAddress(error)) return { kind: "refused", because: "private-address" };
        const because = unreachableBecause(error);
        if (because === undefined) throw error;
        return { kind: "unreachable", because };
      }
    },
    close: () => agent.destroy(),
  };

  async function send(url: URL, document: unknown, headers: Record<string, string>): Promise<Posted> {
    const {
      statusCode: status,
      headers: answered,
      body,
    } = await request(url, {
      method: "POST",
      dispatcher: agent,
      headers: { "content-type": "application/json", accept: "application/json", ...headers },
      body: JSON.stringify(document),
      signal: AbortSignal.timeout(timeout),
    });
    const header = (name: string): string | undefined => [answered[name]].flat()[0];
    const read = await readBody(body, header("content-encoding"), MAX_BYTES, status === 200 ? "refuse" : "cut");
    if (read.kind === "unknown-encoding") {
      await body.dump({ limit: 0 });
      return { kind: "unreachable", because: "encoding" };
    }
    if (read.kind === "too-large") return read;
    const text = new TextDecoder().decode(read.body);
    if (status !== 200) {
      return {
        kind: "status",
        status,
        says: text.slice(0, MOST_SAID),
        retryAfter: retryAfter(header("retry-after"), Date.now()),
      };
    }
    try {
      return { kind: "answered", body: JSON.parse(text) };
    } catch {
      return { kind: "no-json" };
    }
  }
}
