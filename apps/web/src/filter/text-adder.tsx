"use client";

import { parseQuery } from "@onrecord/query/parse-query";
import { sayQuery } from "@onrecord/query/say-query";
import { useState } from "react";
import { Button } from "../controls/button.tsx";
import { Adder } from "./adder.tsx";
import { QueryMistake } from "./query-mistake.tsx";

export type TextAdderProps = { text: string | null; onChange: (text: string) => void };

/** Words that the articles must hold, in the Boolean language; a mistake is told under its character. */
export function TextAdder({ text, onChange }: TextAdderProps) {
  return (
    <Adder label="Text">
      {(close) => (
        <TextForm
          text={text ?? ""}
          onChange={(next) => {
            onChange(next);
            close();
          }}
        />
      )}
    </Adder>
  );
}

function TextForm({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const [draft, setDraft] = useState(text);
  const parsed = draft.trim() === "" ? undefined : parseQuery(draft);
  return (
    <form
      className="flex flex-col gap-2 p-1"
      onSubmit={(event) => {
        event.preventDefault();
        if (parsed?.kind === "query") onChange(draft.trim());
      }}
    >
      <label className="font-medium" htmlFor="filter-text">
        Words in the article
      </label>
      <input
        id="filter-text"
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        spellCheck={false}
        autoComplete="off"
        aria-describedby="filter-text-says"
        aria-invalid={parsed?.kind === "error"}
        className="h-9 w-full rounded border border-outline bg-page px-2.5 focus-visible:outline-offset-0 touch:h-10 touch:text-heading"
      />
      <div id="filter-text-says" className="min-h-8 text-small text-muted">
        {parsed?.kind === "error" && <QueryMistake source={draft} mistake={parsed} />}
        {parsed?.kind === "query" && <>Reads as: {sayQuery(parsed.query)}</>}
        {parsed === undefined && "AND, OR, NOT, “phrases”, wildcards (strik*), NEAR/5, speaker:, said:."}
      </div>
      <Button type="submit" disabled={parsed?.kind !== "query"}>
        Filter by these words
      </Button>
    </form>
  );
}
