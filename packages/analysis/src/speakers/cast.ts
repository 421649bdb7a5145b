import type { Page } from "../page.ts";
import { METONYMS } from "./places.ts";
import { BODY_KINDS, BODY_NOUNS, FEMININE_ROLES, MASCULINE_ROLES, ROLE_SYNONYMS, ROLES } from "./titles.ts";
import { genderOfName, isGivenName } from "./given-names.ts";
import { isUsedAsPlace } from "./used-as-place.ts";
import type { Gender, Name } from "./read-name.ts";
import { isGenitive, nounPhraseAfter, nounPhraseBefore } from "../spans/phrases.ts";
import { appositionAfter } from "../spans/appositions.ts";

/** A person or organization that the text names, under all the names it uses. */
export interface Member {
  kind: "person" | "organization" | "unknown";
  /** The fullest name that the text gives. */
  name: string;
  parts: string[];
  gender: Gender;
  /** Of an unknown name: the text uses it as a place's or body's, so that no "he" or "she" means it. */
  isPlace?: boolean;
  /** The text describes but never names this person; the name is the description. */
  isStranger?: true;
  /** Index of the name that brings in this person as somebody's relative: "the daughter of Karl Roe". */
  relativeAt?: number;
  /** As of this article: the first office or description told of the person. */
  role?: string;
  /** Lower-cased words of every office and apposition, to find the person again by "the minister". */
  descriptions: Set<string>;
}

/** Who plays in a text, and which name stands for whom. */
export interface Cast {
  names: Name[];
  /** Member of each name, in the same order. */
  members: Member[];
}

/**
 * Joins the names of a text to people and bodies: a bare surname or given name to the fullest name that has it, with
 * honorifics and given names keeping two people of one surname apart. Nothing is known beyond the text and its title.
 */
export function findCast(page: Page, names: Name[], title = ""): Cast {
  const people: Member[] = [];
  const bodies = new Map<string, Member>();
  const members = [] as Member[];
  const nameOf = (name: Name) => properName(page, name);
  // Full names first, so that a surname in an early headline meets the full name of the text.
  for (const [n, name] of names.entries())
    if (name.kind === "person" && name.parts.length > 1) {
      const known = people.length;
      members[n] = joinFull(people, name, nameOf(name));
      if (people.length > known && isToldAsRelative(page, name)) members[n].relativeAt = n;
    }
  const firstAlone = alone(names);
  for (const [n, name] of names.entries()) {
    if (members[n] !== undefined) continue;
    if (name.parts.length === 1 || name.kind === "unknown") {
      const known = joinShort(people, name, members, n, firstAlone);
      if (known !== null) {
        members[n] = known;
        continue;
      }
    }
    if (name.kind === "person") {
      members[n] = addPerson(people, name, nameOf(name));
      continue;
    }
    const key = name.parts.join(" ");
    const body = bodies.get(key) ??
      shortened(bodies, name) ?? {
        kind: name.kind,
        name: nameOf(name),
        parts: name.parts,
        gender: undefined,
        descriptions: new Set<string>(),
      };
    bodies.set(key, body);
    members[n] = body;
  }
  joinToBodies(bodies, names, members);
  joinByNoun(names, members);
  for (const [n, name] of names.entries()) describe(page, members[n]!, name);
  joinSurnames(names, members, firstAlone);
  markPlaces(page, names, members);
  for (const member of new Set(members)) completeFrom(title, member);
  for (const person of people) person.name = withoutInitials(person, people);
  return { names, members };
}

/** "the Blue Lamp" makes a body of every "Blue Lamp" that nothing but its capitals made a person, when it is written so more often. */
function joinToBodies(bodies: ReadonlyMap<string, Member>, names: Name[], members: Member[]): void {
  const uses = new Map<Member, number>();
  for (const [n, member] of members.entries()) {
    // What is told of somebody by a title or given name counts for good.
    const isSure = names[n]!.kind === "person" && !names[n]!.guessed;
    uses.set(member, (uses.get(member) ?? 0) + (isSure ? Infinity : 1));
  }
  for (const [n, name] of names.entries()) {
    const body = bodies.get(name.parts.join(" "));
    if (name.guessed && body?.kind === "organization" && uses.get(body)! >= uses.get(members[n]!)!) members[n] = body;
  }
}

