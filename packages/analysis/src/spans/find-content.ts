import type { Cue } from "../cues/find-cues.ts";
import { ADDRESSED, BELIEF, COMMISSIVE, DIRECTIVE, NO_BARE_CLAUSE, SPEECH, TOPICAL } from "../cues/lexicon.ts";
import type { Page, Range } from "../page.ts";
import type { Source } from "./find-source.ts";
import { followsComma, isGenitive, isPersonal, isVerb, nounPhraseAfter, timeAfter } from "./phrases.ts";

/** The words attributed by one cue, as token ranges, with the rule that found them. */
export interface Content {
  ranges: Range[];
  rule: string;
  /** Hand-set probability that the rule is right. */
  confidence: number;
}

/** What the stage needs to know of every cue of the sentence, to see where one's content ends and the next begins. */
export interface Neighbours {
  cues: Cue[];
  sources: (Source | null)[];
}

/** The content of one cue; null when it attributes nothing ("he said nothing", "a sign"). */
export function findContent(page: Page, cue: Cue, source: Source | null, near: Neighbours): Content | null {
  const bounds = page.ranges[page.sentenceAt[cue.head]!]!;
  if (cue.sort === "according") return accordingContent(page, cue, source, bounds, near);
  if (cue.sort === "noun") return nounContent(page, cue, source, bounds, near);
  if (cue.passive) return passiveContent(page, cue, source, bounds, near);
  if (source === null) return null;
  const core: Range =
    source.place === "before" || source.place === "after"
      ? [Math.min(source.range[0], cue.range[0]), Math.max(source.range[1], cue.range[1])]
      : cue.range;
  const right = rightContent(page, cue, core, bounds, near);
  const relative = source.place === "before" && /^(who|which|that|what)$/.test(page.tokens[source.range[0]]!.lower);
  const left = relative
    ? null
    : SPEECH.has(cue.lemma) || BELIEF.has(cue.lemma) || cue.lemma === "put"
      ? leftContent(page, cue, core, bounds, near, right !== null)
      : null;
  if (left === null) return right;
  if (right === null) return left;
  if (left.rule !== "quotation, then cue" && !right.rule.startsWith("words in quotation marks")) return right;
  return right.rule.startsWith("words in quotation marks")
    ? { ranges: [...left.ranges, ...right.ranges], rule: "quotation broken by its cue", confidence: 0.95 }
    : left;
}

const isQuoted = (page: Page, i: number): boolean => (page.quotationAt[i] ?? -1) !== -1;

/** Token range of the quotation that holds token `i`. */
export function quotationRange(page: Page, i: number): Range {
  const quotation = page.quotationAt[i]!;
  let from = i;
  let to = i + 1;
  while (from > 0 && page.quotationAt[from - 1] === quotation) from--;
  while (to < page.tokens.length && page.quotationAt[to] === quotation) to++;
  return [from, to];
}

