"use client";

import type { ReactNode } from "react";
import { ErrorBox } from "../../../../../feedback/error-box.tsx";
import { Skeleton } from "../../../../../feedback/skeleton.tsx";
import { classNames } from "../../../../../controls/class-names.ts";
import { formatCount, formatCounted } from "../../../../../format/numbers.ts";
import type { RouterOutputs } from "../../../../../trpc/router-outputs.ts";
import { JudgedProposition } from "./judged-proposition.tsx";
import { PreviewArticles } from "./preview-articles.tsx";
import type { usePreview } from "./use-preview.ts";

type Matches = Extract<RouterOutputs["topics"]["preview"]["preview"], { kind: "matches" }>;

/** Beside the draft: what it matches in the last 30 days, what the last edit gained and lost, and how its propositions would be judged. */
export function PreviewPanel({ question, hasQuery, isEdited, asked }: ReturnType<typeof usePreview>) {
  const { data, error, isFetching, refetch } = question;
  if (!hasQuery)
    return (
      <Panel>
        <p className="text-muted">Write a query: its matches among the articles of the last 30 days appear here.</p>
      </Panel>
    );
  if (error)
    return (
      <Panel>
        <ErrorBox what="The preview could not be made." advice={error.message} onRetry={() => void refetch()} />
      </Panel>
    );
  if (data?.preview.kind !== "matches")
    return (
      <Panel>
        <Skeleton className="h-6 w-64" />
        <Skeleton className="mt-4 h-64 w-full" />
      </Panel>
    );
  const { preview, judged } = data;
  return (
    <Panel isBusy={isFetching}>
      <p>
        <span className="text-heading font-strong">{formatCount(preview.matches)}</span> of{" "}
        {formatCounted(preview.searched, "article")} of the last 30 days {preview.matches === 1 ? "matches" : "match"}.
      </p>
      {isEdited && <Difference preview={preview} />}
      <PreviewArticles
        title="Newest matches"
        articles={preview.newest}
        total={preview.matches}
        empty="No article matches. Widen the query with OR, or a wildcard such as strik*."
      />
      {asked.map((proposition, index) => (
        <JudgedProposition key={proposition.key} text={proposition.text} judged={judged[index]} />
      ))}
    </Panel>
  );
}

function Panel({ isBusy = false, children }: { isBusy?: boolean; children: ReactNode }) {
  return (
    <section
      aria-label="Preview"
      aria-busy={isBusy}
      className="min-w-0 border-t border-hairline pt-4 desk:sticky desk:top-14 desk:max-h-[calc(100dvh-4rem)] desk:self-start desk:overflow-y-auto desk:pr-2"
    >
      <h2 className="mb-3 text-heading">Preview</h2>
      <div className={classNames("flex flex-col gap-6 transition-opacity", isBusy && "opacity-60")}>{children}</div>
    </section>
  );
}

/** What the last edit changed, each article with the clause that decided. */
function Difference({ preview: { gained, lost } }: { preview: Matches }) {
  if (gained.n === 0 && lost.n === 0) return <p className="text-muted">The last edit of the query changed no match.</p>;
  return (
    <>
      {gained.n > 0 && (
        <PreviewArticles
          title={`Gained by the last edit: ${formatCount(gained.n)}`}
          articles={gained.newest}
          total={gained.n}
        />
      )}
      {lost.n > 0 && (
        <PreviewArticles
          title={`Lost by the last edit: ${formatCount(lost.n)}`}
          articles={lost.newest}
          total={lost.n}
          because="missing"
        />
      )}
    </>
  );
}
