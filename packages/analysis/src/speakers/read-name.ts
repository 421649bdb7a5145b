import type { Page, Range } from "../page.ts";
import { isCapitalised, isGenitive } from "../spans/phrases.ts";
import { isTimeWord } from "../spans/time-words.ts";
import { genderOfName, isGivenName } from "./given-names.ts";
import { METONYMS } from "./places.ts";
import {
  FEMININE_ROLES,
  HONORIFICS,
  LETTERS,
  MASCULINE_ROLES,
  ORGANIZATION_WORDS,
  PARTICLES_IN_NAMES,
  PORTFOLIOS,
  ROLES,
  SUFFIXES,
  TITLE_OPENERS,
} from "./titles.ts";

export type Gender = "masculine" | "feminine" | undefined;

/** A capitalised name in the text. `range` covers the name alone, `whole` its titles too. */
export interface Name {
  range: Range;
  whole: Range;
  kind: "person" | "organization" | "unknown";
  /** The name's words, lower-cased, without suffix: ["ann", "lee"]. */
  parts: string[];
  gender: Gender;
  /** "NATO Secretary General" in "NATO Secretary General Ann Lee". */
  role?: string;
  /** Preceded by an honorific or office, so a single word is a surname. */
  titled: boolean;
  /** Nothing but its capitals makes a person of it. */
  guessed: boolean;
}

const NATIONAL = /(ian|ean|ish|ese|can|man|ench|utch|i|iss|eek|ech)$/;

const DIRECTIONS = /^(south|north|east|west|new|upper|lower|central)$/;

/** What names of places end with. */
const GEOGRAPHIC =
  /^(gorge|harbour|harbor|valley|bay|sound|creek|canyon|county|province|island|islands|beach|falls|junction|central|station|airport|cove|fjord|bridge|street|avenue|square|highway|mountains|peninsula|strait)$/;
/** Reads a run of capitalised words, split from the titles before it: "U.S. Secretary of State Ann Lee"; null when it names nobody. */
export function readName(page: Page, [from, to]: Range, floor: number): Name | null {
  const { tokens } = page;
  const end = to - from > 2 && LETTERS.has(tokens[to - 1]!.lower) ? to - 1 : to;
  let start = from;
  let honorific: string | undefined;
  let last = end;
  while (last > start + 1 && SUFFIXES.has(tokens[last - 1]!.lower)) last -= tokens[last - 2]?.text === "," ? 2 : 1;
  start = afterTitles(page, from, last);
  for (let k = from; k < start; k++) if (HONORIFICS.has(tokens[k]!.lower)) honorific = tokens[k]!.lower;
  // "finance minister Ann Lee": an office in lower case right before the name.
  const lowerRole =
    from > floor && start === from && ROLES.has(tokens[from - 1]!.lower) && !isCapitalised(tokens[from - 1]!.text);
  if (start >= last) return titleOnly(page, [from, end]);
  const words = tokens.slice(start, last);
  const parts = words.map((word) => word.lower.replace(/\.$/, ""));
  const titled = start > from || lowerRole;
  const kind = words.some(({ lower }) => lower === "and") ? "organization" : kindOf(page, [start, last], titled, floor);
  const roleStart = lowerRole ? phraseStart(page, from, floor) : from;
  const role = roleOf(page, roleStart, start);
  const gender =
    honorific !== undefined && HONORIFICS.get(honorific) !== undefined
      ? HONORIFICS.get(honorific)
      : (genderOfRole(page, roleStart, start) ?? (parts.length > 1 || !titled ? genderOfName(parts[0]!) : undefined));
  return {
    range: [start, end],
    whole: [lowerRole ? roleStart : from, end],
    kind,
    parts,
    gender: kind === "person" ? gender : undefined,
    titled,
    guessed: kind === "person" && !titled && (parts.length === 1 || !isGivenName(parts[0]!)),
    ...(role === "" || kind !== "person" ? {} : { role }),
  };
}

