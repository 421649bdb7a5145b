import { outletHref, speakerHref, topicHref } from "../address/paths.ts";
import { printView, PLAIN_CHART, NO_FILTER } from "@onrecord/query/filter";
import { printQuery } from "../address/address.ts";
import type { RailData } from "../frame/rail-entry.ts";
import type { PaletteEntry } from "./palette-entry.ts";

/** Something of the team that bears a name, as the server finds it. */
export type Found = {
  readonly kind: "topic" | "speaker" | "outlet" | "proposition";
  readonly id: number;
  readonly name: string;
};

/** What the palette offers for some letters: screens first, since they are few, then what bears the letters. */
export function teamEntries(
  team: string,
  data: Pick<RailData, "reading" | "tending">,
  letters: string,
  found: readonly Found[],
): PaletteEntry[] {
  const wanted = letters.trim().toLowerCase();
  const screens = [...data.reading, ...data.tending]
    .filter(({ label }) => label.toLowerCase().includes(wanted))
    .map(({ label, href }): PaletteEntry => ({ id: `screen ${href}`, group: "Screens", label, href }));
  const ordered = kinds.flatMap((kind) => found.filter((one) => one.kind === kind));
  return [...screens, ...ordered.map((one) => entryOf(team, one))];
}

/** The way on for words that are no name: the statements that hold them. */
export function searchEntry(team: string, words: string): PaletteEntry {
  const query = printView({ filter: { ...NO_FILTER, text: words }, chart: PLAIN_CHART, unknown: [] });
  return {
    id: "search statements",
    group: "Search",
    label: `Search statements for “${words}”`,
    href: `/t/${team}/statements${printQuery(query)}`,
  };
}

/** In the order of the rail. */
const kinds = ["topic", "speaker", "outlet", "proposition"] as const;

const groups = { topic: "Topics", speaker: "Speakers", outlet: "Outlets", proposition: "Propositions" } as const;

function entryOf(team: string, { kind, id, name }: Found): PaletteEntry {
  const hrefs = {
    topic: () => topicHref(team, { id, name }),
    speaker: () => speakerHref(team, { id, name }),
    outlet: () => outletHref(team, { id, name }),
    proposition: () => `/t/${team}/statements?proposition=${id}`,
  };
  const hints = { topic: {}, speaker: {}, outlet: {}, proposition: { hint: "its statements" } };
  return { id: `${kind} ${id}`, group: groups[kind], label: name, href: hrefs[kind](), ...hints[kind] };
}
