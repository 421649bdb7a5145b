import type { Article, Attitude, Basis, Polarity, Span, Speaker, Statement } from "../reading.ts";
import type { Sentence, Token } from "../tokens.ts";
import type { Appraisal } from "./appraisal.ts";
import { appraise, type Found } from "./appraise.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { headOf, termsOf } from "./terms.ts";
import { ATTITUDE_VERBS } from "./lexicons/attitude-verbs.ts";
import { GENERIC_NOUNS } from "../stances/generic-nouns.ts";
import { DECISIONS } from "./lexicons/deeds.ts";
import { readReplies } from "./read-replies.ts";
import { findHolder, isVoiceOf, type HolderContext } from "./holders.ts";
import type { Range } from "./verb-groups.ts";

/** How many names of an article are kept with each attitude. */
const MOST_NAMES = 16;
/** How many of the lemmas around it are kept with each attitude, the nearest. */
const MOST_NEAR = 60;

/**
 * Who thinks what of what: attitudes of each statement's speaker and of others the words tell of, then what the article itself
 * reports of named holders ("the president vetoed the bill"). Knows no propositions. A statement that is denied, asked or supposed
 * holds none.
 */
export function readAttitudes(sentences: Sentence[], statements: Statement[], article: Article): Attitude[] {
  const known = statements.map((statement) => statement.speaker);
  const title = settingOf(sentences, article);
  const nearby = surroundings(sentences);
  const attitudes: Attitude[] = [];
  for (const statement of statements) {
    const { flags, kind } = statement;
    if (flags.includes("negated") || flags.includes("hypothetical")) continue;
    // Of questions only those in somebody's own words can be asked in order to deny.
    if (flags.includes("question") && kind !== "direct") continue;
    attitudes.push(...readStatement(statement, sentences, article, known, title, nearby));
  }
  attitudes.push(...readNarration(sentences, statements, article, known, title, nearby));
  attitudes.push(...readReplies(sentences, statements, attitudes, article.text));
  return withoutRepeats(attitudes);
}

/** Where the article plays: the content lemmas of its title, and the names that it comes back to. */
function settingOf(sentences: readonly Sentence[], article: Article): string[] {
  const title =
    article.title === undefined
      ? []
      : tokenize(article.title).flatMap(({ tokens }) => termsOf(tokens, [{ from: 0, to: tokens.length }]));
  const seen = new Map<string, number>();
  for (const { tokens } of sentences)
    for (const token of tokens) {
      if (token.pos !== "PROPN") continue;
      const lemma = token.lemma.toLowerCase();
      seen.set(lemma, (seen.get(lemma) ?? 0) + 1);
    }
  const names = [...seen].filter(([, times]) => times > 1).map(([name]) => name);
  return [...new Set([...title, ...names.slice(0, MOST_NAMES)])];
}

