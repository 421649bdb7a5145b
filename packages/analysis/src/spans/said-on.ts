import type { Page } from "../page.ts";
import type { Speaker, Statement } from "../reading.ts";
import type { Draft } from "./join-by-cue.ts";
import { isFinite } from "./clauses.ts";
import { isVerb } from "./phrases.ts";
import { OCCASION, readTime } from "./read-time.ts";

type Said = Statement["said"];

/** A statement already read, as far as the next one's day depends on it. */
export interface Earlier {
  draft: Draft;
  speaker: Speaker;
  said: Said;
}

/**
 * The civil day a statement was made: a time beside its cue, in the aside of its speaker or in the phrase that opens its
 * sentence; else the time of the interview or letter that its paragraph tells of; else the article's day, assumed. A time
 * coarser than a month is stated and gives no day. Times inside the content don't count.
 */
export function saidOn(
  page: Page,
  draft: Draft,
  speaker: Speaker,
  earlier: readonly Earlier[],
  published: string | undefined,
): Said {
  const time = published === undefined ? Number.NaN : Date.parse(`${published.slice(0, 10)}T00:00:00Z`);
  const day = Number.isNaN(time) ? undefined : time;
  const said = beside(page, draft, day) ?? onTheSameOccasion(page, draft, speaker, earlier, day);
  if (said !== null) return said;
  return published === undefined ? { how: "assumed" } : { on: published.slice(0, 10), how: "assumed" };
}

function beside(page: Page, draft: Draft, day: number | undefined): Said | null {
  if (draft.cue === null) return null;
  return afterCue(page, draft, day) ?? beforeCue(page, draft, day) ?? fronted(page, draft, day);
}

const isInContent = (page: Page, { content }: Draft, i: number): boolean =>
  page.quotationAt[i] !== -1 || content.some(([from, to]) => i >= from && i < to);

/** How far from the cue its adjuncts may reach, in tokens. */
const REACH = 16;
/** "in an interview aired in May": a participle that ties a time to the occasion. */
const MADE_PUBLIC =
  /^(published|printed|dated|aired|broadcast|recorded|taped|filmed|posted|released|given|held|written|sent|issued|delivered|conducted|submitted|filed|carried)$/;

/** Up to the next clause. */
function afterCue(page: Page, draft: Draft, day: number | undefined): Said | null {
  const { tokens } = page;
  const { range } = draft.cue!;
  const [, ceiling] = page.ranges[page.sentenceAt[draft.cue!.head]!]!;
  const core = Math.max(range[1], draft.source?.[1] ?? 0);
  let inWhen = false;
  for (let i = range[1]; i < Math.min(ceiling, core + REACH); i++) {
    if (isInContent(page, draft, i)) continue;
    const { lower } = tokens[i]!;
    if (i >= core) {
      inWhen ||= lower === "when";
      if (/^(who|which|that|because|while|but|if)$/.test(lower)) break;
      if (isVerb(page, i) && !inWhen && !MADE_PUBLIC.test(lower)) break;
    }
    const found = readTime(tokens, i, day);
    if (found !== null) return found;
  }
  return null;
}

/** Between speaker and cue, inside the cue ("once said"), or in the speaker's aside: "Lee, in a 2019 interview, said". */
function beforeCue(page: Page, draft: Draft, day: number | undefined): Said | null {
  const { tokens } = page;
  const cue = draft.cue!;
  const [from, to] = draft.source ?? cue.range;
  const isBefore = to <= cue.range[0];
  for (let i = isBefore ? to : cue.range[0]; i < cue.head; i++) {
    const found = isInContent(page, draft, i) ? null : readTime(tokens, i, day);
    if (found !== null) return found;
  }
  let isAside = false;
  for (let i = from + 1; i < to; i++) {
    if (/^(,|—|–|--)$/.test(tokens[i]!.text)) isAside = opensAdjunct(page, i + 1);
    const found = isAside ? readTime(tokens, i, day) : null;
    if (found !== null) return found;
  }
  return null;
}

