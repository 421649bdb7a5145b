import type { Page, Range } from "../page.ts";
import { textOf } from "../page.ts";
import type { Speaker } from "../reading.ts";
import { isCapitalised, isGenitive, isPersonal, isPossessive, nounPhraseBefore } from "../spans/phrases.ts";
import type { Cast, Member } from "./cast.ts";
import { namedBody } from "./named-body.ts";
import { singular } from "./nouns.ts";
import { describedPerson } from "./described-person.ts";
import { genderOfWord } from "./people-words.ts";
import type { Antecedents } from "./resolve-pronouns.ts";
import { METONYMS } from "./places.ts";
import { BODY_NOUNS, LETTERS, ROLES } from "./titles.ts";

export interface Known {
  cast: Cast;
  antecedents: Antecedents;
  /** Whom the text describes, by the last token of each description. */
  described: ReadonlyMap<number, Member>;
  /** Index of the first name at or after each token, for quick look-up. */
  nameAt: Int32Array;
  /** The same with the titles before names: "Secretary of State Ann Lee". */
  titledAt: Int32Array;
}

const UNKNOWN: Speaker = { name: "", kind: "unknown" };
const PLURAL_WORDS = new Set(
  "they some many most several few others both all those these critics people officials".split(" "),
);

const DOCUMENTS = /^(statement|document|memo|letter|filing|complaint|article|story|column|email|note|notice|brief)$/;

/** Names by token: -1 where no name covers it. */
export function indexNames(page: Page, cast: Cast): Pick<Known, "nameAt" | "titledAt"> {
  const nameAt = new Int32Array(page.tokens.length).fill(-1);
  const titledAt = new Int32Array(page.tokens.length).fill(-1);
  for (const [n, name] of cast.names.entries()) {
    nameAt.fill(n, ...name.range);
    titledAt.fill(n, ...name.whole);
  }
  return { nameAt, titledAt };
}

/** Who the words of a source span stand for in this text. `last` is the speaker of the statement before. */
export function describeSpeaker(page: Page, source: Range, known: Known, last: Speaker | null): Speaker {
  const { tokens } = page;
  const [from, to] = source;
  const first = tokens[from]!;
  if (to - from === 1) {
    const pronoun = pronounSpeaker(page, from, known, last);
    if (pronoun !== null) return pronoun;
  }
  for (let k = from + 1; k + 2 < to; k++)
    if (
      /^(released|published|issued|compiled|provided|presented|collected)$/.test(tokens[k]!.lower) &&
      tokens[k + 1]!.lower === "by"
    )
      return describeSpeaker(page, [k + 2, to], known, last);
  // "she and two colleagues"
  const [who] = known.antecedents.get(from) ?? [];
  if (who !== undefined && /^(he|she)$/.test(first.lower) && tokens[from + 1]?.lower === "and" && from + 2 < to)
    return { name: `${who.member.name} and ${textOf(page, [from + 2, trimmedEnd(page, source)])}`, kind: "group" };
  const head = headOf(page, source, known);
  const named = known.nameAt[head] ?? -1;
  if (named >= 0) {
    const coordinated = coordinatedNames(page, source, head, known);
    if (coordinated !== null) return coordinated;
    return fromMember(page, known.cast.members[named]!, source, known);
  }
  const writer = ownerOfWords(page, head, known);
  if (writer !== null) return fromMember(page, writer, source, known);
  const introduced = titledName(page, source, known) ?? nameAfter(page, source, known);
  if (introduced !== null) return fromMember(page, introduced, source, known);
  const apposed = apposedName(page, source, head, known);
  if (apposed !== null) return fromMember(page, apposed, source, known);
  return nominalSpeaker(page, source, head, known, last, first.lower);
}

