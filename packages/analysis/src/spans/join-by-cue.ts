import { type Cue, isSpeech } from "../cues/find-cues.ts";
import { VERB_FORMS } from "../cues/lexicon.ts";
import type { Page, Range } from "../page.ts";
import { findContent } from "./find-content.ts";
import { isTitle, quotationRange } from "./quotation-ranges.ts";
import type { Source } from "./find-source.ts";
import { subjectBefore } from "./subjects.ts";
import { findLabelled } from "./find-labelled.ts";
import { isCapitalised, isVerb } from "./phrases.ts";

/** A statement before its speaker is known: token ranges only. */
export interface Draft {
  cue: Cue | null;
  /** Where the cue stands, be it a verb or a colon or lead-in; more than one where a quotation is broken twice. */
  cueRanges: Range[];
  source: Range | null;
  content: Range[];
  rule: string;
  confidence: number;
  /** Its words stand inside another statement's content. */
  nested: boolean;
  /** Index of the draft whose speaker goes on speaking. */
  continues: Draft | null;
}

/** Statements by cue, then the quotations that no cue took: in the order of the text. */
export function joinByCue(page: Page, cues: Cue[], sources: (Source | null)[]): Draft[] {
  const drafts = joinBroken(fromCues(page, cues, sources));
  drafts.push(...findLabelled(page, drafts));
  attachQuotations(page, drafts);
  const ordered = drafts.sort((a, b) => a.content[0]![0] - b.content[0]![0] || b.content[0]![1] - a.content[0]![1]);
  markNested(ordered);
  return ordered;
}

function fromCues(page: Page, cues: Cue[], sources: (Source | null)[]): Draft[] {
  const drafts: Draft[] = [];
  const bySentence = new Map<number, number[]>();
  for (const [n, cue] of cues.entries()) {
    const s = page.sentenceAt[cue.head]!;
    const list = bySentence.get(s) ?? [];
    list.push(n);
    bySentence.set(s, list);
  }
  for (const indexes of bySentence.values()) {
    const near = { cues: indexes.map((n) => cues[n]!), sources: indexes.map((n) => sources[n]!) };
    for (const [k, cue] of near.cues.entries()) {
      const source = near.sources[k]!;
      const content = findContent(page, cue, source, near);
      if (content === null) continue;
      const ranges = content.ranges.filter(([from, to]) => to > from);
      if (
        ranges.length === 0 ||
        ranges.some((range) => cue.head >= range[0] && cue.head < range[1] && page.quotationAt[cue.head] === -1)
      )
        continue;
      drafts.push({
        cue,
        cueRanges: [cue.range],
        source: source?.range ?? null,
        content: ranges,
        rule: content.rule,
        confidence: content.confidence,
        nested: false,
        continues: null,
      });
    }
  }
  return drafts.filter(
    (draft) =>
      !drafts.some(
        (other) => other !== draft && other.confidence > draft.confidence && sameRanges(other.content, draft.content),
      ),
  );
}

/** "“Nobody,” Roe said, “not one,” he went on, “has come”": the words after the second cue are the first one's as well. */
function joinBroken(drafts: Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const [first, ...rest] = draft.content;
    const opening = joined.find(({ content }) => content.length > 1 && sameRanges([content.at(-1)!], [first!]));
    if (opening === undefined || rest.length === 0) {
      joined.push(draft);
      continue;
    }
    opening.content.push(...rest);
    opening.cueRanges.push(...draft.cueRanges);
  }
  return joined;
}

function sameRanges(a: Range[], b: Range[]): boolean {
  return a.length === b.length && a.every((range, k) => range[0] === b[k]![0] && range[1] === b[k]![1]);
}

/** Fewest words of a quotation that counts as a statement without a cue of its own. */
const FEWEST_WORDS = 4;

/** Gives each quotation that no cue took to who speaks on, to a lead-in, or to the subject of its sentence; leaves scare quotes and titles. */
function attachQuotations(page: Page, drafts: Draft[]): void {
  const taken = new Set<number>();
  const holder = new Map<number, Draft>();
  for (const draft of drafts) {
    for (const [from, to] of draft.content) {
      for (let k = from; k < to; k++) {
        const quotation = page.quotationAt[k]!;
        if (quotation >= 0) {
          taken.add(quotation);
          if (!holder.has(quotation)) holder.set(quotation, draft);
        }
      }
    }
  }
  for (let k = 0; k < page.tokens.length; k++) {
    const quotation = page.quotationAt[k]!;
    if (quotation < 0) continue;
    const range = quotationRange(page, k);
    k = range[1] - 1;
    if (taken.has(quotation)) continue;
    const draft = attach(page, range, drafts, holder);
    if (draft === null) continue;
    holder.set(quotation, draft);
    if (!drafts.includes(draft)) drafts.push(draft);
  }
}

