import { ITEM_ORDERS } from "@onrecord/query/list-order";
import type { Metadata } from "next";
import { readAddress } from "../../../../address/address.ts";
import type { PageProps } from "../../../../address/page-props.ts";
import { readOrder } from "../../../../lists/list-order.ts";
import { nextPage } from "../../../../lists/pages.ts";
import { requireTeam } from "../../../../server/require-team.ts";
import { Hydrated, prefetch, prefetchPages, trpc } from "../../../../trpc/server.tsx";
import { OutletsScreen } from "./outlets-screen.tsx";

export const metadata: Metadata = { title: "Outlets" };

export default async function OutletsPage({ params, searchParams }: PageProps<"team">) {
  const { team } = await params;
  await requireTeam(team);
  const { tab, sort } = readAddress(Object.entries(await searchParams)).screen;
  await Promise.all([
    prefetch(
      trpc.outlets.list.queryOptions({ team }),
      trpc.outlets.lastGaps.queryOptions({ team }),
      trpc.outlets.accounting.queryOptions({ team }),
    ),
    tab === "parked" &&
      prefetchPages(
        trpc.outlets.items.infiniteQueryOptions(
          { team, outcome: "parked", order: readOrder(ITEM_ORDERS, sort) },
          nextPage,
        ),
      ),
  ]);
  return (
    <Hydrated>
      <OutletsScreen />
    </Hydrated>
  );
}
