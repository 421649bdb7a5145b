/** How many of each the overview shows: asked by the server ahead, and by the screen, alike. */
export const SHOWN = { statements: 15, voices: 8 } as const;
