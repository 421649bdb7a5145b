"use client";

import { type InfiniteData, useMutation, useQueryClient } from "@tanstack/react-query";
import { useTeam } from "../team/team.tsx";
import { useTRPC } from "../trpc/client.tsx";
import type { RouterOutputs } from "../trpc/router-outputs.ts";

type ItemPages = InfiniteData<RouterOutputs["outlets"]["items"]>;

/**
 * Retry and dismiss. The item leaves every list at once and comes back when the server refuses; afterwards the counts are
 * asked anew.
 */
export function useItemActions() {
  const { slug: team } = useTeam();
  const trpc = useTRPC();
  const client = useQueryClient();
  const lists = { queryKey: trpc.outlets.items.infiniteQueryKey() };
  const leavingAtOnce = {
    async onMutate({ itemId }: { itemId: string }) {
      await client.cancelQueries(lists);
      const before = client.getQueriesData<ItemPages>(lists);
      client.setQueriesData<ItemPages>(lists, (data) => data && withoutItem(data, itemId));
      return before;
    },
    onError(_error: unknown, _asked: unknown, before: [readonly unknown[], ItemPages | undefined][] | undefined) {
      for (const [key, data] of before ?? []) client.setQueryData(key, data);
    },
    onSettled: () =>
      Promise.all([
        client.invalidateQueries(lists),
        client.invalidateQueries({ queryKey: trpc.outlets.list.queryKey() }),
        client.invalidateQueries({ queryKey: trpc.outlets.accounting.queryKey() }),
      ]),
  };
  const retry = useMutation(trpc.outlets.retry.mutationOptions(leavingAtOnce));
  const dismiss = useMutation(trpc.outlets.dismiss.mutationOptions(leavingAtOnce));
  return {
    retry: (itemId: string) => retry.mutate({ team, itemId }),
    dismiss: (itemId: string) => dismiss.mutate({ team, itemId }),
    retryError: retry.error,
    dismissError: dismiss.error,
    /** What was done last, in words; empty when nothing was, or when it failed. */
    said: sayLast(retry, dismiss),
  };
}

type Done = { isSuccess: boolean; submittedAt: number };

function sayLast(retry: Done, dismiss: Done): string {
  const [last, words] =
    retry.submittedAt > dismiss.submittedAt
      ? [retry, "Taken up again. It is fetched and read in the background."]
      : [dismiss, "Dismissed. It counts as skipped, and Retry takes it up again."];
  return last.isSuccess ? words : "";
}

function withoutItem(data: ItemPages, itemId: string): ItemPages {
  return { ...data, pages: data.pages.map((page) => ({ ...page, rows: page.rows.filter(({ id }) => id !== itemId) })) };
}
