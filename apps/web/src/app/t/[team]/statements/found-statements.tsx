"use client";

import { type Filter, NO_FILTER } from "@onrecord/query/filter";
import { STATEMENT_ORDERS } from "@onrecord/query/list-order";
import type { Term } from "@onrecord/query/query";
import { useInfiniteQuery } from "@tanstack/react-query";
import { articleHref } from "../../../../address/paths.ts";
import { statementColumns } from "../../../../download/list-columns.ts";
import { Moment } from "../../../../format/moment.tsx";
import { formatCounted } from "../../../../format/numbers.ts";
import { nextPage, pagesOf } from "../../../../lists/pages.ts";
import { PRECISIONS, Published } from "../../../../lists/published.tsx";
import { Reported } from "../../../../lists/reported.tsx";
import { SpeakerName } from "../../../../lists/speaker-name.tsx";
import type { StatementRow } from "../../../../lists/statement-item.tsx";
import { Marked } from "../../../../search/marked.tsx";
import { WhyMatched } from "../../../../search/why-matched.tsx";
import { StanceChips } from "../../../../stance/stance-chips.tsx";
import { useOrder } from "../../../../lists/use-order.tsx";
import { useTeam } from "../../../../team/team.tsx";
import { useTRPC } from "../../../../trpc/client.tsx";
import { FoundList } from "./found-list.tsx";
import { FoundRow } from "./found-row.tsx";

export type FoundStatementsProps = {
  filter: Filter;
  unit: "statements" | "utterances";
  terms: readonly Term[];
};

/** The statements that match, or each utterance told by its earliest statement. */
export function FoundStatements({ filter, unit, terms }: FoundStatementsProps) {
  const { slug: team } = useTeam();
  const { order, menu } = useOrder(STATEMENT_ORDERS);
  const list = useInfiniteQuery(
    useTRPC().lists.statements.infiniteQueryOptions({ team, filter, unit, order }, nextPage),
  );
  const words = list.data?.pages[0]?.words;
  return (
    <FoundList
      kind={unit}
      filter={filter}
      list={pagesOf(list)}
      isStale={list.isPlaceholderData}
      aside={unit === "statements" && words !== undefined ? formatCounted(words, "word") : undefined}
      order={order}
      orderMenu={menu}
      columns={statementColumns}
      renderRow={(row, choice) => <FoundStatement key={row.id} row={row} terms={terms} choice={choice} />}
    />
  );
}

type FoundStatementProps = {
  row: StatementRow;
  terms: readonly Term[];
  choice: { chosen: boolean; onChoose: (chosen: boolean) => void };
};

function FoundStatement({ row, terms, choice }: FoundStatementProps) {
  const { slug: team } = useTeam();
  const { speaker, sentence, content, title, outlet } = row;
  return (
    <FoundRow
      {...choice}
      name={`${speaker === "" ? "Speaker unknown" : speaker}: ${sentence}`}
      href={articleHref(team, row.articleId, row.statementId)}
      head={<SpeakerName id={row.speakerId} name={speaker} kind={row.speakerKind} role={row.role} />}
      text={<Marked text={sentence} terms={terms.filter(({ field }) => field === undefined || field === "said")} />}
      chips={row.stances.length > 0 && <StanceChips stances={row.stances} speakerId={row.speakerId} />}
      why={terms.length > 0 && <WhyMatched row={{ title, outlet, sentence, content, speaker }} terms={terms} />}
      meta={
        <>
          <span>{outlet}</span>
          <Published at={row.at} precision={PRECISIONS[row.precision] ?? "none"} />
          {row.saidHow === "stated" && row.saidOn !== null && (
            <span>
              said <Moment on={row.saidOn} within />
            </span>
          )}
          <span>
            {row.kind}
            <Reported times={row.reports} filter={{ ...NO_FILTER, utterance: row.utteranceId }} />
          </span>
        </>
      }
    />
  );
}
