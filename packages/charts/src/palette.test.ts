import { describe, expect, it } from "vitest";
import { identityColour, PALETTE, type Role, stanceColour, type Theme } from "./palette.ts";

/** WCAG 2.2 relative luminance and contrast. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe.each<Theme>(["light", "dark"])("in %s", (theme) => {
  const colours = PALETTE[theme];
  const roles = Object.keys(colours) as Role[];

  const weakest = (among: Role[]) => Math.min(...among.map((role) => contrast(colours[role], colours["--page"])));

  it("text reads at 4.5 to 1 on the page", () => {
    expect(weakest(["--ink", "--muted", "--faint"])).toBeGreaterThanOrEqual(4.5);
  });

  it("marks stand out at 3 to 1, identities at 4.5", () => {
    expect(weakest(["--for", "--against", "--mixed", "--accent"])).toBeGreaterThanOrEqual(3);
    expect(weakest(roles.filter((role) => role.startsWith("--identity")))).toBeGreaterThanOrEqual(4.5);
  });
});

it("keeps a colour to its slot and grey for the others", () => {
  expect(identityColour(0)).toBe("var(--identity-1)");
  expect(identityColour(7)).toBe("var(--identity-8)");
  expect(identityColour(null)).toBe("var(--faint)");
});

it("keeps stance colours to sides", () => {
  expect(["for", "against", "mixed", "unclear", "thin"].map(stanceColour)).toEqual([
    "var(--for)",
    "var(--against)",
    "var(--mixed)",
    "var(--mixed)",
    "var(--mixed)",
  ]);
});
