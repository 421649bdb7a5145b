import type { Shingles } from "./shingles.ts";

const BANDS = 16;
/**
 * Two rows a band: of two texts with Jaccard similarity j, one band at least agrees with probability 1 − (1 − j²)^16: 0.99999 at
 * 0.8, 0.99 at 0.5, 0.78 at 0.3, 0.0004 at 0.005 (boilerplate). Bands propose pairs; `sameStory` decides.
 */
const ROWS = 2;

/**
 * The 16 MinHash bands of a text (Broder 1997), each a signed 64-bit number that Postgres can hold. Texts that share a band may be
 * copies. Stable across runs and machines: the bands are stored. A text without words has none.
 */
export function minhash({ hashes }: Shingles): bigint[] {
  if (hashes.size === 0) return [];
  const rows = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const hash of hashes) {
    const low = hash >>> 0;
    const high = Math.floor(hash / 4_294_967_296);
    for (let row = 0; row < rows.length; row += 1) {
      const value = mix(low ^ Math.imul(row + 1, 0x9e3779b9), high);
      if (value < (rows[row] ?? 0)) rows[row] = value;
    }
  }
  return Array.from({ length: BANDS }, (_, band) =>
    BigInt.asIntN(64, (BigInt(rows[band * ROWS] ?? 0) << 32n) | BigInt(rows[band * ROWS + 1] ?? 0)),
  );
}

/** The finalizer of MurmurHash3 (Austin Appleby, public domain) over both halves of a hash. */
function mix(low: number, high: number): number {
  let x = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high, 0xc2b2ae35);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}
