import type { Page } from "../page.ts";
import type { Attitude, Speaker, Statement } from "../reading.ts";
import { isGenitive } from "../spans/phrases.ts";
import { isTimePart } from "../spans/time-words.ts";
import { describeSpeaker, type Known } from "./describe-speaker.ts";
import { isGivenName } from "./given-names.ts";
import { METONYMS } from "./places.ts";

/**
 * Attitudes whose holders, where no statement's speaker, are who the text's cast has under their name: "Sorn" of "On Wednesday
 * Ann Sorn" is Ann Sorn. What no name stands for, and what only tells where ("a woman from Kell's End"), holds nothing.
 */
export function settleHolders(
  page: Page,
  known: Known,
  statements: readonly Statement[],
  attitudes: readonly Attitude[],
): Attitude[] {
  const speakers = new Set(statements.map(({ speaker }) => speaker.name));
  return attitudes.flatMap((attitude) => {
    const { kind, name } = attitude.holder;
    if ((kind !== "person" && kind !== "organization") || speakers.has(name)) return [attitude];
    const holder = settled(page, known, attitude);
    return holder === null ? [] : [{ ...attitude, holder }];
  });
}

/** Who the holder's words stand for in the sentence of its evidence; null when nobody. */
function settled(page: Page, known: Known, { holder, evidence, basis }: Attitude): Speaker | null {
  const words = holder.name.split(" ").filter((word) => /^\p{Lu}/u.test(word));
  const [from, to] = rangeOf(page, evidence[0]?.[0] ?? 0);
  // "the Hale administration" is more than Hale.
  const last = holder.name.split(" ").at(-1)!;
  if (words.length === 0 || (!/^\p{Lu}/u.test(last) && !isTimePart(last))) return holder;
  let isHere = false;
  for (const word of words.reverse()) {
    for (let i = to - 1; i >= from; i--) {
      if (page.tokens[i]!.text !== word) continue;
      isHere = true;
      const n = known.nameAt[i]!;
      // "agrees with Lee", "echoed the calls of Lee": at second hand a holder may be governed.
      if (n < 0 || !mayAct(page, known, n, basis === "second-hand")) continue;
      return described(page, known, n, holder);
    }
  }
  return isHere ? null : holder;
}

function described(page: Page, known: Known, n: number, holder: Speaker): Speaker {
  const member = known.cast.members[n]!;
  if (member.kind === "unknown" && member.isPlace !== true) return { ...holder, name: member.name };
  return describeSpeaker(page, known.cast.names[n]!.range, known, null);
}

/** Token range of the sentence that holds an offset. */
function rangeOf(page: Page, at: number): readonly [number, number] {
  const s = page.sentences.findIndex(({ span: [start, end] }) => at >= start && at < end);
  return page.ranges[s] ?? [0, 0];
}

/** A name that no preposition governs, that is no part of a place's, and that is more than a sentence's first word. */
function mayAct(page: Page, { cast }: Known, n: number, mayBeGoverned: boolean): boolean {
  const { tokens } = page;
  const { range, whole } = cast.names[n]!;
  let before = whole[0] - 1;
  if (page.sentenceAt[before] !== page.sentenceAt[whole[0]]) return isSure(page, cast.names[n]!.range, cast, n);
  if (isGenitive(page, before) && cast.members[n]!.kind !== "organization") return false;
  if (mayBeGoverned) return true;
  if (tokens[before]!.pos === "DET" && page.sentenceAt[before - 1] === page.sentenceAt[range[0]]) before--;
  return tokens[before]!.pos !== "ADP" || tokens[before]!.lower === "by";
}

/** "Wheat closed at 198": one word that only its place at the sentence's start capitalises is no name. */
function isSure(page: Page, [from, to]: readonly [number, number], cast: Known["cast"], n: number): boolean {
  const member = cast.members[n]!;
  if (to - from > 1 || member.kind !== "unknown" || member.parts.length > 1) return true;
  const { lower, text } = page.tokens[from]!;
  return METONYMS.has(lower) || isGivenName(lower) || /^\p{Lu}{2,}$/u.test(text) || isNamedWithin(page, cast, n);
}

function isNamedWithin(page: Page, cast: Known["cast"], n: number): boolean {
  return cast.names.some(
    ({ range: [start] }, other) =>
      other !== n &&
      cast.members[other] === cast.members[n] &&
      page.ranges[page.sentenceAt[start]!]![0] !== start &&
      page.tokens[start - 1]!.pos !== "PUNCT",
  );
}
