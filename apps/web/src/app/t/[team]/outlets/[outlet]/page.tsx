import { ITEM_ORDERS } from "@onrecord/query/list-order";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readAddress } from "../../../../../address/address.ts";
import type { PageProps } from "../../../../../address/page-props.ts";
import { idOf } from "../../../../../address/paths.ts";
import { namesAsked } from "../../../../../filter/names-asked.ts";
import { readOrder } from "../../../../../lists/list-order.ts";
import { nextPage } from "../../../../../lists/pages.ts";
import { requireTeam } from "../../../../../server/require-team.ts";
import { caller, Hydrated, prefetch, prefetchPages, trpc } from "../../../../../trpc/server.tsx";
import { newestSize, outletFilter } from "./outlet-filter.ts";
import { OutletScreen } from "./outlet-screen.tsx";

type OutletPageProps = PageProps<"team" | "outlet">;

async function findOutlet({ params }: OutletPageProps) {
  const { team, outlet: segment } = await params;
  await requireTeam(team);
  const id = idOf(segment);
  const outlet = (await (await caller()).outlets.list({ team })).find((each) => each.id === id);
  return outlet ?? notFound();
}

export async function generateMetadata(props: OutletPageProps): Promise<Metadata> {
  return { title: (await findOutlet(props)).name };
}

export default async function OutletPage(props: OutletPageProps) {
  const outlet = await findOutlet(props);
  const { team } = await props.params;
  const { view, screen } = readAddress(Object.entries(await props.searchParams));
  const { filter: asked, chart } = view;
  const filter = outletFilter(asked, outlet.id);
  await Promise.all([
    prefetch(
      trpc.names.of.queryOptions({ team, ...namesAsked(asked) }),
      trpc.outlets.list.queryOptions({ team }),
      trpc.outlets.accounting.queryOptions({ team }),
      trpc.coverage.overTime.queryOptions({ team, filter, chart }),
      trpc.lists.articles.queryOptions({ team, filter, unit: "articles", size: newestSize }),
    ),
    prefetchPages(
      trpc.outlets.items.infiniteQueryOptions(
        { team, outcome: "parked", outletId: outlet.id, order: readOrder(ITEM_ORDERS, screen.sort) },
        nextPage,
      ),
    ),
  ]);
  return (
    <Hydrated>
      <OutletScreen outletId={outlet.id} />
    </Hydrated>
  );
}