function attach(page: Page, range: Range, drafts: Draft[], holder: Map<number, Draft>): Draft | null {
  const [from, to] = range;
  const words = page.tokens.slice(from, to).filter((token) => /[\p{L}\p{N}]/u.test(token.text));
  const before = page.tokens[from - 1];
  const previous = from > 0 ? lastSpeaking(page, from, holder, drafts) : null;
  const sameParagraph = before !== undefined && paragraphOf(page, from - 1) === paragraphOf(page, from);
  const opensSentence = page.ranges[page.sentenceAt[from]!]![0] === from;
  const speaking = from > 0 ? lastQuoted(from, holder) : null;
  if (opensSentence && speaking !== null && endsWithSentence(page, range) && goesOn(page, speaking, from)) {
    speaking.content.push(range);
    return speaking;
  }
  const isNear = sameParagraph || (from > 0 && words.length >= FEWEST_WORDS && isParagraphBelow(page, from));
  const introduced = opensSentence && isNear && endsWithSentence(page, range) ? introducedBy(page, from, drafts) : null;
  if (introduced !== null)
    return {
      ...plain(range),
      source: introduced,
      rule: "quotation right after a sentence about its speaker",
      confidence: 0.6,
    };
  if (
    opensSentence &&
    previous !== null &&
    sameParagraph &&
    page.sentenceAt[from]! - page.sentenceAt[lastToken(previous)]! <= 1 &&
    endsWithSentence(page, range)
  ) {
    return {
      ...plain(range),
      continues: previous,
      rule: "quotation right after this speaker’s words",
      confidence: 0.8,
    };
  }
  if (before !== undefined && /[:：]$/.test(before.text)) {
    const lead = leadIn(page, from - 1);
    if (lead !== null)
      return {
        ...plain(range),
        source: lead,
        cueRanges: [[from - 1, from]],
        rule: "quotation after a lead-in with a colon",
        confidence: 0.75,
      };
  }
  if (
    opensSentence &&
    endsWithSentence(page, range) &&
    words.length >= FEWEST_WORDS &&
    previous !== null &&
    paragraphOf(page, from) - paragraphOf(page, lastToken(previous)) <= 2
  ) {
    return {
      ...plain(range),
      continues: previous,
      rule: "quotation without a cue after this speaker’s words",
      confidence: 0.65,
    };
  }
  if (words.length < FEWEST_WORDS || isTitle(page, range)) return null;
  const subject = subjectOfSentence(page, from);
  if (subject === null || !maySpeak(page, subject, from)) return null;
  return {
    ...plain(range),
    source: subject.source,
    cueRanges: [subject.verb],
    rule: "quoted words in a sentence about who said them",
    confidence: 0.45,
  };
}

function plain(range: Range): Draft {
  return {
    cue: null,
    cueRanges: [],
    source: null,
    content: [range],
    rule: "",
    confidence: 0.5,
    nested: false,
    continues: null,
  };
}

function paragraphOf(page: Page, i: number): number {
  return page.sentences[page.sentenceAt[i]!]!.paragraph;
}

/** The last token of a draft: its content's, source's or cue's, whichever is later. */
function lastToken(draft: Draft): number {
  return Math.max(draft.content.at(-1)![1], draft.source?.[1] ?? 0, draft.cueRanges.at(-1)?.[1] ?? 0) - 1;
}

/** "Roe was scathing. “…”": the subject of the sentence before, when it reports nothing itself and names a person. */
function introducedBy(page: Page, from: number, drafts: Draft[]): Range | null {
  const [start, end] = page.ranges[page.sentenceAt[from - 1]!]!;
  if (drafts.some((draft) => draft.content.some(([a, b]) => a < end && b > start))) return null;
  const subject = subjectOfSentence(page, end - 1);
  // Who "was arrested" is spoken of rather than speaking.
  if (subject === null || isPassive(page, subject.verb)) return null;
  const first = page.tokens[subject.source[0]]!;
  const isSomebody = /^(he|she)$/.test(first.lower) || (isCapitalised(first.text) && first.pos === "PROPN");
  return isSomebody ? subject.source : null;
}

