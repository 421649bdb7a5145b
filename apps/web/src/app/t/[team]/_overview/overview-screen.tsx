"use client";

import { useQuery } from "@tanstack/react-query";
import type { Filter } from "@onrecord/query/filter";
import { useAddress } from "../../../../address/use-address.ts";
import { TopicCoverageFigure } from "../../../../figure/topic-coverage-figure.tsx";
import { NewestStatements } from "../../../../figure/newest-statements.tsx";
import { VoicesFigure } from "../../../../figure/voices-figure.tsx";
import { TeamFilterBar } from "../../../../filter/team-filter-bar.tsx";
import { sayPeriod } from "../../../../filter/say-filter.ts";
import { formatCounted } from "../../../../format/numbers.ts";
import { Page } from "../../../../frame/page.tsx";
import { Section, Sections } from "../../../../frame/section.tsx";
import { ListLink } from "../../../../lists/list-link.tsx";
import { useTeam } from "../../../../team/team.tsx";
import { useTRPC } from "../../../../trpc/client.tsx";
import { CollectionHealth } from "./collection-health.tsx";
import { FirstSteps } from "./first-steps.tsx";
import { LatestShifts } from "./latest-shifts.tsx";
import { SHOWN } from "./shown.ts";
import { WhatMoved } from "./what-moved.tsx";

/** The first screen of the day, in the order in which three minutes are spent on it. */
export function OverviewScreen() {
  const { filter } = useAddress().view;
  return (
    <Page title="Overview" lead={<Totals filter={filter} />} filterBar={<TeamFilterBar />}>
      <Sections>
        <FirstSteps />
        <WhatMoved filter={filter} />
        <LatestShifts filter={filter} />
        <NewestStatements filter={filter} size={SHOWN.statements} unit="utterances" columns={7} />
        <div className="flex min-w-0 flex-col gap-10 desk:col-span-5">
          <Section>
            <TopicCoverageFigure filter={filter} fileName="coverage-by-topic" columns={5} />
          </Section>
          <Section>
            <VoicesFigure filter={filter} fileName="voices" most={SHOWN.voices} columns={5} />
          </Section>
          <CollectionHealth />
        </div>
      </Sections>
    </Page>
  );
}

/** How much came in, each figure with its list. */
function Totals({ filter }: { filter: Filter }) {
  const { slug: team } = useTeam();
  const totals = useQuery(useTRPC().overview.totals.queryOptions({ team, filter })).data;
  if (totals === undefined) return <span aria-hidden>&nbsp;</span>;
  return (
    <>
      {sayPeriod(filter.period)}:{" "}
      <ListLink spec={{ kind: "articles", filter }}>{formatCounted(totals.articles, "article")}</ListLink> of{" "}
      <ListLink spec={{ kind: "stories", filter }}>{formatCounted(totals.stories, "story", "stories")}</ListLink> in{" "}
      <ListLink spec={{ kind: "outlets", filter }}>{formatCounted(totals.outlets, "outlet")}</ListLink>, with{" "}
      <ListLink spec={{ kind: "statements", filter }}>{formatCounted(totals.statements, "statement")}</ListLink>.
    </>
  );
}
