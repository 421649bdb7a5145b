import { VERB_FORMS } from "../cues/lexicon.ts";
import type { Page } from "../page.ts";
import { textOf } from "../page.ts";
import { isCapitalised, isGenitive, nounPhraseAfter, nounPhraseBefore } from "../spans/phrases.ts";
import type { Cast, Member } from "./cast.ts";
import { PORTFOLIOS, ROLES } from "./titles.ts";
import { BYSTANDERS, genderOfWord } from "./people-words.ts";

/** A place where the text speaks of somebody by a description: tokens `at` to `end`. */
export interface Description {
  at: number;
  end: number;
  member: Member;
}

const PERSON = new Set(["man", "woman", "boy", "girl", "gentleman", "lady"]);

/**
 * Whom a text describes rather than names, in order: "the treasurer" is who alone bears that office; "a crane operator", "his wife",
 * "the energy minister" whom nobody is called are strangers, met again by "the operator", "the minister".
 */
export function findDescribed(page: Page, cast: Cast): Description[] {
  const { tokens } = page;
  const isNamed = new Uint8Array(tokens.length);
  for (const { whole } of cast.names) isNamed.fill(1, ...whole);
  const people = new Set(cast.members.filter(({ kind }) => kind === "person"));
  const strangers: Member[] = [];
  const found: Description[] = [];
  for (let head = 1; head < tokens.length; head++) {
    const { lower, pos } = tokens[head]!;
    if (
      !(ROLES.has(lower) || PERSON.has(lower)) ||
      isNamed[head] === 1 ||
      !/^(NOUN|PROPN|ADJ)$/.test(pos) ||
      isGenitive(page, head + 1)
    )
      continue;
    const start = openingOf(page, head);
    if (start === null) continue;
    const wanted = tokens.slice(start + 1, head).map((token) => token.lower);
    wanted.push(...complementOf(page, head));
    const isDefinite = tokens[start]!.lower === "the";
    const bearer = isDefinite || /^(its|their)$/.test(tokens[start]!.lower) ? soleBearer(people, lower, wanted) : null;
    const known = bearer ?? (isDefinite ? strangers.findLast((stranger) => fits(stranger, lower, wanted)) : undefined);
    if (known === undefined && !isStranger(page, start, head, isNamed)) continue;
    const member =
      known ??
      (isDefinite ? onlyPersonBefore(cast, start, lower) : null) ??
      namedNext(page, cast, start, head) ??
      toStranger(page, start, head);
    if (member.isStranger === true && known === undefined) strangers.push(member);
    found.push({ at: start, end: head + 1, member });
  }
  return found;
}

/**
 * The lead's "its director said" is who the next paragraph names without a word of who that is: "“It stays,” Ann Roe told reporters."
 * Null when somebody was named before, or the name comes with an office of its own, or does not speak.
 */
function namedNext(page: Page, cast: Cast, start: number, head: number): Member | null {
  const paragraphOf = (i: number) => page.sentences[page.sentenceAt[i]!]!.paragraph;
  const n = cast.members.findIndex(({ kind, parts }) => kind === "person" && parts.length > 1);
  const name = cast.names[n];
  if (name === undefined || name.range[0] < head || paragraphOf(start) > 1) return null;
  // A "senior official" stays without a name on purpose.
  if (BYSTANDERS.test(page.tokens[head]!.lower)) return null;
  const [from, to] = name.range;
  const person = cast.members[n]!;
  const gender = genderOfWord(page.tokens[head]!.lower);
  const isNext = paragraphOf(from) - paragraphOf(start) === 1 || page.sentenceAt[from] === page.sentenceAt[start]! + 1;
  const isPlain = person.descriptions.size === 0 && name.whole[0] === from;
  const isFit = gender === undefined || person.gender === undefined || person.gender === gender;
  return isNext && isPlain && isFit && (speaks(page, from - 1) || speaks(page, pastAge(page, to))) ? person : null;
}

/** "Roe, 34, said" */
function pastAge({ tokens }: Page, to: number): number {
  return tokens[to]?.text === "," && tokens[to + 1]?.pos === "NUM" && tokens[to + 2]?.text === "," ? to + 3 : to;
}

/** Where "the", "a", "his" opens the phrase that ends with `head`; null when nothing does. */
function openingOf(page: Page, head: number): number | null {
  const { tokens } = page;
  if (/^(NOUN|PROPN)$/.test(tokens[head + 1]?.pos ?? "")) return null;
  for (let k = head - 1; k >= Math.max(0, head - 4); k--) {
    const { lower, pos } = tokens[k]!;
    if (/^(the|an?|another)$/.test(lower) || /^(his|her|its|their)$/.test(lower)) return k;
    if (isGenitive(page, k)) return k;
    if (!/^(ADJ|NOUN|PROPN)$/.test(pos)) return null;
  }
  return null;
}

