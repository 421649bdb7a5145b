import { type Lexeme, Misreading, type QueryProblem, readLexemes } from "./lexemes.ts";
import type { Field, Query, Span } from "./query.ts";
import { splitPattern } from "./words.ts";

export type ParsedQuery = { kind: "query"; query: Query } | ({ kind: "error" } & QueryProblem);

const MAX_LENGTH = 10_000;
const MAX_DEPTH = 50;
/** Fewer letters before a wildcard would ask for half the dictionary. */
const MIN_STEM = 2;

/**
 * The Boolean language: `AND` (or just a space), `OR`, `NOT`, parentheses, "phrases", wildcards (`immigra*`, `wom?n`),
 * `NEAR/5`, `SAME` (one sentence), and the fields `title:`, `outlet:`, `speaker:`, `said:` before a term or parentheses.
 * NOT binds closest after NEAR and SAME, then AND, then OR. Operators are capitals. A query that would also match an
 * article with none of its words is an error. Where it is wrong, the first mistake is told with its place (UTF-16,
 * half-open) and its remedy.
 */
export function parseQuery(source: string): ParsedQuery {
  try {
    if (source.length > MAX_LENGTH) {
      throw new Misreading(
        [MAX_LENGTH, source.length],
        `A query has at most ${MAX_LENGTH} characters.`,
        "Split it into two topics, or shorten words with wildcards.",
      );
    }
    return { kind: "query", query: new Parser(source).parse() };
  } catch (error) {
    if (error instanceof Misreading) return { kind: "error", ...error.problem };
    throw error;
  }
}

/** Recursive descent, one method a level of binding. */
class Parser {
  #source: string;
  #lexemes: Lexeme[];
  #next = 0;
  #depth = 0;
  /** Where each node stands, for mistakes that only the finished tree shows. */
  #places = new Map<Query, Span>();

  constructor(source: string) {
    this.#source = source;
    this.#lexemes = readLexemes(source);
  }

  parse(): Query {
    if (this.#lexemes.length === 0) {
      throw new Misreading([0, this.#source.length], "The query is empty.", "Write a word to look for.");
    }
    const query = this.#readOr(undefined);
    const rest = this.#peek();
    if (rest?.kind === "close") {
      throw new Misreading(
        rest.at,
        "This parenthesis was never opened.",
        "Remove it, or write ( where the group begins.",
      );
    }
    this.#refuseEmptyMatch(query);
    return query;
  }

  #readOr(field: Field | undefined): Query {
    const start = this.#offset();
    const parts = [this.#readAnd(field)];
    while (this.#take("or")) parts.push(this.#readAnd(field));
    return this.#place(parts.length === 1 ? parts[0]! : { kind: "or", parts }, start);
  }

  #readAnd(field: Field | undefined): Query {
    const start = this.#offset();
    const parts = [this.#readNot(field)];
    while (this.#take("and") || this.#startsOperand()) parts.push(this.#readNot(field));
    return this.#place(parts.length === 1 ? parts[0]! : { kind: "and", parts }, start);
  }

  #readNot(field: Field | undefined): Query {
    const start = this.#offset();
    if (!this.#take("not")) return this.#readNear(field);
    return this.#place({ kind: "not", part: this.#deeper(() => this.#readNot(field)) }, start);
  }

  #readNear(field: Field | undefined): Query {
    const start = this.#offset();
    let left = this.#readOperand(field);
    for (;;) {
      const joint = this.#take("near") ?? this.#take("same");
      if (joint === undefined) return left;
      const right = this.#readOperand(field);
      this.#checkPlaces(left, right, joint);
      const node: Query =
        joint.kind === "near" ? { kind: "near", distance: joint.distance, left, right } : { kind: "same", left, right };
      left = this.#place(node, start);
    }
  }

  #readOperand(field: Field | undefined): Query {
    const lexeme = this.#peek();
    if (lexeme?.kind === "field") return this.#readFielded(lexeme, field);
    if (lexeme?.kind === "open") return this.#readGroup(lexeme, field);
    if (lexeme?.kind === "term") return this.#readTerm(lexeme, field);
    throw this.#missingOperand(lexeme);
  }

  #readFielded(lexeme: Lexeme & { kind: "field" }, outer: Field | undefined): Query {
    if (outer !== undefined) {
      throw new Misreading(
        lexeme.at,
        "A field cannot stand inside another field.",
        `Close the group of ${outer}: first.`,
      );
    }
    this.#next++;
    const follows = this.#peek();
    if (follows?.kind !== "term" && follows?.kind !== "open") {
      const name = `${lexeme.field}:`;
      throw new Misreading(
        lexeme.at,
        `The field ${name} is followed by nothing.`,
        `Write a word, a phrase or a group right after the colon.`,
      );
    }
    return this.#readOperand(lexeme.field);
  }

  #readGroup(open: Lexeme, field: Field | undefined): Query {
    this.#next++;
    const first = this.#peek();
    if (first?.kind === "close") {
      throw new Misreading(
        [open.at[0], first.at[1]],
        "These parentheses are empty.",
        "Write a word inside, or remove them.",
      );
    }
    if (first === undefined) throw neverClosed(open);
    const inner = this.#deeper(() => this.#readOr(field));
    if (!this.#take("close")) throw neverClosed(open);
    return inner;
  }

  #readTerm(lexeme: Lexeme & { kind: "term" }, field: Field | undefined): Query {
    const words = splitPattern(lexeme.text);
    if (words.length === 0) {
      throw new Misreading(lexeme.at, "There is no word here to look for.", "Write letters or digits, or remove it.");
    }
    for (const word of words) {
      const wildcard = word.search(/[*?]/);
      if (wildcard >= 0 && wildcard < MIN_STEM) {
        throw new Misreading(
          lexeme.at,
          `A wildcard needs at least ${MIN_STEM} letters before it.`,
          "Begin the word with letters, as in immigra* or wom?n. Quotes do not change what * and ? mean.",
        );
      }
    }
    this.#next++;
    const term: Query = { kind: "term", text: lexeme.text, words };
    return this.#place(field === undefined ? term : { ...term, field }, lexeme.at[0]);
  }