/** "In a 2019 interview, Lee said", "Six weeks ago she stood here and said": up to the verb of another main clause. */
function fronted(page: Page, draft: Draft, day: number | undefined): Said | null {
  const { tokens } = page;
  const cue = draft.cue!;
  const [floor] = page.ranges[page.sentenceAt[cue.head]!]!;
  const start = Math.min(cue.range[0], draft.source?.[0] ?? cue.range[0]);
  const opener = /^(but|and|yet|then|still|so)$/.test(tokens[floor]!.lower) ? floor + 1 : floor;
  if (!opensAdjunct(page, opener)) return null;
  let isInner = tokens[opener]!.lower === "when" || tokens[opener]!.lower === "as";
  for (let i = opener; i < start; i++) {
    if (isInContent(page, draft, i)) continue;
    const { lower } = tokens[i]!;
    isInner ||= /^(that|which|who|when|where)$/.test(lower);
    const isMain = isFinite(page, i) && !isInner && i > opener && tokens[i - 1]!.pos !== "DET";
    if (isMain && !MADE_PUBLIC.test(lower)) return null;
    const found = readTime(tokens, i, day);
    if (found !== null) return found;
  }
  return null;
}

/** May an adjunct that tells when something was said begin here? "By", "since" and "if" open what is spoken of. */
function opensAdjunct(page: Page, i: number): boolean {
  const token = page.tokens[i];
  if (token === undefined) return false;
  const next = page.tokens[i + 1]?.lower ?? "";
  if (
    /^(in|at|during|on|when|as|after|before|following|last|earlier|early|late|back|only|just|once|yesterday|today|asked|interviewed|questioned)$/.test(
      token.lower,
    ) ||
    (token.lower.endsWith("ing") && token.pos === "VERB")
  )
    return true;
  if (token.lower === "while") return next.endsWith("ing");
  if (token.lower === "the") return /^(previous|same|day|year|week|month)$/.test(next);
  return page.tokens.slice(i + 1, i + 6).some(({ lower }) => /^(ago|earlier|before)$/.test(lower));
}

/** Words that set one speech against another. */
const TURN = /^(but|now|later|since|today|still|yet|however|meanwhile|this)$/;

/** The day of what the same speaker said just before in this paragraph, or of the interview that a sentence before tells of. */
function onTheSameOccasion(
  page: Page,
  draft: Draft,
  speaker: Speaker,
  earlier: readonly Earlier[],
  day: number | undefined,
): Said | null {
  const went = earlier.find((statement) => statement.draft === draft.continues);
  if (went !== undefined) return went.said.how === "stated" ? went.said : null;
  if (draft.cue === null || draft.cue.form !== "past" || draft.nested) return null;
  const sentence = page.sentenceAt[draft.cue.head]!;
  const [floor] = page.ranges[sentence]!;
  if (TURN.test(page.tokens[floor]!.lower)) return null;
  const { paragraph } = page.sentences[sentence]!;
  const last = earlier.findLast((statement) => !statement.draft.nested);
  const lastSentence = last === undefined ? -1 : page.sentenceAt[firstToken(last.draft)]!;
  if (last !== undefined && page.sentences[lastSentence]!.paragraph === paragraph)
    return last.said.how === "stated" && last.speaker.name === speaker.name && speaker.name !== "" ? last.said : null;
  for (let s = sentence - 1; s >= 0 && page.sentences[s]!.paragraph === paragraph; s--) {
    const told = occasionIn(page, s, day);
    if (told !== null) return told;
  }
  return null;
}

function firstToken(draft: Draft): number {
  return Math.min(draft.content[0]![0], draft.cueRanges[0]?.[0] ?? Infinity);
}

/** "In an interview three years ago, the professor was asked": the time of an interview, speech or letter that the sentence opens with. */
function occasionIn(page: Page, s: number, day: number | undefined): Said | null {
  const [floor, ceiling] = page.ranges[s]!;
  if (!/^(in|at|during)$/.test(page.tokens[floor]!.lower)) return null;
  let isOccasion = false;
  for (let i = floor; i < Math.min(ceiling, floor + REACH); i++) {
    if (isOccasion && page.tokens[i]!.text === ",") return null;
    isOccasion ||= OCCASION.test(page.tokens[i]!.lower);
    const found = readTime(page.tokens, i, day);
    if (found !== null && (isOccasion || OCCASION.test(page.tokens[i + 1]?.lower ?? ""))) return found;
  }
  return null;
}
