import { appraise } from "../attitudes/appraise.ts";
import { LIGHT_VERBS } from "../attitudes/lexicons/function-words.ts";
import type { Appraisal } from "../attitudes/appraisal.ts";
import { headOf, termsOf } from "../attitudes/terms.ts";
import type { Range } from "../attitudes/verb-groups.ts";
import type { Proposition } from "../reading.ts";
import type { Token } from "../tokens.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { GENERIC_NOUNS } from "./generic-nouns.ts";
import type { Sense } from "./thesaurus.ts";
import { ideasOf, inVocabulary, sameIdea, sharedSense, type Idea, type Vocabulary } from "./ideas.ts";

/** A part of the proposition with what it counts for when an attitude is held against it. */
interface Part {
  idea: Idea;
  weight: number;
  role: "agent" | "predicate" | "object";
  /** The noun that the wish is about: an attitude without it is about something else. */
  essential: boolean;
  /** A name or country: without it the attitude is about something else. */
  named: boolean;
}

/** A phrase that names what the proposition asks for, or its opposite. */
export interface TargetPhrase {
  ideas: readonly Idea[];
  text: string;
  sign: 1 | -1;
  /** Of its ideas the noun that it names, before any preposition: "fences" of "wolf-proof fences". */
  head: Idea;
}

export interface ParsedProposition {
  id: string;
  text: string;
  /** -1 when the sentence itself denies: "… should not be built". */
  sign: 1 | -1;
  parts: Part[];
  predicate: Part | null;
  /** Its directed words: "ban" of "should be banned". */
  steering: Idea[];
  /** Product of their directions. */
  direction: 1 | -1;
  targets: TargetPhrase[];
  vocabulary: Vocabulary;
  /** Ids of what stands at the head of the wish, before any preposition. */
  headIds: ReadonlySet<string>;
}

/** Takes a proposition apart once, so that judging many attitudes costs little. */
export function parseProposition(proposition: Proposition): ParsedProposition {
  const vocabulary = readVocabulary(proposition.synonyms ?? []);
  const tokens = tokenize(proposition.text).flatMap((sentence) => sentence.tokens);
  const wish = appraise(tokens, (subject) => subject !== null && isWe(tokens, subject)).sort(
    (a, b) => b.strength - a.strength,
  )[0];
  const main = wish === undefined ? undefined : toItsEnd(tokens, wish);
  const target = main?.target ?? [{ from: 0, to: tokens.length }];
  const predicate = main?.predicate ?? -1;
  const agent = main?.agent ?? null;
  // "should be issued": a verb so empty names no deed, and what stands behind it is none.
  const says = predicate >= 0 && termsOf(tokens, [{ from: predicate, to: predicate + 1 }]).length > 0;
  const predicateTerms = says ? termsOf(tokens, withIdiom(target, predicate)) : [];
  const agentTerms = new Set(agent === null ? [] : termsOf(tokens, [agent]));
  const essential = essentialOf(tokens, main, vocabulary);
  const heads = new Set(inVocabulary(ideasOf(headOf(tokens, target, predicate)), vocabulary).map((idea) => idea.id));
  const common = new Set((proposition.targets ?? []).flatMap((text) => text.split(" ")));
  const names = new Set(
    tokens
      .filter(
        (token, i) => token.pos === "PROPN" && !isOpeningPlural(tokens, i) && !(i === 0 && common.has(token.lower)),
      )
      .map((token) => token.lemma.toLowerCase()),
  );
  const parts: Part[] = [];
  for (const idea of inVocabulary(ideasOf(termsOf(tokens, target)), vocabulary)) {
    if (parts.some((part) => part.idea.id === idea.id)) continue;
    const role = agentTerms.has(idea.term)
      ? "agent"
      : predicateTerms[0] === idea.term || idea.term.startsWith(`${predicateTerms[0]} `)
        ? "predicate"
        : "object";
    const named = idea.place || names.has(idea.term) || idea.term.split(" ").some((word) => names.has(word));
    // What only a preposition adds ("for the villagers") often goes unsaid.
    const adjunct = role === "object" && !named && !heads.has(idea.id) && idea.id !== essential;
    const weight = weightOf(idea, tokens, named) * (role === "agent" ? 0.6 : adjunct ? 0.4 : 1);
    parts.push({ idea, role, named, essential: idea.id === essential, weight });
  }
  const head = parts.find((part) => part.role === "predicate") ?? null;
  const headIdeas = inVocabulary(ideasOf(headOf(tokens, target, predicate)), vocabulary);
  const sign = main !== undefined && main.sign < 0 ? -1 : 1;
  const direction = directionOf(headIdeas);
  // Who likes the tunnel is against "The tunnel should be stopped": a target that is only its object turns round with its verb.
  const isObject = ({ ideas }: TargetPhrase) =>
    ideas.every((idea) => parts.some((part) => part.role === "object" && sameIdea(part.idea, idea)));
  const turned = (one: TargetPhrase): TargetPhrase =>
    sign * direction < 0 && isObject(one) ? { ...one, sign: -1 } : one;
  return {
    id: proposition.id,
    text: proposition.text,
    sign,
    parts,
    predicate: head,
    steering: headIdeas.filter((idea) => idea.senses.length > 0),
    direction,
    targets: [
      ...(proposition.targets ?? []).flatMap((text) => phrasesOf(text, 1, vocabulary)).map(turned),
      ...(proposition.counterTargets ?? []).flatMap((text) => phrasesOf(text, -1, vocabulary)),
    ],
    vocabulary,
    headIds: heads,
  };
}

