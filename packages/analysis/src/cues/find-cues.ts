import type { Page, Range } from "../page.ts";
import { isInCapitals } from "../sentences/is-heading.ts";
import { hasVerb } from "../spans/clauses.ts";
import { singular } from "../speakers/nouns.ts";
import { ROLES } from "../speakers/titles.ts";
import { isCapitalised, isGenitive, isPersonal, isPossessive, nounPhraseBefore, timeAfter } from "../spans/phrases.ts";
import { isTitle, quotationRange } from "../spans/quotation-ranges.ts";
import { subjectBefore } from "../spans/subjects.ts";
import {
  ADDRESSED,
  BELIEF,
  COMMISSIVE,
  DIRECTIVE,
  MADE,
  MANNER,
  PARTICLE_SPEECH,
  PARTICLE_TOPIC,
  PARTICLES,
  PREPOSITIONAL,
  SPEECH,
  SPEECH_NOUNS,
  TOPICAL,
  VERB_FORMS,
  type VerbForm,
} from "./lexicon.ts";

/** A verb, noun or phrase that may attribute words to somebody, outside quotation marks. */
export interface Cue {
  /** Dictionary form of its main word: "say", "point", "according", "call". */
  lemma: string;
  sort: "verb" | "noun" | "according";
  form: VerbForm | "noun";
  /** Token index of the main word. */
  head: number;
  /** The whole verb group, with auxiliaries, negation, adverbs and particle: "did not immediately say", "pointed out". */
  range: Range;
  /** "out" in "pointed out". */
  particle?: string;
  /** "for" in "called for", "with" in "agrees with". */
  preposition?: string;
  /** Names the manner in which the quotation before it was spoken. */
  manner?: true;
  passive: boolean;
  /** "to say" after another verb: its subject is that verb's. */
  infinitive: boolean;
  negated: boolean;
  hypothetical: boolean;
}

const AUXILIARY = new Set(
  "is are was were be been being am has have had having do does did will would shall should can could may might must ca wo 's 're 've 'd 'll 'm".split(
    " ",
  ),
);
const BE = new Set("is are was were be been being am 're 'm get got gets".split(" "));
const NEGATION = new Set("not n't never neither nor hardly".split(" "));
const IRREALIS = new Set("would could might may will shall should can must wo ca 'll".split(" "));

/** Candidate cues of a page in order of appearance. Whether one attributes anything is seen when its source and content are. */
export function findCues(page: Page): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < page.tokens.length; i++) {
    if (page.quotationAt[i] !== -1) continue;
    const cue = accordingAt(page, i) ?? verbAt(page, i) ?? nounAt(page, i);
    if (cue !== null) cues.push(cue);
  }
  return cues;
}

function accordingAt(page: Page, i: number): Cue | null {
  const { tokens } = page;
  if (tokens[i]!.lower !== "according" || tokens[i + 1]?.lower !== "to") return null;
  return { ...plainCue("according", "according", i), range: [i, i + 2] };
}

function plainCue(lemma: string, sort: Cue["sort"], head: number): Cue {
  return {
    lemma,
    sort,
    form: "noun",
    head,
    range: [head, head + 1],
    passive: false,
    infinitive: false,
    negated: false,
    hypothetical: false,
  };
}

