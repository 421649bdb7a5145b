import type { PreparedText } from "./prepare-document.ts";
import type { Query, Term } from "./query.ts";

/** A run of words, by index: first and last, both included. */
export type Run = readonly [first: number, last: number];

/** Where a placed query (term, OR of terms, NEAR, SAME) stands in a text: each run once, in order. */
export function findRuns(query: Query, text: PreparedText): Run[] {
  switch (query.kind) {
    case "term":
      return findTerm(query, text);
    case "or":
      return distinct(query.parts.flatMap((part) => findRuns(part, text)));
    case "near":
      return findNear(findRuns(query.left, text), findRuns(query.right, text), query.distance);
    case "same":
      return findSame(findRuns(query.left, text), findRuns(query.right, text), text.sentences);
    default: // and, not
      throw new Error(`${query.kind} has no place in a text`); // parseQuery refuses it inside NEAR and SAME
  }
}

function findTerm(term: Term, text: PreparedText): Run[] {
  const [head, ...tail] = term.words.map((word) => wordTest(word));
  const runs: Run[] = [];
  for (const first of placesOf(term.words[0]!, head!, text)) {
    const fits = tail.every((test, step) => {
      const word = text.words[first + step + 1];
      return word !== undefined && test(word.folded);
    });
    if (fits) runs.push([first, first + tail.length]);
  }
  return runs;
}

function placesOf(pattern: string, test: (word: string) => boolean, text: PreparedText): number[] {
  if (!/[*?]/.test(pattern)) return text.places.get(pattern) ?? [];
  const places = [...text.places].flatMap(([word, places]) => (test(word) ? places : []));
  return places.sort((a, b) => a - b);
}

/** Whether a folded word is the pattern: `*` any letters, `?` exactly one. */
function wordTest(pattern: string): (word: string) => boolean {
  if (!/[*?]/.test(pattern)) return (word) => word === pattern;
  const signs = Array.from(pattern);
  return (word) => fits(signs, Array.from(word));
}

/** The usual greedy walk for wildcards: on a mismatch the last `*` takes one letter more. Never exponential. */
function fits(pattern: string[], word: string[]): boolean {
  let at = 0;
  let star = -1;
  let taken = 0;
  for (let letter = 0; letter < word.length;) {
    if (pattern[at] === "*") {
      star = at++;
      taken = letter;
    } else if (pattern[at] === "?" || pattern[at] === word[letter]) {
      at++;
      letter++;
    } else if (star >= 0) {
      at = star + 1;
      letter = ++taken;
    } else {
      return false;
    }
  }
  return pattern.slice(at).every((sign) => sign === "*");
}

/** Pairs that do not overlap and have at most `distance` steps from the end of one to the start of the other. */
function findNear(left: Run[], right: Run[], distance: number): Run[] {
  const runs: Run[] = [];
  for (const one of left) {
    for (const other of right) {
      const steps = one[0] < other[0] ? other[0] - one[1] : one[0] - other[1];
      if (steps >= 1 && steps <= distance) runs.push([Math.min(one[0], other[0]), Math.max(one[1], other[1])]);
    }
  }
  return distinct(runs);
}

function findSame(left: Run[], right: Run[], sentences: number[]): Run[] {
  const runs: Run[] = [];
  for (const one of left) {
    for (const other of right) {
      const isApart = one[1] < other[0] || other[1] < one[0];
      const run: Run = [Math.min(one[0], other[0]), Math.max(one[1], other[1])];
      if (isApart && sentences[run[0]] === sentences[run[1]]) runs.push(run);
    }
  }
  return distinct(runs);
}

function distinct(runs: Run[]): Run[] {
  const byPlace = new Map(runs.map((run) => [`${run[0]} ${run[1]}`, run]));
  return [...byPlace.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
