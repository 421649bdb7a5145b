import type { Metadata } from "next";
import { notFound, permanentRedirect, redirect } from "next/navigation";
import { cache } from "react";
import { readAddress } from "../../../../../address/address.ts";
import type { PageProps, SearchParams } from "../../../../../address/page-props.ts";
import { idOf, speakerHref } from "../../../../../address/paths.ts";
import { namesAsked } from "../../../../../filter/names-asked.ts";
import { countedOf } from "../../../../../figure/counted-of.ts";
import { withoutSides } from "../../../../../figure/without-sides.ts";
import { orNotFound } from "../../../../../server/or-not-found.ts";
import { requireTeam } from "../../../../../server/require-team.ts";
import { caller, Hydrated, prefetch, trpc } from "../../../../../trpc/server.tsx";
import { LANES, speakerFilter, STATEMENTS } from "./speaker-filter.ts";
import { SpeakerScreen } from "./speaker-screen.tsx";

type SpeakerPageProps = PageProps<"team" | "speaker">;

const cardOf = cache(async (team: string, speakerId: number) =>
  orNotFound((await caller()).speakers.card({ team, speakerId })),
);

async function findSpeaker({ params }: SpeakerPageProps) {
  const { team, speaker: segment } = await params;
  await requireTeam(team);
  return cardOf(team, idOf(segment) ?? notFound());
}

export async function generateMetadata(props: SpeakerPageProps): Promise<Metadata> {
  return { title: (await findSpeaker(props)).name };
}

export default async function SpeakerPage(props: SpeakerPageProps) {
  const speaker = await findSpeaker(props);
  const { team, speaker: segment } = await props.params;
  const params = await props.searchParams;
  if (speaker.mergedInto !== null)
    permanentRedirect(encodeURI(speakerHref(team, await cardOf(team, speaker.mergedInto))) + queryOf(params));
  const href = speakerHref(team, speaker);
  if (!href.endsWith(`/${decodeURIComponent(segment)}`)) redirect(encodeURI(href) + queryOf(params));

  const { view, screen } = readAddress(Object.entries(params));
  const filter = speakerFilter(view.filter, speaker.id);
  const about = { team, filter, speakerId: speaker.id };
  const chart = { ...view.chart, measure: countedOf(screen.unit, "statements") };
  await prefetch(
    trpc.names.of.queryOptions({ team, ...namesAsked(view.filter) }),
    trpc.topics.list.queryOptions({ team }),
    trpc.stances.timeline.queryOptions({ team, filter: withoutSides(filter), most: LANES }),
    trpc.coverage.overTime.queryOptions({ team, filter, chart }),
    trpc.speakers.topics.queryOptions(about),
    trpc.speakers.outlets.queryOptions(about),
    trpc.speakers.agreements.queryOptions(about),
    trpc.lists.statements.queryOptions({ team, filter, size: STATEMENTS, unit: "utterances" }),
  );
  return (
    <Hydrated>
      <SpeakerScreen speaker={speaker} />
    </Hydrated>
  );
}

/** The query that came, as it came. */
function queryOf(params: SearchParams): string {
  const pairs = Object.entries(params).flatMap(([key, given]) =>
    (Array.isArray(given) ? given : [given]).flatMap((value) => (value === undefined ? [] : [[key, value]])),
  );
  return pairs.length === 0 ? "" : `?${new URLSearchParams(pairs)}`;
}