function verbAt(page: Page, i: number): Cue | null {
  const { tokens } = page;
  const token = tokens[i]!;
  const entry = VERB_FORMS.get(token.lower);
  if (entry === undefined || !readsAsVerb(page, i, entry.form)) return null;
  const [floor] = page.ranges[page.sentenceAt[i]!]!;
  let from = i;
  let infinitive = false;
  while (from > floor && page.quotationAt[from - 1] === -1) {
    const before = tokens[from - 1]!;
    if (before.lower === "to" && from === i) {
      from--;
      infinitive = true;
      break;
    }
    if (AUXILIARY.has(before.lower) && !(isGenitive(page, from - 1) && entry.form !== "ing" && entry.form !== "past"))
      from--;
    else if (
      (before.pos === "ADV" || NEGATION.has(before.lower)) &&
      !/^(so|then|when|how|why|where|however|here|there|now|today|yesterday|only|even)$/.test(before.lower) &&
      !(tokens[from - 2]?.pos === "DET" && /^(second|third|fourth|first)$/.test(before.lower)) &&
      before.text !== ","
    )
      from--;
    else break;
  }
  if (infinitive) while (from > floor && NEGATION.has(tokens[from - 1]!.lower)) from--;
  const group = tokens.slice(from, i).map((word) => word.lower);
  const cue: Cue = {
    lemma: entry.lemma,
    sort: "verb",
    form: entry.form,
    head: i,
    range: [from, i + 1],
    passive:
      entry.form === "past" &&
      (group.some((word) => BE.has(word)) || /^(when|once|if|unless)$/.test(tokens[from - 1]?.lower ?? "")),
    infinitive,
    negated: group.some((word) => NEGATION.has(word)),
    hypothetical: group.some((word) => IRREALIS.has(word)),
  };
  return withParticle(page, cue);
}

/** "made clear", "made it plain"; "pointed out"; "called for": the words that belong to the verb. Null when "make" or "put" says nothing. */
function withParticle(page: Page, cue: Cue): Cue | null {
  const { tokens } = page;
  const [, ceiling] = page.ranges[page.sentenceAt[cue.head]!]!;
  const next = tokens[cue.head + 1];
  const inside = next !== undefined && cue.head + 1 < ceiling && page.quotationAt[cue.head + 1] === -1;
  if (cue.lemma === "make") {
    let k = cue.head + 1;
    if (tokens[k]?.lower === "it") k++;
    // "made the point that"
    if (/^(the|a)$/.test(tokens[k]?.lower ?? "") && /^(case|point|argument)$/.test(tokens[k + 1]?.lower ?? "")) {
      if (tokens[k + 2]?.lower === "for") return { ...cue, range: [cue.range[0], k + 3], preposition: "for" };
      return tokens[k + 2]?.lower === "that" ? { ...cue, range: [cue.range[0], k + 2] } : null;
    }
    while (k < ceiling && /^(very|quite|so|abundantly|perfectly|absolutely|also)$/.test(tokens[k]!.lower)) k++;
    return k < ceiling && MADE.has(tokens[k]!.lower) ? { ...cue, range: [cue.range[0], k + 1] } : null;
  }
  if (cue.lemma === "put")
    return inside && next.lower === "it" ? { ...cue, range: [cue.range[0], cue.head + 2] } : null;
  const known =
    PREPOSITIONAL.has(cue.lemma) ||
    SPEECH.has(cue.lemma) ||
    TOPICAL.has(cue.lemma) ||
    BELIEF.has(cue.lemma) ||
    DIRECTIVE.has(cue.lemma) ||
    COMMISSIVE.has(cue.lemma) ||
    ADDRESSED.has(cue.lemma);
  if (cue.lemma === "hear") return heardInCourt(page, cue);
  if (MANNER.has(cue.lemma) && bringsWords(page, cue)) return { ...cue, manner: true };
  if (!inside) return known ? cue : null;
  // "called Tuesday for", "warned on Monday against", "spoke fondly of": a time or a manner stands between.
  const later = next.pos === "ADV" ? cue.head + 2 : timeAfter(page, cue.head + 1, ceiling);
  if (later > cue.head + 1 && later < ceiling && PREPOSITIONAL.get(cue.lemma)?.has(tokens[later]!.lower) === true)
    return { ...cue, range: [cue.range[0], later + 1], preposition: tokens[later]!.lower };
  if (PARTICLES.get(cue.lemma)?.has(next.lower) === true)
    return { ...cue, range: [cue.range[0], cue.head + 2], particle: next.lower };
  if (PREPOSITIONAL.get(cue.lemma)?.has(next.lower) === true && next.pos !== "PART")
    return { ...cue, range: [cue.range[0], cue.head + 2], preposition: next.lower };
  return known ? cue : null;
}

