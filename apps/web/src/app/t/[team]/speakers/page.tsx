import type { Metadata } from "next";
import { readAddress } from "../../../../address/address.ts";
import type { PageProps } from "../../../../address/page-props.ts";
import { namesAsked } from "../../../../filter/names-asked.ts";
import { requireTeam } from "../../../../server/require-team.ts";
import { Hydrated, prefetch, trpc } from "../../../../trpc/server.tsx";
import { MOST_SHOWN } from "./most-shown.ts";
import { SpeakersScreen } from "./speakers-screen.tsx";

export const metadata: Metadata = { title: "Speakers" };

export default async function SpeakersPage({ params, searchParams }: PageProps<"team">) {
  const { team } = await params;
  await requireTeam(team);
  const { view, screen } = readAddress(Object.entries(await searchParams));
  const { filter } = view;
  const letters = (screen.letters ?? "").trim();
  await prefetch(
    trpc.names.of.queryOptions({ team, ...namesAsked(filter) }),
    trpc.speakers.list.queryOptions({ team, filter, letters, most: MOST_SHOWN }),
    trpc.stances.voices.queryOptions({ team, filter, most: 1 }),
  );
  return (
    <Hydrated>
      <SpeakersScreen />
    </Hydrated>
  );
}