/** "Brandt" is Ossian Brandt, whom only his office made a person. */
function joinSurnames(names: Name[], members: Member[], firstAlone: ReadonlyMap<string, number>): void {
  for (const [n, { kind, parts }] of names.entries()) {
    if (kind === "organization" || parts.length !== 1 || members[n]!.parts.length !== 1) continue;
    const fits = new Set(
      members.filter(
        (person) =>
          person.kind === "person" && isSurnameOf(person.parts, parts[0]!) && !isAnother(person, parts[0]!, firstAlone),
      ),
    );
    if (fits.size === 1) members[n] = [...fits][0]!;
  }
}

const isSurnameOf = (parts: readonly string[], word: string): boolean => parts.length > 1 && parts.at(-1) === word;

/** "the Ministry" is the one body of the text whose name has the word. */
function joinByNoun(names: Name[], members: Member[]): void {
  for (const [n, { kind, parts }] of names.entries()) {
    const [noun] = parts;
    if (kind !== "organization" || parts.length !== 1 || !BODY_NOUNS.has(noun!)) continue;
    const fits = new Set(members.filter((body) => body.kind === "organization" && isLonger(body.parts, noun!)));
    if (fits.size === 1) members[n] = [...fits][0]!;
  }
}

const isLonger = (parts: readonly string[], word: string): boolean => parts.length > 1 && parts.includes(word);

/** Names that the text uses as places and that nothing but capitals made people are unknown again. */
function markPlaces(page: Page, names: Name[], members: Member[]): void {
  const sure = new Set(members.filter((_, n) => names[n]!.kind === "person" && !names[n]!.guessed));
  for (const [n, name] of names.entries()) {
    const member = members[n]!;
    if (
      member.kind === "organization" ||
      member.isPlace === true ||
      sure.has(member) ||
      member.descriptions.size > 0 ||
      !isUsedAsPlace(page, name)
    )
      continue;
    member.kind = "unknown";
    member.isPlace = true;
  }
}

