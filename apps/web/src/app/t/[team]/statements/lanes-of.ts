import type { Filter } from "@onrecord/query/filter";

/** Lanes of positions drawn at most: asked by the server ahead, and by the screen, alike. */
export const LANES = 12;

/** What a lane of the timeline is: one proposition has a lane a holder, one speaker a lane a proposition; else there is none. */
export function lanesOf({ propositions, speakers }: Filter): "holders" | "propositions" | undefined {
  if (propositions.length === 1) return "holders";
  return speakers.length === 1 ? "propositions" : undefined;
}
