import { type Cue, isSpeech } from "../cues/find-cues.ts";
import type { Page, Range } from "../page.ts";
import { addresseeEnd, afterAdjuncts } from "./adjuncts.ts";
import { type Neighbours, clauseEnd, isVerdict } from "./clause-end.ts";
import { hasVerb, isClause, isFinite } from "./clauses.ts";
import type { Content } from "./content.ts";
import { isQuoted, isTitle, quotationRange } from "./quotation-ranges.ts";

/** A quotation or clause before the cue: "“…,” he said", "The plan, he said, is dead". */
export function leftContent(
  page: Page,
  cue: Cue,
  core: Range,
  [floor, ceiling]: Range,
  near: Neighbours,
  hasRight: boolean,
): Content | null {
  const { tokens } = page;
  let last = core[0] - 1;
  while (
    last > floor &&
    tokens[last - 1]!.text === "," &&
    (isQuoted(page, last - 2) ? /^(as|so|and|or|but)$/ : /^(as|so)$/).test(tokens[last]!.lower)
  )
    last--;
  if (last < 0) return null;
  // The comma may stand outside the marks, in the British way.
  if (last > 0 && tokens[last]!.text === "," && isQuoted(page, last - 1)) last--;
  if (isQuoted(page, last) && last < floor) {
    // “We lost. We will be back.” Ann Lee, the coach, said: the closing mark has ended a sentence.
    const quotation = quotationRange(page, last);
    const ended =
      core[0] === floor &&
      !hasRight &&
      isSpeech(cue) &&
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
    // "In an interview on “Talk of the Day,” Lee said": a title in a phrase is nothing said.
    if (
      start < quotation[0] &&
      tokens[quotation[0] - 1]!.pos !== "PUNCT" &&
      isTitle(page, quotation) &&
      !hasVerb(page, start, quotation[0])
    )
      return null;
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
  // "In May, Lee says, he will tell them": what ends with another's cue is no content of this one.
  if (start >= last || near.cues.some(({ range, infinitive }) => range[1] === last && !infinitive)) return null;
  const spoken = cue.lemma === "tell" ? addresseeEnd(page, core[1], ceiling) : core[1];
  const after = afterAdjuncts(page, spoken, ceiling);
  // "…, he told his staff as he left"
  if (
    after < ceiling &&
    !/^([,.;:!?)—–]|as|while|when|after|before)$/.test(tokens[after]!.lower) &&
    !isQuoted(page, after)
  )
    return null;
  const ranges: Range[] = [[start, last]];
  if (tokens[after]?.text === "," && after + 1 < ceiling && !startsNextCue(after + 1, near)) {
    const to = clauseEnd(page, after + 1, cue, near, "clause");
    const isWhole = hasVerb(page, start, last);
    if (to > after + 1 && (isWhole ? !isNote(page, after, ceiling) : hasVerb(page, after + 1, to)))
      ranges.splice(0, 1, [subjectStart(page, [start, last], after + 1), last], [after + 1, to]);
  }
  if (!hasVerb(page, start, last) && ranges.length === 1) return null;
  return {
    ranges,
    rule: ranges.length > 1 ? "cue between commas in the clause it reports" : "clause, then cue",
    confidence: 0.85,
  };
}

/** "He had left, and the boat, he said, was gone", "the boat, which, he said, was gone": where the subject of what goes on after the cue begins. */
function subjectStart(page: Page, [start, last]: Range, goesOn: number): number {
  const { tokens } = page;
  if (!isFinite(page, goesOn)) return start;
  if (/^(which|who)$/.test(tokens[last - 1]!.lower) && tokens[last - 2]?.text === ",") return last - 1;
  for (let k = last - 1; k > start && !isFinite(page, k); k--)
    if (/^(and|but)$/.test(tokens[k]!.lower) && tokens[k - 1]!.pos === "PUNCT" && hasVerb(page, start, k)) return k + 1;
  return start;
}

/** "Stocks fell, she said, the worst loss in a decade", ", a day after the vote": a phrase by the reporter after a clause that is whole. */
export function isNote(page: Page, comma: number, ceiling: number): boolean {
  const first = page.tokens[comma + 1]!;
  return isVerdict(page, comma) || (/^(DET|NUM)$/.test(first.pos) && !isClause(page, comma + 1, ceiling));
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
      !isSpeech(other)
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
export function clauseStart(page: Page, end: number, cue: Cue): number {
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
  // "But “nobody asked us,” Roe said"
  return isQuoted(page, start + 1) && /^(and|but|yet)$/.test(page.tokens[start]!.lower) ? start + 1 : start;
}

function startsNextCue(i: number, near: Neighbours): boolean {
  return near.cues.some((cue) => cue.range[0] === i && cue.form === "ing");
}
