import type { Page } from "../page.ts";
import { isGenitive, isVerb } from "../spans/phrases.ts";
import type { Cast, Member } from "./cast.ts";
import type { Gender } from "./find-names.ts";
import { FEMININE_ROLES, MASCULINE_ROLES } from "./titles.ts";

/**
 * Third person singular pronouns to the people of a text by salience, in the manner of Lappin & Leass (1994): subjects over
 * objects over the rest, the same sentence over earlier ones, agreement in gender, parallel place, and no object that means
 * its own subject. Resolved pronouns keep their person salient.
 */

type Place = "subject" | "object" | "possessive" | "other";

interface Reference {
  at: number;
  sentence: number;
  place: Place;
  member: Member;
  quoted: boolean;
}

export interface Candidate {
  member: Member;
  score: number;
}

/** Ranked antecedents of each pronoun of a page, by token index. */
export type Antecedents = ReadonlyMap<number, Candidate[]>;

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...["he", "him", "his", "himself"].map((word): [string, Gender] => [word, "masculine"]),
  ...["she", "her", "hers", "herself"].map((word): [string, Gender] => [word, "feminine"]),
]);
const PLACE_WEIGHT: Record<Place, number> = { subject: 80, object: 50, possessive: 40, other: 30 };
/** Sentences further back than this no longer offer an antecedent. */
const REACH = 12;

export const isThirdPerson = (lower: string): boolean => GENDERS.has(lower);

export function resolvePronouns(page: Page, cast: Cast): Antecedents {
  const references: Reference[] = [];
  const antecedents = new Map<number, Candidate[]>();
  const leaning = new Map<Member, number>();
  let n = 0;
  for (let i = 0; i < page.tokens.length; i++) {
    const name = cast.names[n];
    if (name !== undefined && name.range[0] === i) {
      const member = cast.members[n]!;
      if (member.kind !== "organization") references.push(referenceAt(page, i, name.range[1], member));
      n++;
      continue;
    }
    const gender = GENDERS.get(page.tokens[i]!.lower);
    if (gender === undefined) continue;
    const ranked = rank(page, i, gender, references, leaning);
    antecedents.set(i, ranked);
    const best = ranked[0];
    if (best !== undefined) {
      references.push(referenceAt(page, i, i + 1, best.member));
      leaning.set(best.member, (leaning.get(best.member) ?? 0) + (gender === "masculine" ? 1 : -1));
    }
  }
  return antecedents;
}

function referenceAt(page: Page, from: number, to: number, member: Member): Reference {
  return {
    at: from,
    sentence: page.sentenceAt[from]!,
    place: placeOf(page, from, to),
    member,
    quoted: page.quotationAt[from] !== -1,
  };
}

/** Subject when a verb follows (asides skipped), possessive before a genitive, object after a verb, else other. */
function placeOf(page: Page, from: number, to: number): Place {
  const { tokens } = page;
  const first = tokens[from]!.lower;
  if (/^(his|hers)$/.test(first) || (first === "her" && isBeforeNoun(page, to))) return "possessive";
  if (isGenitive(page, to)) return "possessive";
  if (/^(he|she)$/.test(first)) return "subject";
  if (/^(him|himself|herself|her)$/.test(first)) return isVerb(page, from - 1) ? "object" : "other";
  let k = to;
  const before = tokens[from - 1];
  if (tokens[k]?.text === ",") {
    let close = k + 1;
    while (
      close < tokens.length &&
      tokens[close]!.text !== "," &&
      page.sentenceAt[close] === page.sentenceAt[from] &&
      close - k < 25
    )
      close++;
    if (tokens[close]?.text === ",") k = close + 1;
  } else if (tokens[k]?.text === "(") {
    while (k < tokens.length && tokens[k]!.text !== ")" && k - to < 20) k++;
    k++;
  }
  while (tokens[k]?.pos === "ADV") k++;
  const governed = before !== undefined && before.pos === "ADP" && page.sentenceAt[from - 1] === page.sentenceAt[from];
  if (isVerb(page, k) && page.sentenceAt[k] === page.sentenceAt[from] && !governed) return "subject";
  if (tokens[k]?.lower === "and" && !governed && !isVerb(page, from - 1)) return "subject";
  if (before !== undefined && isVerb(page, from - 1)) return "object";
  return "other";
}

function isBeforeNoun(page: Page, i: number): boolean {
  const token = page.tokens[i];
  return token !== undefined && /^(NOUN|PROPN|ADJ|NUM)$/.test(token.pos);
}

function rank(
  page: Page,
  at: number,
  gender: Gender,
  references: Reference[],
  leaning: ReadonlyMap<Member, number>,
): Candidate[] {
  const here = referencePlace(page, at);
  const sentence = page.sentenceAt[at]!;
  const quoted = page.quotationAt[at] !== -1;
  const scores = new Map<Member, number>();
  const barred = here === "object" || here === "other" ? clauseSubject(page, at, references) : null;
  for (let r = references.length - 1; r >= 0; r--) {
    const reference = references[r]!;
    const distance = sentence - reference.sentence;
    if (distance > REACH) break;
    const { member } = reference;
    if (member.gender !== undefined && member.gender !== gender) continue;
    if (member === barred) continue;
    let score = PLACE_WEIGHT[reference.place] + 60;
    if (distance === 0) score += 25;
    if (reference.place === here || (here === "possessive" && reference.place === "subject")) score += 20;
    if (reference.quoted !== quoted) score *= 0.6;
    score *= 0.5 ** distance;
    if (distance === 0) score -= Math.min(15, (at - reference.at) * 0.5);
    scores.set(
      member,
      (scores.get(member) ?? 0) * 0.35 + score > (scores.get(member) ?? 0)
        ? Math.max(scores.get(member) ?? 0, score) + 0.2 * Math.min(scores.get(member) ?? 0, score)
        : (scores.get(member) ?? 0) + 0.2 * score,
    );
  }
  const ranked: Candidate[] = [];
  for (const [member, score] of scores) {
    const lean = (leaning.get(member) ?? 0) * (gender === "masculine" ? 1 : -1);
    const known =
      member.gender === gender ? 1.35 : lean > 0 ? 1.2 : lean < 0 ? 0.35 : member.kind === "person" ? 0.9 : 0.4;
    ranked.push({ member, score: score * known });
  }
  return ranked.sort((a, b) => b.score - a.score);
}

function referencePlace(page: Page, at: number): Place {
  return placeOf(page, at, at + 1);
}

/** The person who is subject of the pronoun's own clause: "Roe praised him" is not about Roe. */
function clauseSubject(page: Page, at: number, references: Reference[]): Member | null {
  if (page.tokens[at]!.lower.endsWith("self")) return null;
  for (let r = references.length - 1; r >= 0; r--) {
    const reference = references[r]!;
    if (reference.sentence !== page.sentenceAt[at]) return null;
    if (reference.place !== "subject") continue;
    let verbs = 0;
    for (let k = reference.at; k < at; k++) if (page.tokens[k]!.pos === "VERB" && isVerb(page, k)) verbs++;
    return verbs <= 1 ? reference.member : null;
  }
  return null;
}

export function genderOfWord(lower: string): Gender {
  if (MASCULINE_ROLES.has(lower)) return "masculine";
  return FEMININE_ROLES.has(lower) ? "feminine" : undefined;
}
