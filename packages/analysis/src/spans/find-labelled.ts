import type { Page, Range } from "../page.ts";
import { quotationRange } from "./quotation-ranges.ts";
import { VERB_FORMS } from "../cues/lexicon.ts";
import { hasVerb } from "./clauses.ts";
import type { Draft } from "./join-by-cue.ts";
import { isCapitalised, nounPhraseAfter } from "./phrases.ts";

/** Longest label in tokens: "Deputy Prime Minister Ann Lee". */
const LONGEST_LABEL = 7;

/**
 * Words attributed without a verb, by their layout: a headline or transcript line "Ann Lee: Taxes will fall", and a quotation
 * signed by a dash and a name.
 */
export function findLabelled(page: Page, drafts: readonly Draft[]): Draft[] {
  const taken = (i: number) => drafts.some((draft) => draft.content.some(([from, to]) => i >= from && i < to));
  const found: Draft[] = [];
  for (const [s, [from, to]] of page.ranges.entries()) {
    const opens = s === 0 || page.sentences[s - 1]!.paragraph !== page.sentences[s]!.paragraph;
    const draft = (opens ? byColon(page, s, [from, to]) : null) ?? byDash(page, [from, to]);
    if (draft !== null && !taken(draft.content[0]![0])) found.push(draft);
  }
  return found;
}

/** A name, a colon, words: to the end of the paragraph when they are no quotation. */
function byColon(page: Page, s: number, [start, to]: Range): Draft | null {
  const { tokens } = page;
  const from = pastLead(page, start);
  let colon = from;
  while (colon < to && colon - from <= LONGEST_LABEL && tokens[colon]!.text !== ":") colon++;
  if (tokens[colon]?.text !== ":" || colon === from || colon + 1 >= tokens.length) return null;
  // "“WALLIS: Let's start": a printed transcript may stand in quotation marks as a whole.
  // "Ann Lee (Upper Calder):"
  const end =
    tokens[colon - 1]!.text === ")" ? tokens.findLastIndex(({ text }, k) => k < colon && text === "(") : colon;
  const isPrinted = page.quotationAt[from] !== -1 && from === start + 1;
  if (isPrinted ? !isShouted(page, [from, end]) : page.quotationAt[from] !== -1 || !isLabel(page, [from, end]))
    return null;
  const first = colon + 1;
  if (page.quotationAt[first] !== -1 && !isPrinted)
    return labelled([from, end], [colon, first], quotationRange(page, first), "name, colon, quotation");
  const { paragraph } = page.sentences[s]!;
  const last = page.ranges[page.sentences.findLastIndex((sentence) => sentence.paragraph === paragraph)]![1];
  // A list of names or a caption without a verb is not spoken.
  return last > first + 2 && hasVerb(page, first, last)
    ? labelled([from, end], [colon, first], [first, last], "name, colon, words")
    : null;
}

/** Past an opening mark, "And from", "From the desk of". */
function pastLead({ tokens }: Page, start: number): number {
  let at = start;
  if (/^["“]$/.test(tokens[at]!.text)) return at + 1;
  if (/^(and|but)$/.test(tokens[at]!.lower)) at++;
  if (tokens[at]?.lower !== "from") return start;
  at++;
  return tokens[at]?.lower === "the" && tokens[at + 2]?.lower === "of" ? at + 3 : at;
}

const isShouted = (page: Page, range: Range): boolean =>
  page.tokens.slice(...range).every(({ text }) => /^\p{Lu}{2,}\.?$|^\p{Lu}\p{Ll}{1,2}\.$/u.test(text));

/** A label names somebody: capitalised words, at least one of them a name, perhaps with what they belong to ("Holt camp"), and no verb. */
function isLabel(page: Page, [from, to]: Range): boolean {
  const words = page.tokens.slice(from, to);
  return (
    words.every(
      ({ text, lower, pos }) => isCapitalised(text) || pos === "NOUN" || /^(of|at|the|de|van|von|al)$/.test(lower),
    ) &&
    isCapitalised(words[0]!.text) &&
    words.some((word) => word.pos === "PROPN") &&
    !/^\p{Lu}$/u.test(words[0]!.text) &&
    !words.some((word, k) => k > 0 && VERB_FORMS.get(word.lower)?.form === "s") &&
    nounPhraseAfter(page, from, to) === to &&
    !/^(update|correction|note|related|read|watch|photo|photos|video|editor|source|breaking|analysis|opinion|exclusive|fact|live|poll|report|study|survey|transcript|caption|image|warning|clarification|disclosure|abstract|summary|the|a|an)$/.test(
      words[0]!.lower,
    )
  );
}

/** A quotation, a dash, a name that ends the line. */
function byDash(page: Page, [from, to]: Range): Draft | null {
  const { tokens } = page;
  for (let k = Math.max(from, 1); k < to - 1; k++) {
    if (!/^(—|–|―|--)$/.test(tokens[k]!.text) || page.quotationAt[k - 1] === -1 || page.quotationAt[k] !== -1) continue;
    const end = nounPhraseAfter(page, k + 1, to);
    const next = tokens[end];
    const closes = end >= to || next === undefined || /^[.,]$/.test(next.text);
    if (end > k + 1 && closes && isCapitalised(tokens[k + 1]!.text) && tokens[k + 1]!.pos === "PROPN")
      return labelled([k + 1, end], [k, k + 1], quotationRange(page, k - 1), "quotation signed by a dash and a name");
  }
  return null;
}

function labelled(source: Range, cueRange: Range, content: Range, rule: string): Draft {
  return {
    cue: null,
    cueRanges: [cueRange],
    source,
    content: [content],
    rule,
    confidence: 0.75,
    nested: false,
    continues: null,
  };
}
