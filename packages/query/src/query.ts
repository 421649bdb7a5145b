/**
 * The tree of the Boolean language: what `parseQuery` makes of the words a person types, and what matching, printing and
 * SQL are made from. Plain data that survives JSON.
 */

/** Half-open, in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** Where a term must stand. Without a field: in the title or the text. */
export type Field = "title" | "outlet" | "speaker" | "said";

/** A word, a word with wildcards, or a phrase: its words stand side by side. */
export interface Term {
  kind: "term";
  field?: Field;
  /** As typed, without its quotes. */
  text: string;
  /** Folded, in order; `*` stands for any letters, `?` for exactly one. At least one word. */
  words: string[];
}

export type Query =
  | Term
  /** Both, with at most `distance` steps from one to the next, in either order. */
  | { kind: "near"; distance: number; left: Query; right: Query }
  /** Both in one sentence. */
  | { kind: "same"; left: Query; right: Query }
  | { kind: "and"; parts: Query[] }
  | { kind: "or"; parts: Query[] }
  | { kind: "not"; part: Query };
