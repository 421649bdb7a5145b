"use client";

import Link from "next/link";
import { useAddress } from "../../../../../address/use-address.ts";
import { buttonLook } from "../../../../../controls/button-look.ts";
import { EmptyState } from "../../../../../feedback/empty-state.tsx";
import { CoverageFigure } from "../../../../../figure/coverage-figure.tsx";
import { FigureState } from "../../../../../figure/figure-state.tsx";
import { useRedrawn } from "../../../../../figure/use-redrawn.ts";
import { TeamFilterBar } from "../../../../../filter/team-filter-bar.tsx";
import { formatCount } from "../../../../../format/numbers.ts";
import { useTickingClock } from "../../../../../format/use-ticking-clock.ts";
import { Page } from "../../../../../frame/page.tsx";
import { Section, Sections } from "../../../../../frame/section.tsx";
import { ItemList } from "../../../../../items/item-list.tsx";
import type { Outlet } from "../../../../../outlets/outlet-health.ts";
import { sayOutlet } from "../../../../../outlets/say-outlet.ts";
import { StateWords } from "../../../../../outlets/state-words.tsx";
import { useMayEdit, useTeam } from "../../../../../team/team.tsx";
import { useCollection } from "../use-collection.ts";
import { FeedTable } from "./feed-table.tsx";
import { NewestArticles } from "./newest-articles.tsx";
import { outletFilter } from "./outlet-filter.ts";

/** One outlet: how it does, its feeds, what it brought day by day with its gaps, and what of it is parked. */
export function OutletScreen({ outletId }: { outletId: number }) {
  const { outlets } = useCollection();
  return (
    <FigureState question={outlets} what="The outlet" height="h-96">
      {(list) => {
        const outlet = list.find(({ id }) => id === outletId);
        return outlet ? <Shown outlet={outlet} /> : <EmptyState title="This outlet is gone." />;
      }}
    </FigureState>
  );
}

function Shown({ outlet }: { outlet: Outlet }) {
  const { slug: team } = useTeam();
  const mayEdit = useMayEdit();
  const { view } = useAddress();
  const filter = outletFilter(view.filter, outlet.id);
  useRedrawn(outlet.articles + outlet.undated);
  return (
    <Page
      title={outlet.name}
      lead={<OutletLead outlet={outlet} />}
      actions={
        mayEdit && (
          <Link href={`/t/${team}/outlets/add?to=${encodeURIComponent(outlet.name)}`} className={buttonLook("plain")}>
            Add a feed
          </Link>
        )
      }
      filterBar={<TeamFilterBar withoutEffect={{ outlets: "This page is about one outlet." }} />}
    >
      <Sections>
        <Section title="Feeds" aside={outlet.feeds.length > 0 && formatCount(outlet.feeds.length)}>
          <FeedTable feeds={outlet.feeds} />
        </Section>
        <Section>
          <CoverageFigure
            filter={filter}
            subject={outlet.name}
            relation="in"
            slot={outlet.colourSlot}
            fileName={`coverage-outlet-${outlet.id}`}
          />
        </Section>
        <NewestArticles filter={filter} />
        <div id="parked" className="scroll-mt-16 desk:col-span-12">
          <Section title="Parked" aside={formatCount(outlet.parked)}>
            <ItemList
              asked={{ outcome: "parked", outletId: outlet.id }}
              empty={<p className="text-muted">Nothing of this outlet is parked.</p>}
            />
          </Section>
        </div>
      </Sections>
    </Page>
  );
}

function OutletLead({ outlet }: { outlet: Outlet }) {
  const clock = useTickingClock();
  const { homeUrl, country, language } = outlet;
  const facts = [country, language].filter((fact) => fact !== null && fact !== "").join(" · ");
  return (
    <>
      <div className="text-ink">
        <StateWords state={sayOutlet(outlet, clock)} />
      </div>
      {(homeUrl !== null || facts !== "") && (
        <p className="mt-1">
          {homeUrl !== null && (
            <a href={homeUrl} rel="noreferrer" target="_blank" className="underline hover:text-accent">
              {homeUrl.replace(/^https?:\/\//, "").replace(/\/$/, "")}
            </a>
          )}
          {homeUrl !== null && facts !== "" && " · "}
          {facts}
        </p>
      )}
    </>
  );
}
