import { ACTOR_NOUNS } from "../attitudes/lexicons/actors.ts";
import type { Speaker } from "../reading.ts";
import type { Fit } from "./fit.ts";
import type { ReadyAttitude } from "./ready-attitude.ts";

/** Nouns for what somebody decided or asked for: liking it is siding with whoever did. Lemmas. */
const DECISIONS = new Set(
  `decision move step vote ruling verdict announcement call demand proposal suggestion recommendation initiative veto
  refusal rejection order announcement pledge promise`.split(/\s+/),
);
/** How many characters before an attitude's own words somebody else's may stand. */
const LOOK_BACK = 1200;
/** Side taken with somebody's decision, and with somebody: each is less sure than one that names the matter. */
const WITH_DECISION = 0.75;
const WITH_PERSON = 0.7;
/** Who thanks or praises somebody may still be of another mind. */
const SIDING = /\b(?:sid|agree|support|back|join|second|stand|stood)/i;

type Fits = readonly (Fit | null)[];

/**
 * "Growers welcomed the decision", "sided with the mayor": fits for attitudes to what somebody else did, promised or asked for, or to that person.
 * `fits[i]` are attitude i's for each proposition; the answer has the same shape.
 */
export function matchOthers(readied: readonly ReadyAttitude[], fits: readonly Fits[]): Fits[] {
  return fits.map((own, i) => {
    const ready = readied[i]!;
    const decision = isDecision(ready);
    if (own.some((fit) => fit !== null) || (!decision && !isSiding(ready))) return own;
    const before = sidesTakenBefore(readied, fits, i);
    if (decision) {
      const done = before.filter((other) => readied[other]!.attitude.basis === "done");
      return carried(readied, fits, (done.length > 0 ? done : before).at(-1), WITH_DECISION) ?? own;
    }
    const theirs = before.filter((other) => isNamed(ready, readied[other]!.attitude.holder));
    return carried(readied, fits, theirs.at(-1), WITH_PERSON) ?? own;
  });
}

/** The fits of another's attitude, turned so that liking them is that attitude's side. */
function carried(
  readied: readonly ReadyAttitude[],
  fits: readonly Fits[],
  from: number | undefined,
  quality: number,
): Fits | null {
  if (from === undefined) return null;
  const { attitude } = readied[from]!;
  const side = attitude.polarity === "positive" ? 1 : -1;
  return fits[from]!.map((fit) =>
    fit === null
      ? null
      : {
          direction: (fit.direction * side) as 1 | -1,
          quality: fit.quality * quality,
          by: fit.by,
          answers: attitude,
        },
  );
}

function isDecision({ heads, terms, attitude }: ReadyAttitude): boolean {
  return (
    attitude.evidence.length > 0 &&
    heads.some((idea) => DECISIONS.has(idea.term)) &&
    terms.every((idea) => DECISIONS.has(idea.term) || ACTOR_NOUNS.has(idea.term) || idea.place)
  );
}

function isSiding({ terms, attitude }: ReadyAttitude): boolean {
  return terms.length > 0 && attitude.polarity === "positive" && SIDING.test(attitude.because);
}

/** Whether the target is nothing but this person, by name or by role ("the minister"). */
function isNamed({ terms, attitude }: ReadyAttitude, { name, kind, role = "" }: Speaker): boolean {
  const words = `${role} ${name}`.toLowerCase().split(" ");
  return kind === "person" && terms.every((idea) => words.includes(idea.term)) && !/^an? /i.test(attitude.target);
}

/** Attitudes of others shortly before that take a side on a proposition by wish, judgement or deed, the nearest last. */
function sidesTakenBefore(readied: readonly ReadyAttitude[], fits: readonly Fits[], at: number): number[] {
  const { attitude } = readied[at]!;
  const start = attitude.evidence[0]?.[0] ?? 0;
  const endOf = (i: number) => readied[i]!.attitude.evidence.at(-1)?.[1] ?? 0;
  return [...readied.keys()]
    .filter((i) => {
      const { polarity, holder, frame } = readied[i]!.attitude;
      if (endOf(i) > start || endOf(i) <= start - LOOK_BACK || fits[i]!.every((fit) => fit === null)) return false;
      return (
        polarity !== "neutral" &&
        holder.name !== attitude.holder.name &&
        frame?.force !== "effect" &&
        frame?.hedge === undefined
      );
    })
    .toSorted((a, b) => endOf(a) - endOf(b));
}