/** A quotation or clause before the cue: "“…,” he said", "The plan, he said, is dead". */
function leftContent(
  page: Page,
  cue: Cue,
  core: Range,
  [floor, ceiling]: Range,
  near: Neighbours,
  hasRight: boolean,
): Content | null {
  const { tokens } = page;
  let last = core[0] - 1;
  while (last > floor && /^(as|so|and|or|but)$/.test(tokens[last]!.lower) && tokens[last - 1]!.text === ",") last--;
  if (last < 0) return null;
  // The comma may stand outside the marks, in the British way.
  if (last > 0 && tokens[last]!.text === "," && isQuoted(page, last - 1)) last--;
  if (isQuoted(page, last) && last < floor) {
    // “We lost. We will be back.” Ann Lee, the coach, said: the closing mark has ended a sentence.
    const quotation = quotationRange(page, last);
    const ended =
      core[0] === floor &&
      !hasRight &&
      SPEECH.has(cue.lemma) &&
      page.sentences[page.sentenceAt[last]!]!.paragraph === page.sentences[page.sentenceAt[floor]!]!.paragraph;
    const after = afterAdjuncts(page, core[1], ceiling);
    return ended && (after >= ceiling || /^[,.;:!?]$/.test(tokens[after]!.text))
      ? { ranges: [quotation], rule: "quotation, then cue", confidence: 0.85 }
      : null;
  }
  if (isQuoted(page, last)) {
    const quotation = quotationRange(page, last);
    if (spanned(near, quotation, cue)) return null;
    const start = clauseStart(page, quotation[0], cue);
    if (start >= quotation[0]) return { ranges: [quotation], rule: "quotation, then cue", confidence: 0.95 };
    if (
      /[,.!?…—]["”’'»]+$/.test(page.text.slice(tokens[quotation[0]]!.start, tokens[quotation[1] - 1]!.end)) ||
      tokens[quotation[1]]?.text === ","
    ) {
      const previous = tokens[quotation[0] - 1]!;
      if (previous.text === "," || previous.text === ":")
        return { ranges: [quotation], rule: "quotation, then cue", confidence: 0.85 };
      // What another cue of the sentence already reports is not reported again.
      if (reported(page, [start, quotation[0]], near))
        return { ranges: [quotation], rule: "quotation, then cue", confidence: 0.8 };
      return { ranges: [[start, quotation[1]]], rule: "clause with quoted words, then cue", confidence: 0.85 };
    }
    return null;
  }
  if (hasRight || last <= floor || tokens[last]!.text !== ",") return null;
  if (cue.form === "ing" || cue.infinitive) return null;
  const start = clauseStart(page, last, cue);
  if (start >= last || reported(page, [start, last], near)) return null;
  const spoken = cue.lemma === "tell" ? addresseeEnd(page, core[1], ceiling) : core[1];
  const after = afterAdjuncts(page, spoken, ceiling);
  if (after < ceiling && !/^[,.;:!?)—–]$/.test(tokens[after]!.text) && !isQuoted(page, after)) return null;
  const ranges: Range[] = [[start, last]];
  if (tokens[after]?.text === "," && after + 1 < ceiling && !startsNextCue(after + 1, near)) {
    const to = clauseEnd(page, after + 1, cue, near, "clause");
    if (to > after + 1 && (hasVerb(page, after + 1, to) || hasVerb(page, start, last))) ranges.push([after + 1, to]);
  }
  if (!hasVerb(page, start, last) && ranges.length === 1) return null;
  return {
    ranges,
    rule: ranges.length > 1 ? "cue between commas in the clause it reports" : "clause, then cue",
    confidence: 0.85,
  };
}

/** Does a stretch hold a cue of speech with its own subject? */
function reported(page: Page, [from, to]: Range, near: Neighbours): boolean {
  return near.cues.some((other, n) => {
    const source = near.sources[n];
    if (
      source === null ||
      source === undefined ||
      other.head < from ||
      other.head >= to ||
      other.sort !== "verb" ||
      !SPEECH.has(other.lemma)
    )
      return false;
    return (
      source.place === "before" && !other.infinitive && !/^(who|which|that)$/.test(page.tokens[source.range[0]]!.lower)
    );
  });
}

/** Has another cue between the quotation and this one already taken it? */
function spanned(near: Neighbours, quotation: Range, cue: Cue): boolean {
  return near.cues.some(
    (other, n) =>
      other !== cue &&
      other.head >= quotation[1] &&
      other.head < cue.head &&
      near.sources[n] !== null &&
      other.sort === "verb",
  );
}

/** Where the clause that ends before `end` starts: after the last cue, semicolon or colon, else with the sentence. */
function clauseStart(page: Page, end: number, cue: Cue): number {
  const [floor] = page.ranges[page.sentenceAt[Math.max(0, end - 1)]!]!;
  const first = Math.max(floor, page.ranges[page.sentenceAt[cue.head]!]![0]);
  let start = Math.min(first, end);
  for (let k = end - 1; k > start; k--) {
    if (isQuoted(page, k)) continue;
    if (page.tokens[k]!.text === ";") {
      start = k + 1;
      break;
    }
  }
  while (start < end && page.tokens[start]!.pos === "PUNCT" && !isQuoted(page, start)) start++;
  return start;
}

function startsNextCue(i: number, near: Neighbours): boolean {
  return near.cues.some((cue) => cue.range[0] === i && cue.form === "ing");
}

