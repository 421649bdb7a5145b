import { appraise } from "../attitudes/appraise.ts";
import { findClauses, type Clause } from "../attitudes/clauses.ts";
import { SAYING_VERBS } from "../attitudes/lexicons/attitude-verbs.ts";
import { THIRD_PERSON } from "../attitudes/lexicons/function-words.ts";
import type { Range } from "../attitudes/verb-groups.ts";
import { layOut } from "../page.ts";
import type { Polarity, Span } from "../reading.ts";
import { targetSentimentOf } from "../target-sentiment/read-target-sentiment.ts";
import type { Token } from "../tokens.ts";
import { actsOn, overlap } from "./acts-on.ts";

/** A mention's tone below this says nothing. */
const LEAST_IN_SPEECH = 0.55;
const LEAST_BEFORE_VERB = 0.75;
const NEXT_TO_EACH_OTHER = 0.44;
const SURER_PER_WORD = 0.014;
const FURTHEST = 22;

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
        // A wish for a deed tells no view of those who are named in it.
        one.predicate < 0 &&
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
    const least = leastFor(tokens, clauses, from, to);
    if (least === null) continue;
    const { polarity, probability } = targetSentimentOf(tokens, to);
    if (polarity !== "neutral" && probability >= least) return { holder, polarity };
  }
  return null;
}

/** How sure the tone of a mention must be for it to be the holder's doing; null where nothing makes it theirs. */
function leastFor(tokens: readonly Token[], clauses: readonly Clause[], holder: Range, target: Range): number | null {
  if (target.from < holder.from && isSpeakerOf(tokens, holder)) return LEAST_IN_SPEECH;
  if (actsOn(clauses, holder, target) || isActedOnBy(tokens, clauses, target, holder))
    return leastBetween(tokens, holder, target);
  // Whoever is named before a verb, in a clause too tangled to tell its subject.
  const between = tokens.slice(holder.to, Math.max(holder.to, target.from));
  return between.some((token) => token.pos === "VERB") ? LEAST_BEFORE_VERB : null;
}

/** Between the two of a clause: surer with every step between the two, and for what only describes a noun. */
function leastBetween(tokens: readonly Token[], holder: Range, target: Range): number {
  const apart = target.from >= holder.to ? target.from - holder.to : holder.from - target.to;
  const next = tokens[target.to];
  const describes = next?.pos === "NOUN" || next?.pos === "PROPN";
  return NEXT_TO_EACH_OTHER + Math.min(FURTHEST, apart) * SURER_PER_WORD + (describes ? 0.08 : 0);
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

function rangeAt(tokens: readonly Token[], span: Span): Range {
  const from = Math.max(
    0,
    tokens.findIndex((token) => token.end > span[0]),
  );
  let to = from + 1;
  while (to < tokens.length && tokens[to]!.start < span[1]) to++;
  return { from, to };
}
