import type { MatchDocument } from "../prepare-document.ts";
import type { Query, Term } from "../query.ts";

/**
 * The language over title and text, once more and as simply as possible: every start tried, nothing indexed. Texts here
 * end their sentences with ". X".
 */
export function naiveMatch(query: Query, document: MatchDocument): boolean {
  switch (query.kind) {
    case "not":
      return !naiveMatch(query.part, document);
    case "and":
      return query.parts.every((part) => naiveMatch(part, document));
    case "or":
      return query.parts.some((part) => naiveMatch(part, document));
    default: {
      const fields = isTitleOnly(query) ? [document.title] : [document.title, document.text];
      return fields.some((text) => ranges(query, text).length > 0);
    }
  }
}

type Range = [first: number, last: number];

function ranges(query: Query, text: string): Range[] {
  const words = read(text);
  switch (query.kind) {
    case "term":
      return words.flatMap((_, first): Range[] =>
        standsAt(query, words, first) ? [[first, first + query.words.length - 1]] : [],
      );
    case "or":
      return query.parts.flatMap((part) => ranges(part, text));
    case "near":
      return pairs(query, text)
        .filter(([a, b]) => b[0] - a[1] <= query.distance)
        .map(([a, b]): Range => [a[0], b[1]]);
    case "same":
      return pairs(query, text)
        .filter(([a, b]) => words.slice(a[0] + 1, b[1] + 1).every((word) => word !== "x"))
        .map(([a, b]): Range => [a[0], b[1]]);
    default:
      throw new Error("not placed");
  }
}

function pairs(query: { left: Query; right: Query }, text: string): [Range, Range][] {
  const [left, right] = [ranges(query.left, text), ranges(query.right, text)];
  return left.flatMap((a) =>
    right.flatMap((b): [Range, Range][] => (a[1] < b[0] ? [[a, b]] : b[1] < a[0] ? [[b, a]] : [])),
  );
}

function standsAt(term: Term, words: string[], first: number): boolean {
  return term.words.every((pattern, step) => {
    const expression = new RegExp(`^${pattern.replaceAll("*", ".*").replaceAll("?", ".")}$`);
    return expression.test(words[first + step] ?? "");
  });
}

function read(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll("ï", "i")
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
}

function isTitleOnly(query: Query): boolean {
  return query.kind === "term" && query.field === "title";
}