/** The head noun of a noun phrase: the last noun before its first preposition, comma or relative. */
function headOf(page: Page, [from, to]: Range, known: Known): number {
  const { tokens } = page;
  let head = from;
  for (let k = from; k < to; k++) {
    const token = tokens[k]!;
    if (
      k > from &&
      (token.text === "," ||
        token.text === "(" ||
        token.text === "—" ||
        token.text === "–" ||
        /^(who|which|that|whose)$/.test(token.lower))
    )
      break;
    if (token.pos === "ADP" && k > from && !/^(of)$/.test(tokens[k - 1]!.lower)) {
      // "Department of State": a preposition inside a name doesn't end it; "one of the officials" goes on to its noun.
      const partitive =
        token.lower === "of" &&
        /^(one|some|many|most|several|few|both|all|none|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|majority|percent|%|number|group|pair|couple|members?)$/.test(
          tokens[k - 1]!.lower,
        );
      if (!partitive && known.titledAt[k] === -1) break;
      continue;
    }
    if (k > from && /^(himself|herself|itself|themselves)$/.test(token.lower)) continue;
    // "Miriam Okafor KC"
    if (LETTERS.has(token.lower) && (known.nameAt[k - 1] ?? -1) >= 0) continue;
    if (
      token.pos === "NOUN" ||
      token.pos === "PROPN" ||
      token.pos === "PRON" ||
      token.pos === "NUM" ||
      (token.pos === "ADJ" && k === to - 1) ||
      /^\p{Lu}/u.test(token.text)
    )
      head = k;
  }
  return head;
}

function fromMember(page: Page, member: Member, source: Range, known: Known): Speaker {
  if (member.isStranger === true) return { name: member.name, kind: "anonymous" };
  if (member.kind === "unknown") {
    // A lone capitalised word that speaks is a person unless an article stands before it.
    const article = page.tokens[source[0]]!.lower === "the";
    const body = article || member.isPlace === true || (isNeverMeant(member, known) && !followsQuotation(page, source));
    return { name: member.name, kind: body ? "organization" : "person" };
  }
  if (
    member.kind === "organization" &&
    /^(democrats|republicans|conservatives|liberals|greens|tories)$/.test(member.parts.at(-1) ?? "")
  )
    return { name: textOf(page, source), kind: "group" };
  return { name: member.name, kind: member.kind, ...(member.role === undefined ? {} : { role: member.role }) };
}

/** "“…,” Roe said", "“…,” said Roe": bodies seldom speak so. */
function followsQuotation(page: Page, [from]: Range): boolean {
  return (page.quotationAt[from - 1] ?? -1) !== -1 || (page.quotationAt[from - 2] ?? -1) !== -1;
}

/** Texts name people in full once: a lone word that no "he" or "she" means, beside people with full names, is a body's. */
function isNeverMeant(member: Member, { cast, antecedents }: Known): boolean {
  if (member.parts.length > 1 || !cast.members.some(({ kind, parts }) => kind === "person" && parts.length > 1))
    return false;
  for (const [best] of antecedents.values()) if (best?.member === member) return false;
  return true;
}

/** "Ann Lee and Bo Hale said": both. */
function coordinatedNames(page: Page, [from, to]: Range, head: number, known: Known): Speaker | null {
  const people = new Set<Member>();
  for (let k = from; k <= head && k < to; k++) {
    const n = known.nameAt[k]!;
    if (n >= 0 && known.cast.members[n]!.kind === "person" && !isGenitive(page, known.cast.names[n]!.range[1]))
      people.add(known.cast.members[n]!);
  }
  const ranked = known.antecedents.get(from);
  if (ranked?.[0] !== undefined && page.tokens[from + 1]?.lower === "and") people.add(ranked[0].member);
  if (people.size < 2 || !page.tokens.slice(from, head).some((token) => token.lower === "and")) return null;
  return { name: [...people].map((member) => member.name).join(" and "), kind: "group" };
}

/** "Red House Chief of Staff Ann Lee": a capitalised office over "of" that ends with its bearer. */
function titledName(page: Page, source: Range, known: Known): Member | null {
  const first = page.tokens[source[0]]!;
  const last = trimmedEnd(page, source) - 1;
  const n = known.nameAt[last]!;
  const name = known.cast.names[n];
  if (name === undefined || known.cast.members[n]!.kind !== "person" || name.whole[0] === name.range[0]) return null;
  const isTitle = page.tokens
    .slice(source[0], name.whole[0])
    .every(({ text, lower }) => /^\p{Lu}/u.test(text) || lower === "of");
  return isTitle && !/^(the|an?)$/.test(first.lower) ? known.cast.members[n]! : null;
}

