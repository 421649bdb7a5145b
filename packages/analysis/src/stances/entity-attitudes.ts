import { appraise } from "../attitudes/appraise.ts";
import { findClauses, type Clause } from "../attitudes/clauses.ts";
import { SAYING_VERBS } from "../attitudes/lexicons/attitude-verbs.ts";
import { THIRD_PERSON } from "../attitudes/lexicons/function-words.ts";
import type { Range } from "../attitudes/verb-groups.ts";
import type { Token } from "../tokens.ts";
import { readAttitudes } from "../attitudes/read-attitudes.ts";
import { layOut, type Page } from "../page.ts";
import type { Polarity, Span, Statement } from "../reading.ts";
import { findCast } from "../speakers/cast.ts";
import { findNames } from "../speakers/find-names.ts";
import { resolvePronouns } from "../speakers/resolve-pronouns.ts";
import { readStatements } from "../spans/read-statements.ts";
import { targetSentimentOf } from "../target-sentiment/read-target-sentiment.ts";

/** Who is well or ill disposed towards whom or what, in the names of the text. */
interface EntityAttitude {
  /** Null for the article's own voice. */
  holder: string | null;
  target: string;
  polarity: Polarity;
  /** The sentence. */
  evidence: Span;
  /** 0 to 1. */
  probability: number;
}

interface Mention {
  from: number;
  to: number;
  name: string;
}

/** A mention's tone below this says nothing. */
const LEAST_IN_SPEECH = 0.55;
const LEAST_IN_NARRATION = 0.56;
const NEXT_TO_EACH_OTHER = 0.44;
const SURER_PER_WORD = 0.014;
const FURTHEST = 22;
const LEAST_IN_OWN_VOICE = 0.75;

/**
 * The attitudes of a text between its names: those that the rules read, with the names and heads of their targets, and, in what a speaker says, how
 * the sentence treats each name in it.
 */
export function entityAttitudes(input: { title?: string; text: string }): EntityAttitude[] {
  const page = layOut(input.text);
  const statements = readStatements(page, input);
  const mentions = findMentions(page);
  return [
    ...fromRules(page, statements, mentions, input),
    ...fromSpeech(page, statements, mentions),
    ...fromNarration(page, statements, mentions),
  ];
}

function findMentions(page: Page): Mention[] {
  const cast = findCast(page, findNames(page));
  const mentions = cast.names.map((name, n) => ({
    from: name.range[0],
    to: name.range[1],
    name: cast.members[n]!.name,
  }));
  for (const [token, candidates] of resolvePronouns(page, cast)) {
    const [best] = candidates;
    if (best !== undefined) mentions.push({ from: token, to: token + 1, name: best.member.name });
  }
  return mentions.sort((a, b) => a.from - b.from);
}

function fromRules(
  page: Page,
  statements: Statement[],
  mentions: readonly Mention[],
  input: { title?: string; text: string },
): EntityAttitude[] {
  const found: EntityAttitude[] = [];
  for (const attitude of readAttitudes(page.sentences, statements, input)) {
    if (attitude.polarity === "neutral" || attitude.holder.name === "") continue;
    const evidence: Span = [attitude.evidence[0]?.[0] ?? 0, attitude.evidence.at(-1)?.[1] ?? 0];
    const heads = attitude.frame?.heads ?? [];
    const names = namesIn(page, mentions, evidence).filter((name) => name !== attitude.holder.name);
    const targets = new Set(names.filter((name) => sharesWord(name, heads.join(" "))));
    if (heads.length > 0 && attitude.frame?.predicate === undefined) targets.add(heads.slice(-3).join(" "));
    for (const target of targets)
      found.push({
        holder: attitude.holder.name,
        target,
        polarity: attitude.polarity,
        evidence,
        probability: attitude.frame?.strength ?? 0.7,
      });
  }
  return found;
}

function namesIn(page: Page, mentions: readonly Mention[], [start, end]: Span): string[] {
  return mentions
    .filter((mention) => page.tokens[mention.from]!.start >= start && page.tokens[mention.to - 1]!.end <= end)
    .map((mention) => mention.name);
}

function sharesWord(name: string, target: string): boolean {
  const words = target.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return name
    .toLowerCase()
    .split(/\s+/)
    .some((word) => word.length > 2 && words.includes(word));
}

/** What a statement does to the names in it is its speaker's doing. */
function fromSpeech(page: Page, statements: readonly Statement[], mentions: readonly Mention[]): EntityAttitude[] {
  const found: EntityAttitude[] = [];
  for (const statement of statements) {
    const { name } = statement.speaker;
    if (name === "") continue;
    for (const mention of mentions) {
      const start = page.tokens[mention.from]!.start;
      if (mention.name === name || !statement.content.some(([from, to]) => start >= from && start < to)) continue;
      const sentence = page.sentenceAt[mention.from]!;
      const [first, last] = page.ranges[sentence]!;
      const { polarity, probability } = targetSentimentOf(page.tokens.slice(first, last), {
        from: mention.from - first,
        to: mention.to - first,
      });
      if (polarity === "neutral" || probability < LEAST_IN_SPEECH) continue;
      found.push({
        holder: name,
        target: mention.name,
        polarity,
        evidence: page.sentences[sentence]!.span,
        probability,
      });
    }
  }
  return found;
}