/** What stands after the cue: a quotation, "that" and a clause, an infinitive, a thing spoken of. */
function rightContent(page: Page, cue: Cue, core: Range, [, ceiling]: Range, near: Neighbours): Content | null {
  const { tokens } = page;
  const speaks = SPEECH.has(cue.lemma) || cue.lemma === "put" || cue.lemma === "make";
  let at = core[1];
  let addressee = -1;
  if (ADDRESSED.has(cue.lemma) || DIRECTIVE.has(cue.lemma)) {
    const end = addresseeEnd(page, at, ceiling);
    if (end > at) addressee = end;
  }
  const direct = directly(page, cue, at, ceiling, near, speaks);
  if (direct !== null) return direct;
  if (addressee > at) {
    const after = afterAdjuncts(page, addressee, ceiling);
    const told = speaks || BELIEF.has(cue.lemma) ? afterAddressee(page, cue, after, ceiling, near) : null;
    if (told !== null) return told;
    if (DIRECTIVE.has(cue.lemma) && isInfinitive(page, after, ceiling))
      return made(
        page,
        [at, clauseEnd(page, after, cue, near, "infinitive")],
        "cue, then who is asked to do what",
        0.8,
      );
  }
  at = afterAdjuncts(page, core[1], ceiling);
  // "said on March 3, 2021, that"
  if (at > core[1] && tokens[at]?.text === "," && tokens[at + 1]?.lower === "that") at++;
  if (at > core[1]) {
    const later = directly(page, cue, at, ceiling, near, speaks);
    if (later !== null) return later;
  }
  if (at >= ceiling) return null;
  if (cue.preposition !== undefined) return prepositional(page, cue, core[1], ceiling, near);
  const bare = (speaks || BELIEF.has(cue.lemma)) && !NO_BARE_CLAUSE.has(cue.lemma);
  if (
    bare &&
    at === core[1] &&
    isFinite(page, at) &&
    /^(what|which|that|who|whom)$/.test(tokens[core[0] - 1]?.lower ?? "")
  ) {
    const end = clauseEnd(page, at, cue, near, "clause");
    return end > at
      ? {
          ranges: [
            [core[0] - 1, core[0]],
            [at, end],
          ],
          rule: "cue inside the relative clause it reports",
          confidence: 0.7,
        }
      : null;
  }
  if (tokens[at]?.text === "," && at === core[1] && tokens[core[0] - 1]?.lower === "as" && at + 1 < ceiling)
    return made(page, [at + 1, clauseEnd(page, at + 1, cue, near, "clause")], "“as”, then cue, then clause", 0.7);
  if (bare && isClause(page, at, ceiling))
    return made(page, [at, clauseEnd(page, at, cue, near, "clause")], "cue, then clause without “that”", 0.8);
  if (TOPICAL.has(cue.lemma) && at === core[1]) return topical(page, cue, at, ceiling, near);
  if (speaks && cue.lemma !== "tell" && quotedWords(page, at, ceiling))
    return made(page, [at, clauseEnd(page, at, cue, near, "clause")], "cue, then phrase with quoted words", 0.7);
  return null;
}

/** Complements that no object may precede: a quotation, "that", a colon, an infinitive, a question. */
function directly(
  page: Page,
  cue: Cue,
  at: number,
  ceiling: number,
  near: Neighbours,
  speaks: boolean,
): Content | null {
  const { tokens } = page;
  const token = tokens[at];
  if (token === undefined) return null;
  const takesWords = speaks || BELIEF.has(cue.lemma);
  if (token.text === ":" && takesWords && at < ceiling) return afterColon(page, at, ceiling, cue, near);
  if (token.text === "," && takesWords && at + 1 < ceiling && isQuoted(page, at + 1))
    return quoted(page, at + 1, cue, near);
  if (at >= ceiling) return null;
  if (isQuoted(page, at) && takesWords) return quoted(page, at, cue, near);
  if (
    token.lower === "that" &&
    (takesWords || TOPICAL.has(cue.lemma) || COMMISSIVE.has(cue.lemma) || DIRECTIVE.has(cue.lemma)) &&
    thatClause(page, at, ceiling)
  ) {
    return made(page, [at, clauseEnd(page, at, cue, near, "clause")], "cue, then “that”", 0.92);
  }
  if (isInfinitive(page, at, ceiling) && (COMMISSIVE.has(cue.lemma) || cue.preposition === "on"))
    return made(page, [at, clauseEnd(page, at, cue, near, "infinitive")], "cue, then infinitive", 0.75);
  if (
    (/^(what|why|how|whether|if)$/.test(token.lower) ||
      (/^(who|where|when)$/.test(token.lower) &&
        /^(ask|wonder|inquire|question|explain|say|tell)$/.test(cue.lemma) &&
        at === cue.range[1])) &&
    takesWords &&
    (isVerb(page, at + 1) || hasVerb(page, at + 1, ceiling))
  ) {
    return made(page, [at, clauseEnd(page, at, cue, near, "clause")], "cue, then question", 0.75);
  }
  return null;
}

function afterAddressee(page: Page, cue: Cue, at: number, ceiling: number, near: Neighbours): Content | null {
  const direct = directly(page, cue, at, ceiling, near, true);
  if (direct !== null) return { ...direct, rule: direct.rule.replace("cue, then", "cue and addressee, then") };
  if (at < ceiling && isClause(page, at, ceiling))
    return made(page, [at, clauseEnd(page, at, cue, near, "clause")], "cue and addressee, then clause", 0.8);
  return null;
}

function made(page: Page, [from, to]: Range, rule: string, confidence: number): Content | null {
  return to > from ? { ranges: [withWholeQuotations(page, [from, to])], rule, confidence } : null;
}

