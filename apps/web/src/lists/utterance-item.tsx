"use client";

import type { Filter } from "@onrecord/query/filter";
import { articleHref } from "../address/paths.ts";
import { Moment } from "../format/moment.tsx";
import { ConfidenceWord } from "../stance/confidence-word.tsx";
import { StanceLabel } from "../stance/stance-label.tsx";
import { useTeam } from "../team/team.tsx";
import type { RouterOutputs } from "../trpc/router-outputs.ts";
import { ListItem } from "./list-item.tsx";
import { Reported } from "./reported.tsx";

export type UtteranceRow = RouterOutputs["lists"]["said"]["rows"][number];

/** What was said once, by the day it was said, with the statement that shows it best. The filter is its list's. */
export function UtteranceItem({ utterance, filter }: { utterance: UtteranceRow; filter: Filter }) {
  const { slug } = useTeam();
  const { id, label, basis, saidOn, saidHow, outlet, title, reports, confidence } = utterance;
  // A correction aside, the reports of an utterance can differ in label and basis; all of them made it.
  const reported: Filter = {
    ...filter,
    utterance: id,
    speakers: [utterance.holderId],
    propositions: [utterance.propositionId],
    stances: [],
    bases: [],
  };
  return (
    <ListItem
      href={articleHref(slug, utterance.articleId, utterance.statementId)}
      head={
        <span className="font-medium">
          {utterance.holder}, {basis} <Moment on={saidOn} />
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
          <Reported times={reports} filter={reported} />
        </>
      }
    />
  );
}
