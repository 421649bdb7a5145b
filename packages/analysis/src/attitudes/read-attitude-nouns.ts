import { ATTITUDE_NOUNS, COMPLEMENT_OPENERS, DECIDED_BY_PREPOSITION } from "./lexicons/attitude-nouns.ts";
import { heldBy, inClause, type Appraisal, type ClauseInContext, type Sign } from "./appraisal.ts";
import { lemmaOf } from "./expressions.ts";
import { infinitiveAt, isEmpty, objectRange, trim } from "./noun-phrases.ts";
import { isVerb } from "./verb-groups.ts";
import type { Range } from "./verb-groups.ts";

export interface NounAttitude {
  sign: Sign;
  target: Range;
  because: Range;
  /** The possessor, when there is one who is not the voice of the run. */
  holder: Range | null;
  predicate: number;
  agent: Range | null;
}

const POSSESSIVES = new Set(["his", "her", "their", "its", "my", "our"]);
const GIVEN_UP = new Set(["drop", "end", "abandon", "withdraw", "reverse", "rescind", "lift", "waive", "renounce"]);

/** The noun attitude that an object is made of: "her calls for a vote", "the need to leave", "opposition to the tax". */
export function readNounAttitude(context: ClauseInContext, range: Range): NounAttitude | null {
  const { tokens } = context;
  for (let i = range.from; i < Math.min(range.to - 1, range.from + 8); i++) {
    const token = tokens[i]!;
    // An inner preposition before the noun means that the noun is not the head: "the plan of the party's critics".
    if (token.pos === "ADP" || token.pos === "SCONJ" || token.pos === "PUNCT") return null;
    // A plural that opens its sentence passes for a name: "Opponents of the tax …".
    const opening = i === 0 && token.pos === "PROPN";
    if (!opening && token.pos !== "NOUN" && !(token.pos === "VERB" && !isVerb(tokens, i))) continue;
    const lemma = opening ? lemmaOf(token).replace(/s$/, "") : lemmaOf(token);
    let sign: Sign | undefined = ATTITUDE_NOUNS.get(lemma);
    const opener = tokens[i + 1]!.lower;
    if (sign === undefined || !COMPLEMENT_OPENERS.has(opener)) continue;
    if (opener === "with" || opener === "at" || opener === "on" || opener === "over" || opener === "about") {
      if (sign > 0) continue;
    }
    if (opener === "against") sign = DECIDED_BY_PREPOSITION.has(lemma) || sign < 0 ? -1 : sign;
    if (
      opener === "of" &&
      sign > 0 &&
      ![
        "approval",
        "endorsement",
        "support",
        "supporter",
        "advocate",
        "proponent",
        "champion",
        "defender",
        "backer",
        "praise",
        "hope",
      ].includes(lemma)
    )
      continue;
    if (range.from < i && (tokens[range.from]!.lower === "no" || tokens[i - 1]!.lower === "no")) sign = -sign as Sign;
    return build(context, range, i, sign);
  }
  return null;
}

function build(context: ClauseInContext, range: Range, noun: number, sign: Sign): NounAttitude {
  const { tokens, isSelf } = context;
  const to = infinitiveAt(tokens, noun + 1, range.to);
  const opensWithTo = to === noun + 1;
  // "calls for allies to spend more": the ones in between are to do it.
  const doers =
    !opensWithTo && to > noun + 2 && tokens[noun + 1]!.lower === "for" ? trim(tokens, { from: noun + 2, to }) : null;
  const target = { from: opensWithTo ? noun + 2 : noun + 2, to: range.to };
  const predicate =
    to >= 0 && (opensWithTo || doers !== null)
      ? nextVerb(tokens, to + 1, range.to)
      : tokens[noun + 2]?.lower.endsWith("ing") === true
        ? noun + 2
        : -1;
  const owner = possessor(context, range.from, noun);
  return {
    sign,
    target,
    because: { from: owner?.from ?? range.from, to: noun + 2 },
    holder: owner === null || isSelf(owner) ? null : owner,
    predicate,
    // "calls for the school to be closed": the school closes nothing.
    agent: tokens[to + 1]?.lower === "be" ? null : doers,
  };
}

function possessor({ tokens }: ClauseInContext, from: number, noun: number): Range | null {
  for (let i = noun - 1; i >= from; i--) {
    if (tokens[i]!.lower === "'s" || tokens[i]!.lower === "'" || tokens[i]!.text === "’")
      return i > from ? { from, to: i } : null;
    if (POSSESSIVES.has(tokens[i]!.lower)) return { from: i, to: i + 1 };
  }
  return null;
}

function nextVerb(tokens: ClauseInContext["tokens"], from: number, to: number): number {
  for (let i = from; i < to; i++) if (tokens[i]!.pos === "VERB") return i;
  return -1;
}

/** "Ida Falk withdrew her support": the possessive goes back to the subject of its clause. */
function subjectBefore({ clause }: ClauseInContext, at: number): Range | null {
  return clause.subject !== null && clause.verb !== null && clause.subject.to <= at && clause.verb.to <= at
    ? clause.subject
    : null;
}

/** Possessed attitudes anywhere in a clause: "their opposition to the sale grew", "despite her support for the law". */
export function readPossessedAttitudes(context: ClauseInContext): Appraisal[] {
  const { tokens, clause, isSelf } = context;
  const appraisals: Appraisal[] = [];
  for (let i = clause.from + 1; i < clause.to - 1; i++) {
    const token = tokens[i]!;
    if (token.pos !== "NOUN" || !ATTITUDE_NOUNS.has(lemmaOf(token))) continue;
    let from = i - 1;
    while (from > clause.from && tokens[from]!.pos === "ADJ") from--;
    const mark = tokens[from]!;
    const possessed = POSSESSIVES.has(mark.lower) || mark.lower === "'s" || mark.text === "’" || mark.text === "'";
    if (!possessed) continue;
    let start = from;
    if (!POSSESSIVES.has(mark.lower))
      while (start > clause.from && ["PROPN", "NOUN", "ADJ", "DET"].includes(tokens[start - 1]!.pos)) start--;
    const read = readNounAttitude(context, { from: start, to: objectRange(tokens, i + 1, clause.to).to });
    if (read === null || isEmpty(read.target)) continue;
    const owner = !POSSESSIVES.has(mark.lower)
      ? { from: start, to: from }
      : (subjectBefore(context, start) ?? { from, to: from + 1 });
    const given = clause.verb !== null && clause.verb.to <= start && GIVEN_UP.has(lemmaOf(tokens[clause.verb.main]!));
    const held = isSelf(owner) ? { holder: context.holder, reported: context.reported } : heldBy(context, owner);
    appraisals.push(
      inClause(context, {
        ...read,
        sign: (given ? -read.sign : read.sign) as Sign,
        target: [read.target],
        because: given ? { from: clause.verb!.from, to: read.because.to } : read.because,
        force: "wish",
        strength: 0.75,
        ...held,
      }),
    );
  }
  return appraisals;
}
