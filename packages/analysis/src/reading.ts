/**
 * What a reading of one text is made of. Every span is a pair of UTF-16 offsets into that text, half-open, so that each
 * answer can be shown in the article. Everything here is plain data that survives JSON.
 * The terms are those of the attribution and stance literature (PARC, PolNeAR, VAST).
 */

import type { CueImplication } from "./cues/lexicon.ts";

/** Half-open, in UTF-16 code units of the text that was read. */
export type Span = readonly [start: number, end: number];

/** What is read: a normalised text (NFC, `\n` only) and what is known around it. The title is context, not text. */
export interface Article {
  title?: string;
  text: string;
  /** Civil day on which it was published, `YYYY-MM-DD`: what "Wednesday" is resolved against. */
  published?: string;
  /** The outlet or agency the text is credited to: the last link of each statement's chain. */
  credit?: string;
}

export type StatementKind = "direct" | "indirect" | "mixed";
export type StatementFlag = "negated" | "hypothetical" | "question" | "headline" | "nested";
export type SpeakerKind = "person" | "organization" | "group" | "anonymous" | "unknown";
export type Polarity = "positive" | "negative" | "neutral";
/** `said`, `done` (a reported act: vetoed, funded), `second-hand` (someone else says it of the holder). */
export type Basis = "said" | "done" | "second-hand";
export type StanceLabel = "for" | "against" | "mixed" | "unclear";

/** Somebody as this text tells of them: the fullest name the text gives, without honorific, role or middle initial (outlets differ in initials). */
export interface Speaker {
  /** "Ann Lee"; for groups and anonymous sources their description, "A senior customs official"; "" when unknown. */
  name: string;
  kind: SpeakerKind;
  /** As of this article: "foreign minister". */
  role?: string;
  affiliation?: string;
  /** The id in the team's canon, set by `resolve`; absent while unresolved, and always for groups and anonymous sources. */
  id?: number;
  /** Ids of the canon that fit equally well: for a person to decide, never guessed. */
  candidates?: number[];
}

/** Words attributed to a speaker. */
export interface Statement {
  /** Unique in its reading: "s1". */
  id: string;
  kind: StatementKind;
  flags: StatementFlag[];
  speaker: Speaker;
  /** Who: the words that name the speaker here ("He", "Lee"). Empty when the text names nobody here. */
  source: Span[];
  /** The verb or phrase: "said", "according to". */
  cue: Span[];
  /** What: without cue and source; more than one span when a quote is broken by its cue. */
  content: Span[];
  /** The sentence (or, for a quote over several, sentences) that holds it. */
  sentence: Span;
  /** The civil day it was said. `on` is absent when the text gives a time coarser than a month. */
  said: { on?: string; how: "stated" | "assumed" };
  /** Who carried it, first hand first: ["CNN"]. */
  chain: string[];
  /** Probability, 0 to 1 and not calibrated, that spans and speaker are right. */
  confidence: number;
  /** The rule that found it, for a person to read: "quote, then verb, then speaker". */
  rule: string;
  /** Dictionary form of the cue's main word: "say", "deny", "call", "according". Absent when there is no cue. */
  verb?: string;
  /** What the cue implies of the content before any attitude is read ("denied", "urged", "praised"). */
  implies?: CueImplication;
}

/** What a holder thinks of a target, as read from one statement before any proposition is asked. */
export interface Attitude {
  /** The statement's id; absent for a reported act outside any statement. */
  statement: string;
  holder: Speaker;
  /** The target in the words of the text: "closing the harbour". */
  target: string;
  polarity: Polarity;
  basis: Basis;
  evidence: Span[];
  /** What `judge` compares with a proposition, so that a new one needs no text: content lemmas of the target's clause. */
  terms: string[];
  /** The expression that decided the polarity: "would be a mistake". */
  because: string;
  /** How the attitude is held. Stored with it as JSON: `judge` reads stored attitudes, never the text again. */
  frame?: AttitudeFrame;
}

/** How an attitude was put: what `judge` needs beside terms and polarity. Plain JSON. */
export interface AttitudeFrame {
  /** The rule that found it, for a person to read: "wish or promise". Absent in attitudes stored before rules had names. */
  rule?: string;
  /** `wish` (should, wants), `judgement` (is unrealistic), `commitment` (we will), `act` (vetoed), `effect` (would harm). */
  force: "wish" | "judgement" | "commitment" | "act" | "effect";
  /** 0 to 1: how plainly the words carry the polarity, before any proposition is asked. */
  strength: number;
  /** Lemma of the verb that heads the target, when the target is something to be done: "deploy". */
  predicate?: string;
  /** Content lemmas of the head of the target, without what its prepositions add: "compensation" of "compensation for villagers". */
  heads?: string[];
  /** Lemmas of who is to do it, when the text says so. */
  agent?: string[];
  /** Content lemmas near by, for targets that only point back ("it", "the plan"). */
  context?: string[];
  /** Content lemmas of the title and names the article comes back to: where a text tells who is to act. */
  setting?: string[];
  /** It speaks of what the matter at hand would bring: where `terms` name no matter of their own, it is about what was named last. */
  loose?: true;
  /** Held under a condition ("only if …"), or conceded before a "but". */
  hedge?: "condition" | "concession";
}

/** A text, read. Knows no canon of speakers and no propositions. */
export interface Reading {
  sentences: Span[];
  statements: Statement[];
  attitudes: Attitude[];
}

/** One sentence that a person can be for or against. */
export interface Proposition {
  id: string;
  text: string;
  /** Phrases that name what the proposition asks for; derived from the text when absent. */
  targets?: string[];
  /** Phrases whose support is opposition to the proposition. */
  counterTargets?: string[];
  /** Groups of expressions that mean the same in this topic. */
  synonyms?: string[][];
}

/** A holder's side on a proposition in one statement. */
export interface Stance {
  statement: string;
  holder: Speaker;
  proposition: string;
  label: StanceLabel;
  basis: Basis;
  /** Probability, 0 to 1, that holder and label are both right, given the reading; fitted on labelled passages. */
  confidence: number;
  evidence: Span[];
  /** The rule that read the attitude that decided it: "wish or promise". */
  rule?: string;
  /** One sentence for a person: "“would be a mistake” is said of closing the harbour, which the proposition asks for." */
  reason: string;
}

/** The team's speakers, as `resolve` needs them. */
export interface Canon {
  speakers: { id: number; name: string; kind: "person" | "organization"; aliases: string[] }[];
}
