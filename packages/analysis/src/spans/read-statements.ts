import { findCues, isSpeech } from "../cues/find-cues.ts";
import { type CueImplication, implicationOf, BELIEF, SPEECH_NOUNS } from "../cues/lexicon.ts";
import { spanOf, type Page, type Range } from "../page.ts";
import type { Article, Span, Speaker, Statement, StatementFlag, StatementKind } from "../reading.ts";
import { describeSpeaker } from "../speakers/describe-speaker.ts";
import { findKnown } from "../speakers/find-known.ts";
import { afterAdjuncts } from "./adjuncts.ts";
import { findSources } from "./find-source.ts";
import { joinByCue, type Draft } from "./join-by-cue.ts";
import { type Earlier, saidOn } from "./said-on.ts";

/** The statements of an article, laid out: who said what, by which words, when and through whom. */
export function readStatements(page: Page, article: Article, known = findKnown(page, article.title)): Statement[] {
  const cues = findCues(page);
  const sources = findSources(page, cues);
  const drafts = joinByCue(page, cues, sources);
  const speakers = new Map<Draft, Speaker>();
  let last: Speaker | null = null;
  const statements: Statement[] = [];
  const earlier: Earlier[] = [];
  for (const draft of drafts) {
    // What somebody would think, "asked whether she feared a reversal", is nobody's statement.
    if (
      draft.cue !== null &&
      !isSpeech(draft.cue) &&
      BELIEF.has(draft.cue.lemma) &&
      isConditional(page, draft.cue.range[0], draft)
    )
      continue;
    const speaker: Speaker =
      draft.continues !== null
        ? (speakers.get(draft.continues) ?? UNKNOWN)
        : draft.source === null
          ? UNKNOWN
          : describeSpeaker(page, draft.source, known, last);
    speakers.set(draft, speaker);
    if (draft.nested && !isSaidWithin(draft, speaker, outerSpeaker(draft, drafts, speakers))) continue;
    if (!draft.nested && speaker.kind !== "unknown") last = speaker;
    const said = saidOn(page, draft, speaker, earlier, article.published);
    earlier.push({ draft, speaker, said });
    statements.push(toStatement(page, draft, speaker, said, article, `s${statements.length + 1}`));
  }
  return statements;
}

const UNKNOWN: Speaker = { name: "", kind: "unknown" };

/** Speaker of the statement whose content holds this one's cue. */
function outerSpeaker(draft: Draft, drafts: Draft[], speakers: ReadonlyMap<Draft, Speaker>): Speaker {
  const head = draft.cue?.head ?? -1;
  const outer = drafts.find(
    (other) => other !== draft && other.content.some(([from, to]) => head >= from && head < to),
  );
  return (outer === undefined ? undefined : speakers.get(outer)) ?? UNKNOWN;
}

/** What one speaker reports of another's plain speech is a statement within; a speaker's own "he agrees", "I think" is not. */
function isSaidWithin(draft: Draft, speaker: Speaker, outer: Speaker): boolean {
  const { cue } = draft;
  if (cue === null || speaker.kind === "unknown" || speaker.name === outer.name) return false;
  if (
    cue.sort === "noun" ||
    cue.infinitive ||
    cue.passive ||
    cue.hypothetical ||
    cue.form === "base" ||
    !(isSpeech(cue) || cue.sort === "according")
  )
    return false;
  return /clause|that|quotation/.test(draft.rule);
}

function toStatement(
  page: Page,
  draft: Draft,
  speaker: Speaker,
  said: Statement["said"],
  article: Article,
  id: string,
): Statement {
  const content = draft.content.map((range) => spanOf(page, range));
  const implies = impliedBy(draft);
  return {
    id,
    kind: kindOf(page, draft.content),
    flags: flagsOf(page, draft, article.title),
    speaker,
    source: draft.source === null ? [] : [spanOf(page, draft.source)],
    cue: draft.cueRanges.map((range) => spanOf(page, range)),
    content,
    sentence: sentenceOf(page, draft),
    said,
    chain: chainOf(page, draft, article),
    confidence: Math.round(draft.confidence * (speaker.kind === "unknown" ? 0.5 : 1) * 100) / 100,
    rule: draft.rule,
    ...(draft.cue === null ? {} : { verb: draft.cue.lemma }),
    ...(implies === undefined ? {} : { implies }),
  };
}

/** What the cue implies of its content; "asked them to leave" demands, "asked whether" questions. */
function impliedBy({ cue, rule }: Draft): CueImplication | undefined {
  if (cue === null) return undefined;
  if (cue.sort === "noun") return SPEECH_NOUNS.get(cue.lemma) || undefined;
  // "called for calm" demands; "called it a farce" does not.
  if (cue.lemma === "call" && cue.preposition === undefined) return undefined;
  return cue.lemma === "ask" && /infinitive|asked to do/.test(rule) ? "demand" : implicationOf(cue.lemma);
}