/** "The court heard that": those who hear evidence are told it, by nobody named. */
function heardInCourt(page: Page, cue: Cue): Cue | null {
  const before = cue.range[0] - 1;
  if (cue.form !== "past" || !/^(court|jury|jurors|tribunal|inquest|inquiry)$/.test(page.tokens[before]?.lower ?? ""))
    return null;
  const [floor] = page.ranges[page.sentenceAt[before]!]!;
  return { ...cue, passive: true, range: [nounPhraseBefore(page, before, floor), cue.range[1]] };
}

/** "“No,” Roe growled", "“No,” growled Roe", "growled that": words stand before the cue, with at most a short subject between, or after it. */
function bringsWords(page: Page, { range: [start, end], form }: Cue): boolean {
  const [floor] = page.ranges[page.sentenceAt[start]!]!;
  if (form !== "past" && form !== "s") return false;
  if (isChanted(page, end) || (form === "past" && page.tokens[end]?.lower === "that")) return true;
  for (let k = start - 1; k >= Math.max(floor, start - 6); k--) {
    if (page.quotationAt[k] !== -1) return /^[,!?—]$/.test(page.tokens[k - 1]?.text ?? "");
    if ((page.tokens[k]!.pos === "PUNCT" && !isGenitive(page, k)) || page.tokens[k]!.pos === "VERB") return false;
  }
  return false;
}

/** "The crowd chanted “What curfew?”": a quotation that ends as speech does comes right after. */
function isChanted(page: Page, at: number): boolean {
  if ((page.quotationAt[at] ?? -1) === -1) return false;
  const range = quotationRange(page, at);
  return /^[.,!?]$/.test(page.tokens[range[1] - 2]!.text) && !isTitle(page, range);
}

/** The tagger confuses "claims", "calls", "notes" with nouns and "said" with an adjective: position decides in doubt. */
function readsAsVerb(page: Page, i: number, form: VerbForm): boolean {
  const { tokens } = page;
  const token = tokens[i]!;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const [floor] = page.ranges[page.sentenceAt[i]!]!;
  // "Lee Says Taxes Will Rise": where every word is capitalised, a verb is as well.
  const agrees = form === "s" || (form === "base" && before?.lower.endsWith("s") === true);
  if (isCapitalised(token.text) && i > floor && !(agrees && token.pos === "VERB" && isInCapitals(page, i)))
    return false;
  if (
    before !== undefined &&
    (isPossessive(before.lower) || (before.pos === "DET" && !isPersonal(before.lower))) &&
    before.end + 1 >= token.start
  )
    return false;
  if (isGenitive(page, i - 1) && form !== "ing" && form !== "past") return false;
  // "pointed to reports that"
  if (form === "s" && before?.lower === "to") return false;
  if (token.pos === "VERB" || token.pos === "AUX") {
    // "of reported cases", "from publicly disclosed papers".
    const outer = before?.pos === "ADV" ? tokens[i - 2] : before;
    if (
      form === "past" &&
      after !== undefined &&
      /^(NOUN|PROPN|ADJ)$/.test(after.pos) &&
      (outer?.pos === "ADJ" ||
        outer?.pos === "ADP" ||
        outer?.pos === "DET" ||
        outer?.pos === "NUM" ||
        (outer?.pos === "VERB" && before?.pos === "ADV"))
    )
      return false;
    return true;
  }
  if (/^(said|says|told|tells|wrote|writes|added|adds|asked|argues|argued|insists|insisted)$/.test(token.lower))
    return token.pos !== "PROPN" || i > 0;
  if (
    /^(past|s)$/.test(form) &&
    PARTICLES.get(VERB_FORMS.get(token.lower)?.lemma ?? "")?.has(after?.lower ?? "") === true
  )
    return true;
  // "The governor warning that prices rise"
  if (form === "ing") return readsAsParticiple(page, i);
  // "She further alleged that", "the letter informed her that": tagged as an adjective.
  if (
    form === "past" &&
    token.pos === "ADJ" &&
    (after?.lower === "that" || (after?.pos === "PRON" && tokens[i + 2]?.lower === "that"))
  )
    return true;
  // "The ad claims that", "the candidate claims his": nothing but a subject stands before it.
  if (
    (after?.lower === "that" || after?.pos === "PRON") &&
    before?.pos === "NOUN" &&
    (form === "s") !== before.lower.endsWith("s")
  )
    return !hasVerb(page, floor, i);
  const plural = before?.pos === "NOUN" && before.lower.endsWith("s") && ROLES.has(singular(before.lower));
  if (form === "base") return plural && timeAfter(page, i + 1, page.tokens.length) > i + 1;
  // "The mother-of-three fumed: “…”"
  if (after?.text === ":" && form === "past" && page.quotationAt[i + 2] !== -1) return true;
  const subject =
    before !== undefined &&
    (before.pos === "PROPN" ||
      plural ||
      /^(he|she|they|it|who|we|i)$/.test(before.lower) ||
      page.quotationAt[i - 1] !== -1 ||
      // "Roe, 34, claims the bridge"
      (before.text === "," && subjectBefore(page, i, floor) !== null));
  const complement =
    after !== undefined &&
    (after.lower === "that" ||
      page.quotationAt[i + 1] !== -1 ||
      after.text === ":" ||
      /^(he|she|they|it|there)$/.test(after.lower) ||
      after.pos === "PROPN" ||
      after.pos === "DET");
  // "“…,” he fumed."
  const closing = i > 1 && page.quotationAt[i - 2] !== -1 && form === "past";
  return subject && (complement || closing);
}

