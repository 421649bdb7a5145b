import { type Filter, type ListName, NO_FILTER, type View } from "@onrecord/query/filter";
import { formatCount } from "../format/numbers.ts";
import { nameOf, type Named, ONLY, sayLanguage, VOICES } from "./say-filter.ts";

/** A part of the filter that can stand without effect on a screen. */
export type FilterPart = Exclude<keyof Filter, "period">;

/** Why a part has no effect on a screen, as a sentence. */
export type WithoutEffect = Partial<Record<FilterPart, string>>;

/** One thing that is filtered by, and the view without it; or the rest of a long row of them. */
export type FilterChip = {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  /** How many values it stands for. */
  readonly count: number;
  /** Their names, where there are several. */
  readonly hint?: string;
  readonly without: View;
  readonly notApplied?: string | undefined;
};

const KINDS = {
  topics: "topic",
  speakers: "speaker",
  outlets: "outlet",
  propositions: "proposition",
  notSpeakers: "speaker",
  notPropositions: "proposition",
} as const;
const NAMES: Record<ListName, string> = {
  topics: "Topic",
  speakers: "Speaker",
  outlets: "Outlet",
  propositions: "Proposition",
  notSpeakers: "Not speaker",
  notPropositions: "Not proposition",
  stances: "Stance",
  bases: "Basis",
  kinds: "Statement",
};

/** So many values of a part have a chip each; a bar that stays in sight must leave some sight. */
const SINGLE_AT_MOST = 8;

/** The chips of a filter, the period apart: one a value, so that each can be taken away alone; unknown keys last. */
export function filterChips(
  view: View,
  names: readonly Named[] | undefined,
  withoutEffect: WithoutEffect = {},
): FilterChip[] {
  const { filter } = view;
  const chip = (part: FilterPart, value: string, without: Partial<Filter>, name: string): FilterChip => ({
    key: `${part} ${value}`,
    name,
    value,
    count: 1,
    without: { ...view, filter: { ...filter, ...without } },
    notApplied: withoutEffect[part],
  });
  const list = (part: ListName, values: readonly (string | number)[]): FilterChip[] => {
    const textOf = (value: string | number) =>
      part in KINDS ? nameOf(names, KINDS[part as keyof typeof KINDS], Number(value)) : String(value);
    const [first, rest] = [values.slice(0, SINGLE_AT_MOST), values.slice(SINGLE_AT_MOST)];
    const singly = first.map((value) => ({
      ...chip(part, textOf(value), { [part]: values.filter((other) => other !== value) }, NAMES[part]),
      key: `${part} ${value}`,
    }));
    if (rest.length === 0) return singly;
    const others = chip(part, `${formatCount(rest.length)} more`, { [part]: first }, NAMES[part]);
    return [...singly, { ...others, count: rest.length, hint: rest.map(textOf).join(", ") }];
  };
  const single = (part: FilterPart, name: string, value: string | false | null): FilterChip[] =>
    value === false || value === null ? [] : [chip(part, value, { [part]: NO_FILTER[part] }, name)];
  return [
    ...list("topics", filter.topics),
    ...list("speakers", filter.speakers),
    ...list("outlets", filter.outlets),
    ...list("propositions", filter.propositions),
    ...list("notSpeakers", filter.notSpeakers),
    ...list("notPropositions", filter.notPropositions),
    ...single("utterance", "Utterance", filter.utterance && "one, wherever it is reported"),
    ...list("stances", filter.stances),
    ...list("bases", filter.bases),
    ...list("kinds", filter.kinds),
    ...single("directOnly", "Words", filter.directOnly && "direct only"),
    ...single("voices", "Voices", filter.voices !== "all" && VOICES[filter.voices].toLowerCase()),
    ...single("language", "Language", filter.language && sayLanguage(filter.language)),
    ...single("text", "Text", filter.text),
    ...single("wide", "Statements", filter.wide && "all in these articles"),
    ...single("bar", "Confidence", filter.bar === null ? null : `from ${filter.bar}`),
    ...single("only", "Left out", filter.only && ONLY[filter.only].toLowerCase()),
    ...view.unknown.map(([key, value], at): FilterChip => ({
      key: `unknown ${key}`,
      name: key,
      value,
      count: 1,
      without: { ...view, unknown: view.unknown.toSpliced(at, 1) },
      notApplied: "This filter is not known here.",
    })),
  ];
}
