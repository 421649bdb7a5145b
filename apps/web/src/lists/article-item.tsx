"use client";

import type { RouterOutputs } from "../trpc/router-outputs.ts";
import { articleHref } from "../address/paths.ts";
import { formatCount, formatCounted } from "../format/numbers.ts";
import { useTeam } from "../team/team.tsx";
import { ListItem } from "./list-item.tsx";
import { PRECISIONS, Published } from "./published.tsx";

export type ArticleRow = RouterOutputs["lists"]["articles"]["rows"][number];

/** An article: outlet, time, headline, and the first sentence in it that matches. */
export function ArticleItem({ row }: { row: ArticleRow }) {
  const { slug } = useTeam();
  return (
    <ListItem
      href={articleHref(slug, row.articleId, row.statementId)}
      title={row.title}
      sentence={row.sentence}
      foot={
        <>
          {row.outlet} · <Published at={row.at} precision={PRECISIONS[row.precision] ?? "none"} />
          {row.copies > 1 && ` · one of ${formatCount(row.copies)} copies`} ·{" "}
          {formatCounted(row.statements, "statement")}
        </>
      }
    />
  );
}
