"use client";

import { type Filter, PLAIN_CHART, printView } from "@onrecord/query/filter";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useDeferredValue, useState } from "react";
import { printQuery } from "../../../../address/address.ts";
import { speakerHref } from "../../../../address/paths.ts";
import { useAddress } from "../../../../address/use-address.ts";
import { buttonLook } from "../../../../controls/button-look.ts";
import { downloadHref } from "../../../../download/download-href.ts";
import { EmptyState } from "../../../../feedback/empty-state.tsx";
import { FigureState } from "../../../../figure/figure-state.tsx";
import { LeftOut } from "../../../../figure/left-out.tsx";
import { withoutPage } from "../../../../figure/voices-left-out.ts";
import { TeamFilterBar } from "../../../../filter/team-filter-bar.tsx";
import { Moment } from "../../../../format/moment.tsx";
import { formatCount, formatCounted, formatOf } from "../../../../format/numbers.ts";
import { Page } from "../../../../frame/page.tsx";
import { ListLink } from "../../../../lists/list-link.tsx";
import { LoadMore } from "../../../../lists/load-more.tsx";
import { nextPage, pagesOf } from "../../../../lists/pages.ts";
import { useOpenList } from "../../../../lists/use-open-list.ts";
import { IdentityDot } from "../../../../speaker/identity-dot.tsx";
import { type Column, DataTable } from "../../../../table/data-table.tsx";
import { useKeptSort } from "../../../../table/use-kept-sort.ts";
import { useTeam } from "../../../../team/team.tsx";
import { useTRPC } from "../../../../trpc/client.tsx";
import type { RouterOutputs } from "../../../../trpc/router-outputs.ts";
import { askedSpeakers, mostHeard, readSpeakerSort, SPEAKER_COLUMNS } from "../../../../speaker/asked-speakers.ts";

type Speaker = RouterOutputs["speakers"]["list"]["rows"][number];

/** Everybody who is heard in what matches: how much, where, and when last. */
export function SpeakersScreen() {
  const { slug: team } = useTeam();
  const { view, screen, replace } = useAddress();
  const { filter } = view;
  const [letters, setLetters] = useState(screen.letters ?? "");
  const asked = useDeferredValue(letters.trim());
  const trpc = useTRPC();
  const sort = readSpeakerSort(screen.sort);
  const keptSort = useKeptSort(SPEAKER_COLUMNS, mostHeard);
  const question = useInfiniteQuery(
    trpc.speakers.list.infiniteQueryOptions(askedSpeakers(team, filter, asked, sort), nextPage),
  );
  const { rows: speakers, total, more } = pagesOf(question);
  const totals = useQuery(trpc.stances.voices.queryOptions({ team, filter, most: 1 })).data?.totals;
  const { toList } = useOpenList();
  const statementsOf = (part: Partial<Filter>) => toList({ kind: "statements", filter: { ...filter, ...part } });
  const find = (typed: string) => {
    setLetters(typed);
    replace((address) => ({
      ...address,
      screen: { ...address.screen, letters: typed.trim() === "" ? undefined : typed.trim() },
    }));
  };
  return (
    <Page
      title="Speakers"
      lead={
        totals === undefined ? (
          <>&nbsp;</>
        ) : (
          <>
            {formatCounted(totals.speakers, "speaker")} in{" "}
            <ListLink spec={{ kind: "statements", filter }}>{formatCounted(totals.statements, "statement")}</ListLink>.
          </>
        )
      }
      actions={
        <a
          href={downloadHref(team, "speakers", filter, { sort: screen.sort, letters: screen.letters })}
          download
          className={buttonLook("plain")}
        >
          CSV
        </a>
      }
      filterBar={<TeamFilterBar />}
    >
      <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <label className="block w-full max-w-80">
          <span className="sr-only">Find a speaker by letters of a name</span>
          <input
            type="search"
            value={letters}
            onChange={(event) => find(event.target.value)}
            placeholder="Find by letters of a name"
            autoComplete="off"
            spellCheck={false}
            className="h-9 w-full rounded border border-outline bg-page px-2.5 placeholder:text-muted focus-visible:outline-offset-0 touch:h-10 touch:text-heading"
          />
        </label>
        <output className="text-small text-muted">
          {total !== undefined && sayShown(speakers.length, total, asked)}
        </output>
      </div>
      <FigureState question={question} what="The speakers" height="h-[60vh]">
        {(_pages, isLoading) => (
          <div aria-busy={isLoading} className={isLoading ? "opacity-50" : undefined}>
            <DataTable
              caption="Speakers"
              rows={speakers}
              rowKey={({ id }) => id}
              columns={columnsFor(team, filter)}
              keptSort={keptSort}
              isSorted
              empty={
                asked === "" ? (
                  <EmptyState title="Nobody with a name is quoted in this period.">
                    Widen the period or take a filter away.
                  </EmptyState>
                ) : (
                  <EmptyState title={`No speaker with “${asked}” in a name is quoted in this period.`}>
                    Try fewer letters, or widen the period.
                  </EmptyState>
                )
              }
            />
            {more && (
              <div className="py-4">
                <LoadMore more={more} />
              </div>
            )}
          </div>
        )}
      </FigureState>
      {totals && (
        <div className="mt-3">
          <LeftOut parts={withoutPage(totals, statementsOf)} />
        </div>
      )}
    </Page>
  );
}

