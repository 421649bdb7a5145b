"use client";

import { AUDIT_ORDERS } from "@onrecord/query/list-order";
import { useInfiniteQuery } from "@tanstack/react-query";
import { buttonLook } from "../../../../controls/button-look.ts";
import { EmptyState } from "../../../../feedback/empty-state.tsx";
import { ErrorBox } from "../../../../feedback/error-box.tsx";
import { Skeleton } from "../../../../feedback/skeleton.tsx";
import { Moment } from "../../../../format/moment.tsx";
import { LoadMore } from "../../../../lists/load-more.tsx";
import { nextPage } from "../../../../lists/pages.ts";
import { useOrder } from "../../../../lists/use-order.tsx";
import { useTeam } from "../../../../team/team.tsx";
import { useTRPC } from "../../../../trpc/client.tsx";

/** Who changed what and when, a page at a time. */
export function AuditLog() {
  const { slug: team } = useTeam();
  const trpc = useTRPC();
  const { order, menu } = useOrder(AUDIT_ORDERS);
  const log = useInfiniteQuery(trpc.team.audit.infiniteQueryOptions({ team, order }, nextPage));
  if (log.error)
    return (
      <ErrorBox what="The audit log could not be read." advice={log.error.message} onRetry={() => void log.refetch()} />
    );
  if (log.data === undefined) return <Skeleton className="h-64 w-full" />;
  const rows = log.data.pages.flatMap((page) => page.rows);
  if (rows.length === 0)
    return (
      <EmptyState title="Nothing was changed yet.">
        Each change to the team, its outlets and topics stands here.
      </EmptyState>
    );
  return (
    <>
      <div className="flex items-baseline justify-between gap-4 border-b border-outline pb-2">
        {menu}
        <a href={`/t/${team}/download/audit.csv?sort=${order}`} download className={buttonLook("plain", "small")}>
          CSV
        </a>
      </div>
      <ol className="divide-y divide-hairline">
        {rows.map(({ id, at, actor, action, subject }) => (
          <li key={id} className="grid grid-cols-1 gap-x-6 py-2 tablet:grid-cols-[9rem_minmax(0,1fr)_minmax(0,2fr)]">
            <span className="text-small text-muted tablet:text-base">
              <Moment at={new Date(at)} />
            </span>
            <span className="min-w-0 wrap-anywhere">{actor}</span>
            <span className="min-w-0 wrap-anywhere">
              {action} <span className="font-medium">{subject}</span>
            </span>
          </li>
        ))}
      </ol>
      {log.hasNextPage && (
        <div className="pt-4">
          <LoadMore more={{ load: () => void log.fetchNextPage(), isLoading: log.isFetchingNextPage }} />
        </div>
      )}
    </>
  );
}
