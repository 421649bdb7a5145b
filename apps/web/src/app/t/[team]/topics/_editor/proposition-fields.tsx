"use client";

import { useEffect, useId, useRef } from "react";
import { Button } from "../../../../../controls/button.tsx";
import { WordsField } from "../../../../../controls/words-field.tsx";
import type { PropositionChange, PropositionDraft } from "./draft.ts";

export type PropositionFieldsProps = {
  proposition: PropositionDraft;
  /** Its place among them, from 1. */
  place: number;
  /** Just accepted of the suggestions: what is to be edited now. */
  isFocused?: boolean;
  onChange: (change: PropositionChange) => void;
};

/** A sentence that one can be for or against, with the words by which it is recognised. Removed, it waits to be undone. */
export function PropositionFields({ proposition, place, isFocused = false, onChange }: PropositionFieldsProps) {
  const id = useId();
  const sentence = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFocused) sentence.current?.focus();
  }, [isFocused]);
  const { text, targets, counterTargets, synonyms, removed } = proposition;
  const name = `Proposition ${place}`;
  if (removed)
    return (
      <li className="flex flex-wrap items-center justify-between gap-x-4 py-3">
        <p className="min-w-0 text-muted">
          Removed when you save, with its stances: <span className="line-through">{text}</span>
        </p>
        <Button onClick={() => onChange({ removed: false })}>
          Undo<span className="sr-only"> removing {text}</span>
        </Button>
      </li>
    );
  return (
    <li className="flex flex-col gap-3 py-4 first:pt-0">
      <div>
        <div className="mb-1 flex items-center justify-between gap-4">
          <label htmlFor={id} className="font-medium">
            {name}
          </label>
          <Button look="quiet" size="small" onClick={() => onChange({ removed: true })}>
            Remove<span className="sr-only"> {name}</span>
          </Button>
        </div>
        <input
          id={id}
          ref={sentence}
          value={text}
          maxLength={500}
          autoComplete="off"
          placeholder="The port should be closed"
          onChange={(event) => onChange({ text: event.target.value })}
          className="block h-9 w-full rounded border border-outline bg-page px-2.5 placeholder:text-muted focus-visible:outline-offset-0 touch:h-10 touch:text-heading"
        />
      </div>
      <WordsField
        of={name}
        label="Targets"
        hint="Words for what the sentence wants, such as “closing the port”. Whoever praises or demands one counts as for it."
        words={targets}
        onChange={(next) => onChange({ targets: next })}
        most={30}
        longest={200}
      />
      <WordsField
        of={name}
        label="Counter-targets"
        hint="Words for what it is set against, such as “keeping the port open”. Whoever praises one counts as against it."
        words={counterTargets}
        onChange={(next) => onChange({ counterTargets: next })}
        most={30}
        longest={200}
      />
      <SynonymGroups of={name} groups={synonyms} onChange={(next) => onChange({ synonyms: next })} />
    </li>
  );
}

type SynonymGroupsProps = {
  of: string;
  groups: readonly (readonly string[])[];
  onChange: (groups: string[][]) => void;
};

function SynonymGroups({ of, groups, onChange }: SynonymGroupsProps) {
  const all = groups.map((group) => [...group]);
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-small font-medium">
        <span className="sr-only">{of}: </span>Synonyms
      </legend>
      <p className="text-small text-muted">Each group holds words that mean the same here.</p>
      <div className="mt-2 flex flex-col gap-2">
        {all.map((group, index) => (
          <div key={index} className="flex items-end gap-1">
            <div className="min-w-0 flex-1">
              <WordsField
                of={of}
                label={`Group ${index + 1}`}
                words={group}
                onChange={(next) => onChange(all.with(index, next))}
                most={20}
                longest={100}
              />
            </div>
            <Button look="quiet" size="field" onClick={() => onChange(all.toSpliced(index, 1))}>
              Remove<span className="sr-only"> group {index + 1}</span>
            </Button>
          </div>
        ))}
      </div>
      <div className="mt-2">
        <Button size="small" disabled={all.length >= 30} onClick={() => onChange([...all, []])}>
          Add a group
        </Button>
      </div>
    </fieldset>
  );
}