/** A range that ends inside a quotation takes in all of it, over sentences and paragraphs. */
function withWholeQuotations(page: Page, [from, to]: Range): Range {
  return [
    isQuoted(page, from) ? quotationRange(page, from)[0] : from,
    isQuoted(page, to - 1) ? Math.max(to, quotationRange(page, to - 1)[1]) : to,
  ];
}

function quoted(page: Page, at: number, cue: Cue, near: Neighbours): Content | null {
  const [from, to] = quotationRange(page, at);
  if (from < at) return null;
  const last = page.tokens[to - 2]?.text ?? "";
  const [, ceiling] = page.ranges[page.sentenceAt[to - 1]!]!;
  // Quoted words that go on unquoted are part of a clause: he said “no one” would be left out.
  if (
    !/[.,!?…—]$/.test(last) &&
    to < ceiling &&
    !/^[.,;:!?—–)]$/.test(page.tokens[to]!.text) &&
    !near.cues.some((other) => other.range[0] === to)
  ) {
    const end = clauseEnd(page, to, cue, near, "clause");
    if (hasVerb(page, to, end) || isQuoted(page, end - 1))
      return made(page, [from, end], "cue, then clause with quoted words", 0.85);
  }
  return { ranges: [[from, to]], rule: "words in quotation marks after the cue", confidence: 0.93 };
}

function afterColon(page: Page, colon: number, ceiling: number, cue: Cue, near: Neighbours): Content | null {
  const from = colon + 1;
  if (from >= page.tokens.length) return null;
  if (isQuoted(page, from))
    return {
      ranges: [quotationRange(page, from)],
      rule: "words in quotation marks after the cue and a colon",
      confidence: 0.93,
    };
  if (from >= ceiling) return null;
  return made(page, [from, clauseEnd(page, from, cue, near, "clause")], "cue, then colon", 0.8);
}

/** End of "reporters", "the BBC", "CNN’s Jane Roe": the person spoken to; `at` when the next words are the content. */
function addresseeEnd(page: Page, at: number, ceiling: number): number {
  if (page.tokens[at]?.lower === "that") return at;
  const own =
    page.tokens[at]?.lower === "her" && at + 1 < ceiling && !/^(NOUN|PROPN|ADJ|NUM)$/.test(page.tokens[at + 1]!.pos);
  const end = own ? at + 1 : nounPhraseAfter(page, at, ceiling, false);
  if (end <= at || isVerb(page, end)) return at;
  return page.tokens[end]?.lower === "and" && !isVerb(page, end + 1)
    ? Math.max(end, nounPhraseAfter(page, end + 1, ceiling, false))
    : end;
}

/** Skips times, places, media and manner between cue and content: "on Tuesday", "in a statement", "to reporters", "bluntly". */
export function afterAdjuncts(page: Page, from: number, ceiling: number): number {
  const { tokens } = page;
  let at = from;
  for (let guard = 0; guard < 6 && at < ceiling; guard++) {
    const token = tokens[at]!;
    if (isQuoted(page, at)) break;
    const time = timeAfter(page, at, ceiling);
    if (time > at) at = time;
    else if (
      (token.pos === "ADV" && !/^(that|not|how|when|why|where|there|here|only|even|just|never)$/.test(token.lower)) ||
      (token.lower === "only" && tokens[at + 1]?.lower === "that")
    )
      at++;
    else if (token.lower === "to" && tokens[at + 1] !== undefined && !isVerbish(page, at + 1))
      at = pastPhrase(page, at, ceiling);
    else if (
      /^(in|on|at|during|via|through|from|before|after|with|over|of|by|as|about|following|inside|outside|aboard|for)$/.test(
        token.lower,
      )
    ) {
      const end = pastPhrase(page, at, ceiling);
      if (end === at || (isVerb(page, end) && end < ceiling)) break;
      at = end;
    } else break;
  }
  return at;
}

function isVerbish(page: Page, i: number): boolean {
  return isVerb(page, i) || (page.tokens[i]?.pos === "ADV" && isVerb(page, i + 1));
}

function pastPhrase(page: Page, at: number, ceiling: number): number {
  const gerund =
    page.tokens[at + 1] !== undefined &&
    page.tokens[at + 1]!.lower.endsWith("ing") &&
    page.tokens[at + 1]!.pos === "VERB";
  const end = nounPhraseAfter(page, at + (gerund ? 2 : 1), ceiling, false);
  return end > at + 1 ? end : at;
}

