import { appRouter, createCaller } from "@onrecord/api/root";
import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { headers } from "next/headers";
import { cache, type ReactNode } from "react";
import { services } from "../server/services.ts";
import { makeQueryClient } from "./make-query-client.ts";

/** Who asks, once a request. */
export const callContext = cache(async () => (await services()).contextFor(await headers()));

/** Procedures called in process, for what a page needs before it can be drawn. */
export const caller = cache(async () => createCaller(await callContext()));

const requestCache = cache(() => makeQueryClient(() => {}));

/** The same options as the browser's, so that what is prefetched here is found there. */
export const trpc = createTRPCOptionsProxy({ ctx: callContext, router: appRouter, queryClient: requestCache });

type Prefetched = Parameters<ReturnType<typeof requestCache>["prefetchQuery"]>[0];

/**
 * Asks a page's questions before it is drawn, all at once: `await prefetch(trpc.topics.list.queryOptions(…), …)`. One that
 * fails is asked again by the browser, which then says so where its picture would stand.
 */
export async function prefetch(...queries: readonly object[]): Promise<void> {
  await Promise.all(queries.map((query) => requestCache().prefetchQuery(query as Prefetched)));
}

type PrefetchedPages = Parameters<ReturnType<typeof requestCache>["prefetchInfiniteQuery"]>[0];

/** The same for lists that go by pages: `await prefetchPages(trpc.lists.articles.infiniteQueryOptions(…, nextPage))` asks the first. */
export async function prefetchPages(...lists: readonly object[]): Promise<void> {
  await Promise.all(lists.map((list) => requestCache().prefetchInfiniteQuery(list as PrefetchedPages)));
}

/** Hands what was prefetched to the browser. */
export function Hydrated({ children }: { children: ReactNode }) {
  return <HydrationBoundary state={dehydrate(requestCache())}>{children}</HydrationBoundary>;
}
