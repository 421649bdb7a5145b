"use client";

import type { Filter } from "@onrecord/query/filter";
import { Adder } from "./adder.tsx";
import { Choices } from "./choices.tsx";
import { sayLanguage, VOICES } from "./say-filter.ts";

export type MoreAdderProps = { filter: Filter; onChange: (part: Partial<Filter>) => void };

const kinds = [
  { value: "direct", label: "Direct" },
  { value: "indirect", label: "Indirect" },
  { value: "mixed", label: "Mixed" },
] as const;
const bases = [
  { value: "said", label: "Said" },
  { value: "done", label: "Done" },
  { value: "second-hand", label: "Second-hand" },
] as const;
const voices = (["all", "named", "anonymous"] as const).map((value) => ({ value, label: VOICES[value] }));
const words = [{ value: "direct", label: "Direct words only" }] as const;
const near = [{ value: "wide", label: "All statements in these articles" }] as const;
// What is read today; more come with their lexicons.
const languages = [
  { value: "any", label: "Any language" },
  ...["en"].map((value) => ({ value, label: sayLanguage(value) })),
];

/** What is asked for less often: kind of statement, quoted words, voices, basis, language. */
export function MoreAdder({ filter, onChange }: MoreAdderProps) {
  return (
    <Adder label="More">
      {() => (
        <div className="flex max-h-[min(30rem,70vh)] flex-col gap-2 overflow-y-auto">
          <Choices
            label="Words"
            type="checkbox"
            options={words}
            chosen={filter.directOnly ? ["direct"] : []}
            onChange={(chosen) => onChange({ directOnly: chosen.length > 0 })}
          />
          <Choices
            label="Kind of statement"
            type="checkbox"
            options={kinds}
            chosen={filter.kinds}
            onChange={(chosen) => onChange({ kinds: chosen })}
          />
          <Choices
            label="Basis of a stance"
            type="checkbox"
            options={bases}
            chosen={filter.bases}
            onChange={(chosen) => onChange({ bases: chosen })}
          />
          <Choices
            label="Voices"
            type="radio"
            options={voices}
            chosen={[filter.voices]}
            onChange={([chosen]) => onChange({ voices: chosen ?? "all" })}
          />
          <Choices
            label="With a topic or a text"
            type="checkbox"
            options={near}
            chosen={filter.wide ? ["wide"] : []}
            onChange={(chosen) => onChange({ wide: chosen.length > 0 })}
          />
          <Choices
            label="Language"
            type="radio"
            options={languages}
            chosen={[filter.language ?? "any"]}
            onChange={([chosen]) => onChange({ language: chosen === undefined || chosen === "any" ? null : chosen })}
          />
        </div>
      )}
    </Adder>
  );
}