/** "that" as a conjunction, not "that plan" alone: a verb follows in its clause. */
function thatClause(page: Page, at: number, ceiling: number): boolean {
  for (let k = at + 1; k < Math.max(ceiling, at + 2) && k < page.tokens.length; k++)
    if (page.tokens[k]!.pos === "VERB" || page.tokens[k]!.pos === "AUX" || isQuoted(page, k)) return true;
  return false;
}

function isInfinitive(page: Page, at: number, ceiling: number): boolean {
  const { tokens } = page;
  let k = at;
  if (tokens[k]?.lower === "not") k++;
  if (k + 1 >= ceiling || tokens[k]?.lower !== "to") return false;
  const next = tokens[k + 1]!;
  return (
    next.pos === "VERB" || next.pos === "AUX" || (next.pos === "ADV" && isVerb(page, k + 2)) || next.lower === "be"
  );
}

/** Does a clause with its subject and verb start here? */
function isClause(page: Page, at: number, ceiling: number): boolean {
  const { tokens } = page;
  let k = at;
  const first = tokens[k]!;
  if (/^[,.;:—–?!()]$/.test(first.text)) return false;
  if (/^(and|or|to|of|than|so)$/.test(first.lower)) return false;
  if (/^(he|she|they|we|i)$/.test(first.lower)) return true;
  if (/^(just|only|even|too|so|not|all)$/.test(first.lower) && k + 1 < ceiling) {
    for (let n = k + 1; n < Math.min(k + 4, ceiling); n++) if (isFinite(page, n)) return true;
    return first.pos === "ADV" && isClause(page, k + 1, ceiling);
  }
  // A fronted adjunct: "said in the end nobody paid", "said if elected he would".
  if (
    /^(if|while|although|though|because|since|when|once|unless|after|before|despite|as|in|on|at|under|with|without|by|for|during)$/.test(
      first.lower,
    )
  )
    return hasVerb(page, k + 1, ceiling);
  if (first.lower === "there") return isVerb(page, k + 1);
  const end = nounPhraseAfter(page, k, ceiling);
  if (end <= k) return first.lower.endsWith("ing") && hasVerb(page, k + 1, ceiling);
  return finiteAfter(page, end, ceiling, 0);
}

/** Does a finite verb follow the subject that ends at `from`, past adverbs, asides, relatives, infinitives and further phrases? */
function finiteAfter(page: Page, from: number, ceiling: number, depth: number): boolean {
  const { tokens } = page;
  let k = from;
  while (k < ceiling && (tokens[k]!.pos === "ADV" || /^(both|all|each)$/.test(tokens[k]!.lower))) k++;
  if (k >= ceiling || depth > 4) return false;
  if (isFinite(page, k)) return true;
  const token = tokens[k]!;
  if (/^(,|\(|—|–|--|-)$/.test(token.text)) {
    const close = token.text === "(" ? ")" : token.text;
    let stop = k + 1;
    while (stop < ceiling && tokens[stop]!.text !== close) stop++;
    return stop < ceiling && stop - k < 30 && finiteAfter(page, stop + 1, ceiling, depth + 1);
  }
  if (/^(who|that|which|whose|whom)$/.test(token.lower)) {
    let verbs = 0;
    for (let n = k + 1; n < ceiling; n++)
      if (isFinite(page, n) && !(page.tokens[n - 1]!.pos === "AUX") && ++verbs > 1) return true;
    return false;
  }
  if (token.pos === "VERB" && token.lower.endsWith("ing"))
    return finiteAfter(page, Math.max(k + 1, nounPhraseAfter(page, k + 1, ceiling)), ceiling, depth + 1);
  if (token.lower === "to" && tokens[k + 1]?.pos === "VERB")
    return finiteAfter(page, Math.max(k + 2, nounPhraseAfter(page, k + 2, ceiling)), ceiling, depth + 1);
  const next = /^(and|or|nor|than)$/.test(token.lower) || token.pos === "ADP" ? k + 1 : k;
  const end = nounPhraseAfter(page, next, ceiling);
  return end > k && finiteAfter(page, Math.max(end, k + 1), ceiling, depth + 1);
}

/** A verb that can head a clause: an auxiliary or any form but the bare participle in -ing. */
function isFinite(page: Page, i: number): boolean {
  const token = page.tokens[i];
  if (token === undefined) return false;
  if (token.pos === "AUX") return true;
  return isVerb(page, i) && !token.lower.endsWith("ing") && page.tokens[i - 1]?.lower !== "to";
}

function hasVerb(page: Page, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (page.tokens[k]!.pos === "AUX" || isVerb(page, k)) return true;
  return false;
}

function quotedWords(page: Page, from: number, to: number): boolean {
  for (let k = from; k < Math.min(to, from + 12); k++) {
    if (isQuoted(page, k)) return true;
    if (/^[,;:]$/.test(page.tokens[k]!.text)) return false;
  }
  return false;
}

/** "called for a ceasefire", "agreed with her on the need to pay", "called on them to leave". */
function prepositional(page: Page, cue: Cue, at: number, ceiling: number, near: Neighbours): Content | null {
  if (at >= ceiling || /^[.,;:]$/.test(page.tokens[at]!.text)) return null;
  const end = clauseEnd(page, at, cue, near, "phrase");
  return made(page, [at, end], "cue with its preposition, then what is spoken of", 0.7);
}

/** "dismissed the idea of", "announced no new aid", "praised her". */
function topical(page: Page, cue: Cue, at: number, ceiling: number, near: Neighbours): Content | null {
  const { tokens } = page;
  const first = tokens[at]!;
  if (
    /^[.,;:?!—–)]$/.test(first.text) ||
    first.pos === "ADP" ||
    first.pos === "CCONJ" ||
    /^(nothing|so|anything|much|himself|herself|themselves|itself|to)$/.test(first.lower)
  )
    return null;
  const starts =
    nounPhraseAfter(page, at, ceiling) > at ||
    isQuoted(page, at) ||
    first.lower === "what" ||
    first.lower.endsWith("ing");
  if (!starts || (first.pos === "PRON" && at + 1 >= ceiling && isPersonal(first.lower))) return null;
  return made(page, [at, clauseEnd(page, at, cue, near, "phrase")], "cue, then what is spoken of", 0.65);
}