/** All words inside quotation marks: direct; some: mixed; none, or no more than a scare quote's share: indirect. */
function kindOf(page: Page, ranges: Range[]): StatementKind {
  let inside = 0;
  let outside = 0;
  for (const [from, to] of ranges) {
    for (let k = from; k < to; k++) {
      if (!/[\p{L}\p{N}]/u.test(page.tokens[k]!.text)) continue;
      if (page.quotationAt[k] === -1) outside++;
      else inside++;
    }
  }
  if (outside === 0) return "direct";
  return inside === 0 ? "indirect" : "mixed";
}

function flagsOf(page: Page, draft: Draft, title: string | undefined): StatementFlag[] {
  const flags: StatementFlag[] = [];
  const { cue } = draft;
  if (cue?.negated === true) flags.push("negated");
  if (cue?.hypothetical === true || (cue !== null && isConditional(page, cue.range[0], draft)))
    flags.push("hypothetical");
  if (isQuestion(page, draft)) flags.push("question");
  if (draft.nested) flags.push("nested");
  if (isHeadline(page, draft, title)) flags.push("headline");
  return flags;
}

/** In the first of several paragraphs, which repeats the title or ends without a mark. */
function isHeadline(page: Page, draft: Draft, title: string | undefined): boolean {
  const first = page.sentences[page.sentenceAt[draft.content[0]![0]]!]!;
  const last = page.sentences.at(-1)!;
  if (first.paragraph !== 0 || last.paragraph === 0) return false;
  const end = page.sentences.findLast((sentence) => sentence.paragraph === 0)!.span[1];
  const line = page.text.slice(page.sentences[0]!.span[0], end);
  return line === title || !/[.!?:;,…][”"’')\]]*$/.test(line);
}

function isConditional(page: Page, start: number, draft: Draft): boolean {
  const from = Math.min(start, draft.source?.[0] ?? start);
  const [floor] = page.ranges[page.sentenceAt[from]!]!;
  return from > floor && /^(if|unless|whether)$/.test(page.tokens[from - 1]!.lower);
}

function isQuestion(page: Page, draft: Draft): boolean {
  const [from, to] = draft.content.at(-1)!;
  const closing = page.text.slice(page.tokens[Math.max(from, to - 2)]!.start, page.tokens[to - 1]!.end + 1);
  if (/[?]/.test(closing)) return true;
  return (
    draft.cue !== null &&
    /^(ask|wonder|question|inquire)$/.test(draft.cue.lemma) &&
    /^(what|why|how|whether|if|who|where|when)$/.test(page.tokens[draft.content[0]![0]]!.lower)
  );
}

/** The sentences that hold the cue and the content. */
function sentenceOf(page: Page, draft: Draft): Span {
  const tokens = [
    ...draft.content.flatMap(([from, to]) => [from, to - 1]),
    ...draft.cueRanges.map(([from]) => from),
    ...(draft.source === null ? [] : [draft.source[0]]),
  ];
  const sentences = tokens.map((i) => page.sentenceAt[i]!);
  return [page.sentences[Math.min(...sentences)]!.span[0], page.sentences[Math.max(...sentences)]!.span[1]];
}

/** Who was told ("told the Herald"), then the outlet or agency the text is credited to. */
function chainOf(page: Page, draft: Draft, article: Article): string[] {
  const chain: string[] = [];
  if (draft.cue?.lemma === "tell" || draft.cue?.lemma === "say") {
    const { tokens } = page;
    let k = draft.cue.range[1];
    if (/^(to|on)$/.test(tokens[k]?.lower ?? "")) k++;
    const the = tokens[k]?.lower === "the" ? k : -1;
    if (the >= 0) k++;
    const start = k;
    while (k < tokens.length && /^\p{Lu}/u.test(tokens[k]!.text) && page.quotationAt[k] === -1) k++;
    if (
      k > start &&
      (draft.cue.lemma === "tell" || tokens[start - 1]?.lower === "to") &&
      !/^(sunday|monday|tuesday|wednesday|thursday|friday|saturday)$/.test(tokens[start]!.lower)
    )
      chain.push(page.text.slice(tokens[the >= 0 ? the : start]!.start, tokens[k - 1]!.end).replace(/^the /i, ""));
  }
  const carrier = carrierOf(page, draft);
  if (carrier !== null && !chain.includes(carrier)) chain.push(carrier);
  if (article.credit !== undefined && article.credit !== "" && !chain.includes(article.credit))
    chain.push(article.credit);
  return chain;
}

/** "“…,” Lee said, according to the Herald": a name that is said to have carried what another cue of the sentence reports. */
function carrierOf(page: Page, { cue, source }: Draft): string | null {
  if (cue === null || cue.sort !== "verb") return null;
  const { tokens } = page;
  const [, ceiling] = page.ranges[page.sentenceAt[cue.head]!]!;
  const core = Math.max(cue.range[1], source?.[1] ?? 0);
  const at = afterAdjuncts(page, core, ceiling);
  if (tokens[at]?.text !== "," || tokens[at + 1]?.lower !== "according" || at + 3 >= ceiling) return null;
  const from = tokens[at + 3]!.lower === "the" ? at + 4 : at + 3;
  let to = from;
  while (to < ceiling && /^\p{Lu}/u.test(tokens[to]!.text)) to++;
  return to > from ? page.text.slice(tokens[from]!.start, tokens[to - 1]!.end) : null;
}
