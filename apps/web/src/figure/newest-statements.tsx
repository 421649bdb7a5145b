"use client";

import type { Filter } from "@onrecord/query/filter";
import { PLAIN_CHART, printView } from "@onrecord/query/filter";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { printQuery } from "../address/address.ts";
import { EmptyState } from "../feedback/empty-state.tsx";
import { formatCount, formatCounted } from "../format/numbers.ts";
import { Section } from "../frame/section.tsx";
import { ListLink } from "../lists/list-link.tsx";
import { StatementItem } from "../lists/statement-item.tsx";
import { useTeam } from "../team/team.tsx";
import { useTRPC } from "../trpc/client.tsx";
import type { Columns } from "./column-width.ts";
import { FigureState } from "./figure-state.tsx";

export type NewestStatementsProps = {
  filter: Filter;
  size: number;
  /** Utterances: what copies and other outlets repeat stands here once. */
  unit?: "statements" | "utterances";
  columns?: Columns;
};

/** What was said last, as it was said, and the way to all of it. */
export function NewestStatements({ filter, size, unit = "statements", columns = 12 }: NewestStatementsProps) {
  const { slug: team } = useTeam();
  const trpc = useTRPC();
  const question = useQuery(trpc.lists.statements.queryOptions({ team, filter, size, unit }));
  const all = `/t/${team}/statements${printQuery(printView({ filter, chart: PLAIN_CHART, unknown: [] }))}`;
  return (
    <Section
      title="Newest statements"
      span={columns}
      aside={
        unit === "statements" ? (
          <Link href={all} className="hover:text-accent hover:underline">
            All {question.data ? formatCount(question.data.total) : ""} statements
          </Link>
        ) : (
          <>
            {question.data && (
              <>
                <ListLink spec={{ kind: "utterances", filter }}>
                  {formatCounted(question.data.total, "utterance")}
                </ListLink>
                , each once ·{" "}
              </>
            )}
            <Link href={all} className="hover:text-accent hover:underline">
              All statements
            </Link>
          </>
        )
      }
    >
      <FigureState question={question} what="The statements" height="h-96">
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState title="Nothing was said in this period.">Widen the period or take a filter away.</EmptyState>
          ) : (
            <ul className={columns === 12 ? "grid-cols-2 gap-x-12 desk:grid" : undefined}>
              {rows.map((row) => (
                <StatementItem key={row.id} row={row} />
              ))}
            </ul>
          )
        }
      </FigureState>
    </Section>
  );
}