/** "according to the mayor": the clause around it. */
function accordingContent(
  page: Page,
  cue: Cue,
  source: Source | null,
  [floor, ceiling]: Range,
  near: Neighbours,
): Content | null {
  const { tokens } = page;
  if (source === null) return null;
  const [, end] = source.range;
  if (cue.range[0] === floor || (cue.range[0] === floor + 1 && /^(but|and)$/.test(tokens[floor]!.lower))) {
    const from = tokens[end]?.text === "," ? end + 1 : end;
    return from < ceiling
      ? made(page, [from, clauseEnd(page, from, cue, near, "clause")], "“according to”, then clause", 0.88)
      : null;
  }
  let last = cue.range[0];
  if (tokens[last - 1]!.text === ",") last--;
  const start = clauseStart(page, last, cue);
  if (last <= start) return null;
  const ranges: Range[] = [withWholeQuotations(page, [start, last])];
  if (tokens[end]?.text === "," && end + 1 < ceiling) {
    const to = clauseEnd(page, end + 1, cue, near, "clause");
    if (to > end + 1) ranges.push([end + 1, to]);
  }
  return { ranges, rule: "clause, then “according to”", confidence: 0.88 };
}

/** "his call for a vote", "the union's claim that wages fell". */
function nounContent(
  page: Page,
  cue: Cue,
  source: Source | null,
  [floor, ceiling]: Range,
  near: Neighbours,
): Content | null {
  const at = cue.range[1];
  if (
    at >= ceiling ||
    (cue.preposition === undefined && page.tokens[at]!.lower === "to" && !isInfinitive(page, at, ceiling))
  )
    return null;
  const end = clauseEnd(page, at, cue, near, "phrase");
  const opens = source !== null && source.range[0] === floor;
  return made(page, [at, opens ? beforeMainVerb(page, at, end) : end], "noun of speech with its owner", 0.6);
}

/** "Roe's claim that wages doubled drew laughter": a noun that is subject gives its content up to the sentence's own verb. */
function beforeMainVerb(page: Page, from: number, end: number): number {
  const clause = page.tokens[from]!.lower === "that";
  let groups = clause ? 0 : 1;
  for (let k = from; k < end; k++) {
    if (
      !isFinite(page, k) ||
      page.tokens[k - 1]?.pos === "AUX" ||
      page.tokens[k - 1]?.pos === "PART" ||
      isQuoted(page, k)
    )
      continue;
    groups++;
    if (groups > 1 && k > from) return k;
  }
  return end;
}

