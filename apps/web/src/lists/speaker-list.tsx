"use client";

import type { Filter } from "@onrecord/query/filter";
import { useInfiniteQuery } from "@tanstack/react-query";
import { formatCounted } from "../format/numbers.ts";
import { askedSpeakers, readSpeakerSort } from "../speaker/asked-speakers.ts";
import { useTeam } from "../team/team.tsx";
import { useTRPC } from "../trpc/client.tsx";
import type { Framed } from "./article-list.tsx";
import { CountedRow } from "./counted-row.tsx";
import { ListFrame } from "./list-frame.tsx";
import { nextPage, pagesOf } from "./pages.ts";

/** Speakers of the canon who are heard in what matches; each opens their statements. */
export function SpeakerList({ frame, filter }: Framed & { filter: Filter }) {
  const { slug: team } = useTeam();
  const trpc = useTRPC();
  const sort = readSpeakerSort(frame.spec.order);
  const list = useInfiniteQuery(
    trpc.speakers.list.infiniteQueryOptions(askedSpeakers(team, filter, "", sort), nextPage),
  );
  const { rows, ...state } = pagesOf(list);
  return (
    <ListFrame
      {...frame}
      {...state}
      rows={rows.map(({ id, name, statements }) => (
        <CountedRow
          key={id}
          name={name}
          count={formatCounted(statements, "statement")}
          opens={{ kind: "statements", filter: { ...filter, speakers: [id] } }}
        />
      ))}
    />
  );
}