/** "58 speakers", "50 of 1 204 speakers"; with letters, of those who bear them. */
function sayShown(shown: number, all: number, letters: string): string {
  const speakers = shown === all ? formatCounted(all, "speaker") : `${formatOf(shown, all)} speakers`;
  return letters === "" ? speakers : `${speakers} with “${letters}” in a name`;
}

function columnsFor(team: string, filter: Filter): Column<Speaker>[] {
  const query = printQuery(printView({ filter: { ...filter, speakers: [] }, chart: PLAIN_CHART, unknown: [] }));
  return [
    {
      key: "name",
      header: "Speaker",
      names: true,
      width: "tablet:w-[32%]",
      sortBy: ({ name }) => name,
      cell: (speaker) => (
        <span className="inline-flex items-baseline gap-2">
          <IdentityDot slot={speaker.colourSlot} />
          <span>
            <Link href={speakerHref(team, speaker) + query} className="hover:text-accent hover:underline">
              {speaker.name}
            </Link>
            {speaker.kind === "organization" && (
              <span className="ml-2 text-small font-normal text-muted">organization</span>
            )}
            {speaker.role !== null && (
              <span className="block text-small font-normal text-muted tablet:hidden">{speaker.role}</span>
            )}
          </span>
        </span>
      ),
    },
    { key: "role", header: "Role", wideOnly: true, cell: ({ role }) => role },
    {
      key: "statements",
      header: "Statements",
      figures: true,
      width: "w-32",
      sortBy: ({ statements }) => statements,
      cell: ({ id, statements }) => (
        <ListLink spec={{ kind: "statements", filter: { ...filter, speakers: [id] } }}>
          {formatCount(statements)}
        </ListLink>
      ),
    },
    {
      key: "outlets",
      header: "Outlets",
      figures: true,
      width: "w-28",
      wideOnly: true,
      sortBy: ({ outlets }) => outlets,
      cell: (speaker) => (
        <Link
          href={`${speakerHref(team, speaker)}${query}#outlets`}
          className="underline decoration-outline underline-offset-3 hover:text-accent hover:decoration-accent"
        >
          {formatCount(speaker.outlets)}
        </Link>
      ),
    },
    {
      key: "first",
      header: "First heard",
      width: "w-32",
      wideOnly: true,
      figures: true,
      sortBy: ({ firstOn }) => firstOn ?? undefined,
      cell: ({ firstOn }) => firstOn && <Moment on={firstOn} />,
    },
    {
      key: "last",
      header: "Last heard",
      width: "w-32",
      wideOnly: true,
      figures: true,
      sortBy: ({ lastOn }) => lastOn ?? undefined,
      cell: ({ lastOn }) => lastOn && <Moment on={lastOn} />,
    },
  ];
}
