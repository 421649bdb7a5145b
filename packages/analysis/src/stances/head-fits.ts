import { GENERIC_NOUNS } from "./generic-nouns.ts";
import { sameIdea, type Idea } from "./ideas.ts";

/** The last word of the head names what it is about: the proposition's own word, a directed word, or a shell. */
export function headFits(heads: readonly Idea[], wanted: readonly Idea[]): boolean {
  const last = heads.at(-1);
  if (last === undefined) return false;
  return wanted.some((idea) => sameIdea(idea, last)) || GENERIC_NOUNS.has(last.term) || last.senses.length > 0;
}