/** "Roe's account posted", "Roe's letter said": a person's own words are the person's. */
function ownerOfWords(page: Page, head: number, known: Known): Member | null {
  const { tokens } = page;
  if (!/^(account|feed|statement|letter|memo|tweet|email|message|post|memoir|diary)$/.test(tokens[head]!.lower))
    return null;
  let mark = head - 1;
  while (/^(ADJ|NOUN|PROPN)$/.test(tokens[mark]?.pos ?? "") && known.nameAt[mark] === -1) mark--;
  if (!isGenitive(page, mark)) return null;
  const owner = known.cast.members[known.nameAt[mark - 1] ?? -1];
  return owner?.kind === "person" ? owner : null;
}

/** "a teacher by the name of Ann Lee", "a man called Ann Lee". */
function nameAfter(page: Page, [from, to]: Range, known: Known): Member | null {
  for (let k = from + 1; k < to - 1; k++) {
    const { lower } = page.tokens[k]!;
    const introduces = /^(named|called)$/.test(lower) || (lower === "of" && page.tokens[k - 1]!.lower === "name");
    const n = known.nameAt[k + 1]!;
    if (introduces && n >= 0 && known.cast.members[n]!.kind === "person") return known.cast.members[n]!;
  }
  return null;
}

/** "the minister, Ann Lee," and "a spokesman for the group, Bo Hale": the name in apposition. */
function apposedName(page: Page, [from, to]: Range, head: number, known: Known): Member | null {
  for (let k = Math.max(head, from) + 1; k < to - 1; k++) {
    if (page.tokens[k]!.text !== "," && page.tokens[k]!.text !== "—") continue;
    const n = known.nameAt[k + 1]!;
    const name = known.cast.names[n];
    const closes = name !== undefined && (name.range[1] === to || /^[,—]$/.test(page.tokens[name.range[1]]!.text));
    // A body in apposition fills the whole of it; places ("a farmer in Aldham, Kent") are no bodies.
    const isBodyName =
      closes &&
      known.cast.members[n]!.kind === "organization" &&
      (name.parts.length > 1 || !METONYMS.has(name.parts[0]!));
    const isPerson = known.cast.members[n]?.kind === "person" && (name?.parts.length ?? 0) > 1;
    if (name?.range[0] === k + 1 && (isPerson || isBodyName)) return known.cast.members[n]!;
    const role = known.nameAt
      .slice(k + 1, Math.min(k + 5, to))
      .find(
        (index) =>
          index >= 0 && known.cast.members[index]!.kind === "person" && known.cast.names[index]!.whole[0] === k + 1,
      );
    if (role !== undefined) return known.cast.members[role]!;
  }
  return null;
}

function pronounSpeaker(page: Page, at: number, known: Known, last: Speaker | null): Speaker | null {
  const { lower } = page.tokens[at]!;
  const ranked = known.antecedents.get(at);
  if (ranked !== undefined) {
    const best = ranked.find(({ member }) => member.isPlace !== true);
    if (best !== undefined) return fromMember(page, best.member, [at, at + 1], known);
    return last !== null && (last.kind === "anonymous" || last.kind === "person") ? last : UNKNOWN;
  }
  if (/^(who|which|that|whose)$/.test(lower)) return antecedentSpeaker(page, at, known, last);
  if (/^(they|their|them|we|our)$/.test(lower))
    return last !== null && (last.kind === "group" || last.kind === "organization") ? last : pluralBefore(page, at);
  if (/^(it|its)$/.test(lower)) return last?.kind === "organization" ? last : (bodyBefore(page, at, known) ?? UNKNOWN);
  if (/^(i|my|me|you|your|this|these|those|that)$/.test(lower)) return UNKNOWN;
  if (/^(some|many|most|several|few|others|both|all|critics)$/.test(lower))
    return { name: textOf(page, [at, at + 1]), kind: "group" };
  if (/^(one|another|someone|somebody)$/.test(lower)) return { name: textOf(page, [at, at + 1]), kind: "anonymous" };
  return null;
}

