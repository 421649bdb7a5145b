/**
 * Weights as text: each is rounded to one of 91 levels and written as one printable character, class by class. Lossy, small,
 * and the same on every machine.
 */
const ZERO = 81;
const LEVELS = 45;
/** The backslash would double in source; its place is taken by a letter beyond the range. */
const BACKSLASH = 92;
const STAND_IN = "À";

export function writeWeights(weights: readonly Float64Array[]): { scale: number; text: string } {
  let largest = 0;
  for (const row of weights) for (const weight of row) largest = Math.max(largest, Math.abs(weight));
  const scale = largest / LEVELS;
  let text = "";
  for (const row of weights)
    for (const weight of row) {
      const code = ZERO + Math.round(weight / scale);
      text += code === BACKSLASH ? STAND_IN : String.fromCharCode(code);
    }
  return { scale, text };
}

export function readWeights(text: string, scale: number, classes: number): Float32Array[] {
  const size = text.length / classes;
  return Array.from({ length: classes }, (_, c) =>
    Float32Array.from({ length: size }, (_, i) => {
      const code = text.charCodeAt(c * size + i);
      return ((code > 127 ? BACKSLASH : code) - ZERO) * scale;
    }),
  );
}
