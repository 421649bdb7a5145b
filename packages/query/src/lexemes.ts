import type { Field, Span } from "./query.ts";

/** What a person can get wrong, where, and how to mend it. Sentences for the screen. */
export interface QueryProblem {
  at: Span;
  message: string;
  remedy: string;
}

/** Thrown inside the parser only; `parseQuery` turns it into a value. */
export class Misreading extends Error {
  problem: QueryProblem;
  constructor(at: Span, message: string, remedy: string) {
    super(message);
    this.problem = { at, message, remedy };
  }
}

/** One sign of the language and where it stands in the source. */
export type Lexeme =
  | { kind: "open" | "close" | "and" | "or" | "not" | "same"; at: Span }
  | { kind: "near"; distance: number; at: Span }
  | { kind: "field"; field: Field; at: Span }
  | { kind: "term"; text: string; at: Span };

const FIELDS: readonly Field[] = ["title", "outlet", "speaker", "said"];
const OPERATORS = { AND: "and", OR: "or", NOT: "not", SAME: "same" } as const;
const SYMBOLS: Record<string, string> = { "&": "AND", "&&": "AND", "|": "OR", "||": "OR", "!": "NOT", "+": "AND" };
/** Any of them opens a phrase and any closes it: what is pasted has them in every order („a“, »b«, ”c”). */
const QUOTES = /["“”„‟«»″]/;
/** A phrase in single quotes, to which an apostrophe inside belongs: ‘the mayor’s plan’. */
const SINGLE_QUOTED = /^[‘'‚‹`]([^\s‘‚‹]+\s[^‘‚‹]*?)['’›`](?=[\s)]|$)/;
/** How other search tools write NEAR/5. */
const OTHER_NEAR = /^(?:(?:w|n|pre|within)\/|near|adj|~)(\d{1,3})$/i;
const MAX_DISTANCE = 100;

/** A source as its lexemes, in order. Throws `Misreading`. */
export function readLexemes(typed: string): Lexeme[] {
  const source = narrow(typed);
  const lexemes: Lexeme[] = [];
  let offset = 0;
  while (offset < source.length) {
    const sign = source[offset]!;
    if (/\s/.test(sign)) {
      offset++;
    } else if (sign === "(" || sign === ")") {
      lexemes.push({ kind: sign === "(" ? "open" : "close", at: [offset, offset + 1] });
      offset++;
    } else if (QUOTES.test(sign)) {
      const lexeme = readQuoted(source, offset);
      lexemes.push(lexeme);
      offset = lexeme.at[1];
    } else {
      const field = readField(source, offset);
      const lexeme = field ?? readRun(source, offset);
      lexemes.push(lexeme);
      offset = lexeme.at[1];
    }
  }
  return lexemes;
}

/** Whether a term's text can stand without quotes and still be read as that one term. */
export function isBareTerm(text: string): boolean {
  try {
    const [only, ...rest] = readLexemes(text);
    return only?.kind === "term" && only.text === text && !QUOTES.test(text) && rest.length === 0;
  } catch {
    return false;
  }
}

/**
 * Full-width signs as plain ones and what is pasted along unseen, such as marks of direction, as spaces; sign by sign, so that places stay.
 */
function narrow(typed: string): string {
  return typed
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, " ");
}

function readQuoted(source: string, start: number): Lexeme {
  let end = start + 1;
  while (end < source.length && !QUOTES.test(source[end]!)) end++;
  if (end === source.length) {
    throw new Misreading([start, source.length], "This quotation mark is never closed.", 'Close the phrase with ".');
  }
  const text = source
    .slice(start + 1, end)
    .trim()
    .replace(/\s+/g, " ");
  return { kind: "term", text, at: [start, end + 1] };
}

function readField(source: string, start: number): Lexeme | undefined {
  const name = /^(\p{L}+):/u.exec(source.slice(start, start + 40))?.[1];
  if (name === undefined) return undefined;
  const at: Span = [start, start + name.length + 1];
  const field = FIELDS.find((known) => known === name.toLowerCase());
  if (field === undefined) {
    throw new Misreading(
      at,
      `There is no field called “${name}”.`,
      "The fields are title:, outlet:, speaker: and said:. To look for the words themselves, put them in quotes.",
    );
  }
  return { kind: "field", field, at };
}

function readRun(source: string, start: number): Lexeme {
  const rest = source.slice(start);
  const single = SINGLE_QUOTED.exec(rest);
  if (single !== null) {
    throw new Misreading(
      [start, start + single[0].length],
      "Single quotation marks make no phrase.",
      `Write "${single[1]}" with double ones.`,
    );
  }
  const run = /^[^\s()"“”„‟«»″]+/u.exec(rest)![0];
  const at: Span = [start, start + run.length];
  if (run in OPERATORS) return { kind: OPERATORS[run as keyof typeof OPERATORS], at };
  if (/^near(\/|$)/i.test(run) && (run.includes("/") || run === "NEAR")) return readNear(run, at);
  return readWord(run, at);
}

function readNear(run: string, at: Span): Lexeme {
  const distance = Number(/^NEAR\/(\d{1,4})$/.exec(run)?.[1]);
  if (!(distance >= 1 && distance <= MAX_DISTANCE)) {
    throw new Misreading(
      at,
      "NEAR needs a number: within how many words of each other the two stand.",
      `Write NEAR/5; any number from 1 to ${MAX_DISTANCE} will do.`,
    );
  }
  return { kind: "near", distance, at };
}

function readWord(run: string, at: Span): Lexeme {
  const operator = run.toUpperCase();
  if (operator === "AND" || operator === "OR" || operator === "NOT") {
    throw new Misreading(
      at,
      `“${run}” is an operator only in capitals.`,
      `Write ${operator}, or "${run}" in quotes to look for the word.`,
    );
  }
  if (run in SYMBOLS) throw new Misreading(at, `“${run}” is not part of the language.`, `Write ${SYMBOLS[run]}.`);
  const bar = run.indexOf("|");
  if (bar >= 0) {
    throw new Misreading(
      [at[0] + bar, at[0] + bar + 1],
      "“|” is not part of the language.",
      "Write OR between the words.",
    );
  }
  const steps = OTHER_NEAR.exec(run)?.[1];
  if (steps !== undefined) {
    throw new Misreading(
      at,
      `“${run}” is not part of the language.`,
      `Write NEAR/${steps} between the words, as in port NEAR/${steps} strike.`,
    );
  }
  if (/^[-–—−][\p{L}\p{N}]/u.test(run)) {
    throw new Misreading(at, "A minus does not leave a word out here.", `Write NOT ${run.slice(1)}.`);
  }
  // Commas and stops at the edges of a typed word mean nothing.
  const text = run.replace(/^[^\p{L}\p{N}\p{M}*?]+|[^\p{L}\p{N}\p{M}*?]+$/gu, "");
  return { kind: "term", text, at };
}