/** "…, who said": the noun phrase before the relative. */
function antecedentSpeaker(page: Page, at: number, known: Known, last: Speaker | null): Speaker {
  const [floor] = page.ranges[page.sentenceAt[at]!]!;
  let end = at - 1;
  if (end >= floor && page.tokens[end]!.text === ",") end--;
  // "Dale Hale, R-Ohio, who": the party stands between.
  if (end > floor + 1 && /^[RDI]-\p{Lu}/u.test(page.tokens[end]!.text) && page.tokens[end - 1]!.text === ",") end -= 2;
  if (end < floor) return UNKNOWN;
  const start = nounPhraseBefore(page, end, floor);
  if (start > end) return UNKNOWN;
  // The nearest name wins over the head of a long phrase: "an aide to Ann Lee, who said".
  const near = known.nameAt[end]!;
  if (near >= 0 && known.cast.members[near]!.kind === "person")
    return fromMember(page, known.cast.members[near]!, [start, end + 1], known);
  return describeSpeaker(page, [start, end + 1], known, last);
}

/** The last plural subject before "they". */
function pluralBefore(page: Page, at: number): Speaker {
  const sentence = page.sentenceAt[at]!;
  for (let s = sentence; s >= Math.max(0, sentence - 2); s--) {
    const [floor, ceiling] = page.ranges[s]!;
    for (let k = floor; k < Math.min(ceiling, at); k++) {
      const token = page.tokens[k]!;
      if (
        token.pos !== "NOUN" ||
        !token.lower.endsWith("s") ||
        page.quotationAt[k] !== -1 ||
        (!ROLES.has(singular(token.lower)) && !PLURAL_WORDS.has(token.lower) && !namesPeople(page, k))
      )
        continue;
      const start = nounPhraseBefore(page, k, floor);
      return { name: textOf(page, [start, k + 1]), kind: "group" };
    }
  }
  return UNKNOWN;
}

/** "growers", "tutors", "activists" as a subject: people by their ending. */
function namesPeople(page: Page, k: number): boolean {
  return (
    /^\p{L}{3,}(ers|ors|ists|ians|ees)$/u.test(page.tokens[k]!.lower) &&
    /^(VERB|AUX)$/.test(page.tokens[k + 1]?.pos ?? "")
  );
}

function bodyBefore(page: Page, at: number, known: Known): Speaker | null {
  for (let n = known.cast.names.length - 1; n >= 0; n--) {
    const name = known.cast.names[n]!;
    if (
      name.range[1] <= at &&
      known.cast.members[n]!.kind === "organization" &&
      page.sentenceAt[name.range[0]]! >= page.sentenceAt[at]! - 2
    )
      return fromMember(page, known.cast.members[n]!, name.range, known);
  }
  return null;
}

