"use client";

import { parseQuery } from "@onrecord/query/parse-query";
import { sayQuery } from "@onrecord/query/say-query";
import { CircleAlert } from "lucide-react";
import { useId } from "react";
import { QueryHelp } from "./query-help.tsx";

export type QueryFieldProps = {
  query: string;
  onChange: (query: string) => void;
  /** Set when an empty one was to be saved. */
  isMissing: boolean;
};

// The words behind the field must break exactly where the field's own do.
const sameText = "w-full rounded border px-2.5 py-2 font-sans whitespace-pre-wrap wrap-anywhere touch:text-heading";

/** The query, read as it is typed: its first mistake underlined where it stands, with what would be right; else what it says in words. */
export function QueryField({ query, onChange, isMissing }: QueryFieldProps) {
  const id = useId();
  const parsed = query.trim() === "" ? undefined : parseQuery(query);
  const isWrong = isMissing || parsed?.kind === "error";
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-medium">
        Query
      </label>
      <div className="relative">
        <div aria-hidden className={`${sameText} min-h-24 border-transparent text-transparent`}>
          {parsed?.kind === "error" ? <Underlined source={query} at={parsed.at} /> : query}
          {/* A line that is begun has its height before its first letter. */}
          {"\u200B"}
        </div>
        <textarea
          id={id}
          value={query}
          maxLength={10_000}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="none"
          onChange={(event) => onChange(event.target.value)}
          aria-invalid={isWrong}
          aria-describedby={`${id}-says`}
          className={`${sameText} absolute inset-0 resize-none overflow-hidden border-outline bg-transparent focus-visible:outline-offset-0 aria-invalid:border-bad`}
        />
      </div>
      <div id={`${id}-says`} aria-live="polite" className="mt-1 min-h-10 text-small text-muted">
        {isMissing ? (
          <Mistake message="A topic needs a query." remedy="Its words decide which articles belong to it." />
        ) : parsed === undefined ? (
          "Words that articles have to contain, joined by AND, OR and NOT."
        ) : parsed.kind === "error" ? (
          <Mistake message={parsed.message} remedy={parsed.remedy} />
        ) : (
          <>Articles with {sayQuery(parsed.query)}.</>
        )}
      </div>
      <QueryHelp />
    </div>
  );
}

function Underlined({ source, at: [start, end] }: { source: string; at: readonly [number, number] }) {
  const until = Math.max(end, start + 1);
  const wrong = source.slice(start, until);
  return (
    <>
      {source.slice(0, start)}
      <span className="underline decoration-bad decoration-wavy decoration-2 underline-offset-3">
        {wrong === "" ? "\u00A0" : wrong}
      </span>
      {source.slice(until)}
    </>
  );
}

function Mistake({ message, remedy }: { message: string; remedy: string }) {
  return (
    <span className="flex gap-1">
      <CircleAlert aria-hidden className="mt-0.5 size-3 shrink-0 text-bad" />
      <span>
        <span className="text-bad">{message}</span> {remedy}
      </span>
    </span>
  );
}
