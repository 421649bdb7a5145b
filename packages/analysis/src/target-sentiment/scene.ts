import { SAYING_VERBS } from "../attitudes/lexicons/attitude-verbs.ts";
import { findClauses, type Clause } from "../attitudes/clauses.ts";
import type { Range } from "../attitudes/verb-groups.ts";
import type { Token } from "../tokens.ts";

/** A mention in its sentence, with what the features need to know of its surroundings. Ranges count tokens. */
export interface Scene {
  tokens: readonly Token[];
  target: Range;
  /** The whole name that the target is part of: "Cardinal Ann Lee" for "Lee". */
  name: Range;
  clauses: readonly Clause[];
  /** Index of the clause it stands in, or -1. */
  own: number;
  /** Whether it is the subject, by clause. */
  isSubject: readonly boolean[];
  /** Index of the clause in which it says something, or -1. */
  speaking: number;
  /** Whether a token stands inside quotation marks. */
  isQuoted: readonly boolean[];
}

/** What a word is to the mention: said by it, in a clause it is the subject of, around it as an object, or elsewhere. */
export type Zone = "said" | "subject" | "before" | "after" | "own" | "elsewhere" | "across quotes";

export function sceneOf(tokens: readonly Token[], target: Range): Scene {
  const name = wholeName(tokens, target);
  const clauses = findClauses(tokens);
  const isSubject = clauses.map(({ subject }) => subject !== null && name.from < subject.to && subject.from < name.to);
  return {
    tokens,
    target,
    name,
    clauses,
    own: clauses.findIndex((clause) => name.from >= clause.from && name.from < clause.to),
    isSubject,
    speaking: clauses.findIndex(
      ({ verb }, n) => isSubject[n] && verb !== null && SAYING_VERBS.has(wordOf(tokens[verb.main])),
    ),
    isQuoted: findQuoted(tokens),
  };
}

/** The zone of every token. */
export function zonesOf({ tokens, name, clauses, own, isSubject, speaking, isQuoted }: Scene): Zone[] {
  const verb = clauses[own]?.verb ?? null;
  return tokens.map((_, i) => {
    const at = clauses.findIndex((clause) => i >= clause.from && i < clause.to);
    if (speaking >= 0 && (isQuoted[i] || (at > speaking && clauses[at]!.relation !== "main"))) return "said";
    if (at < 0) return "elsewhere";
    if (isSubject[at]) return "subject";
    if (at !== own) return isQuoted[i] === isQuoted[name.from] ? "elsewhere" : "across quotes";
    if (verb === null || name.from < verb.to) return "own";
    return i < name.from ? "before" : "after";
  });
}

/** How a word is told to the features: names and numbers only as such, so that no weight knows whom to like. */
export function wordOf(token: Token | undefined): string {
  if (token === undefined) return "#";
  if (token.pos === "PROPN") return "NAME";
  if (token.pos === "NUM") return "NUM";
  return token.lemma.toLowerCase();
}

const ADDRESS = /^(?:mr|mrs|ms|dr|sen|rep|gov)\.?$/;

function wholeName(tokens: readonly Token[], target: Range): Range {
  let { from, to } = target;
  if (tokens[from]?.pos === "PROPN")
    while (tokens[from - 1]?.pos === "PROPN" || ADDRESS.test(tokens[from - 1]?.lower ?? "")) from--;
  if (tokens[to - 1]?.pos === "PROPN") while (tokens[to]?.pos === "PROPN") to++;
  return { from, to };
}

function findQuoted(tokens: readonly Token[]): boolean[] {
  let open = false;
  return tokens.map(({ text }) => {
    if (text === "“") open = true;
    else if (text === "”") open = false;
    else if (text === '"') open = !open;
    return open;
  });
}
