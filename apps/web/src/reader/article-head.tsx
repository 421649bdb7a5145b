"use client";

import Link from "next/link";
import { topicHref } from "../address/paths.ts";
import { Moment } from "../format/moment.tsx";
import { formatDayInFull, formatMomentInFull } from "../format/moments.ts";
import { formatCounted } from "../format/numbers.ts";
import { useTeamClock } from "../format/team-clock.tsx";
import { useTeam } from "../team/team.tsx";
import type { RouterOutputs } from "../trpc/router-outputs.ts";
import { Copies } from "./copies.tsx";
import { sayTimeSource } from "./say-time-source.ts";

export type ArticleHeadProps = { reading: RouterOutputs["articles"]["read"] };

/** Headline, outlet, time and where it is known from, who wrote it, its topics, its copies. */
export function ArticleHead({ reading: { article, copies } }: ArticleHeadProps) {
  const { slug } = useTeam();
  const byline = [article.authors.join(", "), article.credit].filter(Boolean).join(", ");
  return (
    <header className="pt-6 pb-6">
      <h1 className="max-w-[34ch] font-serif text-[1.75rem] leading-9 font-strong">{article.title}</h1>
      <p className="mt-2 text-muted">
        <Link
          href={`/t/${slug}/statements?outlet=${article.outletId}`}
          className="text-ink hover:text-accent hover:underline"
        >
          {article.outlet}
        </Link>
        {" · "}
        <PublishedInFull article={article} />
        {byline !== "" && ` · ${byline}`}
        {article.section && ` · ${article.section}`}
      </p>
      <p className="text-small text-muted">
        {sayTimeSource(article.precision, article.publishedFrom)} · {formatCounted(article.words, "word")}
        {" · "}
        {/^https?:/.test(article.url) ? (
          <a
            href={article.url}
            target="_blank"
            rel="noreferrer noopener"
            className="underline decoration-outline underline-offset-3 hover:text-accent"
          >
            at the outlet
          </a>
        ) : (
          "from a file"
        )}
        {article.topics.length > 0 && " · on "}
        {article.topics.map((topic, at) => (
          <span key={topic.id}>
            {at > 0 && ", "}
            <Link
              href={topicHref(slug, topic)}
              className="underline decoration-outline underline-offset-3 hover:text-accent"
            >
              {topic.name}
            </Link>
          </span>
        ))}
      </p>
      <Copies articleId={article.id} copies={copies} />
    </header>
  );
}

function PublishedInFull({
  article: { precision, publishedAt, firstSeenAt },
}: {
  article: ArticleHeadProps["reading"]["article"];
}) {
  const { zone } = useTeamClock();
  if (precision === "none")
    return (
      <>
        undated, first seen <Moment at={new Date(firstSeenAt)} within />
      </>
    );
  if (precision === "day")
    return <time dateTime={publishedAt.slice(0, 10)}>{formatDayInFull(publishedAt.slice(0, 10))}</time>;
  return <time dateTime={publishedAt}>{formatMomentInFull(new Date(publishedAt), zone)}</time>;
}