/** A surname without its given name takes it from the title: "Ann Lee resigns" over a text of "Ms. Lee". */
function completeFrom(title: string, member: Member): void {
  const [surname] = member.parts;
  if (member.kind === "organization" || member.parts.length !== 1 || surname === undefined) return;
  const words = title.split(/[^\p{L}.'’-]+/u);
  const at = words.findIndex(
    (word, k) =>
      k > 0 && word.replace(/['’]s$/, "").toLowerCase() === surname && isGivenName(words[k - 1]!.toLowerCase()),
  );
  if (at < 1) return;
  const given = words[at - 1]!;
  member.name = `${given} ${member.name}`;
  member.parts = [given.toLowerCase(), surname];
  member.kind = "person";
  member.gender ??= genderOfName(given.toLowerCase());
}

/**
 * Outlets differ in middle initials ("Ann B. Lee"); one person must not become two by them. An initial stays where another
 * person of the text has the same given name and surname.
 */
function withoutInitials(person: Member, people: Member[]): string {
  const words = person.name.split(" ");
  const surname = words.findLastIndex((word) => !/^(Jr|Sr|II|III|IV)\.?,?$/.test(word));
  const short = words.filter((word, k) => k === 0 || k >= surname || !/^\p{Lu}\.$/u.test(word));
  if (short.length === words.length || words.length < 3 || /^\p{Lu}\.$/u.test(words[0]!)) return person.name;
  const twin = people.some(
    (other) => other !== person && other.parts[0] === person.parts[0] && other.parts.at(-1) === person.parts.at(-1),
  );
  return twin ? person.name : short.join(" ");
}

/** "Kestrel" after "Kestrel Mining": a body by its first word. */
function shortened(bodies: ReadonlyMap<string, Member>, name: Name): Member | undefined {
  const [word] = name.parts;
  if (name.parts.length > 1 || word === undefined || word.length < 4 || METONYMS.has(word)) return undefined;
  const fits = [...bodies.values()].filter(
    (body) => body.kind === "organization" && body.parts.length > 1 && body.parts[0] === word,
  );
  return fits.length === 1 ? fits[0] : undefined;
}

function properName(page: Page, name: Name): string {
  const [from, to] = name.range;
  return page.text.slice(page.tokens[from]!.start, page.tokens[to - 1]!.end).replace(/\s+/g, " ");
}

function joinFull(people: Member[], name: Name, text: string): Member {
  const known = people.find(
    (person) => person.parts.length > 1 && isSamePerson(person.parts, name.parts) && agree(person.gender, name.gender),
  );
  if (known === undefined) return addPerson(people, name, text);
  if (name.parts.length > known.parts.length) {
    known.parts = name.parts;
    known.name = text;
  }
  known.gender ??= name.gender;
  return known;
}

const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bill: "william",
    bob: "robert",
    rob: "robert",
    mike: "michael",
    jim: "james",
    joe: "joseph",
    tom: "thomas",
    dick: "richard",
    rick: "richard",
    ted: "edward",
    ed: "edward",
    chuck: "charles",
    charlie: "charles",
    tony: "anthony",
    steve: "stephen",
    jeff: "jeffrey",
    greg: "gregory",
    ben: "benjamin",
    dan: "daniel",
    dave: "david",
    matt: "matthew",
    chris: "christopher",
    nick: "nicholas",
    tim: "timothy",
    ken: "kenneth",
    ron: "ronald",
    don: "donald",
    liz: "elizabeth",
    beth: "elizabeth",
    kate: "katherine",
    katie: "katherine",
    sue: "susan",
    debbie: "deborah",
    pat: "patricia",
    patty: "patricia",
    andy: "andrew",
    alex: "alexander",
    sam: "samuel",
    vince: "vincent",
    larry: "lawrence",
    jerry: "gerald",
    jack: "john",
    bernie: "bernard",
    mitch: "mitchell",
    meg: "margaret",
    jen: "jennifer",
  }),
);

/** "Ann Lee", "Ann B. Lee", "A. Lee"; not "Bo Lee". */
function isSamePerson(a: string[], b: string[]): boolean {
  if (a.at(-1) !== b.at(-1))
    return (
      a.length > 1 &&
      b.length > 1 &&
      a[0] === b[0] &&
      (a.join(" ").startsWith(`${b.join(" ")} `) || b.join(" ").startsWith(`${a.join(" ")} `))
    );
  const [x, y] = [a[0]!, b[0]!];
  const [middle, other] = [a.length > 2 ? a[1]! : "", b.length > 2 ? b[1]! : ""];
  if (middle.length === 1 && other.length === 1 && middle !== other) return false;
  return (
    x === y ||
    (x.length === 1 && y.startsWith(x)) ||
    (y.length === 1 && x.startsWith(y)) ||
    (SHORT_FORMS.get(x) ?? x) === (SHORT_FORMS.get(y) ?? y) ||
    a.slice(0, -1).includes(y) ||
    b.slice(0, -1).includes(x)
  );
}

/** Index of the first name of each word that the text uses as a name by itself. */
function alone(names: Name[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const [n, { parts }] of names.entries())
    if (parts.length === 1 && !first.has(parts[0]!)) first.set(parts[0]!, n);
  return first;
}

const KIN =
  /^(daughter|son|sister|brother|wife|husband|father|mother|child|children|niece|nephew|cousin|widow|widower|parents?|siblings?|granddaughter|grandson|brother-in-law|sister-in-law|married)$/;

/** "the daughter of the doctor Karl Roe", "her husband, Karl Roe": a word for kin stands before the name, and no verb between. */
function isToldAsRelative(page: Page, { whole: [start] }: Name): boolean {
  const [floor] = page.ranges[page.sentenceAt[start]!]!;
  for (let k = start - 1; k >= Math.max(floor, start - 9); k--) {
    if (KIN.test(page.tokens[k]!.lower)) return true;
    if (page.tokens[k]!.pos === "VERB" || page.tokens[k]!.pos === "AUX") return false;
  }
  return false;
}

/**
 * The person a bare surname or given name stands for: the last one named who fits, else the first in the text. A name that the text
 * used alone before is not that of a relative brought in later.
 */
function joinShort(
  people: Member[],
  name: Name,
  members: readonly (Member | undefined)[],
  n: number,
  firstAlone: ReadonlyMap<string, number>,
): Member | null {
  const word = name.parts.at(-1)!;
  const fits = people.filter((person) => fitsShort(person, name, word) && !isAnother(person, word, firstAlone));
  if (fits.length === 0) return null;
  if (fits.length === 1) {
    // "Ms Harlow" tells of Gerda Harlow what her given name need not.
    if (name.titled) fits[0]!.gender ??= name.gender;
    return fits[0]!;
  }
  const surnamed = fits.filter((person) => person.parts.at(-1) === word);
  const pool = surnamed.length > 0 ? surnamed : fits;
  for (let k = n - 1; k >= 0; k--) if (pool.includes(members[k]!)) return members[k]!;
  return pool[0]!;
}

function isAnother({ relativeAt }: Member, word: string, firstAlone: ReadonlyMap<string, number>): boolean {
  return relativeAt !== undefined && (firstAlone.get(word) ?? Infinity) < relativeAt;
}

function fitsShort(person: Member, name: Name, word: string): boolean {
  if (name.titled && name.gender !== undefined && person.gender !== undefined && name.gender !== person.gender)
    return false;
  if (name.parts.length > 1) return person.parts.slice(-name.parts.length).join(" ") === name.parts.join(" ");
  if (person.parts.at(-1) === word) return true;
  return !name.titled && person.parts[0] === word && isGivenName(word);
}

function addPerson(people: Member[], name: Name, text: string): Member {
  const member: Member = {
    kind: "person",
    name: text,
    parts: name.parts,
    gender: name.gender,
    descriptions: new Set(),
  };
  people.push(member);
  return member;
}

function agree(a: Gender, b: Gender): boolean {
  return a === undefined || b === undefined || a === b;
}

/** Office before the name or apposition after it: role, words to find the person by, gender. */
function describe(page: Page, member: Member, name: Name): void {
  if (member.kind !== "person") describeBody(page, member, name);
  if (member.kind === "organization") return;
  const found: string[] = name.role === undefined ? [] : [name.role];
  const [, ceiling] = page.ranges[page.sentenceAt[name.range[0]]!]!;
  const after = page.tokens[name.range[1]];
  if (after?.text === "," || after?.text === "(") {
    const end = appositionAfter(page, name.range[1], ceiling);
    if (end > name.range[1] + 1 && after.text === ",") {
      const words = page.tokens.slice(name.range[1] + 1, end);
      if (
        words.some((word) => ROLES.has(word.lower) || ROLES.has(word.lower.replace(/s$/, ""))) &&
        !words[0]!.lower.startsWith("who")
      )
        found.push(
          page.text
            .slice(words[0]!.start, firstStop(words))
            .replace(/^(the|an?|his|her|their) /i, "")
            .replace(/^(?:(?! of )[^,])*\p{L}(?:['’]s|s['’]) (?=\p{L})/u, ""),
        );
    }
  }
  const told = officeInRelative(page, name);
  if (told !== null) found.push(told);
  const before = officeBefore(page, name);
  if (before !== null) found.push(before);
  // An office makes a person of a name that could be anything.
  if (member.kind === "unknown" && found.length > 0 && name.parts.length > 1) member.kind = "person";
  if (member.kind !== "person") return;
  for (const place of placesOf(page, name)) member.descriptions.add(place);
  for (const description of found) {
    member.role ??= description;
    for (const word of description.toLowerCase().split(/[^\p{L}-]+/u)) {
      member.descriptions.add(word);
      for (const other of ROLE_SYNONYMS.get(word) ?? ROLE_SYNONYMS.get(`${word}.`) ?? [])
        member.descriptions.add(other);
      if (member.gender === undefined && MASCULINE_ROLES.has(word)) member.gender = "masculine";
      if (member.gender === undefined && FEMININE_ROLES.has(word)) member.gender = "feminine";
    }
  }
  member.gender ??= member.parts.length > 1 ? genderOfName(member.parts[0]!) : undefined;
}

/** "the lender Nordbank", "Calrail, the railway company,", "Corvane AG": what kind of body the text says it is. */
function describeBody(page: Page, member: Member, { range: [from, to], guessed }: Name): void {
  const [floor, ceiling] = page.ranges[page.sentenceAt[from]!]!;
  const words = member.kind === "organization" ? page.tokens.slice(Math.max(floor, from - 1), from) : [];
  const isApposed = page.tokens[to]?.text === "," && page.tokens[to + 1]?.pos === "DET";
  const end = isApposed ? nounPhraseAfter(page, to + 1, ceiling) : to;
  if (/^(,|\.|in|for|with|which|that)$/.test(page.tokens[end]?.lower ?? "")) words.push(...page.tokens.slice(to, end));
  const told = words.filter(({ lower, text }) => BODY_NOUNS.has(lower) && lower === text).map(({ lower }) => lower);
  for (const noun of told) member.descriptions.add(noun);
  for (const noun of BODY_KINDS.get(member.parts.at(-1) ?? "") ?? []) member.descriptions.add(noun);
  if (told.length > 0 && member.kind === "unknown" && !guessed) member.kind = "organization";
}

/** "Roe, who is the mayor of Aldham,", "Roe, who leads the union,": the office that a relative clause tells. */
function officeInRelative(page: Page, { range: [, end] }: Name): string | null {
  const { tokens } = page;
  if (tokens[end]?.text !== "," || tokens[end + 1]?.lower !== "who") return null;
  const verb = tokens[end + 2]?.lower ?? "";
  const led = LEADING.get(verb);
  if (led !== undefined) return led;
  if (!/^(is|was)$/.test(verb)) return null;
  const [, ceiling] = page.ranges[page.sentenceAt[end]!]!;
  const from = /^(the|an?|its|their)$/.test(tokens[end + 3]?.lower ?? "") ? end + 4 : end + 3;
  const to = nounPhraseAfter(page, from, ceiling, false);
  const words = tokens.slice(from, to);
  return words.some((word) => ROLES.has(word.lower)) ? page.text.slice(words[0]!.start, words.at(-1)!.end) : null;
}

const LEADING: ReadonlyMap<string, string> = new Map([
  ["leads", "leader"],
  ["heads", "head"],
  ["chairs", "chair"],
]);

/** "Roe of Vermont", "Roe, R-Ohio": where the person stands for, to tell "the Ohio senator" from another. */
function placesOf(page: Page, name: Name): string[] {
  const [, end] = name.range;
  const words = page.tokens.slice(end, end + 3);
  const party = /^[RDI]-(\p{L}+)/u.exec(words[1]?.text ?? "");
  if (/^[,(]$/.test(words[0]?.text ?? "") && party?.[1] !== undefined) return [party[1].toLowerCase()];
  return words[0]?.lower === "of" && /^\p{Lu}/u.test(words[1]?.text ?? "") ? [words[1]!.lower] : [];
}

/** "the sheriff, Amos Kettle": the office to which the name stands in apposition. */
function officeBefore(page: Page, name: Name): string | null {
  const comma = name.whole[0] - 1;
  const [floor] = page.ranges[page.sentenceAt[name.whole[0]]!]!;
  if (comma <= floor || page.tokens[comma]!.text !== "," || name.parts.length < 2) return null;
  const start = nounPhraseBefore(page, comma - 1, floor);
  const of = page.tokens.slice(start, comma).findIndex((word) => word.lower === "of");
  const owner = of < 0 ? comma : start + of;
  const genitive = page.tokens.slice(start, owner).findLastIndex((_, k) => isGenitive(page, start + k));
  if (
    start >= comma ||
    (!/^(the|its|their|his|her)$/.test(page.tokens[start]!.lower) && genitive < 0) ||
    !page.tokens.slice(start, comma).some((word) => ROLES.has(word.lower))
  )
    return null;
  return page.text.slice(page.tokens[Math.max(start, start + genitive) + 1]!.start, page.tokens[comma - 1]!.end);
}

/** An apposition's role ends at its first comma: "the mayor, a Republican" is the mayor. */
function firstStop(words: Page["tokens"]): number {
  const stop = words.findIndex((word) => word.text === "," || /^(who|which|that)$/.test(word.lower));
  return (stop > 0 ? words[stop - 1]! : words.at(-1)!).end;
}
