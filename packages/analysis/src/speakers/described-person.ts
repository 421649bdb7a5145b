import type { Page, Range } from "../page.ts";
import { isGenitive, isVerb } from "../spans/phrases.ts";
import type { Member } from "./cast.ts";
import type { Known } from "./describe-speaker.ts";
import { singular } from "./nouns.ts";
import type { Name } from "./read-name.ts";
import { BYSTANDERS, genderOfWord } from "./people-words.ts";
import { ROLES } from "./titles.ts";

/** Words of a description that tell nobody from anybody. */
const EMPTY = /^(the|this|that|of|for|from|in|at|and|former|then|old|new|ex)$/;
/** "the 19-year-old", "the mother-of-three": told of who was named, for a change of words. */
const OF_AN_AGE = /^\p{L}*\p{N}+-year-old$|^(mother|father|mum|mom|dad)-of-\p{L}+$/u;

/**
 * The person whom "the minister", "the leader of the Workers' Party" stands for: who bears that office in this text and no
 * other one, the person named before first; else who the sentence before is about, when the text gives that office to nobody. Null when
 * it would be a guess. `role` is the description's head in the singular.
 */
export function describedPerson(page: Page, source: Range, role: string, known: Known): Member | null {
  const wanted = page.tokens
    .slice(...source)
    .map((token) => singular(token.lower))
    .filter((word) => word.length > 1 && word !== role && !EMPTY.test(word));
  const gender = genderOfWord(role);
  const fits = (member: Member) =>
    member.kind === "person" && (gender === undefined || member.gender === undefined || gender === member.gender);
  if (!ROLES.has(role) && !OF_AN_AGE.test(role) && gender === undefined) return null;
  const bearer = bearerOf(role, wanted, source, known, fits);
  if (bearer !== null) return bearer;
  const isRole = (ROLES.has(role) && !BYSTANDERS.test(role)) || OF_AN_AGE.test(role);
  if (page.tokens[source[0]]!.lower !== "the" || !isRole) return null;
  // "Roe was told by the treasurer": not who is told.
  const isAgent = page.tokens[source[0] - 1]?.lower === "by";
  const [floor] = page.ranges[page.sentenceAt[source[0]]!]!;
  const subject = subjectBefore(page, isAgent ? floor : source[0], known);
  return subject !== null && fits(subject) && !holdsAnotherOffice(subject, role) ? subject : null;
}

/** Offices of which a person has one at a time; a senator may be a lawyer and a Republican as well. */
const OFFICE =
  /^(mayor|minister|president|governor|chancellor|premier|director|chief|chairman|chairwoman|chair|commissioner|secretary|sheriff|king|queen|ambassador|speaker|coach|manager|captain|treasurer|headteacher|principal|bishop)$/;

/** "the mayor" is not who the text calls a chair. */
function holdsAnotherOffice({ descriptions }: Member, role: string): boolean {
  return OFFICE.test(role) && !descriptions.has(role) && [...descriptions].some((word) => OFFICE.test(word));
}

function bearerOf(
  role: string,
  wanted: string[],
  [from]: Range,
  { cast }: Known,
  fits: (member: Member) => boolean,
): Member | null {
  let best: { member: Member; hits: number } | null = null;
  const later = new Set<Member>();
  const seen = new Set<Member>();
  for (let n = cast.names.length - 1; n >= 0; n--) {
    const member = cast.members[n]!;
    if (seen.has(member) || !fits(member) || !member.descriptions.has(role)) continue;
    const hits = wanted.filter((word) => member.descriptions.has(word)).length;
    if (hits === 0 && isOtherOffice(member, role, wanted)) continue;
    if (cast.names[n]!.range[0] >= from) {
      later.add(member);
      continue;
    }
    seen.add(member);
    if (best === null || hits > best.hits) best = { member, hits };
  }
  if (best !== null) return best.member;
  return later.size === 1 ? [...later][0]! : null;
}

/** "the foreign minister" is not whom the text calls the minister of health. */
function isOtherOffice(member: Member, role: string, wanted: string[]): boolean {
  const office = member.role?.toLowerCase().split(/[^\p{L}-]+/u) ?? [];
  return (
    wanted.length > 0 &&
    office.includes(role) &&
    office.some((word) => word !== role && word.length > 1 && !EMPTY.test(word))
  );
}

/** The person who is the subject of the nearest sentence before that names one or means one by a pronoun, two sentences back at most. */
function subjectBefore(page: Page, at: number, known: Known): Member | null {
  let seen = 0;
  for (let s = page.sentenceAt[at]!; s >= 0 && seen < 3; s--) {
    const [floor, ceiling] = page.ranges[s]!;
    let isQuotedThroughout = true;
    const people: Member[] = [];
    let subject: Member | null = null;
    for (let k = floor; k < Math.min(ceiling, at); k++) {
      if (page.quotationAt[k] !== -1) continue;
      isQuotedThroughout = false;
      const n = known.nameAt[k]!;
      const member = n >= 0 ? known.cast.members[n]! : known.antecedents.get(k)?.[0]?.member;
      if (member?.kind !== "person" || people.includes(member)) continue;
      if (n >= 0 && isMentionedAside(page, known.cast.names[n]!)) continue;
      people.push(member);
      const end = n >= 0 ? known.cast.names[n]!.range[1] : k + 1;
      if (subject === null && (isVerb(page, end) || page.tokens[end]?.text === ",")) subject = member;
    }
    if (people.length === 1) return people[0]!;
    if (people.length > 1) return subject;
    if (namesAnotherRole(page, floor, Math.min(ceiling, at))) return null;
    if (!isQuotedThroughout) seen++;
  }
  return null;
}

/** "a book about Roe", "Roe's house": the sentence is not about such a name. */
function isMentionedAside(page: Page, { range, whole }: Name): boolean {
  const before = page.tokens[whole[0] - 1]?.lower ?? "";
  return isGenitive(page, range[1]) || /^(of|about|by|with|for|from|against|than|over)$/.test(before);
}

/** "the union's leader said. The minister": somebody else is already spoken of by office alone. */
function namesAnotherRole(page: Page, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (page.quotationAt[k] !== -1 || !/^(the|an?)$/.test(page.tokens[k]!.lower)) continue;
    for (let n = k + 1; n < Math.min(k + 4, to); n++) if (ROLES.has(page.tokens[n]!.lower)) return true;
  }
  return false;
}
