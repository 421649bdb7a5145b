"use client";

import { parseQuery } from "@onrecord/query/parse-query";
import { sayQuery } from "@onrecord/query/say-query";
import { Search } from "lucide-react";
import { useId, useState } from "react";
import { Button } from "../controls/button.tsx";
import { classNames } from "../controls/class-names.ts";
import { QueryMistake } from "../filter/query-mistake.tsx";

export type SearchBoxProps = {
  /** The words that hold now. */
  text: string | null;
  /** Where they are looked for. */
  label: string;
  onSearch: (text: string | null) => void;
};

/** The words to look for, in the Boolean language: read back in plain words as one types, a mistake told under its character. */
export function SearchBox({ text, label, onSearch }: SearchBoxProps) {
  const [draft, setDraft] = useState(text ?? "");
  const id = useId();
  const parsed = draft.trim() === "" ? undefined : parseQuery(draft);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (parsed?.kind !== "error") onSearch(parsed === undefined ? null : draft.trim());
      }}
    >
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <div className="flex gap-2">
        <div className="relative min-w-0 flex-1">
          <Search aria-hidden className="pointer-events-none absolute top-2.5 left-2.5 size-4 text-muted touch:top-3" />
          <input
            id={id}
            type="search"
            value={draft}
            onChange={(event) => setDraft(event.target.value)}
            placeholder={label}
            spellCheck={false}
            autoCapitalize="none"
            autoComplete="off"
            aria-describedby={`${id}-says`}
            aria-invalid={parsed?.kind === "error"}
            className={classNames(
              "h-9 w-full rounded border bg-page pr-2.5 pl-8 placeholder:text-muted focus-visible:outline-offset-0 touch:h-10 touch:text-heading",
              parsed?.kind === "error" ? "border-bad" : "border-outline",
            )}
          />
        </div>
        <Button type="submit" look="primary" size="field" disabled={parsed?.kind === "error"}>
          Search
        </Button>
      </div>
      <div id={`${id}-says`} aria-live="polite" className="mt-1 min-h-9 pl-8 text-small text-muted">
        {parsed === undefined &&
          "AND, OR, NOT, “phrases”, wildcards (strik*), NEAR/5, SAME, title:, outlet:, speaker:, said:"}
        {parsed?.kind === "query" && <>Reads as: {sayQuery(parsed.query)}</>}
        {parsed?.kind === "error" && <QueryMistake source={draft} mistake={parsed} />}
      </div>
    </form>
  );
}
