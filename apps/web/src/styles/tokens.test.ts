import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

/** Every token with a plain colour pair, as [light, dark]. */
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g)].map(([, name, light, dark]) => [
    name!,
    [light!, dark!] as const,
  ]),
);

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

/** The lower of the two themes' contrasts. */
function worst(one: string, other: string): number {
  return Math.min(...[0, 1].map((theme) => contrast(tokens.get(one)![theme]!, tokens.get(other)![theme]!)));
}

describe("text can be read", () => {
  test.each(["ink", "muted", "accent", "good", "careful", "bad"])("%s on the page and on a surface", (name) => {
    expect(worst(name, "page")).toBeGreaterThanOrEqual(4.5);
    expect(worst(name, "surface")).toBeGreaterThanOrEqual(4.5);
  });
  test("faint on the page", () => {
    expect(worst("faint", "page")).toBeGreaterThanOrEqual(4.5);
  });
  test.each(["mark-for", "mark-against", "mark-plain"])("ink on %s, with a contrast of ten", (name) => {
    expect(worst("ink", name)).toBeGreaterThanOrEqual(10);
  });
  test.each([1, 2, 3, 4, 5, 6, 7, 8])("the label of identity %i in its own colour", (slot) => {
    expect(worst(`identity-${slot}`, "page")).toBeGreaterThanOrEqual(4.5);
  });
});

describe("what is drawn can be seen", () => {
  test.each(["for", "against", "mixed", "outline"])("%s stands out from the page by three to one", (name) => {
    expect(worst(name, "page")).toBeGreaterThanOrEqual(3);
  });
});
