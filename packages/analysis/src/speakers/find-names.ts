import type { Page, Range } from "../page.ts";
import { VERB_FORMS } from "../cues/lexicon.ts";
import { OTHER_ABBREVIATIONS, SENTENCE_OPENERS } from "../sentences/abbreviations.ts";
import { isCapitalised, isGenitive } from "../spans/phrases.ts";
import { isTimeWord } from "../spans/time-words.ts";
import { genderOfName, isGivenName } from "./given-names.ts";
import { METONYMS } from "./places.ts";
import {
  BODY_NOUNS,
  FEMININE_ROLES,
  HONORIFICS,
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

/** Every name of a page, in order: runs of capitalised words with particles, split from the titles before them. */
export function findNames(page: Page): Name[] {
  const names: Name[] = [];
  const common = writtenSmall(page);
  const spellings = { sure: capitalisedInside(page), common, pairs: inseparable(page) };
  for (let s = 0; s < page.ranges.length; s++) {
    const [floor, ceiling] = page.ranges[s]!;
    const heading = isHeading(page, floor);
    for (let i = floor; i < ceiling;) {
      if (!isNameWord(page, i, floor, spellings) || (heading && !isNamedElsewhere(page, i, spellings.sure))) {
        i++;
        continue;
      }
      const end = runEnd(page, i, ceiling, spellings);
      const name = readRun(page, [i, end], floor);
      if (name !== null) names.push(name);
      i = end;
    }
  }
  return names;
}

/** Capitalised words that stand inside a sentence somewhere: at a sentence's start they are names too. */
function capitalisedInside(page: Page): Set<string> {
  const found = new Set<string>();
  for (const [floor, ceiling] of page.ranges) {
    if (isHeading(page, floor)) continue;
    for (let i = floor + 1; i < ceiling; i++) {
      const { text, pos } = page.tokens[i]!;
      const owns = isGenitive(page, i + 1) && text.endsWith("s");
      if (isCapitalised(text) && pos !== "PRON" && page.tokens[i - 1]!.pos !== "PUNCT" && !owns) found.add(text);
    }
  }
  return found;
}

/** Words that the text writes small somewhere: at a sentence's start their capital tells nothing. */
function writtenSmall(page: Page): Set<string> {
  const found = new Set<string>();
  for (const { text } of page.tokens) if (/^\p{Ll}/u.test(text)) found.add(text);
  return found;
}

/** Words by how the text writes them where a capital tells something. */
interface Spellings {
  sure: ReadonlySet<string>;
  common: ReadonlySet<string>;
  /** "Land and Labour": two words that are one name. */
  pairs: ReadonlySet<string>;
}

/** "Land and Labour": capitalised words that the text joins by "and" more than once, or with a singular verb, and never names apart. */
function inseparable(page: Page): Set<string> {
  const { tokens } = page;
  const pairs = new Map<string, { times: number; isOne: boolean }>();
  const alone = new Map<string, number>();
  for (let i = 0; i < tokens.length; i++) {
    const { text } = tokens[i]!;
    if (!isCapitalised(text)) continue;
    alone.set(text, (alone.get(text) ?? 0) + 1);
    const isPair =
      tokens[i + 1]?.lower === "and" &&
      isCapitalised(tokens[i + 2]?.text ?? "") &&
      !isCapitalised(tokens[i + 3]?.text ?? "") &&
      !isCapitalised(tokens[i - 1]?.text ?? "") &&
      tokens[i - 1]?.text !== ",";
    if (!isPair) continue;
    const key = `${text} and ${tokens[i + 2]!.text}`;
    const known = pairs.get(key) ?? { times: 0, isOne: false };
    const isOne = /^(has|is|was|does|says)$/.test(tokens[i + 3]?.lower ?? "");
    pairs.set(key, { times: known.times + 1, isOne: known.isOne || isOne });
  }
  const isWhole = ([key, { times, isOne }]: [string, { times: number; isOne: boolean }]) =>
    (isOne || times > 1) &&
    key
      .split(" and ")
      .every(
        (word) => alone.get(word) === times && !isGivenName(word.toLowerCase()) && !METONYMS.has(word.toLowerCase()),
      );
  return new Set([...pairs].filter(isWhole).map(([key]) => key));
}

function isNameWord(page: Page, i: number, floor: number, { sure, common, pairs }: Spellings): boolean {
  const token = page.tokens[i]!;
  const { text, lower, pos } = token;
  // "R-Alaska" and "D-N.Y." tell party and state.
  if (/^[RDI]-\p{Lu}/u.test(text)) return false;
  if (!isCapitalised(text) || pos === "PUNCT" || lower === "i") return false;
  if (isTimeWord(lower) && !isMonthName(page, i)) return false;
  // "of Aldham, Va.": a state's abbreviation
  if (OTHER_ABBREVIATIONS.has(lower) && page.tokens[i - 1]?.text === "," && text.length > 2) return false;
  const opens = i === floor || page.tokens[i - 1]!.pos === "PUNCT";
  if (isShouted(page, i, common)) return false;
  if (pairs.has(`${text} and ${page.tokens[i + 2]?.text ?? ""}`)) return true;
  if (!opens) return !(SENTENCE_OPENERS.has(lower) && pos !== "PROPN") || (/^\p{Lu}\.?$/u.test(text) && text !== "A");
  if (HONORIFICS.has(lower) || (ROLES.has(lower) && isCapitalised(page.tokens[i + 1]?.text ?? ""))) return true;
  if (
    SENTENCE_OPENERS.has(lower) ||
    pos === "DET" ||
    pos === "PRON" ||
    pos === "ADP" ||
    pos === "SCONJ" ||
    pos === "CCONJ" ||
    pos === "AUX"
  )
    return false;
  const next = page.tokens[i + 1];
  // "Chipmaker Roe": what a body is, in a sentence's capital.
  if (/(maker|er|giant)$/.test(lower) && common.has(lower) && isCapitalised(next?.text ?? "")) return false;
  const alone = next === undefined || !isCapitalised(next.text);
  if (alone && singular(lower) !== lower && (ROLES.has(singular(lower)) || isBody(singular(lower)))) return false;
  if (alone && !sure.has(text) && !isGivenName(lower) && isLikelyCommon(page, i, common)) return false;
  if (pos === "PROPN" || sure.has(text) || isGivenName(lower)) return true;
  return next !== undefined && isCapitalised(next.text) && next.pos !== "PRON" && pos !== "ADV" && pos !== "VERB";
}

/** "April Roe", "Tess May": a month that is somebody's name. */
function isMonthName(page: Page, i: number): boolean {
  const { tokens } = page;
  const [before, token, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (!/^(april|may|june|august)$/.test(token.lower) || /^\d/.test(after?.text ?? "")) return false;
  if (before !== undefined && isCapitalised(before.text) && isGivenName(before.lower) && token.lower === "may")
    return true;
  return (
    isGivenName(token.lower) &&
    !/^(in|of|on|last|this|next|since|by|until|from|early|late|mid|and|to|before|after)$/.test(before?.lower ?? "") &&
    isCapitalised(after?.text ?? "") &&
    after!.pos === "PROPN" &&
    !METONYMS.has(after!.lower)
  );
}

/** "Roe LOVED it": a verb or a word that the text also writes small, in capitals for its loudness. */
function isShouted(page: Page, i: number, common: ReadonlySet<string>): boolean {
  const { text, lower } = page.tokens[i]!;
  if (!/^\p{Lu}{3,}$/u.test(text) || METONYMS.has(lower)) return false;
  return common.has(lower) || (/^\p{Lu}{3,}(ED|ING)$/u.test(text) && VERB_LIKE.test(page.tokens[i - 1]?.pos ?? ""));
}

const VERB_LIKE = /^(PROPN|NOUN|PRON|AUX|PART|ADV)$/;

/**
 * A lone word that is capitalised only because a sentence begins with it: the text also writes it small, it is a plural
 * ("Stones were hurled"), or no verb, genitive or comma follows that would make it a name ("Deep below the hall").
 */
function isLikelyCommon(page: Page, i: number, common: ReadonlySet<string>): boolean {
  const { text, lower } = page.tokens[i]!;
  if (METONYMS.has(lower) || /^\p{Lu}{2,}/u.test(text)) return false;
  if (common.has(lower)) return true;
  const next = page.tokens[i + 1];
  if (next === undefined || isGenitive(page, i + 1) || PARTICLES_IN_NAMES.has(next.lower)) return false;
  // "Secretary of Trade"
  if (/^(of|for)$/.test(next.lower) && isCapitalised(page.tokens[i + 2]?.text ?? "")) return false;
  if (/[^s]s$/.test(lower) && takesPlural(page, i + 1)) return true;
  return !/^(VERB|AUX|PUNCT|ADV|PROPN)$/.test(next.pos) || (next.pos === "VERB" && next.lower.endsWith("ing"));
}

/** "Stones were hurled", "Floods, he noted, had come": what follows wants a plural before it. */
function takesPlural(page: Page, i: number): boolean {
  if (/^(are|were|have|do)$/.test(page.tokens[i]!.lower)) return true;
  if (page.tokens[i]!.text !== "," || !/^(he|she|they|it)$/.test(page.tokens[i + 1]?.lower ?? "")) return false;
  return page.tokens[i + 3]?.text === ",";
}

function runEnd(page: Page, from: number, ceiling: number, { common, pairs }: Spellings): number {
  const { tokens } = page;
  let end = from + 1;
  while (end < ceiling) {
    const token = tokens[end]!;
    if (page.quotationAt[end] !== page.quotationAt[from] || isShouted(page, end, common)) break;
    if (token.lower === "and" && pairs.has(`${tokens[end - 1]!.text} and ${tokens[end + 1]?.text ?? ""}`)) end += 2;
    else if (endsInHeading(page, from, end)) break;
    else if (
      isCapitalised(token.text) &&
      (!isTimeWord(token.lower) || isMonthName(page, end)) &&
      token.lower !== "i" &&
      token.pos !== "PUNCT"
    )
      end++;
    else if (PARTICLES_IN_NAMES.has(token.lower) && afterParticles(page, end, ceiling) > end)
      end = afterParticles(page, end, ceiling);
    else if (isOwnedBody(page, from, end, ceiling)) end += 2;
    else if (token.text === "," && end + 1 < ceiling && SUFFIXES.has(tokens[end + 1]!.lower)) end += 2;
    else if (/^(of|for)$/.test(token.lower) && mayContinue(page, from, end, ceiling))
      end += isCapitalised(tokens[end + 1]!.text) ? 1 : 2;
    else if (
      (token.lower === "and" || token.text === "&") &&
      end + 1 < ceiling &&
      isCapitalised(tokens[end + 1]!.text) &&
      inOrganization(page, from, end)
    )
      end++;
    else break;
  }
  while (end > from + 1 && /^(of|for|and|the)$/.test(tokens[end - 1]!.lower)) end--;
  return end;
}

/** "Ann Lee Wins Vote": where every word is capitalised, a given name and a surname are all of a name, and a verb ends one. */
function endsInHeading(page: Page, from: number, end: number): boolean {
  const { tokens } = page;
  const { lower, pos } = tokens[end]!;
  if (!isCapitalised(tokens[end]!.text) || SUFFIXES.has(lower) || PARTICLES_IN_NAMES.has(lower)) return false;
  const isNamed = end - from >= 2 && isGivenName(tokens[from]!.lower);
  if (
    isNamed &&
    (/^(is|are|was|were|has|have|had|will|would|does|did|to|over|after|on|in|at|from|with|by|as)$/.test(lower) ||
      (VERB_FORMS.get(lower)?.form === "s" && pos !== "NOUN"))
  )
    return true;
  if (!isHeading(page, from)) return false;
  const first = tokens.slice(from, end).findIndex((word) => isGivenName(word.lower) && !ROLES.has(word.lower));
  return first >= 0 && end - from - first >= 2 && !/^\p{Lu}\.?$/u.test(tokens[end - 1]!.text);
}

/** In a heading every word has a capital: a name is what the text below writes so too, or what could be nothing else. */
function isNamedElsewhere(page: Page, i: number, sure: ReadonlySet<string>): boolean {
  const { text, lower } = page.tokens[i]!;
  return (
    sure.has(text) ||
    isGivenName(lower) ||
    METONYMS.has(lower) ||
    HONORIFICS.has(lower) ||
    ROLES.has(lower) ||
    /^\p{Lu}{2,}$/u.test(text)
  );
}

/** A line of capitalised words without an end. */
function isHeading(page: Page, i: number): boolean {
  const [from, to] = page.ranges[page.sentenceAt[i]!]!;
  const words = page.tokens.slice(from, to).filter(({ text }) => /^\p{L}{4,}/u.test(text));
  return (
    words.length > 3 && !/^[.!?”"]$/.test(page.tokens[to - 1]!.text) && words.every(({ text }) => isCapitalised(text))
  );
}

/** "Nurses' Union", "National Growers' Council": a plural's genitive inside the name of a body. */
function isOwnedBody(page: Page, from: number, mark: number, ceiling: number): boolean {
  if (!/^['’]$/.test(page.tokens[mark]!.text) || !isGenitive(page, mark)) return false;
  let k = mark + 1;
  while (k + 1 < ceiling && isCapitalised(page.tokens[k + 1]!.text)) k++;
  return (
    k < ceiling &&
    isCapitalised(page.tokens[mark + 1]!.text) &&
    ORGANIZATION_WORDS.has(page.tokens[k]!.lower) &&
    !isGivenName(page.tokens[from]!.lower)
  );
}

/** The capitalised word after "van der", "de la"; `from` when none follows. */
function afterParticles(page: Page, from: number, ceiling: number): number {
  let k = from;
  while (k < ceiling && k - from < 3 && PARTICLES_IN_NAMES.has(page.tokens[k]!.lower)) k++;
  return k < ceiling && isCapitalised(page.tokens[k]!.text) ? k : from;
}

/** "Department of", "Bank of", "Secretary of": only bodies and offices go on over "of". */
function mayContinue(page: Page, from: number, of: number, ceiling: number): boolean {
  const { tokens } = page;
  const next = /^(the|an?)$/.test(tokens[of + 1]?.lower ?? "") ? of + 2 : of + 1;
  if (next >= ceiling || !isCapitalised(tokens[next]!.text)) return false;
  const before = tokens[of - 1]!.lower;
  if (tokens[of]!.lower === "for")
    return (
      (ORGANIZATION_WORDS.has(before) || ORGANIZATION_WORDS.has(singular(before))) &&
      before !== "administration" &&
      before !== "campaign"
    );
  return (
    ORGANIZATION_WORDS.has(before) ||
    ((before === "secretary" || before === "minister" || before === "undersecretary") &&
      PORTFOLIOS.has(tokens[next]!.lower)) ||
    (from === of - 1 &&
      /^(duke|duchess|prince|archbishop|bishop|speaker|city|state|house|people|doctors|daughters|sons|church)$/.test(
        before,
      ))
  );
}

/** "Department of Health and Human Services", "Arms and Security Committee" go on over "and"; two people don't. */
function inOrganization(page: Page, from: number, and: number): boolean {
  const { tokens } = page;
  const before = tokens[and - 1]!.lower;
  const after = tokens[and + 1]!.lower;
  if (tokens[and]!.text === "&") return true;
  // "Nurses and Midwives' Union"
  let last = and + 1;
  while (isCapitalised(tokens[last + 1]?.text ?? "")) last++;
  if (from === and - 1 && tokens[last + 1] !== undefined && isOwnedBody(page, from, last + 1, page.tokens.length))
    return true;
  for (let k = from; k < and; k++)
    if (
      /^(of|for)$/.test(tokens[k]!.lower) &&
      /^(department|ministry|secretary|minister|office|institute|committee|bureau|centers?|centres?)$/.test(
        tokens[k - 1]?.lower ?? "",
      ) &&
      PORTFOLIOS.has(before) &&
      (PORTFOLIOS.has(after) || after === "human")
    )
      return true;
  return (
    tokens[and + 2] !== undefined &&
    PORTFOLIOS.has(before) &&
    ORGANIZATION_WORDS.has(tokens[and + 2]!.lower) &&
    !isGivenName(after)
  );
}

function readRun(page: Page, [from, end]: Range, floor: number): Name | null {
  const { tokens } = page;
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
  if (words.length >= 2 && words.length <= 4 && !NATIONAL.test(first.lower))
    return isNameLike(page, [from, to], floor) ? "person" : "unknown";
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
  const after = tokens[to];
  if (before !== undefined && /^(in|at|near|outside|across|throughout|inside)$/.test(before.lower)) return false;
  if (after !== undefined && /^(who|said|says|told|whose|wrote|added)$/.test(after.lower)) return true;
  if (
    after !== undefined &&
    after.text === "," &&
    tokens[to + 1] !== undefined &&
    (/^(an?|the|who|whose|\d\d)$/.test(tokens[to + 1]!.lower) || ROLES.has(tokens[to + 1]!.lower))
  )
    return true;
  return tokens.slice(from, to).every((token) => token.pos === "PROPN" || token.pos === "NOUN" || token.pos === "ADJ");
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

/** Singular form of a noun as far as roles and bodies need it. */
export function singular(lower: string): string {
  if (lower.endsWith("men")) return `${lower.slice(0, -3)}man`;
  if (lower.endsWith("ies")) return `${lower.slice(0, -3)}y`;
  if (/(ch|sh|ss|x)es$/.test(lower)) return lower.slice(0, -2);
  return lower.endsWith("s") && !lower.endsWith("ss") ? lower.slice(0, -1) : lower;
}

export const isBody = (lower: string): boolean => BODY_NOUNS.has(lower);
