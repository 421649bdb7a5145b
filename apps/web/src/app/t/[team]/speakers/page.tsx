import type { Metadata } from "next";
import { readAddress } from "../../../../address/address.ts";
import type { PageProps } from "../../../../address/page-props.ts";
import { namesAsked } from "../../../../filter/names-asked.ts";
import { nextPage } from "../../../../lists/pages.ts";
import { requireTeam } from "../../../../server/require-team.ts";
import { Hydrated, prefetch, prefetchPages, trpc } from "../../../../trpc/server.tsx";
import { askedSpeakers, readSpeakerSort } from "../../../../speaker/asked-speakers.ts";
import { SpeakersScreen } from "./speakers-screen.tsx";

export const metadata: Metadata = { title: "Speakers" };

export default async function SpeakersPage({ params, searchParams }: PageProps<"team">) {
  const { team } = await params;
  await requireTeam(team);
  const { view, screen } = readAddress(Object.entries(await searchParams));
  const { filter } = view;
  const letters = (screen.letters ?? "").trim();
  const asked = askedSpeakers(team, filter, letters, readSpeakerSort(screen.sort));
  await Promise.all([
    prefetch(
      trpc.names.of.queryOptions({ team, ...namesAsked(filter) }),
      trpc.stances.voices.queryOptions({ team, filter, most: 1 }),
    ),
    prefetchPages(trpc.speakers.list.infiniteQueryOptions(asked, nextPage)),
  ]);
  return (
    <Hydrated>
      <SpeakersScreen />
    </Hydrated>
  );
}
