import { minhash } from "./minhash.ts";
import { sameStory } from "./same-story.ts";
import { shingles } from "./shingles.ts";

/**
 * Groups texts that are copies of one story. Gives for each text the index of the first text of its group. Texts are compared only
 * where a MinHash band proposes it, and once with each group, so the time grows with the number of texts, not of pairs.
 */
export function clusterCopies(texts: readonly string[]): number[] {
  const sets = texts.map(shingles);
  const parent = texts.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  const byBand = new Map<string, number[]>();
  for (const [index, set] of sets.entries()) {
    const seen = new Set<number>();
    for (const [band, value] of minhash(set).entries()) {
      const key = `${band}:${value}`;
      const others = byBand.get(key) ?? [];
      for (const other of others) {
        if (seen.has(other) || root(other) === root(index)) continue;
        seen.add(other);
        if (sameStory(set, sets[other]!)) join(index, other);
      }
      byBand.set(key, [...others, index]);
    }
  }
  return texts.map((_, index) => root(index));

  function join(a: number, b: number): void {
    const [first, second] = [root(a), root(b)].toSorted((x, y) => x - y) as [number, number];
    parent[second] = first;
  }
}
