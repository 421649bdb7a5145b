import type { Attitude, Polarity, Span, Speaker, Statement } from "../reading.ts";
import type { Sentence, Token } from "../tokens.ts";
import { findClauses } from "./clauses.ts";
import { lemmaOf, matchExpression } from "./expressions.ts";
import { findHolder } from "./holders.ts";
import { ALIGNING_VERBS } from "./lexicons/attitude-verbs.ts";
import { REPLIES, VOICED } from "./lexicons/reactions.ts";
import type { Range, VerbGroup } from "./verb-groups.ts";

/** How many sentences before a reply the words may stand that it answers. */
const LOOK_BACK = 4;
/** A reply carries less than the words it answers. */
const CARRIED = 0.85;
const LONGEST_REPLY = 6;
const OTHERS = new Set(["his", "her", "their", "its", "that", "those", "this", "these", "the", "such"]);

interface Reply {
  sign: 1 | -1;
  holder: Range;
  words: Range;
}

/**
 * "Ann Lee disagreed", "took the opposite view", "echoed his warning": the attitudes of whoever spoke last before, held by the one who replies,
 * turned round where the reply is a denial.
 */
export function readReplies(
  sentences: readonly Sentence[],
  statements: readonly Statement[],
  attitudes: readonly Attitude[],
  text: string,
): Attitude[] {
  const found: Attitude[] = [];
  const known = statements.map((statement) => statement.speaker);
  for (const [at, sentence] of sentences.entries()) {
    const { tokens, span } = sentence;
    const reply = findReply(tokens, (start) => isSpoken(statements, start));
    if (reply === null) continue;
    const holder = findHolder({ tokens, statement: null, known, sentences, at: span[0] }, reply.holder);
    if (holder === null || holder.name === "") continue;
    const own = statements.find(
      (one) =>
        one.speaker.name === holder.name &&
        one.sentence[1] > span[0] &&
        one.sentence[0] <= (sentences[at + 1]?.span[1] ?? span[1]),
    );
    const words: Span = [tokens[reply.words.from]!.start, tokens[reply.words.to - 1]!.end];
    const from = sentences[Math.max(0, at - LOOK_BACK)]!.span[0];
    for (const answered of [...attitudes, ...found].filter(answeredBy(holder, from, words[0], attitudes)))
      found.push({
        ...answered,
        statement: own?.id ?? "",
        holder,
        polarity: reply.sign > 0 ? answered.polarity : OPPOSITE[answered.polarity],
        basis: "said",
        evidence: [words],
        because: text.slice(...words),
        frame: {
          ...answered.frame!,
          rule: "reply to what was said before",
          strength: answered.frame!.strength * CARRIED,
        },
      });
  }
  return found;
}

const OPPOSITE: Record<Polarity, Polarity> = { positive: "negative", negative: "positive", neutral: "neutral" };

/** The attitudes of the one who spoke last before, and is not the one who replies. */
function answeredBy(holder: Speaker, from: number, before: number, attitudes: readonly Attitude[]) {
  const earlier = (one: Attitude) => {
    const end = one.evidence.at(-1)?.[1] ?? 0;
    return one.frame !== undefined && one.holder.name !== holder.name && end > from && end <= before;
  };
  const last = attitudes
    .filter(earlier)
    .toSorted((a, b) => a.evidence[0]![0] - b.evidence[0]![0])
    .at(-1);
  return (one: Attitude) => last !== undefined && earlier(one) && one.holder.name === last.holder.name;
}

function isSpoken(statements: readonly Statement[], at: number): boolean {
  return statements.some(
    ({ content, kind }) => kind === "direct" && content.some(([start, end]) => at >= start && at < end),
  );
}

/** Most sentences answer nothing: only those with the last word of a reply are taken apart. */
const TELLING = new Set([...REPLIES.keys()].map((words) => words.split(" ").at(-1)!));

function mayReply(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => {
    if (TELLING.has(token.lemma) || TELLING.has(token.lower)) return true;
    const before = tokens[i - 1];
    if (before === undefined) return false;
    return token.lower === "so" ? before.lower === "think" : OTHERS.has(before.lower) && VOICED.has(lemmaOf(token));
  });
}

function findReply(tokens: readonly Token[], isQuoted: (at: number) => boolean): Reply | null {
  if (!mayReply(tokens)) return null;
  for (const { subject, verb, relation } of findClauses(tokens)) {
    if (subject === null || verb === null || relation === "relative" || isQuoted(tokens[verb.main]!.start)) continue;
    const match = matchExpression(tokens, verb.main, REPLIES, LONGEST_REPLY);
    if (match !== null && endsThere(tokens, match.to)) {
      const sign = verb.denied ? (-match.value as 1 | -1) : match.value;
      return { sign, holder: subject, words: { from: verb.from, to: match.to } };
    }
    if (verb.denied && lemmaOf(tokens[verb.main]!) === "think" && tokens[verb.to]?.lower === "so")
      return { sign: -1, holder: subject, words: { from: verb.from, to: verb.to + 1 } };
    const echo = findEcho(tokens, verb);
    if (echo !== null) return { ...echo, holder: subject };
  }
  return null;
}

/** "echoed his warning", "rejected that criticism": words of somebody else, without what they were about. */
function findEcho(tokens: readonly Token[], verb: VerbGroup): Omit<Reply, "holder"> | null {
  const match = matchExpression(tokens, verb.main, ALIGNING_VERBS, 3);
  if (match === null || verb.passive || !OTHERS.has(tokens[match.to]?.lower ?? "")) return null;
  const noun = tokens[match.to + 1];
  if (noun === undefined || !VOICED.has(lemmaOf(noun)) || !endsThere(tokens, match.to + 2)) return null;
  const sign = verb.denied ? (-match.value as 1 | -1) : match.value;
  return { sign, words: { from: verb.from, to: match.to + 2 } };
}

/** Behind a reply stands nothing of its own: "agreed to pay" and "disagreed with the plan" are no replies. */
function endsThere(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined || next.pos === "PUNCT" || next.pos === "CCONJ") return true;
  return (
    next.lower === "with" &&
    /^(?:him|her|them|that|this|it)$/.test(tokens[at + 1]?.lower ?? "") &&
    tokens[at + 2]?.pos === "PUNCT"
  );
}
