import { type Cue, isSpeech } from "../cues/find-cues.ts";
import type { Page, Range } from "../page.ts";
import { appositionAfter, nextStop } from "./appositions.ts";
import {
  followsComma,
  isCapitalised,
  isGenitive,
  isPersonal,
  isPossessive,
  isVerb,
  nounPhraseAfter,
  nounPhraseBefore,
} from "./phrases.ts";
import { subjectBefore } from "./subjects.ts";
import { isTimePart } from "./time-words.ts";

/** The words that name who speaks, and where they stand to the cue. `shared` sources belong to an earlier verb of the sentence. */
export interface Source {
  range: Range;
  place: "before" | "after" | "shared" | "owner" | "agent";
}

/** Sources of the cues, in the same order; null where the text names nobody. */
export function findSources(page: Page, cues: Cue[]): (Source | null)[] {
  const sources: (Source | null)[] = [];
  for (const cue of cues) sources.push(findSource(page, cue, cues, sources));
  return sources;
}

function findSource(page: Page, cue: Cue, cues: Cue[], earlier: (Source | null)[]): Source | null {
  const [floor, ceiling] = page.ranges[page.sentenceAt[cue.head]!]!;
  if (cue.sort === "according") return after(page, cue.range[1], ceiling);
  if (cue.sort === "noun") return owner(page, cue, floor);
  if (cue.passive) return cue.lemma === "hear" ? null : agent(page, cue, ceiling);
  if (!cue.infinitive && cue.form !== "ing") {
    const inverted = invertedSource(page, cue, floor, ceiling);
    if (inverted !== null) return inverted;
  }
  const start = cue.range[0];
  if (!cue.infinitive && !(cue.form === "ing" && cue.range[0] === cue.head && followsComma(page, start))) {
    const subject =
      cue.form === "ing" && cue.range[0] === cue.head
        ? besideParticiple(page, start, floor)
        : subjectBefore(page, start, floor);
    if (subject !== null && (cue.form !== "ing" || cue.range[0] < cue.head || isReducedRelative(page, subject)))
      return { range: subject, place: "before" };
  }
  return shared(page, cue, cues, earlier, floor);
}

/** "footage of Roe saying": the name right before a participle, without what it hangs on. */
function besideParticiple(page: Page, start: number, floor: number): Range | null {
  const subject = subjectBefore(page, start, floor);
  if (subject === null || isTimePart(page.tokens[start - 1]!.lower)) return null;
  const issuer = issuerOf(page, subject, floor);
  if (issuer !== null) return issuer;
  if (!isCapitalised(page.tokens[start - 1]!.text)) return subject;
  let from = start - 1;
  while (from > subject[0] && isCapitalised(page.tokens[from - 1]!.text)) from--;
  return [from, start];
}

/** What is issued to tell something. */
const PAPER =
  /^(statement|letter|email|memo|report|tweet|message|note|post|release|op-ed|editorial|article|resolution|notice|communiqué|motion|petition|card|video)$/;
const ISSUED =
  /^(issued?|issues|released?|releases|publish(ed|es)?|sent|sends|wrote|writes|posted|posts|tweeted|signed|signs|circulated|filed|handed|gave|made|passed|put)$/;

/** "The union issued a statement saying": who issued the paper speaks, not the paper. */
function issuerOf(page: Page, [from, to]: Range, floor: number): Range | null {
  const { tokens } = page;
  if (!PAPER.test(tokens[to - 1]!.lower)) return null;
  let verb = from - 1;
  if (tokens[verb]?.lower === "out") verb--;
  if (verb <= floor || !ISSUED.test(tokens[verb]!.lower) || tokens[verb]!.pos !== "VERB") return null;
  while (verb > floor && /^(AUX|ADV|PART)$/.test(tokens[verb - 1]!.pos)) verb--;
  return subjectBefore(page, verb, floor);
}

