import { sameIdea, sharedSense, type Idea } from "./ideas.ts";
import type { ParsedProposition, TargetPhrase } from "./parse-proposition.ts";

/** Which way the verbs before a pronoun turn a target phrase, and which of its words they say themselves; null when they do something else to it. */
export function steer(
  deeds: readonly Idea[],
  phrase: TargetPhrase,
  { predicate }: ParsedProposition,
): { direction: 1 | -1; said: Set<Idea> } | null {
  let direction: 1 | -1 = 1;
  const said = new Set<Idea>();
  for (const deed of deeds) {
    const wanted = phrase.ideas.find((idea) => sharedSense(deed, idea) !== null);
    if (wanted !== undefined) {
      said.add(wanted);
      if (sharedSense(deed, wanted)?.same === false) direction = -direction as 1 | -1;
      continue;
    }
    if (deed.senses.length === 0) {
      const word = phrase.ideas.find((idea) => sameIdea(idea, deed));
      if (word === undefined) return null;
      said.add(word);
      continue;
    }
    const asked = predicate === null ? null : sharedSense(deed, predicate.idea);
    if (asked !== null && phrase.ideas.every((idea) => idea.senses.length === 0)) {
      if (!asked.same) direction = -direction as 1 | -1;
      continue;
    }
    const general = deed.senses.find((sense) => sense.family === "adopt" || sense.family === "build");
    if (general === undefined || phrase.sign < 0) return null;
    if (general.direction === -1) direction = -direction as 1 | -1;
  }
  return { direction, said };
}
