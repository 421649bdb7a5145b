/**
 * The colours of the charts by role. On the page they are CSS custom properties (`var(--for)`), so that light and dark
 * follow the theme; `svg-export.ts` writes these values in. Stance colours mean stance and nothing else.
 */
export const PALETTE = {
  light: {
    "--page": "#FFFFFF",
    "--surface": "#F7F6F3",
    "--hairline": "#E4E2DB",
    "--ink": "#1C1B19",
    "--muted": "#5C5A54",
    "--faint": "#757369",
    "--accent": "#5A3FA0",
    "--for": "#0072B2",
    "--against": "#D55E00",
    "--mixed": "#767676",
    "--identity-1": "#0F766E",
    "--identity-2": "#8A2C6B",
    "--identity-3": "#667000",
    "--identity-4": "#33508F",
    "--identity-5": "#A3243B",
    "--identity-6": "#4F6672",
    "--identity-7": "#1B7F9E",
    "--identity-8": "#8B5E34",
  },
  dark: {
    "--page": "#121212",
    "--surface": "#1B1B1A",
    "--hairline": "#2E2D2A",
    "--ink": "#ECEAE4",
    "--muted": "#A8A59B",
    "--faint": "#A8A59B",
    "--accent": "#B7A2F2",
    "--for": "#4AA8E0",
    "--against": "#F0843C",
    "--mixed": "#9C9C9C",
    "--identity-1": "#3FB8AB",
    "--identity-2": "#DB7FBC",
    "--identity-3": "#B3BF3C",
    "--identity-4": "#8FABEA",
    "--identity-5": "#EE8797",
    "--identity-6": "#9BB4C0",
    "--identity-7": "#62C0DC",
    "--identity-8": "#CC9A66",
  },
} as const;

export type Theme = keyof typeof PALETTE;
export type Role = keyof (typeof PALETTE)["light"];

/** The colour of an identity slot, 0 to 7; null is the grey of "others". */
export function identityColour(slot: number | null): string {
  return slot === null ? "var(--faint)" : `var(--identity-${(slot % 8) + 1})`;
}

/** The colour of a stance or position; what is neither for nor against is grey. */
export function stanceColour(kind: string): string {
  if (kind === "for") return "var(--for)";
  return kind === "against" ? "var(--against)" : "var(--mixed)";
}