/** "The governor warning that prices rise", ", promising to lift them", ", warning of a flood", "is promising lower taxes". */
function readsAsParticiple(page: Page, i: number): boolean {
  const [before, after] = [page.tokens[i - 1], page.tokens[i + 1]?.lower ?? ""];
  if (before?.text === ",")
    return (
      /^(to|that)$/.test(after) || PREPOSITIONAL.get(VERB_FORMS.get(page.tokens[i]!.lower)!.lemma)?.has(after) === true
    );
  if (page.tokens[i]!.pos === "ADJ") return before?.pos === "AUX";
  return after === "that" && before?.pos === "NOUN" && ROLES.has(before.lower);
}

function nounAt(page: Page, i: number): Cue | null {
  const { tokens } = page;
  const token = tokens[i]!;
  if (token.pos !== "NOUN" && token.pos !== "VERB") return null;
  const singular =
    token.lower.endsWith("s") && SPEECH_NOUNS.has(token.lower.slice(0, -1)) ? token.lower.slice(0, -1) : token.lower;
  if (!SPEECH_NOUNS.has(singular)) return null;
  const next = tokens[i + 1];
  if (next === undefined || page.quotationAt[i + 1] !== -1) return null;
  // "Roe's point was that"
  const isCopula = /^(is|was)$/.test(next.lower) && tokens[i + 2]?.lower === "that";
  if (!isCopula && !/^(that|for|to|of|about|on|against|over)$/.test(next.lower)) return null;
  let from = i;
  while (
    from > 0 &&
    (tokens[from - 1]!.pos === "ADJ" || (tokens[from - 1]!.pos === "NOUN" && from === i)) &&
    page.sentenceAt[from - 1] === page.sentenceAt[i]
  )
    from--;
  const owner = tokens[from - 1];
  if (owner === undefined || !(isPossessive(owner.lower) || isGenitive(page, from - 1))) return null;
  if (isCopula) return { ...plainCue(singular, "noun", i), range: [i, i + 2] };
  const linked = next.lower !== "that" && next.lower !== "to";
  return {
    ...plainCue(singular, "noun", i),
    range: [i, linked ? i + 2 : i + 1],
    ...(linked ? { preposition: next.lower } : {}),
  };
}

/** May the cue carry a quotation or a clause, and follow what it reports? */
export function isSpeech(cue: Cue): boolean {
  if (cue.manner === true) return true;
  return cue.particle === undefined ? SPEECH.has(cue.lemma) : PARTICLE_SPEECH.has(cue.lemma);
}

/** May a noun phrase or gerund after the cue be what is spoken of? */
export function isTopical(cue: Cue): boolean {
  return cue.particle === undefined ? TOPICAL.has(cue.lemma) : PARTICLE_TOPIC.has(cue.lemma);
}