/** "the President", "Prime Minister": an office without its name is no name. Bodies ("the House") are. */
function titleOnly(page: Page, [from, end]: Range): Name | null {
  const last = page.tokens[end - 1]!.lower;
  if (!ORGANIZATION_WORDS.has(last) && !METONYMS.has(last)) return null;
  return {
    range: [from, end],
    whole: [from, end],
    kind: "organization",
    parts: page.tokens.slice(from, end).map((token) => token.lower),
    gender: undefined,
    titled: false,
    guessed: false,
  };
}

/** Where the name proper starts after honorifics, nationality, body and office: "U.S. Secretary of State | Ann Lee". */
function afterTitles(page: Page, from: number, end: number): number {
  const { tokens } = page;
  let start = from;
  // "Justice Department": the office is part of the body's name.
  const body =
    ORGANIZATION_WORDS.has(tokens[end - 1]!.lower) &&
    !tokens.slice(from, end).some((token) => isGivenName(token.lower) && !ROLES.has(token.lower));
  if (body && !HONORIFICS.has(tokens[from]!.lower)) return from;
  for (let k = from; k < end; k++) {
    const lower = tokens[k]!.lower;
    // "Warden Peggy Strand": a word before a given name that is none itself is a title.
    const untitled =
      k === from &&
      end - from >= 3 &&
      !isGivenName(lower) &&
      !DIRECTIONS.test(lower) &&
      !/^\p{Lu}\.?$/u.test(tokens[k]!.text) &&
      isGivenName(tokens[k + 1]!.lower) &&
      !PARTICLES_IN_NAMES.has(lower) &&
      tokens[k + 2]!.lower !== "of" &&
      !ORGANIZATION_WORDS.has(tokens[end - 1]!.lower);
    if (untitled || HONORIFICS.has(lower) || (TITLE_OPENERS.has(lower) && k === start)) start = k + 1;
    // "Secretary Dean Polk": a given name that is also an office, right before the surname.
    else if (
      ROLES.has(lower) &&
      !(isGivenName(lower) && k === end - 2) &&
      !(k === end - 1 && k > start && isGivenName(tokens[k - 1]!.lower)) &&
      (!(k > from && isGivenName(tokens[start]!.lower) && start < k && !ROLES.has(tokens[start]!.lower)) ||
        isFullName(page, k + 1, end))
    ) {
      start = k + 1;
      if (tokens[start]?.lower === "of" || tokens[start]?.lower === "for") {
        start++;
        if (tokens[start]?.lower === "the") start++;
        while (start < end && (PORTFOLIOS.has(tokens[start]!.lower) || tokens[start]!.lower === "and")) start++;
        if (start === k + 2) start = Math.max(start, end - 2);
        k = start - 1;
      }
    }
  }
  return start;
}

/** "Charlotte Mayor | Ann Lee": a given name and one surname or two are left after an office. */
function isFullName(page: Page, from: number, end: number): boolean {
  const { tokens } = page;
  return end - from >= 2 && end - from <= 3 && isGivenName(tokens[from]!.lower) && !ROLES.has(tokens[from + 1]!.lower);
}