/** "a letter saying", "an official speaking": the noun right before a bare participle speaks, unless it is an object. */
function isReducedRelative(page: Page, subject: Range): boolean {
  const [floor] = page.ranges[page.sentenceAt[subject[0]]!]!;
  if (isCapitalised(page.tokens[subject[1] - 1]!.text)) return true;
  for (let k = floor; k < subject[0]; k++)
    if (isVerb(page, k) && page.quotationAt[k] === -1)
      return (
        PAPER.test(page.tokens[subject[1] - 1]!.lower) ||
        /^(ad|signs?|banner)$/.test(page.tokens[subject[1] - 1]!.lower)
      );
  return true;
}

/** "… ,” said Jane Roe, the minister": only after a quotation or a clause with its comma. */
function invertedSource(page: Page, cue: Cue, floor: number, ceiling: number): Source | null {
  const { tokens } = page;
  const before = cue.range[0] - 1;
  if (!isSpeech(cue) || cue.lemma === "tell" || (cue.range[0] !== cue.head && tokens[cue.range[0]]!.pos === "AUX"))
    return null;
  const opened =
    cue.range[0] === floor ||
    page.quotationAt[before] !== -1 ||
    tokens[before]!.text === "," ||
    /^(so|as)$/.test(tokens[before]!.lower) ||
    tokens[before]!.text === "—";
  if (!opened) return null;
  if (
    cue.range[0] > floor &&
    tokens[before]!.text === "," &&
    page.quotationAt[before - 1] === -1 &&
    subjectBefore(page, cue.range[0], floor) !== null
  )
    return null;
  const source = after(page, cue.range[1], ceiling);
  if (source === null) return null;
  const first = tokens[source.range[0]]!;
  if (/^(that|this|it|what|nothing|so|all|something|anything|there)$/.test(first.lower) || isTimePart(first.lower))
    return null;
  const owns = isPossessive(first.lower) && source.range[1] - source.range[0] > 1;
  if (isPersonal(first.lower) && !owns && !/^(he|she|they|i|we|one|another|some|others|many)$/.test(first.lower))
    return null;
  const then = tokens[source.range[1]];
  const closes =
    then === undefined ||
    // "“…,” said Lee for the council"
    (page.quotationAt[before] !== -1 && !isVerb(page, source.range[1])) ||
    source.range[1] >= ceiling ||
    /^[.,;:?!—–(]$/.test(then.text) ||
    page.quotationAt[source.range[1]] !== -1 ||
    (then.pos === "VERB" && /(ing|ed|wn)$/.test(then.lower)) ||
    /^(in|on|at|during|of|who|after|as|while|when|before|by|to|with|through|from|last|this|earlier|and)$/.test(
      then.lower,
    ) ||
    isTimePart(then.lower);
  if (!closes || (cue.range[0] === floor && !isCapitalised(first.text))) return null;
  return source;
}

function after(page: Page, from: number, ceiling: number): Source | null {
  const end = pastIssuer(page, nounPhraseAfter(page, from, ceiling), ceiling);
  if (end <= from) return null;
  if (page.tokens[end]?.lower !== "who" || end >= ceiling)
    return { range: [from, appositionAfter(page, end, ceiling)], place: "after" };
  let stop = nextStop(page, end, ceiling);
  for (let k = end + 1; k < stop; k++) if (/^(and|but)$/.test(page.tokens[k]!.lower) && isVerb(page, k + 1)) stop = k;
  return { range: [from, stop], place: "after" };
}

/** "figures released by the ministry": past who released them. */
function pastIssuer(page: Page, end: number, ceiling: number): number {
  const isIssued =
    end + 2 < ceiling &&
    /^(released|published|issued|compiled|provided|presented|collected)$/.test(page.tokens[end]!.lower) &&
    page.tokens[end + 1]!.lower === "by";
  return isIssued ? Math.max(end, nounPhraseAfter(page, end + 2, ceiling)) : end;
}

/** "his call for", "the minister's claim that": the possessor. */
function owner(page: Page, cue: Cue, floor: number): Source | null {
  let k = cue.head - 1;
  while (k > floor && page.tokens[k]!.pos !== "PRON" && !isPossessive(page.tokens[k]!.lower) && !isGenitive(page, k))
    k--;
  if (isPossessive(page.tokens[k]!.lower)) return { range: [k, k + 1], place: "owner" };
  if (!isGenitive(page, k)) return null;
  const start = nounPhraseBefore(page, k - 1, floor);
  return start < k ? { range: [start, k], place: "owner" } : null;
}

/** "was criticized by the union": the agent. */
function agent(page: Page, cue: Cue, ceiling: number): Source | null {
  for (let k = cue.range[1]; k < Math.min(ceiling, cue.range[1] + 8); k++) {
    if (page.tokens[k]!.lower === "by" && page.quotationAt[k] === -1) {
      const found = after(page, k + 1, ceiling);
      return found === null || isTimePart(page.tokens[k + 1]!.lower) ? null : { ...found, place: "agent" };
    }
    if (/^([,;.]|that)$/.test(page.tokens[k]!.lower)) return null;
  }
  return null;
}

/** "…, adding", "but stressed", "went on to say": the subject of the verb before it in the sentence. */
function shared(page: Page, cue: Cue, cues: Cue[], earlier: (Source | null)[], floor: number): Source | null {
  const start = cue.range[0];
  // Fronted: "Speaking in Rome, Roe said": the subject follows the comma.
  if (start === floor && (cue.form === "ing" || page.tokens[start]!.lower === "having")) return fronted(page, cue);
  let deep: Range | null = null;
  for (let k = start - 1; k >= floor; k--) {
    if (page.quotationAt[k] !== -1) continue;
    const range = subjectOf(page, k, cues, earlier, floor);
    if (range === null) continue;
    if (isTopLevel(page, range, floor)) return { range, place: "shared" };
    deep ??= range;
  }
  return deep === null ? null : { range: deep, place: "shared" };
}

/** The subject of the verb at `k`, if there is a finite verb with one. */
function subjectOf(page: Page, k: number, cues: Cue[], earlier: (Source | null)[], floor: number): Range | null {
  const index = cues.findLastIndex((other, n) => n < earlier.length && other.head === k && other.sort === "verb");
  const known = index >= 0 ? earlier[index] : null;
  if (known !== null && known !== undefined && known.place !== "agent") return known.range;
  if (!isVerb(page, k) || page.tokens[k - 1]?.lower === "to") return null;
  if (page.tokens[k]!.lower.endsWith("ing") && page.tokens[k - 1]?.pos !== "AUX") return null;
  let group = k;
  while (group > floor && /^(AUX|ADV|PART)$/.test(page.tokens[group - 1]!.pos)) group--;
  return subjectBefore(page, group, floor);
}

/** Does a subject open a main clause: at the sentence's start or after a comma, conjunction or quotation, not inside a complement? */
function isTopLevel(page: Page, [from]: Range, floor: number): boolean {
  if (from <= floor) return true;
  const before = page.tokens[from - 1]!;
  if (/^(who|which|that)$/.test(page.tokens[from]!.lower)) return false;
  // "met survivors and relatives of the dead and said": what "and" joins may be objects.
  if (/^(and|or)$/.test(before.lower))
    return followsComma(page, from - 1) || !/^(NOUN|PROPN)$/.test(page.tokens[from - 2]?.pos ?? "");
  return page.quotationAt[from - 1] !== -1 || /^(,|;|:|—|–|--|but|\))$/.test(before.lower) || isTimePart(before.lower);
}

export function fronted(page: Page, cue: Cue): Source | null {
  const [, ceiling] = page.ranges[page.sentenceAt[cue.head]!]!;
  for (let k = cue.range[1]; k < ceiling - 1; k++) {
    if (page.tokens[k]!.text !== "," || page.quotationAt[k] !== -1) continue;
    const end = nounPhraseAfter(page, k + 1, ceiling);
    if (end > k + 1) return { range: [k + 1, end], place: "shared" };
  }
  return null;
}
