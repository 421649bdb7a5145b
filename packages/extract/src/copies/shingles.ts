/** A text as the set of its runs of five words, each as a 53-bit hash; what two texts are compared by. */
export interface Shingles {
  hashes: ReadonlySet<number>;
  words: number;
}

const RUN = 5;
// Scripts that write no spaces count by the letter.
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;

/** Words are compared without case, punctuation and compatibility forms. A text of fewer than five words is one run. */
export function shingles(text: string): Shingles {
  const words = text.normalize("NFKC").toLowerCase().match(WORD) ?? [];
  const hashes = new Set<number>();
  if (words.length > 0 && words.length < RUN) hashes.add(hash53(words.join(" ")));
  for (let i = 0; i + RUN <= words.length; i += 1) hashes.add(hash53(words.slice(i, i + RUN).join(" ")));
  return { hashes, words: words.length };
}

/** cyrb53 by bryc (public domain): two interleaved multiplicative hashes, joined to a 53-bit whole number. Stored; never change it. */
function hash53(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & b) + (a >>> 0);
}
