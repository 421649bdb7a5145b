import type { Page } from "../page.ts";
import { isGenitive, isVerb, timeAfter } from "../spans/phrases.ts";
import type { Cast, Member } from "./cast.ts";
import { findDescribed } from "./described-people.ts";
import type { Gender } from "./read-name.ts";
import { genderOfName } from "./given-names.ts";
import { ROLES } from "./titles.ts";

/**
 * Third person singular pronouns to the people of a text by salience, in the manner of Lappin & Leass (1994): subjects over
 * objects over the rest, the same sentence over earlier ones, agreement in gender, parallel place, and no object that means
 * its own subject. Resolved pronouns keep their person salient. Weights are set by hand.
 */

type Place = "subject" | "object" | "possessive" | "other";

interface Reference {
  at: number;
  /** Where its titles begin. */
  start: number;
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
/** What each further sentence back leaves of a reference's weight. */
const FADING = 0.5;
/** Sentences further back than this offer no antecedent. */
const REACH = 12;
/** Share that repeated references add to the strongest one. */
const REPEATED = 0.2;
/** What a break between paragraphs leaves of it. */
const ACROSS_PARAGRAPHS = 0.75;
/** Factor for a name that the text elsewhere uses as a place's. */
const AS_PLACE = 0.3;
/** What a subject loses that stands in another's clause. */
const EMBEDDED = 45;
const FRONTED = /^(while|when|as|after|before|despite|during|in|on|at|for|with|because|if|although|since|once)$/;
/** Weight of a name that follows a pronoun in a fronted phrase: "In her first speech, Lee". */
const FOLLOWING = 190;

export function resolvePronouns(page: Page, cast: Cast, described = findDescribed(page, cast)): Antecedents {
  const names = cast.names.flatMap((name, n) =>
    cast.members[n]!.kind === "organization" || isModifier(page, name.range[1])
      ? []
      : [{ ...referenceAt(page, name.range[0], name.range[1], cast.members[n]!), start: name.whole[0] }],
  );
  for (const { at, end, member } of described) names.push(referenceAt(page, at, end, member));
  names.sort((a, b) => a.at - b.at);
  const acting = actors(names);
  const antecedents = new Map<number, Candidate[]>();
  const leaning = new Map<Member, number>();
  const references: Reference[] = [];
  let n = 0;
  for (let i = 0; i < page.tokens.length; i++) {
    if (names[n]?.at === i) references.push(names[n++]!);
    const gender = GENDERS.get(page.tokens[i]!.lower);
    if (gender === undefined) continue;
    const scores = salience(page, i, references, names[n]);
    const ranked = [...scores].map(([member, score]) => ({
      member,
      score: score * agreement(member, gender, leaning.get(member) ?? 0, acting),
    }));
    ranked.sort((a, b) => b.score - a.score);
    antecedents.set(i, ranked);
    const best = ranked[0];
    if (best === undefined || best.score === 0) continue;
    references.push(referenceAt(page, i, i + 1, best.member));
    leaning.set(best.member, (leaning.get(best.member) ?? 0) + (gender === "masculine" ? 1 : -1));
  }
  return antecedents;
}

/** "the Roe adviser said": the adviser is spoken of, not Roe. */
function isModifier(page: Page, to: number): boolean {
  return page.tokens[to]?.pos === "NOUN" && ROLES.has(page.tokens[to].lower);
}

/** Members that act or own somewhere in the text: an unknown name among them is a person rather than a place. */
function actors(names: Reference[]): ReadonlySet<Member> {
  return new Set(names.filter((name) => name.place !== "other").map((name) => name.member));
}

/** How well a member fits a pronoun of this gender, as a factor; 0 when it cannot. `lean` is what earlier pronouns made of it. */
function agreement(member: Member, gender: Gender, lean: number, acting: ReadonlySet<Member>): number {
  const told = member.gender;
  const leaning = lean === 0 ? undefined : lean > 0 === (gender === "masculine");
  // A lone given name may be a surname: "Spencer", "Kelly".
  const guess = told ?? (member.parts.length === 1 ? genderOfName(member.parts[0]!) : undefined);
  if (told !== undefined && told !== gender) return member.parts.length === 1 && leaning !== false ? 0.3 : 0.05;
  if (told === gender) return 1.2;
  if (leaning !== undefined) return leaning ? 1.25 : 0.35;
  if (member.isPlace === true) return AS_PLACE;
  const person = member.kind === "person" || acting.has(member) ? 1 : 0.45;
  return person * (guess === undefined ? 0.95 : guess === gender ? 1.2 : 0.4);
}

function salience(page: Page, at: number, references: Reference[], next: Reference | undefined): Map<Member, number> {
  const here = placeOf(page, at, at + 1);
  const sentence = page.sentenceAt[at]!;
  const quoted = page.quotationAt[at] !== -1;
  const scores = new Map<Member, number>();
  const barred = here === "object" || here === "other" ? ownSubject(page, at, references) : null;
  for (let r = references.length - 1; r >= 0; r--) {
    const reference = references[r]!;
    const distance = sentence - reference.sentence;
    if (distance > REACH) break;
    if (reference.member === barred && distance === 0) continue;
    let score = PLACE_WEIGHT[reference.place] + 60;
    if (reference.place === "subject" && distance > 0 && isEmbedded(page, references, r)) score -= EMBEDDED;
    if (reference.place === here || (here === "possessive" && reference.place === "subject")) score += 20;
    if (distance === 0) score += 25 - Math.min(15, (at - reference.at) * 0.5);
    if (reference.quoted !== quoted) score *= isOwnWords(page, at, reference) ? 0.2 : 0.6;
    if (distance === 0 && isSpokenOf(page, at, reference)) continue;
    score *= FADING ** distance;
    if (page.sentences[sentence]!.paragraph !== page.sentences[reference.sentence]!.paragraph)
      score *= ACROSS_PARAGRAPHS;
    const known = scores.get(reference.member) ?? 0;
    scores.set(reference.member, Math.max(known, score) + REPEATED * Math.min(known, score));
  }
  if (barred !== null && scores.has(barred)) scores.set(barred, scores.get(barred)! * 0.3);
  if (next !== undefined && isCataphoric(page, at, next, references))
    scores.set(next.member, Math.max(scores.get(next.member) ?? 0, FOLLOWING));
  return scores;
}

/** "Lee said Roe had sold it": a subject after another person's in its sentence; not "As Lee sat, Roe sold it". */
function isEmbedded(page: Page, references: readonly Reference[], r: number): boolean {
  const { sentence, member } = references[r]!;
  if (opensWithAdjunct(page, sentence)) {
    const isMain = (k: number) =>
      references[k]!.place === "subject" && page.tokens[references[k]!.start - 1]?.text === ",";
    if (isMain(r)) return false;
    for (let k = r + 1; k < references.length && references[k]!.sentence === sentence; k++)
      if (isMain(k) && references[k]!.member !== member) return true;
  }
  for (let k = r - 1; k >= 0 && references[k]!.sentence === sentence; k--)
    if (references[k]!.place === "subject" && references[k]!.member !== member) return true;
  return false;
}

/** "As …,", "On Friday, the day that …,": what a sentence puts before its main clause. */
function opensWithAdjunct(page: Page, sentence: number): boolean {
  const first = page.tokens[page.ranges[sentence]![0]]!;
  return first.pos === "ADP" || first.pos === "SCONJ" || FRONTED.test(first.lower);
}

/** "“My son Roe signed,” he said": who speaks is not whom the quotation right before names. */
function isOwnWords(page: Page, at: number, { at: named }: Reference): boolean {
  const quotation = page.quotationAt[named]!;
  return quotation !== -1 && (page.quotationAt[at - 1] === quotation || page.quotationAt[at - 2] === quotation);
}

/** "Of Roe, he said": who speaks is not the one spoken of. */
function isSpokenOf(page: Page, at: number, { at: named, sentence }: Reference): boolean {
  const [floor] = page.ranges[sentence]!;
  return (
    /^(of|about|on|regarding|asked|like|unlike)$/.test(page.tokens[floor]!.lower) &&
    /^(he|she)$/.test(page.tokens[at]!.lower) &&
    page.tokens[at - 1]!.text === "," &&
    named < at &&
    !page.tokens.slice(floor, at).some((token) => token.pos === "AUX")
  );
}

/** "In her first speech, Lee promised": a pronoun in a fronted phrase with no earlier name in the sentence, before its subject. */
function isCataphoric(page: Page, at: number, next: Reference, references: Reference[]): boolean {
  const sentence = page.sentenceAt[at]!;
  if (next.sentence !== sentence || next.place !== "subject" || references.at(-1)?.sentence === sentence) return false;
  const [floor] = page.ranges[sentence]!;
  const first = page.tokens[floor]!;
  return (
    (opensWithAdjunct(page, sentence) || /(ing|ed)$/.test(first.lower)) &&
    next.at - at < 25 &&
    page.tokens[next.at - 1]?.text === ","
  );
}

function referenceAt(page: Page, from: number, to: number, member: Member): Reference {
  const quoted = page.quotationAt[from] !== -1;
  return { at: from, start: from, sentence: page.sentenceAt[from]!, place: placeOf(page, from, to), member, quoted };
}

/** Subject when a verb follows (asides skipped), possessive before a genitive, object after a verb, else other. */
function placeOf(page: Page, from: number, to: number): Place {
  const { tokens } = page;
  const first = tokens[from]!.lower;
  if (/^(his|hers)$/.test(first) || (first === "her" && isBeforeNoun(page, to))) return "possessive";
  if (isGenitive(page, to)) return "possessive";
  if (/^(he|she)$/.test(first)) return "subject";
  if (/^(him|himself|herself|her)$/.test(first)) return isVerb(page, from - 1) ? "object" : "other";
  const before = tokens[from - 1];
  const governed = before !== undefined && before.pos === "ADP" && page.sentenceAt[from - 1] === page.sentenceAt[from];
  // "The leader of the party, Roe, called"
  const isAside = before?.text === "," && tokens[to]?.text === "," && isVerb(page, to + 1);
  let k = isAside ? to + 1 : pastAside(page, from, to);
  while (tokens[k]?.pos === "ADV") k++;
  // "Roe on Saturday said"
  if (tokens[k]?.pos === "ADP" || tokens[k]?.pos === "PROPN") k = timeAfter(page, k, Math.min(k + 5, tokens.length));
  // "a letter about Roe leaving": a bare participle has no subject of its own.
  const isParticiple = tokens[k]?.pos === "VERB" && tokens[k]!.lower.endsWith("ing") && k === to;
  if (isVerb(page, k) && !isParticiple && page.sentenceAt[k] === page.sentenceAt[from] && !governed) return "subject";
  if (tokens[k]?.lower === "and" && !governed && !isVerb(page, from - 1)) return "subject";
  return isVerb(page, from - 1) ? "object" : "other";
}

/** Where the words go on after ", the minister," or "(Labour)". */
function pastAside(page: Page, from: number, to: number): number {
  const { tokens } = page;
  // "Roe of Aldham had come"
  if (tokens[to]?.lower === "of" && /^\p{Lu}/u.test(tokens[to + 1]?.text ?? "")) {
    let k = to + 1;
    while (/^\p{Lu}/u.test(tokens[k]?.text ?? "")) k++;
    return k;
  }
  const mark = tokens[to]?.text;
  if (mark !== "," && mark !== "(") return to;
  const close = mark === "(" ? ")" : ",";
  for (let k = to + 1; k < to + 25 && page.sentenceAt[k] === page.sentenceAt[from]; k++)
    if (tokens[k]!.text === close) return k + 1;
  return to;
}

function isBeforeNoun(page: Page, i: number): boolean {
  const token = page.tokens[i];
  return token !== undefined && /^(NOUN|PROPN|ADJ|NUM)$/.test(token.pos);
}

/**
 * Who does what is done to the pronoun, and so is not meant by it: the subject in "Roe praised him", the object in
 * "Roe asked Lund to praise him".
 */
function ownSubject(page: Page, at: number, references: Reference[]): Member | null {
  if (page.tokens[at]!.lower.endsWith("self")) return null;
  const sentence = page.sentenceAt[at];
  const same = references.filter((reference) => reference.sentence === sentence);
  const subject = same.findLast((reference) => reference.place === "subject");
  const controller = same.findLast((reference) => reference.place === "object");
  if (controller !== undefined && (subject === undefined || controller.at > subject.at)) {
    for (let k = controller.at + 1; k < at; k++)
      if (page.tokens[k]!.lower === "to" && isVerb(page, k + 1)) return controller.member;
  }
  return subject === undefined || hasOwnSubject(page, subject.at, at) ? null : subject.member;
}

/** "Roe said a cap would leave him": the pronoun's clause has a subject of its own, so the outer one may be meant. */
function hasOwnSubject(page: Page, subject: number, at: number): boolean {
  let verbs = 0;
  for (let k = subject + 1; k < at; k++) {
    if (!isVerb(page, k)) continue;
    const before = page.tokens[k - 1]!;
    if (verbs > 0 && before.pos === "NOUN" && !page.tokens[k]!.lower.endsWith("ing")) return true;
    verbs++;
  }
  return false;
}
