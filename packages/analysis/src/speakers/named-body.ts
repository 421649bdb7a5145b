import type { Page, Range } from "../page.ts";
import { textOf } from "../page.ts";
import { isCapitalised } from "../spans/phrases.ts";
import type { Member } from "./cast.ts";
import type { Known } from "./describe-speaker.ts";
import { METONYMS } from "./places.ts";
import { BODY_NOUNS } from "./titles.ts";

/** "the company", "the Danish toolmaker" */
const COMPANY = /^(company|firm)$|maker$/;
/** Sentences back in which the nearest of several bodies is still the one meant. */
const NEAR = 3;

/**
 * The body that "the ministry", "the energy ministry", "the company" stands for: the only one of the text that may be called so, else
 * the last such one if it was named near by; or, as words without their article, what the text called it more fully ("the culture
 * ministry"), whichever stands nearer. Null when nothing fits, or several do.
 */
export function namedBody(page: Page, source: Range, head: number, known: Known): Member | string | null {
  const { cast } = known;
  const noun = page.tokens[head]!.lower;
  const wanted = modifiersOf(page, source[0], head);
  const fits = new Set(
    cast.members.filter(
      (member) =>
        member.kind === "organization" &&
        (isCalled(member, noun) || member.parts.some((part) => part.endsWith(noun))) &&
        wanted.every((word) => isCalled(member, word)),
    ),
  );
  const described = wanted.length === 0 ? describedBody(page, source, head) : null;
  const near = cast.names.findLastIndex(({ range }, n) => range[0] < source[0] && fits.has(cast.members[n]!));
  const last = cast.names[near]?.range[0] ?? -1;
  if (described !== null && described.at > last) return described.words;
  if (fits.size === 0) return COMPANY.test(noun) ? onlyCompany(cast.members, noun) : null;
  const [only] = fits;
  if (fits.size === 1) return only!;
  const isNear = near >= 0 && page.sentenceAt[source[0]]! - page.sentenceAt[last]! <= NEAR;
  return isNear ? cast.members[near]! : null;
}

const isCalled = (member: Member, word: string): boolean =>
  member.parts.includes(word) || member.descriptions.has(word);

/** "the culture ministry" before "the ministry": its words without the article, and where they stand last; null for none or two such. */
function describedBody(page: Page, source: Range, head: number): { words: string; at: number } | null {
  const { tokens } = page;
  const found = new Map<string, number>();
  for (let i = 2; i < source[0]; i++) {
    if (tokens[i]!.lower !== tokens[head]!.lower || page.quotationAt[i] !== -1) continue;
    let from = i;
    while (from > 0 && /^(NOUN|ADJ|PROPN)$/.test(tokens[from - 1]!.pos)) from--;
    if (from < i && tokens[from - 1]?.pos === "DET") found.set(textOf(page, [from, i + 1]), i);
  }
  const [first] = found;
  return found.size === 1 ? { words: first![0], at: first![1] } : null;
}

function modifiersOf(page: Page, from: number, head: number): string[] {
  return page.tokens
    .slice(from, head)
    .filter(({ pos }) => /^(NOUN|ADJ|PROPN)$/.test(pos))
    .map(({ lower }) => lower);
}

/**
 * The one body that its name or the text makes a company; for plain "company" and "firm" else the one organization, or name that may
 * be one, that is called by no noun for another kind of body.
 */
function onlyCompany(members: readonly Member[], noun: string): Member | null {
  const called = new Set(
    members.filter(({ kind, descriptions }) => kind === "organization" && descriptions.has("company")),
  );
  if (called.size > 0 || noun.endsWith("maker")) return called.size === 1 ? [...called][0]! : null;
  const companies = new Set(
    members.filter(
      ({ kind, name, parts, isPlace }) =>
        (kind === "organization" || (kind === "unknown" && isPlace !== true)) &&
        isCapitalised(name) &&
        !parts.some((part) => BODY_NOUNS.has(part) || METONYMS.has(part)) &&
        !/^\p{Lu}{2,}$/u.test(name),
    ),
  );
  const [only] = companies;
  return companies.size === 1 ? only! : null;
}
