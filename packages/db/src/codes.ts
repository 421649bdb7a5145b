/**
 * The closed lists that the database keeps as small integers: code → word, in one place. Words are those of the product;
 * numbers never change their meaning (the migrations hold them to their ranges).
 */
import { z } from "zod";

/** A closed list of words with their codes, both ways. */
function codes<const T extends Record<string, number>>(codeOf: T) {
  const words = Object.keys(codeOf) as (keyof T & string)[];
  const wordOf = new Map<number, keyof T & string>(words.map((word) => [codeOf[word]!, word]));
  /** Throws for a code that was never given: the checks of the database make that a bug. */
  const toWord = (code: number): keyof T & string => {
    const word = wordOf.get(code);
    if (word === undefined) throw new Error(`No word for code ${code} among ${words.join(", ")}.`);
    return word;
  };
  return {
    words,
    code: (word: keyof T & string): number => codeOf[word]!,
    word: toWord,
    /** Reads a row's code as its word; a word stays, so that a row may be read again on its way out. */
    column: z.preprocess((value) => (typeof value === "number" ? toWord(value) : value), z.enum(words)),
  };
}

/** Roles are cumulative: a higher one may do all that a lower one may. */
export const roles = codes({ viewer: 1, reviewer: 2, editor: 3, owner: 4 });
export type Role = (typeof roles.words)[number];

export const vias = codes({ feed: 1, address: 2, file: 3 });
export const stages = codes({ fetch: 1, read: 2 });
export const outcomes = codes({ waiting: 0, done: 1, skipped: 2, parked: 3 });
export const pollOutcomes = codes({ answered: 1, unchanged: 2, failed: 3 });
export const precisions = codes({ none: 0, day: 1, instant: 2 });
export const speakerKinds = codes({ person: 1, organization: 2, group: 3, anonymous: 4, unknown: 5 });
export const statementKinds = codes({ direct: 1, indirect: 2, mixed: 3 });
export const saidHows = codes({ stated: 1, assumed: 2 });
export const polarities = codes({ positive: 1, negative: 2, neutral: 3 });
export const bases = codes({ said: 1, done: 2, "second-hand": 3 });
export const labels = codes({ for: 1, against: 2, mixed: 3, unclear: 4 });
/** Whose label a stance bears. */
export const deciders = codes({ rules: 1, judge: 2 });
export const judgementOutcomes = codes({ asking: 0, answered: 1, failed: 2 });

/** Flags of a statement, as bits. */
const FLAG_BITS = { negated: 1, hypothetical: 2, question: 4, headline: 8, nested: 16 } as const;
export type Flag = keyof typeof FLAG_BITS;

export function flagBits(flags: readonly Flag[]): number {
  return flags.reduce((bits, flag) => bits | FLAG_BITS[flag], 0);
}

export function flagsOf(bits: number): Flag[] {
  return (Object.keys(FLAG_BITS) as Flag[]).filter((flag) => bits & FLAG_BITS[flag]);
}

/** Reads a row's bits as flags; flags stay. */
export const flagsColumn = z.preprocess(
  (value) => (typeof value === "number" ? flagsOf(value) : value),
  z.array(z.enum(Object.keys(FLAG_BITS) as [Flag, ...Flag[]])),
);

/** The bit of statements that copy a body statement and are not counted again. */
export const HEADLINE_BIT = FLAG_BITS.headline;
