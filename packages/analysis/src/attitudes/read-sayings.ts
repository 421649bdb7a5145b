import { inClause, type Appraisal, type ClauseInContext } from "./appraisal.ts";
import { DENYING } from "./lexicons/evaluations.ts";
import type { StancePhrase } from "./lexicons/phrase-list.ts";
import { SAYINGS } from "./lexicons/sayings.ts";
import { followPhrase, phrasesAt, type FoundPhrase } from "./match-phrase.ts";
import { objectRange } from "./noun-phrases.ts";
import { antecedentOf, isBarePronoun, verbIn } from "./unwrap.ts";
import type { Range } from "./verb-groups.ts";

/** "Enough is enough", "hands off our hospital", "the tram can't come soon enough": what people say to take a side, whatever its grammar. */
export function readSayings(context: ClauseInContext): Appraisal[] {
  const { tokens, clause } = context;
  for (let i = clause.from; i < clause.to; i++) {
    for (const phrase of phrasesAt(tokens, i, SAYINGS)) {
      const found = followPhrase(tokens, i, phrase);
      if (found === null || isDenied(context, found)) continue;
      const matter = matterOf(context, phrase, found);
      if (matter === null) continue;
      const infinitive = matter !== undefined && tokens[matter.from - 1]?.lower === "to";
      return [
        inClause(context, {
          sign: found.sign,
          target: [matter ?? found],
          because: { from: found.from, to: found.to },
          force: "judgement",
          strength: matter === undefined ? AT_HAND : 0.8,
          loose: matter === undefined,
          predicate: infinitive ? verbIn(context, matter.from, matter.to) : -1,
        }),
      ];
    }
  }
  return [];
}

/** So little that only a matter named just before is meant. */
const AT_HAND = 0.6;

/** "It is not that nobody asked for it": a denial in front takes the phrase back. */
function isDenied({ tokens, clause }: ClauseInContext, { from }: FoundPhrase): boolean {
  return tokens.slice(clause.from, from).some((token) => DENYING.has(token.lower));
}

/** The words for the matter; undefined when the phrase names none, null when it should and does not. */
function matterOf(context: ClauseInContext, { steps }: StancePhrase, found: FoundPhrase): Range | null | undefined {
  const { tokens, clause } = context;
  if (found.matter !== null) return found.matter;
  if (steps[0] === "X") {
    const { subject } = clause;
    if (subject === null || subject.to > found.from) return null;
    return isBarePronoun(context, subject) ? (antecedentOf(context) ?? subject) : subject;
  }
  if (steps.at(-1) !== "X") return undefined;
  const object = objectRange(tokens, found.to, found.to < clause.to ? clause.to : tokens.length);
  return object.from < object.to ? object : null;
}