/** "was arrested": a form of "be" and a past participle. */
function isPassive({ tokens }: Page, [from, to]: Range): boolean {
  return (
    tokens.slice(from, to).some(({ lower }) => /^(was|were|been|being)$/.test(lower)) &&
    tokens[to - 1]!.pos === "VERB" &&
    !tokens[to - 1]!.lower.endsWith("ing")
  );
}

/** Does the paragraph right above end in the reporter's words? */
function isParagraphBelow(page: Page, from: number): boolean {
  return paragraphOf(page, from) - paragraphOf(page, from - 1) === 1 && page.quotationAt[from - 1] === -1;
}

/** The draft whose quoted words stand last before token `from`. */
function lastQuoted(from: number, holder: Map<number, Draft>): Draft | null {
  let best: Draft | null = null;
  let last = -1;
  for (const draft of holder.values()) {
    const end = draft.content.at(-1)![1];
    if (end <= from && end > last) [best, last] = [draft, end];
  }
  return best;
}

/** The next sentence, or a paragraph that is quoted from its start right after, goes on with the same words. */
function goesOn(page: Page, draft: Draft, from: number): boolean {
  const last = lastToken(draft);
  const sentences = page.sentenceAt[from]! - page.sentenceAt[last]!;
  if (paragraphOf(page, from) === paragraphOf(page, last)) return sentences <= 1;
  return (
    sentences === 1 &&
    paragraphOf(page, from) - paragraphOf(page, last) === 1 &&
    page.quotationAt[draft.content[0]![0]] !== -1 &&
    !draft.rule.startsWith("quoted words in a sentence")
  );
}

/** The draft with quoted words that ends last before token `from`. */
function lastSpeaking(page: Page, from: number, holder: Map<number, Draft>, drafts: Draft[]): Draft | null {
  let best: Draft | null = null;
  for (const draft of new Set([
    ...holder.values(),
    ...drafts.filter((other) => other.cue !== null && isSpeech(other.cue) && other.cue.sort === "verb"),
  ])) {
    const last = lastToken(draft);
    if (
      last < from &&
      (best === null || last > lastToken(best)) &&
      page.sentenceAt[from]! - page.sentenceAt[last]! <= 4
    )
      best = draft;
  }
  return best;
}

/** Nothing but the quotation stands in its sentences. */
function endsWithSentence(page: Page, [, to]: Range): boolean {
  return to >= page.tokens.length || page.ranges[page.sentenceAt[to]!]![0] === to;
}

/** "Roe on prices:", "Asked about it, Roe was blunt:": the subject of the words before a colon. */
function leadIn(page: Page, colon: number): Range | null {
  const [floor] = page.ranges[page.sentenceAt[colon]!]!;
  return subjectOfSentence(page, colon)?.source ?? (colon > floor ? [floor, colon] : null);
}

function subjectOfSentence(page: Page, before: number): { source: Range; verb: Range } | null {
  const [floor] = page.ranges[page.sentenceAt[before]!]!;
  for (let k = floor; k < before; k++) {
    if (page.quotationAt[k] !== -1 || !isVerb(page, k) || page.tokens[k - 1]?.lower === "to") continue;
    let group = k;
    while (group > floor && /^(AUX|ADV|PART)$/.test(page.tokens[group - 1]!.pos)) group--;
    const source = subjectBefore(page, group, floor);
    if (source !== null && !/^(who|whose|which|that)$/.test(page.tokens[source[0]]!.lower)) {
      let end = k + 1;
      while (end < before && page.tokens[end]!.pos === "VERB") end++;
      return { source, verb: [group, end] };
    }
  }
  return null;
}

/** A verb of the lexicon, or a word or comma that introduces the quotation: "sent reporters to “a living room”" has neither. */
function maySpeak(page: Page, { verb: [from, to] }: { verb: Range }, quotation: number): boolean {
  if (/^(,|:|—|–|--|as|that|was|is)$/.test(page.tokens[quotation - 1]?.lower ?? "")) return true;
  return page.tokens.slice(from, to).some(({ lower }) => VERB_FORMS.has(lower));
}

function markNested(drafts: Draft[]): void {
  for (const draft of drafts) {
    if (draft.cue === null) continue;
    const { head } = draft.cue;
    draft.nested = drafts.some(
      (other) => other !== draft && other.content.some(([from, to]) => head >= from && head < to),
    );
  }
}
