import type { Page } from "../page.ts";
import { VERB_FORMS } from "../cues/lexicon.ts";
import { isHeading } from "../sentences/is-heading.ts";
import { OTHER_ABBREVIATIONS, SENTENCE_OPENERS } from "../sentences/abbreviations.ts";
import { isCapitalised, isGenitive } from "../spans/phrases.ts";
import { isTimeWord } from "../spans/time-words.ts";
import { isGivenName } from "./given-names.ts";
import { singular } from "./nouns.ts";
import { METONYMS } from "./places.ts";
import { type Name, readName } from "./read-name.ts";
import {
  BODY_NOUNS,
  HONORIFICS,
  ORGANIZATION_WORDS,
  PARTICLES_IN_NAMES,
  PORTFOLIOS,
  ROLES,
  SUFFIXES,
} from "./titles.ts";

/** Every name of a page, in order: runs of capitalised words with particles, split from the titles before them. */
export function findNames(page: Page): Name[] {
  const names: Name[] = [];
  const common = writtenSmall(page);
  const spellings = { sure: capitalisedInside(page), common, pairs: inseparable(page) };
  for (let s = 0; s < page.ranges.length; s++) {
    // From the line that opens a dispatch on: it names a place.
    const floor = page.ranges[s - 1]?.[1] ?? 0;
    const [, ceiling] = page.ranges[s]!;
    const heading = isHeading(page, floor);
    for (let i = floor; i < ceiling;) {
      if (!isNameWord(page, i, floor, spellings) || (heading && !isNamedElsewhere(page, i, spellings.sure))) {
        i++;
        continue;
      }
      const end = runEnd(page, i, ceiling, spellings);
      const name = readName(page, [i, end], floor);
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
  // "Per Lund said": a given name that is a small word as well.
  if (isGivenName(lower) && page.tokens[i + 1]?.pos === "PROPN") return true;
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
  if (alone && singular(lower) !== lower && (ROLES.has(singular(lower)) || BODY_NOUNS.has(singular(lower))))
    return false;
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
