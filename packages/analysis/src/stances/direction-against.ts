import { sharedSense, type Idea } from "./ideas.ts";
import type { Sense } from "./thesaurus.ts";

/**
 * Product of the directions of the attitude's words that steer its object. Words of the proposition's families count with
 * that family; others only at the head.
 */
export function directionAgainst(own: readonly Idea[], heads: readonly Idea[], wanted: readonly Idea[]): 1 | -1 {
  let direction: 1 | -1 = 1;
  for (const idea of own) {
    if (idea.senses.length === 0) continue;
    const sense = steering(idea, wanted);
    if (sense === null) {
      if (heads.includes(idea)) {
        const general = idea.senses.find((one) => one.general);
        if (general?.direction === -1) direction = direction === 1 ? -1 : 1;
      }
      continue;
    }
    if (sense.direction === -1) direction = direction === 1 ? -1 : 1;
  }
  return direction;
}

/** The sense of a word in a family that the proposition uses. */
function steering(idea: Idea, wanted: readonly Idea[]): Sense | null {
  for (const other of wanted) {
    const shared = other.senses.length > 0 ? sharedSense(idea, other) : null;
    if (shared !== null) {
      const primary = other.senses[0]!;
      const inFamily = idea.senses.find((sense) => sense.family === shared.family)!;
      // The proposition counts its word by its first family; a word shared in another one turns with it.
      const asked = other.senses.find((sense) => sense.family === shared.family)!;
      return asked.direction === primary.direction
        ? inFamily
        : { ...inFamily, direction: -inFamily.direction as 1 | -1 };
    }
  }
  return null;
}
