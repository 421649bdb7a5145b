/** One thing that ⌘K can go to. */
export type PaletteEntry = {
  readonly id: string;
  /** The heading it stands under: "Topics", "Speakers", "Screens". */
  readonly group: string;
  readonly label: string;
  /** What tells it from another of its name: a role, a country, an outlet's address. */
  readonly hint?: string;
  readonly href: string;
};

/** Entries under their headings, both in the order they came. */
export function groupEntries(entries: readonly PaletteEntry[]): ReadonlyMap<string, readonly PaletteEntry[]> {
  return Map.groupBy(entries, (entry) => entry.group);
}