/** "Land and Labour" of "the leader of Land and Labour": its words but the small ones. */
function complementOf(page: Page, head: number): string[] {
  if (page.tokens[head + 1]?.lower !== "of") return [];
  const [, ceiling] = page.ranges[page.sentenceAt[head]!]!;
  return page.tokens
    .slice(head + 2, nounPhraseAfter(page, head + 2, ceiling))
    .filter(({ pos }) => /^(NOUN|PROPN|ADJ)$/.test(pos))
    .map(({ lower }) => lower);
}

/** The one person of the text who bears an office; null when none or several do. */
function soleBearer(people: ReadonlySet<Member>, role: string, wanted: string[]): Member | null {
  let bearer: Member | null = null;
  for (const person of people) {
    if (!fits(person, role, wanted)) continue;
    if (bearer !== null) return null;
    bearer = person;
  }
  return bearer;
}

/** The one person whom the text has named so far: "the minister" of the next line is no other. */
function onlyPersonBefore(cast: Cast, at: number, role: string): Member | null {
  const people = new Set<Member>();
  for (const [n, { range }] of cast.names.entries()) {
    if (range[0] >= at) break;
    if (cast.members[n]!.kind === "person") people.add(cast.members[n]!);
  }
  const [person] = people;
  const gender = genderOfWord(role);
  const isFit = gender === undefined || person?.gender === undefined || person.gender === gender;
  return people.size === 1 && isFit && !BYSTANDERS.test(role) ? person! : null;
}

const fits = ({ descriptions }: Member, role: string, wanted: string[]): boolean =>
  descriptions.has(role) && wanted.every((word) => descriptions.has(word));

/**
 * Is somebody new brought in: by speaking ("a crane operator said"), or by an office that nobody is given? Not by what is told of a
 * name ("Roe, a judge", "is a judge", "the judge, Ann Roe"), nor by "the senator said", who may be who was named last.
 */
function isStranger(page: Page, start: number, head: number, isNamed: Uint8Array): boolean {
  const { tokens } = page;
  const before = tokens[start - 1]?.lower ?? "";
  const isSpeaking = speaks(page, start - 1) || speaks(page, head + 1);
  if (before === "," && !isSpeaking) return false;
  if (/^(is|was|be|been|are|were|as|became|become|becomes|remains|of|like|than)$/.test(before)) return false;
  if (tokens[head + 1]?.text === "," && isNamed[head + 2] === 1) return false;
  const opening = isGenitive(page, start) ? nounPhraseBefore(page, start - 1, 0) : start;
  if (tokens[opening]!.lower !== "the") return isSpeaking;
  if (
    tokens[head + 1]?.text === "," &&
    tokens[head + 2]?.lower === "who" &&
    /^(is|was)$/.test(tokens[head + 3]?.lower ?? "")
  )
    return true;
  if (BYSTANDERS.test(tokens[head]!.lower)) return isSpeaking;
  const words = tokens.slice(start + 1, head);
  return (
    !isSpeaking && words.length > 0 && words.every((word) => PORTFOLIOS.has(word.lower) && !isCapitalised(word.text))
  );
}

/** A verb of speech that is no question: "a woman asked" is answered by somebody else. */
function speaks({ tokens }: Page, i: number): boolean {
  let at = i;
  while (/^(AUX|ADV)$/.test(tokens[at]?.pos ?? "")) at++;
  const verb = VERB_FORMS.get(tokens[at]?.lower ?? "");
  return verb !== undefined && verb.lemma !== "ask" && verb.form !== "ing" && /^(VERB|NOUN)$/.test(tokens[at]!.pos);
}

function toStranger(page: Page, start: number, head: number): Member {
  const [floor, ceiling] = page.ranges[page.sentenceAt[start]!]!;
  const from = isGenitive(page, start) ? nounPhraseBefore(page, start - 1, floor) : start;
  const words = page.tokens.slice(start + 1, head + 1).map(({ lower }) => lower);
  return {
    kind: "person",
    name: textOf(page, [from, Math.max(head + 1, nounPhraseAfter(page, start, ceiling))]),
    parts: [],
    gender: genderOfWord(page.tokens[head]!.lower),
    descriptions: new Set(words),
    isStranger: true,
  };
}