/** Outside of speech: a name that is subject of a clause, and the names its clause treats well or ill. */
function fromNarration(page: Page, statements: readonly Statement[], mentions: readonly Mention[]): EntityAttitude[] {
  const found: EntityAttitude[] = [];
  for (const [s, sentence] of page.sentences.entries()) {
    const [first, last] = page.ranges[s]!;
    const here = mentions.filter(
      (mention) => mention.from >= first && mention.to <= last && !isSpoken(page, statements, mention),
    );
    const tokens = page.tokens.slice(first, last);
    const clauses = findClauses(tokens);
    const local = (mention: Mention): Range => ({ from: mention.from - first, to: mention.to - first });
    for (const target of here) {
      const told = targetSentimentOf(tokens, local(target));
      if (told.polarity !== "neutral" && told.probability >= LEAST_IN_OWN_VOICE)
        found.push({
          holder: null,
          target: target.name,
          polarity: told.polarity,
          evidence: sentence.span,
          probability: told.probability,
        });
      const holders = here.filter(
        (holder) => holder.name !== target.name && actsOn(clauses, local(holder), local(target)),
      );
      if (holders.length === 0) continue;
      const { polarity, probability } = told;
      if (polarity === "neutral" || probability < LEAST_IN_NARRATION) continue;
      for (const holder of holders)
        found.push({ holder: holder.name, target: target.name, polarity, evidence: sentence.span, probability });
    }
  }
  return found;
}

function isSpoken(page: Page, statements: readonly Statement[], mention: Mention): boolean {
  const start = page.tokens[mention.from]!.start;
  return statements.some((statement) => statement.content.some(([from, to]) => start >= from && start < to));
}

/** One sentence, two mentions: who of them is well or ill disposed towards the other. Null when neither is, as far as the sentence tells. */
export function pairAttitude(text: string, pair: readonly [Span, Span]): { holder: 0 | 1; polarity: Polarity } | null {
  const { tokens } = layOut(text);
  const [first, second] = [rangeAt(tokens, pair[0]), rangeAt(tokens, pair[1])];
  // "She said that she backs him": a pronoun below a saying verb is its subject.
  const appraisals = appraise(
    tokens,
    (subject) => subject === null || (subject.to - subject.from === 1 && THIRD_PERSON.has(tokens[subject.from]!.lower)),
  );
  const clauses = findClauses(tokens);
  for (const [holder, from, to] of [
    [0, first, second],
    [1, second, first],
  ] as const) {
    const told = appraisals.find(
      (one) =>
        one.sign !== 0 &&
        one.holder !== null &&
        overlap(one.holder, from) &&
        one.target.some((range) => overlap(range, to)),
    );
    if (told !== undefined) return { holder, polarity: told.sign > 0 ? "positive" : "negative" };
  }
  for (const [holder, from, to] of [
    [0, first, second],
    [1, second, first],
  ] as const) {
    const speaks = to.from < from.from && isSpeakerOf(tokens, from);
    if (!speaks && !actsOn(clauses, from, to) && !isActedOnBy(tokens, clauses, to, from)) continue;
    const { polarity, probability } = targetSentimentOf(tokens, to);
    const least = speaks ? LEAST_IN_SPEECH : leastBetween(tokens, from, to);
    if (polarity !== "neutral" && probability >= least) return { holder, polarity };
  }
  return null;
}

/** How sure the tone of a mention must be for it to be somebody's doing: surer with every step between the two, and for what only describes a noun. */
function leastBetween(tokens: readonly Token[], holder: Range, target: Range): number {
  const apart = target.from >= holder.to ? target.from - holder.to : holder.from - target.to;
  const next = tokens[target.to];
  const describes = next?.pos === "NOUN" || next?.pos === "PROPN";
  return NEXT_TO_EACH_OTHER + Math.min(FURTHEST, apart) * SURER_PER_WORD + (describes ? 0.08 : 0);
}

/** The one is subject, or agent behind "by", of a clause that has the other behind its verb, or of what hangs on that clause. */
function actsOn(clauses: readonly Clause[], actor: Range, object: Range): boolean {
  for (const [n, clause] of clauses.entries()) {
    if (clause.subject === null || clause.verb === null || !overlap(clause.subject, actor)) continue;
    if (clause.verb.passive) continue;
    let end = clause.to;
    for (let next = n + 1; next < clauses.length && clauses[next]!.relation !== "main"; next++) end = clauses[next]!.to;
    if (object.from >= clause.verb.to && object.from < end) return true;
  }
  return false;
}

/** "…, Ann Lee said", "…, said Ann Lee": whoever says a sentence behind it says it of all that is named in it. */
function isSpeakerOf(tokens: readonly Token[], { from, to }: Range): boolean {
  const after = tokens[to];
  if (after?.pos === "VERB" && SAYING_VERBS.has(after.lemma)) return true;
  let at = from - 1;
  while (at >= 0 && ["DET", "ADJ", "NOUN", "PROPN"].includes(tokens[at]!.pos)) at--;
  const before = tokens[at];
  return before?.pos === "VERB" && SAYING_VERBS.has(before.lemma);
}

/** "was deemed moderate by Norland": the one behind "by" acts on the subject. */
function isActedOnBy(tokens: readonly Token[], clauses: readonly Clause[], subject: Range, agent: Range): boolean {
  let before = agent.from - 1;
  while (before >= 0 && tokens[before]!.lower !== "by" && ["PROPN", "NOUN", "ADJ", "DET"].includes(tokens[before]!.pos))
    before--;
  if (tokens[before]?.lower !== "by") return false;
  return clauses.some(
    (clause) =>
      clause.subject !== null &&
      clause.verb?.passive === true &&
      overlap(clause.subject, subject) &&
      clause.from <= agent.from &&
      agent.from < clause.to,
  );
}

function overlap(a: Range, b: Range): boolean {
  return a.from < b.to && b.from < a.to;
}

function rangeAt(tokens: readonly Token[], span: Span): Range {
  const from = Math.max(
    0,
    tokens.findIndex((token) => token.end > span[0]),
  );
  let to = from + 1;
  while (to < tokens.length && tokens[to]!.start < span[1]) to++;
  return { from, to };
}
