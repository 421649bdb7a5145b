"use client";

import { articleHref } from "../address/paths.ts";
import { Moment } from "../format/moment.tsx";
import { ConfidenceWord } from "../stance/confidence-word.tsx";
import { sayDecider } from "../stance/say-decider.ts";
import { StanceLabel } from "../stance/stance-label.tsx";
import { useTeam } from "../team/team.tsx";
import type { RouterOutputs } from "../trpc/router-outputs.ts";
import { ListItem } from "./list-item.tsx";
import { SpeakerName } from "./speaker-name.tsx";

export type StanceRow = RouterOutputs["lists"]["stances"]["rows"][number];

/** A stance: whose, which side on what and how sure, the sentence, outlet and time. */
export function StanceItem({ row }: { row: StanceRow }) {
  const { slug } = useTeam();
  return (
    <ListItem
      href={articleHref(slug, row.articleId, row.id)}
      head={<SpeakerName id={row.holderId} name={row.holder} kind={row.holderKind} />}
      sentence={row.sentence}
      chips={
        <>
          <StanceLabel label={row.label} hollow={row.basis === "second-hand"} />
          <span className="min-w-0">{row.proposition}</span>
          <span className="text-muted">{row.basis}</span>
          <ConfidenceWord of={row.confidence} />
        </>
      }
      foot={
        <>
          {row.outlet} · <Moment at={new Date(row.at)} /> · {row.reason} {sayDecider(row.decidedBy)}
        </>
      }
    />
  );
}