function kindOf(page: Page, [from, to]: Range, titled: boolean, floor: number): Name["kind"] {
  const { tokens } = page;
  const words = tokens.slice(from, to);
  const last = words.at(-1)!;
  const first = words[0]!;
  if (titled && words.length <= 3 && !ORGANIZATION_WORDS.has(last.lower)) return "person";
  if (
    words.some((word) => word.lower === "of" || word.lower === "for" || word.lower === "&") ||
    ORGANIZATION_WORDS.has(last.lower)
  )
    return "organization";
  if (words.length > 1 && words.some((word) => ORGANIZATION_WORDS.has(word.lower)) && !isGivenName(first.lower))
    return "organization";
  if (isGivenName(first.lower) && words.length > 1 && words.length <= 5) return "person";
  if (words.length === 1 && METONYMS.has(last.lower)) return "organization";
  if (words.length === 1 && isCamelCase(last.text)) return "organization";
  if (words.length === 1 && /^(\p{Lu}{2,6}|(\p{Lu}\.){2,})$/u.test(last.text)) return "organization";
  // "the Hale administration" tells nothing of Hale; "the Hale Group" was seen above.
  const the = from > floor && tokens[from - 1]!.lower === "the";
  if (the) return tokens[to]?.pos === "NOUN" && words.length <= 2 ? "unknown" : "organization";
  // "the environmental Blue Lamp": no person has an article and a quality at once.
  const quality = from > floor + 1 && tokens[from - 2]!.lower === "the" ? tokens[from - 1]! : undefined;
  if (/^(NOUN|ADJ)$/.test(quality?.pos ?? "") && !isCapitalised(quality!.text) && !titled) return "unknown";
  if (words.length === 2 && METONYMS.has(last.lower)) return "organization";
  if (words.length >= 2 && words.length <= 4 && words.some((word) => /^\p{Lu}\.$/u.test(word.text))) return "person";
  if (
    METONYMS.has(first.lower) ||
    /^(u\.s\.|u\.n\.|u\.k\.|new|south|north|east|west|white|supreme|super|united|national|american|european|international|federal|great|downing|wall|capitol|san|los|las|fort|port|cape|upper|lower|central|lake|mount|st\.|el)$/.test(
      first.lower,
    )
  )
    return words.length === 1 ? "unknown" : "organization";
  if (words.length >= 2 && GEOGRAPHIC.test(last.lower)) return "unknown";
  if (words.length >= 2 && words.length <= 4) {
    const isLike = NATIONAL.test(first.lower) ? doesAsPeopleDo(page, to) : isNameLike(page, [from, to], floor);
    return isLike ? "person" : "unknown";
  }
  return isGivenName(first.lower) && words.length === 1 ? "person" : "unknown";
}

/** "DataHarbour", which no person is called; "McKay" and "DiMarco" are. */
function isCamelCase(text: string): boolean {
  return /^\p{Lu}\p{Ll}{2,}\p{Lu}/u.test(text) && !/^(Mac|Fitz|Van|Von|Della|Des|Del)\p{Lu}/u.test(text);
}

/** Two or more capitalised words without other signs: a person when what stands around fits one. */
function isNameLike(page: Page, [from, to]: Range, floor: number): boolean {
  const { tokens } = page;
  const before = from > floor ? tokens[from - 1]! : undefined;
  if (before !== undefined && /^(in|at|near|outside|across|throughout|inside)$/.test(before.lower)) return false;
  if (doesAsPeopleDo(page, to)) return true;
  return tokens.slice(from, to).every((token) => token.pos === "PROPN" || token.pos === "NOUN" || token.pos === "ADJ");
}

/** "Roe said", "Roe, 34,", "Roe, the mayor,": what follows seldom follows anything but a person's name. */
function doesAsPeopleDo({ tokens }: Page, to: number): boolean {
  const after = tokens[to]?.lower ?? "";
  if (after !== ",") return /^(who|said|says|told|whose|wrote|added|himself|herself)$/.test(after);
  const next = tokens[to + 1]?.lower ?? "";
  return /^(an?|the|who|whose|\d\d)$/.test(next) || ROLES.has(next);
}

/** Start of the noun phrase before a name that an office in lower case opens: "former State Department spokesman". */
function phraseStart(page: Page, from: number, floor: number): number {
  let start = from;
  while (start > floor) {
    const token = page.tokens[start - 1]!;
    if (
      !/^(NOUN|PROPN|ADJ|NUM)$/.test(token.pos) ||
      isTimeWord(token.lower) ||
      isGenitive(page, start - 1) ||
      page.quotationAt[start - 1] !== page.quotationAt[from]
    )
      break;
    start--;
  }
  return start;
}

function roleOf(page: Page, from: number, to: number): string {
  let start = from;
  let end = to;
  while (start < end && HONORIFICS.has(page.tokens[start]!.lower)) start++;
  while (end > start && HONORIFICS.has(page.tokens[end - 1]!.lower)) end--;
  return end > start ? page.text.slice(page.tokens[start]!.start, page.tokens[end - 1]!.end) : "";
}

function genderOfRole(page: Page, from: number, to: number): Gender {
  for (let k = from; k < to; k++) {
    if (MASCULINE_ROLES.has(page.tokens[k]!.lower)) return "masculine";
    if (FEMININE_ROLES.has(page.tokens[k]!.lower)) return "feminine";
  }
  return undefined;
}
