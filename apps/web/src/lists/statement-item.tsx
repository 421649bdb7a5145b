"use client";

import { NO_FILTER } from "@onrecord/query/filter";
import { articleHref } from "../address/paths.ts";
import { StanceChips } from "../stance/stance-chips.tsx";
import { useTeam } from "../team/team.tsx";
import type { RouterOutputs } from "../trpc/router-outputs.ts";
import { ListItem } from "./list-item.tsx";
import { PRECISIONS, Published } from "./published.tsx";
import { Reported } from "./reported.tsx";
import { SpeakerName } from "./speaker-name.tsx";

export type StatementRow = RouterOutputs["lists"]["statements"]["rows"][number];

/** A statement: who, the sentence, its stances, outlet and time. */
export function StatementItem({ row }: { row: StatementRow }) {
  const { slug } = useTeam();
  return (
    <ListItem
      href={articleHref(slug, row.articleId, row.statementId)}
      head={<SpeakerName id={row.speakerId} name={row.speaker} kind={row.speakerKind} role={row.role} />}
      sentence={row.sentence}
      chips={row.stances.length === 0 ? undefined : <StanceChips stances={row.stances} speakerId={row.speakerId} />}
      foot={
        <>
          {row.kind} · {row.outlet} · <Published at={row.at} precision={PRECISIONS[row.precision] ?? "none"} />
          <Reported times={row.reports} filter={{ ...NO_FILTER, utterance: row.utteranceId }} />
        </>
      }
    />
  );
}