/** A wish with what the grammar did not reach behind it ("be paid to put up fences"): a proposition is short, and all of it counts. */
function toItsEnd(tokens: readonly Token[], wish: Appraisal): Appraisal {
  const end = wish.because.to;
  // The verb of "should be paid" is taken for what is judged of its subject.
  const passive = wish.predicate < 0 && tokens[end - 1]?.lemma === "be" && tokens[end]?.pos === "VERB";
  const active = wish.predicate < 0 && tokens[end - 1]?.pos === "VERB";
  const predicate = passive ? end : active ? end - 1 : wish.predicate;
  const from = passive || active ? predicate : Math.max(end, ...wish.target.map((range) => range.to));
  if (termsOf(tokens, [{ from, to: tokens.length }]).length === 0) return wish;
  return {
    ...wish,
    target: [...wish.target.filter((range) => range.to <= from), { from, to: tokens.length }],
    predicate,
    agent: passive ? null : wish.agent,
  };
}

/** Whether a deed is the one that the proposition asks for, or its opposite. */
export function isAsked(deed: Idea, proposition: ParsedProposition): boolean {
  const asked = proposition.predicate?.idea;
  return asked !== undefined && (sameIdea(deed, asked) || sharedSense(deed, asked) !== null);
}

export function isName(idea: Idea, proposition: ParsedProposition): boolean {
  return proposition.parts.some((part) => part.named && sameIdea(part.idea, idea));
}

/** Product of the directions of all directed words: "lift the ban" is positive. */
function directionOf(ideas: readonly Idea[]): 1 | -1 {
  let direction: 1 | -1 = 1;
  for (const idea of ideas) if (idea.senses[0]?.direction === -1) direction = direction === 1 ? -1 : 1;
  return direction;
}

/** The head noun of what is to be done something to, or of what is to happen. */
function essentialOf(tokens: readonly Token[], main: Appraisal | undefined, vocabulary: Vocabulary): string | null {
  if (main === undefined || main.predicate < 0) return null;
  const behind = main.target.filter((range) => range.from > main.predicate);
  const before = main.target.filter((range) => range.to <= main.predicate);
  const passive = tokens[main.predicate - 1]?.lemma === "be";
  const range = passive || behind.every((one) => one.from >= one.to) ? before.at(-1) : behind[0];
  if (range === undefined) return null;
  const ideas = inVocabulary(ideasOf(headOf(tokens, [range], -1)), vocabulary);
  return ideas.at(-1)?.id ?? null;
}

/** None for a text without content words. */
function phrasesOf(text: string, sign: 1 | -1, vocabulary: Vocabulary): TargetPhrase[] {
  const tokens = tokenize(text).flatMap((sentence) => sentence.tokens);
  const whole = { from: 0, to: tokens.length };
  const ideas = inVocabulary(ideasOf(termsOf(tokens, [whole])), vocabulary);
  const head = inVocabulary(ideasOf(headOf(tokens, [whole], -1)), vocabulary).at(-1) ?? ideas.at(-1);
  return head === undefined ? [] : [{ text, sign, ideas, head }];
}

/** The predicate with what follows it, since an idiom may make another verb of it. */
function withIdiom(target: readonly Range[], predicate: number): Range[] {
  const at = target.findIndex((range) => range.from <= predicate && predicate < range.to);
  const range = target[at];
  if (range === undefined) return [];
  const next = target[at + 1];
  return next !== undefined && next.from === range.to
    ? [{ from: predicate, to: next.to }]
    : [{ from: predicate, to: range.to }];
}

function weightOf(idea: Idea, tokens: readonly Token[], named: boolean): number {
  if (named) return 1.5;
  if (LIGHT_VERBS.has(idea.term)) return 0.2;
  if (GENERIC_NOUNS.has(idea.term)) return 0.4;
  if (/^\d/.test(idea.term)) return 0.4;
  const token = tokens.find((one) => one.lemma.toLowerCase() === idea.term || one.lower === idea.term);
  return token?.pos === "ADJ" || token?.pos === "ADV" ? 0.6 : 1;
}

/** "Wages in Norland …": a plural that opens its sentence passes for a name with the tagger. */
function isOpeningPlural(tokens: readonly Token[], i: number): boolean {
  return i === 0 && /[^s]s$/.test(tokens[i]!.lower) && tokens[1]?.pos !== "PROPN" && tokens[1]?.lower !== "'s";
}

function isWe(tokens: readonly Token[], subject: Range): boolean {
  return subject.to - subject.from === 1 && tokens[subject.from]!.lower === "we";
}

/** Longest expressions first, so that "go ahead with" wins over "go". */
function readVocabulary(groups: readonly (readonly string[])[]): Vocabulary {
  const entries: { words: string[]; id: string; senses: readonly Sense[] }[] = [];
  for (const group of groups) {
    const phrases = group.map((text) => {
      const tokens = tokenize(text).flatMap((sentence) => sentence.tokens);
      return ideasOf(termsOf(tokens, [{ from: 0, to: tokens.length }]));
    });
    const first = phrases.find((ideas) => ideas.length > 0);
    if (first === undefined) continue;
    const id = first.map((idea) => idea.id).join("+");
    const senses = first.length === 1 ? first[0]!.senses : [];
    for (const ideas of phrases)
      if (ideas.length > 0) entries.push({ words: ideas.map((idea) => idea.id), id, senses });
  }
  const longestFirst = entries.toSorted((a, b) => b.words.length - a.words.length);
  const byFirst = new Map<string, typeof entries>();
  for (const entry of longestFirst) {
    const known = byFirst.get(entry.words[0]!);
    if (known === undefined) byFirst.set(entry.words[0]!, [entry]);
    else known.push(entry);
  }
  return byFirst;
}
