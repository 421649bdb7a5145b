"use client";

import Link from "next/link";
import { articleHref } from "../../../../../address/paths.ts";
import { Moment } from "../../../../../format/moment.tsx";
import { formatCount } from "../../../../../format/numbers.ts";
import { useTeam } from "../../../../../team/team.tsx";
import type { RouterOutputs } from "../../../../../trpc/router-outputs.ts";

type Article = Extract<RouterOutputs["topics"]["preview"]["preview"], { kind: "matches" }>["newest"][number];

export type PreviewArticlesProps = {
  title: string;
  articles: readonly Article[];
  /** How many there are; those here are the newest. */
  total: number;
  /** Whether the clause is one that stands in the article, or one that kept it out. */
  because?: "matched" | "missing";
  /** In place of the list when there is none. */
  empty?: string;
};

/** Articles of a preview, each with the clause that decided. They open apart, so that the draft is not left. */
export function PreviewArticles({ title, articles, total, because = "matched", empty }: PreviewArticlesProps) {
  const { slug: team } = useTeam();
  const rest = total - articles.length;
  return (
    <div>
      <h3 className="mb-1 font-strong">{title}</h3>
      {articles.length === 0 && <p className="text-muted">{empty}</p>}
      <ul className="divide-y divide-hairline">
        {articles.map(({ articleId, title: headline, outlet, at, because: clause }) => (
          <li key={articleId} className="py-1.5">
            <Link
              href={articleHref(team, articleId)}
              target="_blank"
              className="font-medium hover:text-accent hover:underline"
            >
              {headline}
            </Link>
            <p className="text-small text-muted">
              {outlet} · <Moment at={new Date(at)} />
              {clause !== "" && (
                <>
                  {" · "}
                  {because === "matched" ? "because of " : "kept out by "}
                  <span className="text-ink">{clause}</span>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="mt-1 text-small text-muted">and {formatCount(rest)} more</p>}
    </div>
  );
}