/** "the minister", "a senior official", "Some former officials", "the company", "critics". */
function nominalSpeaker(
  page: Page,
  source: Range,
  head: number,
  known: Known,
  last: Speaker | null,
  firstWord: string,
): Speaker {
  const token = page.tokens[head]!;
  const one = singular(token.lower);
  const name = textOf(page, [source[0], trimmedEnd(page, source)]);
  const plural =
    (one !== token.lower && token.pos !== "ADJ") || token.lower === "people" || PLURAL_WORDS.has(firstWord);
  // "two people familiar with the talks": sources who would not be named, whatever their number.
  if (
    /^(people|persons|sources)$/.test(token.lower) &&
    /^(familiar|close|briefed|with|who)$/.test(page.tokens[head + 1]?.lower ?? "") &&
    head + 1 < source[1]
  )
    return { name, kind: "anonymous" };
  // "three clerks from the harbour": the noun tells what they are, where they are from is no part of the name.
  if (plural && ROLES.has(one) && /^(from|involved|at)$/.test(page.tokens[head + 1]?.lower ?? ""))
    return { name: textOf(page, [source[0], head + 1]), kind: "group" };
  if (firstWord === "one" && page.tokens[source[0] + 1]?.lower === "of") return { name, kind: "anonymous" };
  if (plural && !BODY_NOUNS.has(token.lower)) {
    return ROLES.has(one) || !BODY_NOUNS.has(one)
      ? { name, kind: "group" }
      : { name, kind: BODY_NOUNS.has(one) ? "group" : "organization" };
  }
  const guard = token.lower === "guard" && /^(coast|national|home|civil)$/.test(page.tokens[head - 1]?.lower ?? "");
  const isMaker = /\p{L}{3}maker$/u.test(token.lower) && !ROLES.has(token.lower);
  if (guard || isMaker || BODY_NOUNS.has(token.lower) || METONYMS.has(token.lower)) {
    const isMet = firstWord === "the" || isPossessive(firstWord);
    const body = isMet ? namedBody(page, source, head, known) : null;
    if (typeof body === "string") return { name: body, kind: "organization" };
    if (body !== null) return fromMember(page, body, source, known);
    // "In a statement, the union said …. The statement said": the paper is whose it was.
    if (last !== null && firstWord === "the" && DOCUMENTS.test(token.lower) && isMentionedBefore(page, head))
      return last;
    // A paper speaks for somebody whom the text does not name.
    if (DOCUMENTS.test(token.lower) && /^an?$/i.test(firstWord)) return { name, kind: "anonymous" };
    return { name: name.replace(/^(the|an?) /i, ""), kind: "organization" };
  }
  const definite =
    firstWord === "the" ||
    firstWord === "this" ||
    firstWord === "that" ||
    /^(its|their)$/.test(firstWord) ||
    (token.pos === "PROPN" && firstWord !== "a" && firstWord !== "an");
  const met = known.described.get(head);
  if (met !== undefined) return fromMember(page, met, source, known);
  // "the secretary of state's website" is no secretary.
  if (definite && !ownsHead(page, [head + 1, source[1]])) {
    const person = describedPerson(page, source, one, known);
    if (person !== null) return fromMember(page, person, source, known);
    if (last !== null && last.kind === "anonymous" && last.name.toLowerCase().includes(one)) return last;
    const main = ROLES.has(one) && firstWord === "the" ? mainPerson(page, source, one, known) : null;
    if (main !== null && last?.kind === "person" && last.name === main.name) return last;
  }
  if (
    isPersonal(token.lower) &&
    source[1] - source[0] > 1 &&
    /^(one|another|some|most|many|two|three|several|both)$/.test(firstWord)
  )
    return { name, kind: /^(one|another)$/.test(firstWord) ? "anonymous" : "group" };
  if (isPersonal(token.lower)) return UNKNOWN;
  return ROLES.has(one) ||
    genderOfWord(one) !== undefined ||
    /^(an?|one|another|the)$/.test(firstWord) ||
    isPossessive(firstWord) ||
    hasGenitive(page, source)
    ? { name, kind: "anonymous" }
    : { name, kind: "unknown" };
}

function hasGenitive(page: Page, [from, to]: Range): boolean {
  for (let k = from; k < to; k++) if (isGenitive(page, k)) return true;
  return false;
}

/** Does the word stand in this sentence or the two before it, with "a", "its" or "their": "in a statement"? */
function isMentionedBefore(page: Page, at: number): boolean {
  const { tokens } = page;
  const first = page.ranges[Math.max(0, page.sentenceAt[at]! - 2)]![0];
  for (let k = at - 1; k > first; k--)
    if (tokens[k]!.lower === tokens[at]!.lower && /^(an?|its|their|his|her)$/.test(tokens[k - 1]!.lower)) return true;
  return false;
}

/** A genitive before a thing: in "the leader of the Farmers' League" it stands inside a name. */
function ownsHead(page: Page, [from, to]: Range): boolean {
  for (let k = from; k < to - 1; k++) if (isGenitive(page, k) && !isCapitalised(page.tokens[k + 1]!.text)) return true;
  return false;
}

/** A description ends before a relative clause or apposition. */
function trimmedEnd(page: Page, [from, to]: Range): number {
  for (let k = from + 1; k < to; k++) if (/^(,|\(|—|–|who|which|whose)$/.test(page.tokens[k]!.lower)) return k;
  return to;
}

/** The person the sentences before are most about, if no other person was named in them: "the Ohio governor" without having been called so. */
function mainPerson(page: Page, [from]: Range, role: string, known: Known): Member | null {
  const sentence = page.sentenceAt[from]!;
  const gender = genderOfWord(role);
  const recent = new Set<Member>();
  for (const [n, name] of known.cast.names.entries()) {
    const distance = sentence - page.sentenceAt[name.range[0]]!;
    const member = known.cast.members[n]!;
    if (
      name.range[0] < from &&
      distance <= 3 &&
      member.kind === "person" &&
      (gender === undefined || member.gender === undefined || member.gender === gender)
    )
      recent.add(member);
  }
  return recent.size === 1 ? [...recent][0]! : null;
}
