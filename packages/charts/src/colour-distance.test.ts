import { expect, it } from "vitest";
import { PALETTE } from "./palette.ts";

/**
 * How far apart the two ends of the stance scale look to colour-blind eyes: CIELAB distance (CIE 1976, D65) after the
 * simulation of Machado, Oliveira and Fernandes 2009 at full severity, which works on linear RGB.
 */
const SIMULATIONS = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const TO_XYZ = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const WHITE = [0.95047, 1, 1.08883];

function distance(one: string, other: string, simulation: number[][]): number {
  const [a, b] = [one, other].map((hex) =>
    toLab(multiply(simulation, linear(hex)).map((value) => Math.min(1, Math.max(0, value)))),
  );
  return Math.hypot(...a!.map((value, index) => value - b![index]!));
}

function linear(hex: string): number[] {
  return [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
}

function toLab(rgb: number[]): number[] {
  const [x, y, z] = multiply(TO_XYZ, rgb).map((value, index) => {
    const ratio = value / WHITE[index]!;
    return ratio > 216 / 24_389 ? Math.cbrt(ratio) : (ratio * 24_389) / 27 / 116 + 16 / 116;
  }) as [number, number, number];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function multiply(matrix: number[][], vector: number[]): number[] {
  return matrix.map((row) => row.reduce((sum, value, index) => sum + value * vector[index]!, 0));
}

it.each([
  ["light", "protan", 92],
  ["light", "deutan", 108],
  ["light", "tritan", 102],
  ["dark", "protan", 84],
  ["dark", "deutan", 97],
  ["dark", "tritan", 99],
] as const)("in %s, for and against stay %s-safe at a distance of %i", (theme, eyes, measured) => {
  const { "--for": pro, "--against": contra } = PALETTE[theme];
  expect(Math.round(distance(pro, contra, SIMULATIONS[eyes]))).toBe(measured);
});
