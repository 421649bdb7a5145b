import { type Cue, isSpeech } from "../cues/find-cues.ts";
import { BELIEF } from "../cues/lexicon.ts";
import type { Page, Range } from "../page.ts";
import { afterAdjuncts } from "./adjuncts.ts";
import { type Neighbours, clauseEnd } from "./clause-end.ts";
import { hasVerb, isClause, isFinite, isInfinitive } from "./clauses.ts";
import { rightContent } from "./content-after.ts";
import { clauseStart, isNote, leftContent } from "./content-before.ts";
import { type Content, made } from "./content.ts";
import type { Source } from "./find-source.ts";
import { nounPhraseBefore } from "./phrases.ts";
import { subjectBefore } from "./subjects.ts";
import { isQuoted, withWholeQuotations } from "./quotation-ranges.ts";

/** The content of one cue; null when it attributes nothing ("he said nothing", "a sign"). */
export function findContent(page: Page, cue: Cue, source: Source | null, near: Neighbours): Content | null {
  const bounds = page.ranges[page.sentenceAt[cue.head]!]!;
  if (cue.sort === "according") return accordingContent(page, cue, source, bounds, near);
  if (cue.sort === "noun") return nounContent(page, cue, source, bounds, near);
  if (cue.passive) return passiveContent(page, cue, source, bounds, near);
  const content = activeContent(page, cue, source, bounds, near);
  return content === null || isLeftOpen(page, cue, content) ? null : content;
}

/** The content on either side of a verb and its subject. */
function activeContent(page: Page, cue: Cue, source: Source | null, bounds: Range, near: Neighbours): Content | null {
  if (source === null || isShare(page, source.range) || isSupposed(page, cue) || isWithheld(page, cue)) return null;
  const core: Range =
    source.place === "before" || source.place === "after"
      ? [Math.min(source.range[0], cue.range[0]), Math.max(source.range[1], cue.range[1])]
      : [goesOnFrom(page, cue, source), cue.range[1]];
  // "Claiming victory, Roe said": the fronted participle reports no further than its comma.
  const isFronted = source.place === "shared" && source.range[0] > cue.head;
  const right = isFronted
    ? rightContent(page, cue, core, [bounds[0], source.range[0] - 1], near)
    : withinSubject(page, cue, source, bounds[0], rightContent(page, cue, core, bounds, near));
  const relative = source.place === "before" && /^(who|which|that|what)$/.test(page.tokens[source.range[0]]!.lower);
  const left = relative
    ? null
    : isSpeech(cue) || BELIEF.has(cue.lemma) || cue.lemma === "put"
      ? leftContent(page, cue, core, bounds, near, right !== null)
      : null;
  if (left === null) return right === null ? null : withLead(page, core[0] - 1, bounds[0], right);
  // "Roe looked in, asked about the boiler, and left": what precedes a verb without a subject of its own is told, not said.
  if (source.place === "shared" && /clause/.test(left.rule)) return right;
  if (right === null) return left;
  if (left.rule !== "quotation, then cue" && !right.rule.startsWith("words in quotation marks")) return right;
  return right.rule.startsWith("words in quotation marks")
    ? { ranges: [...left.ranges, ...right.ranges], rule: "quotation broken by its cue", confidence: 0.95 }
    : left;
}

/** "When the roof fell, Roe said, “we were at lunch”": a quotation that begins small goes on with the clause before the cue. */
function withLead(page: Page, comma: number, floor: number, content: Content): Content {
  const { tokens } = page;
  const [from] = content.ranges[0]!;
  const goesOn =
    content.rule.startsWith("words in quotation marks") &&
    tokens[from - 1]?.text === "," &&
    /^\p{Ll}/u.test(tokens[from + 1]?.text ?? "");
  if (!goesOn || tokens[comma]?.text !== "," || isQuoted(page, comma - 1) || !hasVerb(page, floor, comma))
    return content;
  return {
    ranges: [[floor, comma], ...content.ranges],
    rule: "cue between commas in the clause it reports",
    confidence: 0.85,
  };
}