/** "was told that", "was criticized by the union": the content of a passive is its clause, or its subject when an agent is named. */
function passiveContent(
  page: Page,
  cue: Cue,
  source: Source | null,
  [floor, ceiling]: Range,
  near: Neighbours,
): Content | null {
  const { tokens } = page;
  const at = afterAdjuncts(page, source === null ? cue.range[1] : source.range[1], ceiling);
  if (
    /^(tell|inform|warn|remind|advise|say|report|allege|claim|believe|assure|notify)$/.test(cue.lemma) &&
    (tokens[at]?.lower === "that" ||
      (/^(tell|inform|warn|assure)$/.test(cue.lemma) && at < ceiling && isClause(page, at, ceiling)))
  ) {
    return made(page, [at, clauseEnd(page, at, cue, near, "clause")], "passive cue, then clause", 0.6);
  }
  if (
    /^(tell|ask|urge|order|advise|say|believe|allege|report|expect)$/.test(cue.lemma) &&
    isInfinitive(page, at, ceiling)
  ) {
    return made(page, [at, clauseEnd(page, at, cue, near, "infinitive")], "passive cue, then infinitive", 0.5);
  }
  if (source === null) return null;
  let from = cue.range[0];
  while (
    from > floor &&
    !/^[,;:]$/.test(tokens[from - 1]!.text) &&
    tokens[from - 1]!.pos !== "SCONJ" &&
    tokens[from - 1]!.pos !== "CCONJ"
  )
    from--;
  return from < cue.range[0] ? made(page, [from, cue.range[0]], "subject of a passive cue with its agent", 0.5) : null;
}

type Extent = "clause" | "phrase" | "infinitive";

/**
 * End (exclusive) of a content that starts at `from`: the sentence's end, or where another cue of the sentence takes over
 * (", adding that", "but stressed", ", while Roe said", ", according to"), or for phrases where an adjunct begins.
 */
export function clauseEnd(page: Page, from: number, cue: Cue, near: Neighbours, extent: Extent): number {
  const { tokens } = page;
  const [, ceiling] = page.ranges[page.sentenceAt[from]!]!;
  let end = ceiling;
  for (let k = from; k < end; k++) {
    if (isQuoted(page, k)) {
      const [, to] = quotationRange(page, k);
      const closing = tokens[to - 2]?.text ?? "";
      if (to >= end || (/[.!?]$/.test(closing) && (to >= ceiling || isSentenceStart(page, to))))
        return Math.max(to, k + 1);
      k = to - 1;
      continue;
    }
    // An aside between dashes belongs to what it interrupts.
    const dash = k > from && /^(—|–|--)$/.test(tokens[k]!.text) ? nextDash(page, k, end) : k;
    if (dash > k) {
      k = dash;
      continue;
    }
    if (k > from && stopsAt(page, k, cue, near, extent)) {
      end = k;
      break;
    }
  }
  while (end > from && /^[,.;:!?—–-]+$/.test(tokens[end - 1]!.text) && !isQuoted(page, end - 1)) end--;
  return end;
}

/** The dash that closes an aside opened at `k`; `k` when there is none. */
function nextDash(page: Page, k: number, end: number): number {
  for (let n = k + 1; n < Math.min(end - 1, k + 40); n++)
    if (page.tokens[n]!.text === page.tokens[k]!.text && !isQuoted(page, n)) return n;
  return k;
}

function isSentenceStart(page: Page, i: number): boolean {
  return page.ranges[page.sentenceAt[i]!]![0] === i;
}

function stopsAt(page: Page, k: number, cue: Cue, near: Neighbours, extent: Extent): boolean {
  const { tokens } = page;
  const token = tokens[k]!;
  if (token.text === ";") return true;
  const comma = token.text === ",";
  const next = tokens[k + 1];
  if (next === undefined) return false;
  // The comma may stand inside a closing quotation mark: “…,” saying.
  const quotedComma = !comma && followsComma(page, k);
  const index = takeover(k, comma, quotedComma, tokens, near);
  if (index !== null) {
    const other = near.cues[index]!;
    const source = near.sources[index]!;
    if (
      other !== cue &&
      other.head > cue.head &&
      takesOver(page, quotedComma ? k - 1 : k, cue, other, source, comma || quotedComma)
    )
      return true;
  }
  if (comma && /^(but|while|though|although)$/.test(next.lower) && isVerb(page, k + 2) && !isQuoted(page, k + 2))
    return true;
  if (comma && isSubordinate(page, cue, near) && opensClause(page, k + 1)) return true;
  if (extent === "clause") return false;
  if (comma) {
    if (
      /^(which|who|whom|but|while|although|though|as|when|where|after|before|because|since|if|in|on|at|during|with|despite|following|saying|according|including)$/.test(
        next.lower,
      )
    )
      return true;
    if (next.lower.endsWith("ing") && (next.pos === "VERB" || next.pos === "AUX")) return true;
    return (
      extent === "phrase" && /^(and|or)$/.test(next.lower) && hasVerb(page, k + 2, Math.min(k + 8, page.tokens.length))
    );
  }
  if (
    /^(after|when|while|because|although|though|during|amid|if|unless|until|since|before)$/.test(token.lower) &&
    extent === "phrase"
  )
    return true;
  if (extent === "phrase" && /^(and|but)$/.test(token.lower) && isVerb(page, k + 1) && /(ed|s)$/.test(next.lower))
    return true;
  if (extent === "phrase" && /^(in|on|at)$/.test(token.lower) && timeOrMedium(page, k)) return true;
  return false;
}