/** A nested statement lies inside another one's content: what both yield counts once, for the outer. */
function withoutRepeats(attitudes: readonly Attitude[]): Attitude[] {
  const seen = new Set<string>();
  return attitudes.filter((attitude) => {
    const key = [attitude.holder.name, attitude.polarity, attitude.target, attitude.evidence.at(-1)?.[1]].join("\n");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** How many sentences before its own a pronoun or a bare "the plan" may look back on, and over how many paragraphs. */
const LOOK_BACK = 4;
const LOOK_BACK_PARAGRAPHS = 2;

/** Content lemmas of a sentence and of those shortly before it, what was named last at the end. Each sentence is read once. */
function surroundings(sentences: readonly Sentence[]): (sentence: Sentence) => string[] {
  const known = new Map<Sentence, string[]>();
  const wordsOfSentence = (sentence: Sentence) => {
    let terms = known.get(sentence);
    if (terms === undefined) {
      terms = termsOf(sentence.tokens, [{ from: 0, to: sentence.tokens.length }]);
      known.set(sentence, terms);
    }
    return terms;
  };
  return (sentence) => {
    const at = sentences.indexOf(sentence);
    const near = sentences
      .slice(Math.max(0, at - LOOK_BACK), at + 1)
      .filter(({ paragraph }) => paragraph >= sentence.paragraph - LOOK_BACK_PARAGRAPHS);
    return [...new Set(near.flatMap(wordsOfSentence).toReversed())].reverse();
  };
}

function readStatement(
  statement: Statement,
  sentences: Sentence[],
  article: Article,
  known: readonly Speaker[],
  title: readonly string[],
  nearby: (sentence: Sentence) => string[],
): Attitude[] {
  const first = statement.content[0]?.[0] ?? statement.sentence[0];
  const last = statement.content.at(-1)?.[1] ?? statement.sentence[1];
  const attitudes: Attitude[] = [];
  for (const sentence of sentences) {
    if (sentence.span[0] >= last) break;
    if (sentence.span[1] <= first && sentence.span[1] <= statement.sentence[0]) continue;
    const { tokens, opensWithCue } = tokensOf(statement, sentence);
    if (tokens.length === 0) continue;
    const context: HolderContext = { tokens, statement, known, sentences, at: sentence.span[0] };
    const appraisals = appraise(tokens, (subject) => isVoiceOf(context, subject), {
      opensWithCue,
      ownWords: statement.kind === "direct",
      argued: true,
    });
    const near = appraisals.length === 0 ? [] : nearby(sentence);
    for (const appraisal of appraisals) {
      const holder = appraisal.holder === null ? statement.speaker : findHolder(context, appraisal.holder);
      // Words of nobody in particular tell no one's view.
      if (holder === null || holder.name === "" || isPaper(holder)) continue;
      attitudes.push(
        toAttitude(appraisal, tokens, article.text, {
          statement: statement.id,
          holder,
          basis: basisOf(appraisal, statement),
          near,
          title,
        }),
      );
    }
  }
  return attitudes;
}

/** Cue and content as one run where the content follows its cue ("dismissed the idea of …"); otherwise the content alone. */
function tokensOf(statement: Statement, sentence: Sentence): { tokens: Token[]; opensWithCue: boolean } {
  const cue = statement.cue.find(([start]) => start >= sentence.span[0] && start < sentence.span[1]);
  const content = statement.content.filter(([start, end]) => start < sentence.span[1] && end > sentence.span[0]);
  const start = content[0]?.[0];
  if (start === undefined) return { tokens: [], opensWithCue: false };
  // A quotation is a sentence of its own behind its cue; other contents hang on it grammatically.
  const leads = cue !== undefined && statement.kind !== "direct" && cue[1] <= start && start - cue[1] < 60;
  const passive = leads || cue === undefined ? null : passiveSpan(statement, cue, content, sentence);
  const spans: Span[] =
    passive !== null ? [passive] : leads ? [[governorOf(cue[0], sentence), start], ...content] : content;
  const tokens = sentence.tokens.filter(
    (token) => !isQuoteMark(token) && spans.some(([from, to]) => token.start >= from && token.end <= to),
  );
  return { tokens, opensWithCue: leads };
}

/** "The tax was condemned by Ann Lee": content, cue and source are one clause, and nothing of it tells without the others. */
function passiveSpan(statement: Statement, cue: Span, content: readonly Span[], sentence: Sentence): Span | null {
  const source = statement.source.find(([start]) => start >= cue[1] && start < sentence.span[1]);
  const end = content.at(-1)![1];
  if (statement.kind === "direct" || source === undefined || end > cue[0]) return null;
  const between = sentence.tokens.filter((token) => token.start >= end && token.end <= cue[1]);
  return between.some((token) => token.lemma === "be") ? [content[0]![0], source[1]] : null;
}

/** "rejected calls for …": a noun cue is read with the verb that has it for an object. */
function governorOf(cue: number, sentence: Sentence): number {
  let at = sentence.tokens.findIndex((token) => token.start >= cue) - 1;
  while (at > 0 && ["DET", "ADJ", "ADV"].includes(sentence.tokens[at]!.pos)) at--;
  const verb = sentence.tokens[at];
  return verb?.pos === "VERB" && ATTITUDE_VERBS.has(verb.lemma) ? verb.start : cue;
}

function isQuoteMark(token: Token): boolean {
  return (
    token.text === '"' ||
    token.text === "“" ||
    token.text === "”" ||
    token.text === "‘" ||
    token.text === "«" ||
    token.text === "»" ||
    (token.pos === "PUNCT" && (token.text === "’" || token.text === "'" || token.text === "''" || token.text === "``"))
  );
}

/** What the article tells of named holders outside anybody's statement. */
function readNarration(
  sentences: Sentence[],
  statements: Statement[],
  article: Article,
  known: readonly Speaker[],
  title: readonly string[],
  nearby: (sentence: Sentence) => string[],
): Attitude[] {
  const attitudes: Attitude[] = [];
  const taken = statements.flatMap((statement) => [...statement.content, ...statement.cue]).sort((a, b) => a[0] - b[0]);
  for (const sentence of sentences) {
    const spans = taken.filter(([start, end]) => start < sentence.span[1] && end > sentence.span[0]);
    const tokens = sentence.tokens.filter(
      (token) => !isQuoteMark(token) && !spans.some(([start, end]) => token.start < end && token.end > start),
    );
    // What a quotation leaves over ("she said") tells nothing.
    if (tokens.length > 2 && tokens.some((token) => token.pos === "VERB" || token.pos === "AUX")) {
      const context: HolderContext = { tokens, statement: null, known, sentences, at: sentence.span[0] };
      for (const appraisal of appraise(tokens, (subject) => subject === null, { narrated: true })) {
        if (appraisal.holder === null) continue;
        const holder = findHolder(context, appraisal.holder);
        if (holder === null || isPaper(holder)) continue;
        const basis = isDeed(appraisal, tokens) ? "done" : "second-hand";
        attitudes.push(
          toAttitude(appraisal, tokens, article.text, {
            statement: "",
            holder,
            basis,
            near: nearby(sentence),
            title,
          }),
        );
      }
    }
  }
  return attitudes;
}

/** "a motion calling on members to reject it": a paper holds no view; those who wrote it are not told. */
function isPaper({ name }: Speaker): boolean {
  return GENERIC_NOUNS.has(name.toLowerCase().split(" ").at(-1)!);
}

/** A vote, a veto, a signature: something done, not a view that the article reports. */
function isDeed(appraisal: Appraisal, tokens: readonly Token[]): boolean {
  if (appraisal.force === "act") return true;
  return tokens
    .slice(appraisal.because.from, appraisal.because.to)
    .some((token) => DECISIONS.has(token.lemma.toLowerCase()));
}

function basisOf(appraisal: Appraisal, statement: Statement): Basis {
  if (statement.flags.includes("nested")) return "second-hand";
  return appraisal.holder !== null && appraisal.reported ? "second-hand" : "said";
}

const POLARITIES: Record<number, Polarity> = { 1: "positive", 0: "neutral", [-1]: "negative" };

function toAttitude(
  appraisal: Found,
  tokens: readonly Token[],
  text: string,
  held: { statement: string; holder: Speaker; basis: Basis; near: string[]; title: readonly string[] },
): Attitude {
  const terms = termsOf(tokens, appraisal.target);
  const own = new Set(terms);
  const agent = appraisal.agent === null ? [] : termsOf(tokens, [appraisal.agent]);
  return {
    statement: held.statement,
    holder: held.holder,
    target: appraisal.target.map((range) => wordsOf(tokens, range, text)).join(" "),
    polarity: POLARITIES[appraisal.sign]!,
    basis: held.basis,
    evidence: evidenceOf(tokens, [appraisal.because, ...appraisal.target]),
    terms,
    because: wordsOf(tokens, appraisal.because, text),
    frame: {
      rule: appraisal.rule,
      force: appraisal.force,
      strength: appraisal.strength,
      heads: headOf(tokens, appraisal.target, appraisal.predicate),
      ...(appraisal.predicate >= 0 ? { predicate: tokens[appraisal.predicate]!.lemma.toLowerCase() } : {}),
      ...(agent.length > 0 ? { agent } : {}),
      context: held.near.filter((term) => !own.has(term)).slice(-MOST_NEAR),
      ...(held.title.length > 0 ? { setting: [...held.title] } : {}),
      ...(appraisal.hedge === null ? {} : { hedge: appraisal.hedge }),
      ...(appraisal.loose ? { loose: true as const } : {}),
    },
  };
}

/** From the first to the last of the given tokens, in as many pieces as the run has gaps. */
function evidenceOf(tokens: readonly Token[], ranges: readonly Range[]): Span[] {
  const from = Math.min(...ranges.filter((range) => range.to > range.from).map((range) => range.from));
  const to = Math.max(...ranges.map((range) => range.to));
  const spans: [number, number][] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    const last = spans.at(-1);
    if (last !== undefined && token.start - last[1] <= 3) last[1] = token.end;
    else spans.push([token.start, token.end]);
  }
  return spans;
}

function wordsOf(tokens: readonly Token[], range: Range, text: string): string {
  return evidenceOf(tokens, [range])
    .map(([start, end]) => text.slice(start, end))
    .join(" … ");
}
