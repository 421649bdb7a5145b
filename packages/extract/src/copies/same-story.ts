import type { Shingles } from "./shingles.ts";

const NEAR = 0.8;
const CONTAINED = 0.9;
/** Shorter texts are contained in longer ones by accident: a caption, a headline, a stock phrase. */
const FEWEST_WORDS = 80;

/** Are two texts copies of one: alike over all, or the shorter one nearly whole inside the longer? */
export function sameStory(a: Shingles, b: Shingles): boolean {
  const shared = sharedHashes(a, b);
  if (shared === 0) return false;
  if (jaccardOf(shared, a, b) >= NEAR) return true;
  return Math.min(a.words, b.words) >= FEWEST_WORDS && containmentOf(shared, a, b) >= CONTAINED;
}

/** Shared runs of words in all runs of both, 0 to 1. */
export function jaccard(a: Shingles, b: Shingles): number {
  return jaccardOf(sharedHashes(a, b), a, b);
}

/** How much of the shorter text stands in the longer, 0 to 1. */
export function containment(a: Shingles, b: Shingles): number {
  return containmentOf(sharedHashes(a, b), a, b);
}

function sharedHashes(a: Shingles, b: Shingles): number {
  const [small, large] = a.hashes.size <= b.hashes.size ? [a.hashes, b.hashes] : [b.hashes, a.hashes];
  let shared = 0;
  for (const hash of small) if (large.has(hash)) shared += 1;
  return shared;
}

const jaccardOf = (shared: number, a: Shingles, b: Shingles): number =>
  shared === 0 ? 0 : shared / (a.hashes.size + b.hashes.size - shared);

const containmentOf = (shared: number, a: Shingles, b: Shingles): number =>
  shared === 0 ? 0 : shared / Math.min(a.hashes.size, b.hashes.size);