/** "While Roe said …, he": the cue's clause hangs on another that follows its comma. */
function isSubordinate(page: Page, cue: Cue, near: Neighbours): boolean {
  const source = near.sources[near.cues.indexOf(cue)];
  const start = Math.min(cue.range[0], source?.place === "before" ? source.range[0] : cue.range[0]);
  return (
    /^(while|as|when|if|although|though|because|since|after|before|once|whereas|unless)$/.test(
      page.tokens[start - 1]?.lower ?? "",
    ) && page.sentenceAt[start - 1] === page.sentenceAt[start]
  );
}

function opensClause(page: Page, i: number): boolean {
  const [, ceiling] = page.ranges[page.sentenceAt[i]!]!;
  const end = nounPhraseAfter(page, i, ceiling);
  return end > i && (isFinite(page, end) || (page.tokens[end]?.pos === "ADV" && isFinite(page, end + 1)));
}

/** "in an interview", "on Tuesday", "at a rally", "in a statement": when and where it was said. */
function timeOrMedium(page: Page, k: number): boolean {
  const { tokens } = page;
  const end = timeAfter(page, k, tokens.length);
  if (end > k && (end >= tokens.length || /^[.,;]$/.test(tokens[end]!.text))) return true;
  for (let i = k + 1; i < Math.min(tokens.length, k + 5); i++)
    if (
      /^(interview|statement|speech|tweet|letter|briefing|rally|email|memo|post|debate|testimony|hearing|op-ed|twitter|facebook|x)$/.test(
        tokens[i]!.lower,
      )
    )
      return tokens[k + 1]!.pos === "DET" || i === k + 1;
  return false;
}

/** The cue that would take over at token `k`, if any: right after a comma, a conjunction or both. */
function takeover(
  k: number,
  comma: boolean,
  quotedComma: boolean,
  tokens: Page["tokens"],
  near: Neighbours,
): number | null {
  let at = comma ? k + 1 : k;
  const conjunction = /^(and|but|while|as|though|although|whereas|or|then)$/.test(tokens[at]?.lower ?? "");
  if (
    !comma &&
    !quotedComma &&
    !conjunction &&
    tokens[k]!.lower !== "according" &&
    tokens[k]!.text !== "—" &&
    tokens[k]!.text !== "--"
  )
    return null;
  if (conjunction || tokens[at]?.text === "—" || tokens[at]?.text === "--") at++;
  for (const [n, other] of near.cues.entries()) {
    if (other.range[0] === at) return n;
    const source = near.sources[n];
    if (source?.place === "before" && source.range[0] === at) return n;
  }
  return null;
}

function takesOver(page: Page, k: number, cue: Cue, other: Cue, source: Source | null, comma: boolean): boolean {
  if (other.sort === "according") return true;
  if (other.sort === "noun" || other.infinitive) return false;
  const { tokens } = page;
  if (other.form === "ing")
    return (
      (comma && source !== null && other.range[0] === other.head) ||
      (comma && /^(while|and|but)$/.test(tokens[k + 1]!.lower))
    );
  // "Roe, who said …, added": the outer verb of the subject that holds this cue.
  if (comma && source?.place === "before" && cue.head >= source.range[0] && cue.head < source.range[1]) return true;
  const own = source?.place === "before" && source.range[0] > k;
  const conjunction = (comma ? tokens[k + 1] : tokens[k])!.lower;
  if (own)
    return (
      (comma && /^(while|but|as|though|although|whereas|and)$/.test(conjunction) && !isPersonalSubject(page, source)) ||
      (comma && closesParenthetically(page, other))
    );
  if (conjunction === "but" || conjunction === "then") return other.form === cue.form;
  if (conjunction === "and")
    return other.form === cue.form && (SPEECH.has(other.lemma) || TOPICAL.has(other.lemma)) && cue.form !== "base";
  return false;
}

function isPersonalSubject(page: Page, source: Source): boolean {
  return source.range[1] - source.range[0] === 1 && isGenitive(page, source.range[0]);
}

/** ", Roe said." at the end of the sentence reports what is before it. */
function closesParenthetically(page: Page, other: Cue): boolean {
  const [, ceiling] = page.ranges[page.sentenceAt[other.head]!]!;
  const at = afterAdjuncts(page, other.range[1], ceiling);
  return at >= ceiling || /^[.,;!?]$/.test(page.tokens[at]!.text);
}
