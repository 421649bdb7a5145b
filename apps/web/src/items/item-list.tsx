"use client";

import { ITEM_ORDERS } from "@onrecord/query/list-order";
import { useInfiniteQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Button } from "../controls/button.tsx";
import { LoadMore } from "../lists/load-more.tsx";
import { ErrorBox } from "../feedback/error-box.tsx";
import { Problem } from "../feedback/problem.tsx";
import { Skeleton } from "../feedback/skeleton.tsx";
import { nextPage } from "../lists/pages.ts";
import { useOrder } from "../lists/use-order.tsx";
import { useMayEdit, useTeam } from "../team/team.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { itemsHref } from "../download/items-href.ts";
import { buttonLook } from "../controls/button-look.ts";
import { ItemRow } from "./item-row.tsx";
import type { ItemsPart } from "./items-address.ts";
import { useItemActions } from "./use-item-actions.ts";

/** Which items, of one outlet or of all. */
type ItemsAsked = ItemsPart & { readonly outletId?: number };

export type ItemListProps = {
  asked: ItemsAsked;
  /** Above the list: how many there are. */
  heading?: (total: number) => string;
  /** In place of the list when it has no items. */
  empty: ReactNode;
};

/** Items by the time of their outcome, each with its reason and, for who may, the ways on. */
export function ItemList({ asked, heading, empty }: ItemListProps) {
  const { slug: team } = useTeam();
  const mayEdit = useMayEdit();
  const trpc = useTRPC();
  const { order, menu } = useOrder(ITEM_ORDERS);
  const list = useInfiniteQuery(trpc.outlets.items.infiniteQueryOptions({ team, ...asked, order }, nextPage));
  const actions = useItemActions();
  if (list.error)
    return (
      <ErrorBox what="The items could not be read." advice={list.error.message} onRetry={() => void list.refetch()} />
    );
  if (list.data === undefined) return <Skeleton className="h-40 w-full" />;
  const items = list.data.pages.flatMap(({ rows }) => rows);
  return (
    <>
      {(heading || items.length > 0) && (
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          {heading && <h2 className="text-heading">{heading(list.data.pages.at(-1)?.total ?? 0)}</h2>}
          {items.length > 0 && (
            <p className="ml-auto flex items-baseline gap-2 text-small text-muted">
              {menu}
              <a href={itemsHref(team, { ...asked, order })} download className={buttonLook("quiet", "small")}>
                CSV
              </a>
            </p>
          )}
        </div>
      )}
      <output className="block text-muted not-empty:mb-2">{actions.said}</output>
      <Problem what="The item could not be taken up again." error={actions.retryError} />
      <Problem what="The item could not be dismissed." error={actions.dismissError} />
      {items.length === 0 ? (
        empty
      ) : (
        <ul className="divide-y divide-hairline">
          {items.map((item) => (
            <ItemRow
              key={item.id}
              item={item}
              showsOutlet={asked.outletId === undefined}
              actions={
                mayEdit && (
                  <>
                    {(item.outcome === "parked" || item.outcome === "skipped") && (
                      <Button onClick={() => actions.retry(item.id)}>Retry</Button>
                    )}
                    {item.outcome === "parked" && (
                      <Button look="quiet" onClick={() => actions.dismiss(item.id)}>
                        Dismiss
                      </Button>
                    )}
                  </>
                )
              }
            />
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <div className="pt-4">
          <LoadMore more={{ load: () => void list.fetchNextPage(), isLoading: list.isFetchingNextPage }} />
        </div>
      )}
    </>
  );
}