  /** NEAR and SAME compare places in one text, so each side must be words, and both of the same text. */
  #checkPlaces(left: Query, right: Query, joint: Lexeme): void {
    const name = joint.kind === "near" ? "NEAR" : "SAME";
    for (const side of [left, right]) {
      if (isPlaced(side)) continue;
      throw new Misreading(
        this.#places.get(side) ?? joint.at,
        `${name} joins words, phrases and groups of them with OR.`,
        `Move AND and NOT outside, as in (port ${this.#source.slice(...joint.at)} strike) AND NOT film.`,
      );
    }
    const fields = new Set([...fieldsOf(left), ...fieldsOf(right)]);
    if (fields.size > 1) {
      throw new Misreading(
        joint.at,
        `${name} works within one text: the article, its title, one statement, one name.`,
        `Give both sides the same field, as in said:(port ${this.#source.slice(...joint.at)} strike).`,
      );
    }
  }

  #refuseEmptyMatch(query: Query): void {
    const culprit = findAlwaysTrue(query);
    if (culprit === undefined) return;
    throw new Misreading(
      this.#places.get(culprit) ?? [0, this.#source.length],
      "NOT alone would match every other article.",
      "Say first what to look for, as in strike AND NOT bowling.",
    );
  }

  #missingOperand(lexeme: Lexeme | undefined): Misreading {
    const before = this.#lexemes[this.#next - 1];
    if (before !== undefined && before.kind !== "term" && before.kind !== "close" && before.kind !== "open") {
      const name = this.#source.slice(...before.at);
      return new Misreading(before.at, `Nothing follows ${name}.`, `Write a word after ${name}, or remove it.`);
    }
    const at = lexeme?.at ?? [this.#source.length, this.#source.length];
    const name = this.#source.slice(...at);
    if (lexeme?.kind === "close") {
      return new Misreading(at, "This parenthesis was never opened.", "Remove it, or write ( where the group begins.");
    }
    return new Misreading(at, `Nothing stands before ${name}.`, `Write a word before ${name}, or remove it.`);
  }

  #deeper(read: () => Query): Query {
    this.#depth++;
    if (this.#depth > MAX_DEPTH) {
      const at = this.#lexemes[this.#next - 1]!.at;
      throw new Misreading(at, "The query is nested too deeply.", "Remove parentheses that change nothing.");
    }
    const query = read();
    this.#depth--;
    return query;
  }

  #place(query: Query, start: number): Query {
    const end = this.#lexemes[this.#next - 1]!.at[1];
    if (!this.#places.has(query)) this.#places.set(query, [start, end]);
    return query;
  }

  #peek(): Lexeme | undefined {
    return this.#lexemes[this.#next];
  }

  #take<K extends Lexeme["kind"]>(kind: K): (Lexeme & { kind: K }) | undefined {
    const lexeme = this.#peek();
    if (lexeme?.kind !== kind) return undefined;
    this.#next++;
    return lexeme as Lexeme & { kind: K };
  }

  #startsOperand(): boolean {
    const kind = this.#peek()?.kind;
    return kind === "term" || kind === "open" || kind === "field" || kind === "not";
  }

  #offset(): number {
    return this.#peek()?.at[0] ?? this.#source.length;
  }
}

function neverClosed(open: Lexeme): Misreading {
  return new Misreading(open.at, "This parenthesis is never closed.", "Write ) where the group ends.");
}

function isPlaced(query: Query): boolean {
  if (query.kind === "or") return query.parts.every(isPlaced);
  return query.kind === "term" || query.kind === "near" || query.kind === "same";
}

function fieldsOf(query: Query): (Field | undefined)[] {
  switch (query.kind) {
    case "term":
      return [query.field];
    case "not":
      return fieldsOf(query.part);
    case "near":
    case "same":
      return [...fieldsOf(query.left), ...fieldsOf(query.right)];
    default: // and, or
      return query.parts.flatMap(fieldsOf);
  }
}

/** The part that makes a query hold where none of its terms stands, if there is one. */
function findAlwaysTrue(query: Query): Query | undefined {
  switch (query.kind) {
    case "term":
    case "near":
    case "same":
      return undefined;
    case "not":
      return findAlwaysTrue(query.part) === undefined ? query : undefined;
    case "or":
      return query.parts.map(findAlwaysTrue).find((part) => part !== undefined);
    default: {
      const parts = query.parts.map(findAlwaysTrue);
      return parts.every((part) => part !== undefined) ? parts[0] : undefined;
    }
  }
}
