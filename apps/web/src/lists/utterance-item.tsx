"use client";

import { articleHref } from "../address/paths.ts";
import { Moment } from "../format/moment.tsx";
import { formatCounted } from "../format/numbers.ts";
import { ConfidenceWord } from "../stance/confidence-word.tsx";
import { StanceLabel } from "../stance/stance-label.tsx";
import { useTeam } from "../team/team.tsx";
import type { RouterOutputs } from "../trpc/router-outputs.ts";
import { ListItem } from "./list-item.tsx";

export type ShownUtterance = RouterOutputs["stances"]["timeline"]["lanes"][number]["utterances"][number];

/** What was said once, by the day it was said, with the statement that shows it best. */
export function UtteranceItem({ utterance }: { utterance: ShownUtterance }) {
  const { slug } = useTeam();
  const { label, basis, saidOn, saidHow, outlet, title, reports, confidence } = utterance;
  return (
    <ListItem
      href={articleHref(slug, utterance.articleId, utterance.statementId)}
      head={
        <span className="font-medium">
          {basis} <Moment on={saidOn} />
          {saidHow === "assumed" && <span className="font-normal text-muted">, by the article’s date</span>}
        </span>
      }
      sentence={utterance.sentence}
      chips={
        <>
          <StanceLabel label={label} hollow={basis === "second-hand"} />
          <ConfidenceWord of={confidence} />
        </>
      }
      foot={
        <>
          {outlet} · {title}
          {reports > 1 && ` · reported ${formatCounted(reports, "time")}`}
        </>
      }
    />
  );
}
