import { sameIdea, type Idea } from "./ideas.ts";

/** Behind all that is near: the title names it, or the article keeps coming back to it. */
export const FAR_BACK = 1000;

/** Where an idea was named last, by itself or inside an expression of the topic; -1 when it was not. */
export function lastNamed(wanted: Idea, context: readonly Idea[], words: readonly Idea[]): number {
  const named = context.findLastIndex((idea) => sameIdea(idea, wanted));
  if (named >= 0) return named;
  const inside = words.findLastIndex((idea) => sameIdea(idea, wanted));
  return inside < 0 ? -1 : Math.max(0, inside - (words.length - context.length));
}
