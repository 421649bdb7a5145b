"use client";

import { Sparkline } from "@onrecord/charts/small-multiples/sparkline.tsx";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import type { ReactNode } from "react";
import { outletHref } from "../../../../address/paths.ts";
import { sayPeriod } from "../../../../filter/say-filter.ts";
import { Moment } from "../../../../format/moment.tsx";
import { formatCount, formatRate } from "../../../../format/numbers.ts";
import { useTickingClock } from "../../../../format/use-ticking-clock.ts";
import type { Outlet } from "../../../../outlets/outlet-health.ts";
import { meanADay } from "../../../../outlets/mean-a-day.ts";
import { sayOutlet, type StateWords as Words } from "../../../../outlets/say-outlet.ts";
import { StateWords } from "../../../../outlets/state-words.tsx";
import { type Column, DataTable } from "../../../../table/data-table.tsx";
import { useKeptSort } from "../../../../table/use-kept-sort.ts";
import { useTeam } from "../../../../team/team.tsx";
import { useTRPC } from "../../../../trpc/client.tsx";

type Row = Outlet & {
  readonly state: Words;
  /** Its last silence of the year, as charts hatch it. */
  readonly gap: { readonly from: string; readonly until: string } | undefined;
};

const worstFirst: Record<Words["sign"], number> = { bad: 0, careful: 1, none: 2, good: 3 };

/** The outlets, those that need a look first: a table, and on a phone a list. */
export function OutletTable({ outlets }: { outlets: readonly Outlet[] }) {
  const { slug: team } = useTeam();
  const clock = useTickingClock();
  const columns = columnsOf(team);
  const keptSort = useKeptSort(
    columns.map(({ key }) => key),
    { by: "state", order: "ascending" },
  );
  const gaps = useQuery(useTRPC().outlets.lastGaps.queryOptions({ team })).data ?? [];
  const rows = outlets.map((outlet) => ({
    ...outlet,
    state: sayOutlet(outlet, clock),
    gap: gaps.find((gap) => gap.outlet === outlet.name),
  }));
  return (
    <>
      <div className="hidden tablet:block">
        <DataTable caption="Outlets" rows={rows} rowKey={({ id }) => id} keptSort={keptSort} columns={columns} />
      </div>
      <ul className="divide-y divide-hairline tablet:hidden">
        {rows
          .toSorted((a, b) => worstFirst[a.state.sign] - worstFirst[b.state.sign])
          .map((row) => (
            <OutletItem key={row.id} row={row} />
          ))}
      </ul>
    </>
  );
}

function OutletItem({ row }: { row: Row }) {
  const { slug: team } = useTeam();
  const { daily, parked, state } = row;
  return (
    <li className="py-3">
      <div className="flex items-center justify-between gap-4">
        <OutletLink team={team} outlet={row} />
        <div className="shrink-0">
          <Sparkline values={daily} width={112} isLastPartial />
        </div>
      </div>
      <div className="mt-1">
        <StateWords state={state} />
        <LastGap gap={row.gap} />
      </div>
      <p className="mt-1 pl-6 text-small text-muted">
        {formatRate(meanADay(daily))} articles a day
        {parked > 0 && (
          <>
            {" · "}
            <ParkedLink team={team} outlet={row}>
              {formatCount(parked)} parked
            </ParkedLink>
          </>
        )}
      </p>
    </li>
  );
}

function LastGap({ gap }: Pick<Row, "gap">) {
  if (gap === undefined) return null;
  return <p className="pl-6 text-small text-muted">Silent {sayPeriod(gap)}: a gap on the charts.</p>;
}

function OutletLink({ team, outlet }: { team: string; outlet: Outlet }) {
  return (
    <Link
      href={outletHref(team, outlet)}
      className="inline-flex min-h-6 items-center font-medium hover:text-accent hover:underline touch:min-h-10"
    >
      {outlet.name}
    </Link>
  );
}

function ParkedLink({ team, outlet, children }: { team: string; outlet: Outlet; children: ReactNode }) {
  return (
    <Link
      href={`${outletHref(team, outlet)}#parked`}
      className="inline-flex min-h-6 items-center underline decoration-outline underline-offset-3 hover:text-accent touch:min-h-10"
    >
      {children}
    </Link>
  );
}

function columnsOf(team: string): Column<Row>[] {
  return [
    {
      key: "name",
      header: "Outlet",
      names: true,
      sortBy: ({ name }) => name,
      cell: (outlet) => <OutletLink team={team} outlet={outlet} />,
    },
    {
      key: "state",
      header: "State",
      sortBy: ({ state }) => worstFirst[state.sign],
      cell: ({ state, gap }) => (
        <div className="max-w-xl min-w-48">
          <StateWords state={state} />
          <LastGap gap={gap} />
        </div>
      ),
    },
    {
      key: "last",
      header: "Last item",
      sortBy: ({ lastItemAt }) => (lastItemAt === null ? undefined : new Date(lastItemAt)),
      cell: ({ lastItemAt }) =>
        lastItemAt === null ? <span className="text-muted">none yet</span> : <Moment at={new Date(lastItemAt)} />,
    },
    {
      key: "rate",
      header: "Articles a day",
      figures: true,
      sortBy: ({ daily }) => meanADay(daily),
      cell: ({ daily }) => formatRate(meanADay(daily)),
    },
    {
      key: "daily",
      header: "Last 8 weeks",
      cell: ({ daily }) => <Sparkline values={daily} width={120} isLastPartial />,
    },
    {
      key: "parked",
      header: "Parked",
      figures: true,
      sortBy: ({ parked }) => parked,
      cell: (outlet) =>
        outlet.parked === 0 ? (
          <span className="text-muted">0</span>
        ) : (
          <ParkedLink team={team} outlet={outlet}>
            {formatCount(outlet.parked)}
          </ParkedLink>
        ),
    },
  ];
}
