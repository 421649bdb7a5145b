import { type Cue, isSpeech, isTopical } from "../cues/find-cues.ts";
import type { Page } from "../page.ts";
import { afterAdjuncts, timeOrMedium } from "./adjuncts.ts";
import { hasVerb, isFinite, opensClause } from "./clauses.ts";
import type { Source } from "./find-source.ts";
import { followsComma, isGenitive, isVerb } from "./phrases.ts";
import { isQuoted, quotationRange } from "./quotation-ranges.ts";

/** What the stage needs to know of every cue of the sentence, to see where one's content ends and the next begins. */
export interface Neighbours {
  cues: Cue[];
  sources: (Source | null)[];
}

type Extent = "clause" | "phrase" | "infinitive";

/**
 * End (exclusive) of a content that starts at `from`: the sentence's end, or where another cue of the sentence takes over
 * (", adding that", "but stressed", ", while Roe said", ", according to"), or for phrases where an adjunct begins.
 */
export function clauseEnd(page: Page, from: number, cue: Cue, near: Neighbours, extent: Extent): number {
  const { tokens } = page;
  const [, ceiling] = page.ranges[page.sentenceAt[from]!]!;
  const source = near.sources[near.cues.indexOf(cue)];
  let end = source?.place === "shared" && source.range[0] > from ? source.range[0] - 1 : ceiling;
  for (let k = from; k < end; k++) {
    if (isQuoted(page, k)) {
      const [, to] = quotationRange(page, k);
      const closing = tokens[to - 2]?.text ?? "";
      if (to >= end || (/[.!?]$/.test(closing) && (to >= ceiling || isSentenceStart(page, to))))
        return Math.max(to, k + 1);
      k = to - 1;
      continue;
    }
    const close = k > from ? asideEnd(page, k, end, extent) : k;
    if (close > k) {
      k = close;
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

/** Where an aside opened at `k` closes: between dashes, or between commas in "accused Roe, the mayor, of lying"; `k` when none does. */
function asideEnd(page: Page, k: number, end: number, extent: Extent): number {
  const { tokens } = page;
  const mark = tokens[k]!.text;
  const isDash = /^(—|–|--)$/.test(mark);
  if (isVerdict(page, k) || !(isDash || (mark === "," && extent === "phrase"))) return k;
  for (let n = k + 1; n < Math.min(end - 1, k + 40); n++)
    if (tokens[n]!.text === mark && !isQuoted(page, n))
      return isDash || /^(of|for|as)$/.test(tokens[n + 1]!.lower) ? n : k;
  return k;
}

function isSentenceStart(page: Page, i: number): boolean {
  return page.ranges[page.sentenceAt[i]!]![0] === i;
}

/** ", reversing a decision of the spring", ", paving the way for talks": the reporter tells what was done by saying it. */
const CONSEQUENCE =
  /^(abandoning|reversing|ending|breaking|dropping|overturning|defying|contradicting|marking|signalling|signaling|opening|clearing|paving|settling|prompting|fuelling|fueling|defusing|escalating)$/;

function stopsAt(page: Page, k: number, cue: Cue, near: Neighbours, extent: Extent): boolean {
  const { tokens } = page;
  const token = tokens[k]!;
  if (token.text === ";" || isVerdict(page, k)) return true;
  // A dash that none closes opens the reporter's words.
  if (/^(—|–|--)$/.test(token.text)) return true;
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
      takesOver(page, quotedComma ? k - 1 : k, cue, other, source, comma || quotedComma, extent)
    )
      return true;
  }
  if (comma && /^(but|while|though|although)$/.test(next.lower) && isVerb(page, k + 2) && !isQuoted(page, k + 2))
    return true;
  if (comma && isFinite(page, k + 1) && isRelative(page, cue, near)) return true;
  if (comma && isSubordinate(page, cue, near) && opensClause(page, k + 1)) return true;
  if (comma && CONSEQUENCE.test(next.lower)) return true;
  if (comma && next.lower === "even" && tokens[k + 2]?.lower === "as") return true;
  if (comma && isReportersTime(page, k + 1)) return true;
  if (comma && next.lower === "and" && isFinite(page, k + 2) && tokens[k + 2]!.lower !== tokens[k + 2]!.lemma)
    return true;
  if (extent === "clause") return false;
  if (comma) {
    if (
      /^(which|who|whom|but|while|although|though|as|when|where|after|before|because|since|if|in|on|at|during|with|despite|following|saying|according|including)$/.test(
        next.lower,
      )
    )
      return true;
    if (next.lower.endsWith("ing") && (next.pos === "VERB" || next.pos === "AUX")) return true;
    if (!/^(and|or)$/.test(next.lower)) return false;
    return extent === "phrase" ? hasVerb(page, k + 2, Math.min(k + 8, tokens.length)) : opensClause(page, k + 2);
  }
  if (
    /^(after|when|while|because|although|though|during|amid|until|since|before)$/.test(token.lower) &&
    extent === "phrase"
  )
    return true;
  if (extent === "phrase" && /^(and|but)$/.test(token.lower) && isFinite(page, k + 1) && next.lower !== next.lemma)
    return true;
  if (extent === "phrase" && isTimeOfSaying(page, k)) return true;
  if (extent === "phrase" && /^(in|on|at)$/.test(token.lower) && timeOrMedium(page, k)) return true;
  return false;
}

/** "rejected the plan Thursday": a bare weekday that belongs to no noun and no preposition. */
function isTimeOfSaying(page: Page, k: number): boolean {
  const { tokens } = page;
  return (
    /^(sun|mon|tues|wednes|thurs|fri|satur)day$/.test(tokens[k]!.lower) &&
    /^(NOUN|PROPN|PRON|PUNCT)$/.test(tokens[k - 1]!.pos) &&
    !/^(NOUN|PROPN|PART)$/.test(tokens[k + 1]?.pos ?? "") &&
    !/^(for|to|as|of|over|against)$/.test(tokens[k + 1]?.lower ?? "")
  );
}

/** ", a day after the vote", ", 12 hours before", ", despite reports that": how the reporter places what was said. */
function isReportersTime(page: Page, at: number): boolean {
  const { tokens } = page;
  if (tokens[at]!.lower === "despite")
    return /^(reports|calls|warnings|criticism|pressure)$/.test(tokens[at + 1]?.lower ?? "");
  for (let k = at; k < Math.min(at + 4, tokens.length); k++)
    if (/^(minutes?|hours?|days?|weeks?|months?|years?)$/.test(tokens[k]!.lower))
      return /^(after|before)$/.test(tokens[k + 1]?.lower ?? "");
  return false;
}

const VERDICT =
  /^(move|step|decision|shift|blow|reversal|setback|victory|claim|charge|allegation|remark|comment|stance|position|reference|departure|contention|sentiment|proposal|suggestion|notion|accusation|contrast|phrase|term|word|idea|promise|pledge|threat)$/;

/** ", a move that", ", in a blow to", ", charges that he denied": what the reporter adds about the content. */
export function isVerdict(page: Page, k: number): boolean {
  const { tokens } = page;
  if (!/^(,|—|–|--)$/.test(tokens[k]!.text)) return false;
  const from = tokens[k + 1]?.lower === "in" ? k + 2 : k + 1;
  const first = tokens[from]?.lower ?? "";
  if (!/^(an?|the)$/.test(first)) return /^(charges|claims|allegations|accusations|remarks|comments)$/.test(first);
  for (let n = from + 1; n < Math.min(from + 4, tokens.length); n++) {
    if (VERDICT.test(tokens[n]!.lower)) return true;
    if (tokens[n]!.pos !== "ADJ" && tokens[n]!.pos !== "NOUN") return false;
  }
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

/** "Roe, who said it would rain, left", "a man whom Roe called a saint, left": the cue stands in a relative clause. */
function isRelative({ tokens }: Page, cue: Cue, near: Neighbours): boolean {
  const source = near.sources[near.cues.indexOf(cue)];
  if (source?.place !== "before") return false;
  const [first] = source.range;
  return /^(who|which|that)$/.test(tokens[first]!.lower) || /^(whom|which|that)$/.test(tokens[first - 1]?.lower ?? "");
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

function takesOver(
  page: Page,
  k: number,
  cue: Cue,
  other: Cue,
  source: Source | null,
  comma: boolean,
  extent: Extent,
): boolean {
  if (other.sort === "according" || (comma && other.lemma === "hear")) return true;
  if (other.sort === "noun" || other.infinitive) return false;
  const { tokens } = page;
  if (other.form === "ing" && cue.form === "ing" && tokens[k]!.lower === "and") return true;
  if (other.form === "ing" && tokens[k]!.lower === "but") return true;
  if (other.form === "ing")
    return (
      (comma && source !== null && other.range[0] === other.head) ||
      (comma && /^(while|and|but)$/.test(tokens[k + 1]!.lower))
    );
  // "Roe, who said …, added": the outer verb of the subject that holds this cue.
  if (comma && source?.place === "before" && cue.head >= source.range[0] && cue.head < source.range[1]) return true;
  const own = source?.place === "before" && source.range[0] > k;
  const conjunction = (comma ? tokens[k + 1] : tokens[k])!.lower;
  if (own && !comma) {
    if (extent === "phrase") return /^(and|but|while)$/.test(conjunction);
    // "said the boats would stay and others said they would leave"
    return (
      /^(and|but)$/.test(conjunction) &&
      isSpeech(other) &&
      !/^(he|she|it|they|we|i|you)$/.test(tokens[source.range[0]]!.lower)
    );
  }
  if (own)
    return (
      (comma && /^(while|but|as|though|although|whereas|and)$/.test(conjunction) && !isPersonalSubject(page, source)) ||
      (comma && closesParenthetically(page, other))
    );
  if (conjunction === "but" || conjunction === "then")
    return other.form === cue.form && (isSpeech(other) || isTopical(other));
  // "said a cap would hurt and should be rejected": an auxiliary goes on with the content.
  if (conjunction === "and" && isAuxiliary(page, other) && !isAuxiliary(page, cue)) return false;
  if (conjunction === "and")
    return other.form === cue.form && (isSpeech(other) || isTopical(other)) && cue.form !== "base";
  return false;
}

const isAuxiliary = (page: Page, { range: [from], head }: Cue): boolean =>
  page.tokens.slice(from, head).some(({ pos }) => pos === "AUX");

function isPersonalSubject(page: Page, source: Source): boolean {
  return source.range[1] - source.range[0] === 1 && isGenitive(page, source.range[0]);
}

/** ", Roe said." at the end of the sentence reports what is before it. */
function closesParenthetically(page: Page, other: Cue): boolean {
  const [, ceiling] = page.ranges[page.sentenceAt[other.head]!]!;
  const at = afterAdjuncts(page, other.range[1], ceiling);
  return at >= ceiling || /^[.,;!?]$/.test(page.tokens[at]!.text);
}