/** "28 percent of voters said", "the survey suggests": what a poll counts or shows is nobody's statement. */
function isShare(page: Page, [from, to]: Range): boolean {
  const { tokens } = page;
  for (let k = from; k < to; k++) {
    if (/^(percent|%|pct)$/.test(tokens[k]!.lower) || (tokens[k]!.lower === "per" && tokens[k + 1]?.lower === "cent"))
      return true;
    if (/^(,|\(|who|which|that)$/.test(tokens[k]!.lower) && k > from) return false;
  }
  return /^(poll|polls|survey|surveys|polling)$/.test(tokens[to - 1]!.lower);
}

/** "declined to say", "has yet to announce", "without saying", "short of ordering": nothing was said. */
function isWithheld({ tokens }: Page, { infinitive, form, range: [from] }: Cue): boolean {
  const before = tokens[from - 1]?.lower ?? "";
  if (infinitive) return /^(declin|refus|fail|yet$)/.test(before);
  return (
    form === "ing" &&
    (/^(without|from|against)$/.test(before) || (before === "of" && tokens[from - 2]?.lower === "short"))
  );
}

/** "would not say whether", "has not said how": the question stays open. */
const isLeftOpen = (page: Page, { negated }: Cue, { ranges }: Content): boolean =>
  negated && /^(what|why|how|whether|if|who|where|when|which)$/.test(page.tokens[ranges[0]![0]]!.lower);

/** "Let's say it rains" */
function isSupposed(page: Page, { range: [from] }: Cue): boolean {
  return page.tokens[from]!.lower === "'s" && page.tokens[from - 1]?.lower === "let";
}

/** "“…,” he went on to say": the words of speech begin with their speaker. */
function goesOnFrom(page: Page, cue: Cue, source: Source): number {
  const [start] = cue.range;
  const isGoing =
    cue.infinitive &&
    page.tokens
      .slice(source.range[1], start)
      .every(({ lower }) => /^(went|goes|going|go|on|continued|then|proceeded|later)$/.test(lower));
  return isGoing && source.range[1] < start ? source.range[0] : start;
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
  // "“…,” Roe said, according to the paper": the paper only carries what Roe said.
  if (
    near.cues.some(
      (other, n) => other.sort === "verb" && isSpeech(other) && closesBefore(page, other, near.sources[n]!, last),
    )
  )
    return null;
  const ranges: Range[] = [withWholeQuotations(page, [start, last])];
  if (tokens[end]?.text === "," && end + 1 < ceiling) {
    const to = clauseEnd(page, end + 1, cue, near, "clause");
    const isWhole = hasVerb(page, start, last);
    if (to > end + 1 && !(isWhole && (isNote(page, end, ceiling) || !hasVerb(page, end + 1, to))))
      ranges.push([end + 1, to]);
  }
  return { ranges, rule: "clause, then “according to”", confidence: 0.88 };
}

/** Does a quotation with its cue and speaker, adjuncts aside, end right before token `end`? */
function closesBefore(page: Page, cue: Cue, source: Source | null, end: number): boolean {
  if (source === null || (source.place !== "before" && source.place !== "after")) return false;
  const first = Math.min(source.range[0], cue.range[0]);
  const core = Math.max(source.range[1], cue.range[1]);
  return (
    isQuoted(page, first - 1) && core <= end && (afterAdjuncts(page, core, end) >= end || !hasVerb(page, core, end))
  );
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
  // "Roe's point was that": the sentence's own verb is the cue's.
  const opens = source !== null && source.range[0] === floor && !(cue.preposition === undefined && at > cue.head + 1);
  return made(
    page,
    [at, opens ? beforeMainVerb(page, [at, end], page.tokens[at]!.lower === "that") : end],
    "noun of speech with its owner",
    0.6,
  );
}

/** "Roe's claim that wages doubled drew laughter", "those who said it hurt left": where the verb of the sentence ends what its subject holds. */
function beforeMainVerb(page: Page, [from, end]: Range, isClause: boolean): number {
  let groups = isClause ? 0 : 1;
  for (let k = from; k < end; k++) {
    const before = page.tokens[k - 1]?.pos === "ADV" ? k - 2 : k - 1;
    if (!isFinite(page, k) || /^(AUX|PART)$/.test(page.tokens[before]?.pos ?? "") || isQuoted(page, k)) continue;
    groups++;
    if (groups > 1 && k > from) return k;
  }
  return end;
}

/** "Those who said it hurt left", "a motion calling for a vote passed": a cue inside the subject that opens the sentence. */
function withinSubject(page: Page, cue: Cue, source: Source, floor: number, content: Content | null): Content | null {
  if (content === null || source.place !== "before") return content;
  const [first] = source.range;
  const isRelative = /^(who|that|which)$/.test(page.tokens[first]!.lower) && page.tokens[first - 1]?.pos !== "PUNCT";
  const head = isRelative ? nounPhraseBefore(page, first - 1, floor) : first;
  if (head > floor || !(isRelative || (cue.form === "ing" && cue.range[0] === cue.head))) return content;
  const [from, end] = content.ranges.at(-1)!;
  const cut = beforeMainVerb(page, [from, end], /that|clause|question/.test(content.rule));
  return { ...content, ranges: [...content.ranges.slice(0, -1), [from, cut]] };
}

/** Passives that report words though they name nobody who said them. */
const REPORTED = /^(tell|inform|warn|remind|advise|say|report|allege|claim|believe|assure|notify|hear)$/;

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
    (tokens[at]?.lower === "that" && (source === null ? REPORTED.test(cue.lemma) : isSpeech(cue))) ||
    (/^(tell|inform|warn|assure|hear)$/.test(cue.lemma) && at < ceiling && isClause(page, at, ceiling))
  ) {
    return made(page, [at, clauseEnd(page, at, cue, near, "clause")], "passive cue, then clause", 0.6);
  }
  if (/^(tell|ask|urge|order|advise|say|believe|allege|report)$/.test(cue.lemma) && isInfinitive(page, at, ceiling)) {
    return made(page, [at, clauseEnd(page, at, cue, near, "infinitive")], "passive cue, then infinitive", 0.5);
  }
  // "The driver had slept, the court heard."
  if (cue.lemma === "hear") return leftContent(page, cue, cue.range, [floor, ceiling], near, false);
  if (source === null || /^(tell|ask|remind|inform|notify|assure|urge)$/.test(cue.lemma)) return null;
  const subject = subjectBefore(page, cue.range[0], floor);
  if (subject === null || (subject[1] === subject[0] + 1 && tokens[subject[0]]!.pos === "PRON")) return null;
  const content = made(page, subject, "subject of a passive cue with its agent", 0.5);
  // "was praised by Lee as common sense"
  const [, end] = source.range;
  if (content === null || end >= ceiling || tokens[end]!.lower !== "as") return content;
  return { ...content, ranges: [...content.ranges, [end, clauseEnd(page, end, cue, near, "phrase")]] };
}
