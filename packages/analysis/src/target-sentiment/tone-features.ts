import { isTakenAway, valenceOf } from "../attitudes/lexicons/valence.ts";
import { isDenied } from "../stances/is-denied.ts";
import type { Token } from "../tokens.ts";
import { zonesOf, type Scene, type Zone } from "./scene.ts";
import type { Add } from "./target-features.ts";
import { toneOfWord } from "./tone-words.ts";
import { distanceTo } from "./word-features.ts";

/** The tone of the words around the mention: by distance, by what they are to it, and by whether another name stands nearer to them. */
export function addTone(scene: Scene, add: Add): void {
  const { tokens } = scene;
  const turns = tokens.map((_, i) => (isDenied(tokens, i) ? -0.7 : 1));
  const rings = tokens.map((token, i) => {
    const ring = valenceOf(token);
    return ring === 0 ? 0 : ring * turns[i]! * (isTakenAway(tokens, i) ? -0.7 : 1);
  });
  const tones = tokens.map((token, i) => toneOfWord(token) * turns[i]!);
  const [near, all] = addWindows("ring", scene, rings, add);
  addWindows("tone", scene, tones, add);
  add(`sign:${signOf(all)}${signOf(near)}`);
  addZones(
    scene,
    tokens.map((_, i) => mean(rings[i]!, tones[i]!)),
    add,
  );
}

/** Sums over windows of tokens; returns that near the mention and that of everything. */
function addWindows(
  name: string,
  { tokens, target: { from, to } }: Scene,
  values: readonly number[],
  add: Add,
): [near: number, all: number] {
  const sum = (first: number, end: number) => {
    let total = 0;
    for (let i = Math.max(0, first); i < Math.min(end, values.length); i++) total += values[i]!;
    return clamp(total, 3);
  };
  const [near, all] = [sum(from - 4, to + 4), sum(0, tokens.length)];
  add(`${name}:near`, near);
  add(`${name}:wide`, sum(from - 10, to + 10) * 0.7);
  add(`${name}:all`, all * 0.5);
  add(`${name}:left`, sum(from - 8, from) * 0.7);
  add(`${name}:right`, sum(to, to + 8) * 0.7);
  return [near, all];
}

/** Good and bad words apart by zone, and those nearer to the mention than to any other name apart from the rest. */
function addZones(scene: Scene, values: readonly number[], add: Add): void {
  const { tokens, name } = scene;
  const zones = zonesOf(scene);
  const rivals = namesBeside(tokens, scene);
  const sums = new Map<`${Zone}${"+" | "-"}`, number>();
  let [closer, farther] = [0, 0];
  for (const [i, value] of values.entries()) {
    if (value === 0 || (i >= name.from && i < name.to)) continue;
    const key = `${zones[i]!}${value > 0 ? "+" : "-"}` as const;
    sums.set(key, (sums.get(key) ?? 0) + Math.abs(value));
    if (rivals.some((rival) => Math.abs(rival - i) < distanceTo(i, name))) farther += value;
    else closer += value;
  }
  for (const [key, value] of sums) add(`zone:${key}`, Math.min(2, value));
  add("closer", clamp(closer, 2));
  add("farther", clamp(farther, 2));
}

/** Where the other names begin. */
function namesBeside(tokens: readonly Token[], { name }: Scene): number[] {
  return [...tokens.keys()].filter(
    (i) => tokens[i]!.pos === "PROPN" && tokens[i - 1]?.pos !== "PROPN" && (i < name.from || i >= name.to),
  );
}

/** Of two gradings of a word; where only one knows it, most of that. */
function mean(one: number, other: number): number {
  return one === 0 || other === 0 ? 0.8 * (one + other) : (one + other) / 2;
}

function signOf(value: number): string {
  return value > 0.3 ? "+" : value < -0.3 ? "-" : "0";
}

function clamp(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}
