import { crawlDelay, isAllowed } from "@onrecord/extract/robots/is-allowed";
import { createFetcher } from "@onrecord/fetch/create-fetcher";
import type { Fetcher } from "@onrecord/fetch/create-fetcher";
import { environment } from "./environment.ts";

/** A fetcher that names this installation and reads robots files by our rules. */
export function openFetcher(): Fetcher {
  const { url, allowPrivate } = environment();
  const userAgent = url === undefined ? "Onrecord/0.1" : `Onrecord/0.1 (+${url})`;
  return createFetcher({ userAgent, robots: { isAllowed, crawlDelay }, allowPrivate });
}
