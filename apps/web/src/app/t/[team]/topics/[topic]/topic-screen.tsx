"use client";

import { parseQuery } from "@onrecord/query/parse-query";
import { sayQuery } from "@onrecord/query/say-query";
import Link from "next/link";
import { topicHref } from "../../../../../address/paths.ts";
import { useAddress } from "../../../../../address/use-address.ts";
import { buttonLook } from "../../../../../controls/button-look.ts";
import { BalanceFigure } from "../../../../../figure/balance-figure.tsx";
import { CoverageFigure } from "../../../../../figure/coverage-figure.tsx";
import { MatrixFigure } from "../../../../../figure/matrix-figure.tsx";
import { NewestStatements } from "../../../../../figure/newest-statements.tsx";
import { OutletsFigure } from "../../../../../figure/outlets-figure.tsx";
import { TimelineFigure } from "../../../../../figure/timeline-figure.tsx";
import { VoicesFigure } from "../../../../../figure/voices-figure.tsx";
import { TeamFilterBar } from "../../../../../filter/team-filter-bar.tsx";
import { Page } from "../../../../../frame/page.tsx";
import { Section, Sections } from "../../../../../frame/section.tsx";
import { useMayEdit, useTeam } from "../../../../../team/team.tsx";
import type { RouterOutputs } from "../../../../../trpc/router-outputs.ts";
import { MatchingProgress } from "./matching-progress.tsx";
import { topicFilter } from "./topic-filter.ts";

export type TopicScreenProps = { topic: RouterOutputs["topics"]["list"][number] };

/** One topic: how much of it, who stands where on its propositions, who speaks, and what was said last. */
export function TopicScreen({ topic }: TopicScreenProps) {
  const { slug: team } = useTeam();
  const mayEdit = useMayEdit();
  const { view } = useAddress();
  const filter = topicFilter(view.filter, topic.id);
  const file = (what: string) => `${what}-${topic.name.toLowerCase().replaceAll(/\W+/g, "-")}`;
  const { propositions } = topic;
  const shown = propositions.filter(({ id }) => filter.propositions.length === 0 || filter.propositions.includes(id));
  return (
    <Page
      title={topic.name}
      lead={<TopicLead topic={topic} />}
      actions={
        mayEdit && (
          <Link href={`${topicHref(team, topic)}/edit`} className={buttonLook("plain")}>
            Edit topic
          </Link>
        )
      }
      filterBar={<TeamFilterBar withoutEffect={{ topics: "This page is about one topic." }} />}
    >
      <Sections>
        <Section>
          <CoverageFigure filter={filter} subject={topic.name} slot={topic.colourSlot} fileName={file("coverage")} />
        </Section>
        {shown.map(({ id, text }, at) => (
          <Section key={id} title={text}>
            <div className="grid grid-cols-1 gap-x-6 gap-y-8 desk:grid-cols-12">
              <div className="min-w-0 desk:col-span-7">
                <TimelineFigure
                  filter={{ ...filter, propositions: [id] }}
                  lanesAre="holders"
                  title="Positions of speakers"
                  fileName={file(`positions-${at + 1}`)}
                  columns={7}
                />
              </div>
              <div className="min-w-0 desk:col-span-5">
                <BalanceFigure filter={filter} propositionId={id} fileName={file(`balance-${at + 1}`)} columns={5} />
              </div>
            </div>
          </Section>
        ))}
        {shown.length > 1 && (
          <Section>
            <MatrixFigure filter={filter} propositions={shown} fileName={file("positions")} />
          </Section>
        )}
        <Section span={7}>
          <VoicesFigure filter={filter} fileName={file("voices")} columns={7} />
        </Section>
        <OutletsFigure filter={filter} columns={5} />
        <NewestStatements filter={filter} size={10} unit="utterances" />
      </Sections>
    </Page>
  );
}

function TopicLead({ topic: { id, query } }: TopicScreenProps) {
  const parsed = parseQuery(query);
  return (
    <>
      <p>Articles with {parsed.kind === "query" ? sayQuery(parsed.query) : query}.</p>
      <MatchingProgress topicId={id} />
    </>
  );
}
