import fc from "fast-check";
import type { MatchDocument } from "../prepare-document.ts";
import { parseQuery } from "../parse-query.ts";
import { printQuery } from "../print-query.ts";
import type { Field, Query } from "../query.ts";
import { splitPattern } from "../words.ts";

/** So few words that random queries and random texts often meet. */
const VOCABULARY = ["port", "ports", "strike", "Kyïv", "harbour", "harbours", "the", "mayor's"];

const word = fc.constantFrom(...VOCABULARY);
const pattern = fc.oneof({ weight: 5, arbitrary: word }, fc.constantFrom("port*", "ha?bour", "str*e", "the*"));
const text = fc.oneof(
  pattern,
  fc.array(pattern, { minLength: 2, maxLength: 3 }).map((words) => words.join(" ")),
);

function term(field: fc.Arbitrary<Field | undefined>): fc.Arbitrary<Query> {
  return fc.record({ text, field }).map(({ text, field }) => {
    const bare: Query = { kind: "term", text, words: splitPattern(text) };
    return field === undefined ? bare : { ...bare, field };
  });
}

function placed(field: Field | undefined): fc.Arbitrary<Query> {
  const leaf = term(fc.constant(field));
  const choice: fc.Arbitrary<Query> = fc
    .array(leaf, { minLength: 2, maxLength: 3 })
    .map((parts) => ({ kind: "or", parts }));
  const side = fc.oneof({ weight: 3, arbitrary: leaf }, choice);
  return fc.oneof(
    fc.record({
      kind: fc.constant("near" as const),
      distance: fc.integer({ min: 1, max: 6 }),
      left: side,
      right: side,
    }),
    fc.record({ kind: fc.constant("same" as const), left: side, right: side }),
  );
}

function tree(leaf: fc.Arbitrary<Query>): fc.Arbitrary<Query> {
  const { query } = fc.letrec<{ query: Query }>((tie) => ({
    query: fc.oneof(
      { maxDepth: 3 },
      { weight: 3, arbitrary: leaf },
      fc.array(tie("query"), { minLength: 2, maxLength: 3 }).map((parts): Query => ({ kind: "and", parts })),
      fc.array(tie("query"), { minLength: 2, maxLength: 3 }).map((parts): Query => ({ kind: "or", parts })),
      tie("query").map((part): Query => ({ kind: "not", part })),
    ),
  }));
  return query;
}

const anyField = fc.constantFrom<(Field | undefined)[]>(undefined, undefined, "title", "outlet", "speaker", "said");

/** Any tree that the parser could have made: one that needs at least one of its words. */
export const queries: fc.Arbitrary<Query> = tree(
  fc.oneof(
    { weight: 3, arbitrary: term(anyField) },
    placed(undefined),
    placed("title"),
    placed("said"),
    placed("outlet"),
    placed("speaker"),
  ),
).filter((query) => parseQuery(printQuery(query)).kind === "query");

/** Trees over title and text alone, also those that hold on an empty text. */
export const textQueries: fc.Arbitrary<Query> = tree(
  fc.oneof({ weight: 3, arbitrary: term(fc.constantFrom(undefined, "title")) }, placed(undefined)),
);

const sentences = fc
  .array(fc.array(word, { minLength: 1, maxLength: 6 }), { maxLength: 4 })
  .map((sentences) => sentences.map((words) => `X ${words.join(" ")}.`).join(" "));

/** A short article; what its statements say is cut from its text. */
export const documents: fc.Arbitrary<MatchDocument> = fc
  .record({
    title: fc.array(word, { maxLength: 4 }).map((words) => words.join(" ")),
    text: sentences,
    outlet: fc.oneof(word, fc.constant("")),
    cuts: fc.array(fc.record({ speaker: word, from: fc.nat(12), words: fc.nat(8) }), { maxLength: 3 }),
  })
  .map(({ cuts, ...document }) => ({
    ...document,
    statements: cuts.map(({ speaker, from, words }) => ({
      speaker,
      content: document.text
        .split(" ")
        .slice(from, from + words)
        .join(" "),
    })),
  }));
