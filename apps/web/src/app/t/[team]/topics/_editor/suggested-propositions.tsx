"use client";

import { type ReactNode, useId, useRef } from "react";
import { Button } from "../../../../../controls/button.tsx";
import { classNames } from "../../../../../controls/class-names.ts";
import { ErrorBox } from "../../../../../feedback/error-box.tsx";
import { Skeleton } from "../../../../../feedback/skeleton.tsx";
import { formatCount, formatCounted } from "../../../../../format/numbers.ts";
import type { Draft } from "./draft.ts";
import { SuggestedProposition, type Suggestion } from "./suggested-proposition.tsx";
import { useSuggestions } from "./use-suggestions.ts";

export type SuggestedPropositionsProps = {
  draft: Draft;
  onAccept: (suggestion: Suggestion) => void;
  onDismiss: (text: string) => void;
  onBringBack: (text: string) => void;
};

/** What speakers argue about in the articles that match, as sentences to take among the propositions or to dismiss. */
export function SuggestedPropositions({ draft, onAccept, onDismiss, onBringBack }: SuggestedPropositionsProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { question, hasQuery } = useSuggestions(draft);
  // The answer to what was just taken or dismissed is still to come.
  const gone = new Set([...draft.dismissed, ...draft.propositions.map(({ text }) => text)]);
  const suggestions = question.data?.suggestions.filter(({ text }) => !gone.has(text));
  return (
    <section aria-labelledby={id} aria-busy={question.isFetching} className="min-w-0 border-t border-hairline pt-4">
      <h2 id={id} ref={heading} tabIndex={-1} className="text-heading outline-none">
        Suggested propositions
      </h2>
      {!hasQuery ? (
        <Says>
          Write a query: what speakers in its articles are for and against appears here, as sentences to accept.
        </Says>
      ) : question.error ? (
        <ErrorBox
          what="The suggestions could not be made."
          advice={question.error.message}
          onRetry={() => void question.refetch()}
        />
      ) : question.data === undefined ? (
        <Skeleton className="mt-2 h-24 w-full" />
      ) : question.data === null || suggestions === undefined ? (
        <Says>They appear once the query can be read.</Says>
      ) : (
        <div className={classNames("transition-opacity", question.isFetching && "opacity-60")}>
          <Says>{sayWhence(question.data, suggestions.length, draft)}</Says>
          <ul className="divide-y divide-hairline">
            {suggestions.map((suggestion) => (
              <SuggestedProposition
                key={suggestion.text}
                suggestion={suggestion}
                onAccept={() => onAccept(suggestion)}
                onDismiss={() => {
                  onDismiss(suggestion.text);
                  heading.current?.focus();
                }}
              />
            ))}
          </ul>
        </div>
      )}
      {draft.dismissed.length > 0 && <Dismissed texts={draft.dismissed} onBringBack={onBringBack} />}
    </section>
  );
}

function Says({ children }: { children: ReactNode }) {
  return <p className="mt-1 mb-1 text-muted">{children}</p>;
}

type Answer = NonNullable<ReturnType<typeof useSuggestions>["question"]["data"]>;

function sayWhence({ articles, hasOlder }: Answer, found: number, { propositions }: Draft): string {
  if (articles === 0) return "No stored article matches the query yet, so nothing is said about it.";
  const among = `${hasOlder ? "the newest " : ""}${formatCounted(articles, "article")} that ${articles === 1 ? "matches" : "match"}`;
  if (found > 0) return `What two speakers or three stories at least take sides on, in ${among}.`;
  return `Nothing${propositions.length > 0 ? " else" : ""} that two speakers or three stories take sides on, in ${among}. What you have in mind can still be added.`;
}

/** What nobody wants to be suggested again, with the way back. */
function Dismissed({ texts, onBringBack }: { texts: readonly string[]; onBringBack: (text: string) => void }) {
  return (
    <details className="mt-2">
      <summary className="min-h-6 w-fit cursor-pointer text-muted hover:text-ink">
        {formatCount(texts.length)} dismissed
      </summary>
      <ul>
        {texts.map((text) => (
          <li key={text} className="flex items-center justify-between gap-4 py-1">
            <span className="min-w-0 text-muted">{text}</span>
            <Button look="quiet" size="small" onClick={() => onBringBack(text)}>
              Suggest again<span className="sr-only"> {text}</span>
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
