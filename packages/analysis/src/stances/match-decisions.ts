import { ACTOR_NOUNS } from "../attitudes/lexicons/actors.ts";
import type { Fit } from "./fit.ts";
import type { ReadyAttitude } from "./ready-attitude.ts";

/** Nouns for what somebody decided or asked for: liking it is siding with whoever did. Lemmas. */
const DECISIONS = new Set(
  `decision move step vote ruling verdict announcement call demand proposal suggestion recommendation initiative veto
  refusal rejection order announcement pledge promise`.split(/\s+/),
);
/** How many characters before its own words the decision may stand. */
const LOOK_BACK = 1200;
/** A decision found by its place is less sure than one that is named. */
const CARRIED = 0.75;

/**
 * "Growers welcomed the decision": fits for attitudes to a decision that says no more of itself, which is the last thing that somebody else is
 * told to have done, promised or asked for. `fits[i]` are attitude i's for each proposition; the answer has the same shape.
 */
export function matchDecisions(
  readied: readonly ReadyAttitude[],
  fits: readonly (readonly (Fit | null)[])[],
): (readonly (Fit | null)[])[] {
  return fits.map((own, i) => {
    if (own.some((fit) => fit !== null) || !isDecision(readied[i]!)) return own;
    const made = lastDecided(readied, fits, i);
    if (made === null) return own;
    const { attitude } = readied[made]!;
    const side = attitude.polarity === "positive" ? 1 : -1;
    return fits[made]!.map((fit) =>
      fit === null
        ? null
        : {
            direction: (fit.direction * side) as 1 | -1,
            quality: fit.quality * CARRIED,
            by: fit.by,
            decided: attitude,
          },
    );
  });
}

function isDecision({ heads, terms, attitude }: ReadyAttitude): boolean {
  return (
    attitude.evidence.length > 0 &&
    heads.some((idea) => DECISIONS.has(idea.term)) &&
    terms.every((idea) => DECISIONS.has(idea.term) || ACTOR_NOUNS.has(idea.term) || idea.place)
  );
}

/** The last attitude before that is a deed, a promise or a demand of somebody else's on one of the propositions. */
function lastDecided(
  readied: readonly ReadyAttitude[],
  fits: readonly (readonly (Fit | null)[])[],
  at: number,
): number | null {
  const { attitude } = readied[at]!;
  const [start] = attitude.evidence[0]!;
  let last: number | null = null;
  let latest = start - LOOK_BACK;
  for (const [i, { attitude: other }] of readied.entries()) {
    const end = other.evidence.at(-1)?.[1] ?? 0;
    if (end > start || end <= latest || other.polarity === "neutral" || other.holder.name === attitude.holder.name)
      continue;
    const decides = other.basis === "done" || other.frame?.force !== "effect";
    if (!decides || other.frame?.hedge !== undefined || fits[i]!.every((fit) => fit === null)) continue;
    last = i;
    latest = end;
  }
  return last;
}
