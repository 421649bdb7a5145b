import type { Range } from "../attitudes/verb-groups.ts";
import type { Token } from "../tokens.ts";
import { addAttitudes, addGrammar } from "./grammar-features.ts";
import { sceneOf } from "./scene.ts";
import { addTone } from "./tone-features.ts";
import { addWords } from "./word-features.ts";

/** Features of one mention in its sentence: hashed names with a value each. */
export type Features = Map<number, number>;

/** Adds to a feature, by 1 unless told. */
export type Add = (name: string, value?: number) => void;

/** Size of the hash space, a power of two. */
export const FEATURE_SPACE = 1 << 18;

/**
 * What speaks of how a sentence treats one mention: words near and far, the verb it is subject or object of, the tone around it, and
 * the attitudes that the rules read. Names are left out, so that no model learns whom to like.
 */
export function targetFeatures(tokens: readonly Token[], target: Range): Features {
  const features: Features = new Map();
  const add: Add = (name, value = 1) => {
    if (value === 0) return;
    const key = hash(name);
    features.set(key, (features.get(key) ?? 0) + value);
  };
  const scene = sceneOf(tokens, target);
  add("bias");
  addWords(scene, add);
  addGrammar(scene, add);
  addTone(scene, add);
  addAttitudes(scene, add);
  return features;
}

/** FNV-1a over UTF-16 code units, folded into the feature space. */
function hash(name: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) {
    h ^= name.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  return ((h >>> 15) ^ h) & (FEATURE_SPACE - 1);
}
