import { ARTICLE_ORDERS, STATEMENT_ORDERS } from "@onrecord/query/list-order";
import { parseQuery } from "@onrecord/query/parse-query";
import type { Metadata } from "next";
import { readAddress } from "../../../../address/address.ts";
import type { PageProps } from "../../../../address/page-props.ts";
import { countedOf } from "../../../../figure/counted-of.ts";
import { withoutSides } from "../../../../figure/without-sides.ts";
import { namesAsked } from "../../../../filter/names-asked.ts";
import { readOrder } from "../../../../lists/list-order.ts";
import { nextPage } from "../../../../lists/pages.ts";
import { requireTeam } from "../../../../server/require-team.ts";
import { Hydrated, prefetch, prefetchPages, trpc } from "../../../../trpc/server.tsx";
import { LANES, lanesOf } from "./lanes-of.ts";
import { readSearch } from "./read-search.ts";
import { StatementsScreen } from "./statements-screen.tsx";

export const metadata: Metadata = { title: "Statements" };

export default async function StatementsPage({ params, searchParams }: PageProps<"team">) {
  const { team } = await params;
  await requireTeam(team);
  const { view, screen } = readAddress(Object.entries(await searchParams));
  const { filter } = view;
  const search = readSearch(view, screen);
  const isReadable = filter.text === null || parseQuery(filter.text).kind === "query";
  await prefetch(trpc.names.of.queryOptions({ team, ...namesAsked(filter) }), trpc.topics.list.queryOptions({ team }));
  if (isReadable && search.as === "timeline") {
    const chart = { ...view.chart, measure: countedOf(screen.unit, search.of) };
    await prefetch(
      trpc.coverage.overTime.queryOptions({ team, filter, chart }),
      ...(lanesOf(filter) === undefined
        ? []
        : [trpc.stances.timeline.queryOptions({ team, filter: withoutSides(filter), most: LANES })]),
    );
  }
  if (isReadable && search.as === "list")
    await prefetchPages(
      search.of === "articles"
        ? trpc.lists.articles.infiniteQueryOptions(
            { team, filter, unit: search.unit, order: readOrder(ARTICLE_ORDERS, screen.sort) },
            nextPage,
          )
        : trpc.lists.statements.infiniteQueryOptions(
            { team, filter, unit: search.unit, order: readOrder(STATEMENT_ORDERS, screen.sort) },
            nextPage,
          ),
    );
  return (
    <Hydrated>
      <StatementsScreen />
    </Hydrated>
  );
}
