import type { Fit } from "./fit.ts";
import { inVocabulary } from "./ideas.ts";
import { FAR_BACK, lastNamed } from "./last-named.ts";
import type { ParsedProposition } from "./parse-proposition.ts";
import type { ReadyAttitude } from "./ready-attitude.ts";
import { steer } from "./steer.ts";

/** What was named at most this many lemmas before is what the next sentence is about. */
const JUST_BEFORE = 8;
/** Words of one phrase stand at most this many lemmas apart. */
const NEAR_TOGETHER = 8;

/** What an attitude that names no matter of its own is about: the target that was named last before it, or in the title. */
export function matchAtHand(ready: ReadyAttitude, proposition: ParsedProposition): Fit | null {
  const deeds = ready.terms.filter((idea) => idea.senses.length > 0);
  const near = [
    ...inVocabulary(ready.context, proposition.vocabulary),
    ...inVocabulary(ready.terms, proposition.vocabulary),
  ];
  const words = [...ready.context, ...ready.terms];
  const setting = inVocabulary(ready.setting, proposition.vocabulary);
  let best: Fit | null = null;
  for (const phrase of proposition.targets) {
    if (phrase.sign < 0) continue;
    const places = phrase.ideas.map((wanted) => lastNamed(wanted, near, words));
    const spread = Math.max(...places) - Math.min(...places);
    const at = spread > NEAR_TOGETHER ? -1 : Math.min(...places);
    const far = at < 0 && phrase.ideas.every((wanted) => lastNamed(wanted, setting, ready.setting) >= 0);
    if (at < 0 && !far) continue;
    const back = far ? FAR_BACK : near.length - at;
    if (best !== null && best.back! <= back) continue;
    const quality = far ? 0.7 : back <= JUST_BEFORE ? 0.8 : 0.75;
    // "Without lockers it would fail": what would become of the matter is part of what is judged.
    const turn = steer(deeds, phrase, proposition)?.direction ?? 1;
    best = { direction: (phrase.sign * turn) as 1 | -1, quality, by: phrase, back };
  }
  const own = proposition.parts.filter((part) => part.essential || (part.named && part.role === "object"));
  if (own.length === 0 || proposition.predicate === null || proposition.targets.length > 0) return best;
  const at = Math.min(...own.map((part) => lastNamed(part.idea, near, words)));
  if (at < 0 || (best !== null && best.back! <= near.length - at)) return best;
  return { direction: 1, quality: 0.7, by: "proposition", back: near.length - at };
}
