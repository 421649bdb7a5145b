import { DENYING } from "../attitudes/lexicons/evaluations.ts";
import { isTakenAway, valenceOf } from "../attitudes/lexicons/valence.ts";
import { termsOf } from "../attitudes/terms.ts";
import { toneOfWord } from "../target-sentiment/tone-words.ts";
import type { Sentence, Token } from "../tokens.ts";
import { isDenied } from "./is-denied.ts";
import { ideasOf, inVocabulary, sameIdea, sharedSense, type Idea } from "./ideas.ts";
import type { ParsedProposition } from "./parse-proposition.ts";

/** Which way the tone of a whole text points, when no single expression decides. */
interface Lean {
  /** Above 0 for, below 0 against; its size grows with the number of telling words. */
  score: number;
  /** 0 to 1: how much of what the proposition names the text names too. */
  shared: number;
}

/**
 * The weakest reading there is: the tone of the sentences that name what the proposition is about, and, at a discount, of the
 * others. Tone against a thing is tone for its ban.
 */
export function leanOf(sentences: readonly Sentence[], proposition: ParsedProposition): Lean {
  const wanted = proposition.parts.filter((part) => part.weight >= 0.4);
  const words = new Set(proposition.parts.map((part) => part.idea.term));
  const found = new Set<Idea>();
  let score = 0;
  for (const sentence of sentences) {
    const { tokens } = sentence;
    const ideas = inVocabulary(ideasOf(termsOf(tokens, [{ from: 0, to: tokens.length }])), proposition.vocabulary);
    const named = wanted.filter((part) =>
      ideas.some(
        (idea) => sameIdea(idea, part.idea) || sharedSense(idea, part.idea) !== null || isKin(idea, part.idea),
      ),
    );
    for (const part of named) found.add(part.idea);
    const about = named.length > 0 ? 1 : 0.35;
    const asked = tokens.at(-1)?.text === "?" && !asksWhy(tokens);
    score += about * toneOf(tokens, words) * turnOf(ideas, proposition) * (asked ? 0.3 : 1);
  }
  const all = wanted.reduce((sum, part) => sum + part.weight, 0);
  const shared = wanted.reduce((sum, part) => sum + (found.has(part.idea) ? part.weight : 0), 0);
  return { score: score * proposition.sign, shared: all === 0 ? 0 : shared / all };
}

/** Long words of one beginning are of one family, whatever their endings ("royal", "royalty"): near enough for a tone. */
function isKin(a: Idea, b: Idea): boolean {
  const [short, long] = a.term.length < b.term.length ? [a.term, b.term] : [b.term, a.term];
  const least = short.length;
  if (least === 5) return long.startsWith(short);
  return least >= 6 && a.term.slice(0, Math.max(5, least - 3)) === b.term.slice(0, Math.max(5, least - 3));
}

/** What speaks well of the wish itself speaks for it; what speaks well of the thing to be banned, against. */
function turnOf(ideas: readonly Idea[], proposition: ParsedProposition): 1 | -1 {
  for (const asked of proposition.steering)
    for (const idea of ideas) {
      const shared = sharedSense(idea, asked);
      if (shared !== null) return shared.same ? 1 : -1;
    }
  return proposition.direction;
}

/**
 * Sum of the rings of its words, turned by a denial up to four words before; denials of anything else darken it a little. The words of the
 * proposition itself are no tone: who names "crime prevention" has not yet spoken well or ill of it.
 */
function toneOf(tokens: readonly Token[], named: ReadonlySet<string>): number {
  let tone = 0;
  let denials = 0;
  for (const [i, token] of tokens.entries()) {
    if (DENYING.has(token.lower)) denials++;
    const valence = ringOf(token);
    if (valence === 0 || named.has(token.lemma.toLowerCase())) continue;
    const denied = isDenied(tokens, i);
    if (denied) denials--;
    const turned = isTakenAway(tokens, i) || isTakenAwayBehind(tokens, i);
    // What is taken away counts in full, however mild it sounds when it is there.
    const weight = turned ? -Math.sign(valence) * Math.max(0.5, Math.abs(valence)) : valence;
    tone += denied ? -0.7 * weight : weight;
  }
  if (asksWhy(tokens)) tone -= 1;
  return tone - 0.25 * Math.max(0, denials);
}

const RELIEF = new Set(["prevention", "reduction", "relief", "avoidance", "eradication", "elimination", "recovery"]);

/** "crime prevention"; "takes away their rights". */
function isTakenAwayBehind(tokens: readonly Token[], at: number): boolean {
  if (RELIEF.has(tokens[at + 1]?.lower ?? "")) return true;
  const before = tokens.slice(Math.max(0, at - 4), at);
  const away = before.findIndex(({ lower }) => lower === "away");
  return away > 0 && before[away - 1]!.lemma === "take";
}

/** Of words that the lexicon of views does not know, only those count that ring loudly about anybody. */
const LOUD = 0.5;

function ringOf(token: Token): number {
  const ring = valenceOf(token);
  if (ring !== 0) return ring;
  const tone = toneOfWord(token);
  return Math.abs(tone) > LOUD ? tone : 0;
}

/** "Why should we pay for it?": asked in order to deny. "Why should we not?" is not. */
function asksWhy(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => {
    if (token.lower !== "why" || !["should", "would", "must", "do", "not"].includes(tokens[i + 1]?.lower ?? ""))
      return false;
    return !tokens.slice(i + 2, i + 4).some(({ lower }) => lower === "not" || lower === "n't");
  });
}
