/** `~` leaves room for a few words that only shade, `X` stands for the matter, `Y` for whoever else; otherwise words that do equally well. */
export type Step = "~" | "X" | "Y" | ReadonlySet<string>;

/** A fixed phrase of taking a side: its words in order, and the side. */
export interface StancePhrase {
  steps: readonly Step[];
  sign: 1 | -1;
}

const PLACES: ReadonlySet<string> = new Set(["~", "X", "Y"] satisfies Step[]);

function isPlace(step: string): step is Extract<Step, string> {
  return PLACES.has(step);
}

/** Phrases by each word that may be their first. */
export type PhraseIndex = ReadonlyMap<string, readonly StancePhrase[]>;

/** One phrase a line, its steps apart by spaces, words that do equally well apart by `|`. */
function parsePhrases(list: string, sign: 1 | -1): StancePhrase[] {
  return list
    .trim()
    .split("\n")
    .map((line) => ({
      sign,
      steps: line.split(" ").map((step) => (isPlace(step) ? step : new Set(step.split("|")))),
    }));
}

/** Phrases for and against by the words that they may open with, an opening `X` or `~` apart. */
export function byFirstWord(good: string, bad: string): PhraseIndex {
  const found = new Map<string, StancePhrase[]>();
  for (const phrase of [...parsePhrases(bad, -1), ...parsePhrases(good, 1)]) {
    const first = phrase.steps.find((step) => typeof step !== "string");
    if (first === undefined) continue;
    for (const word of first) {
      const known = found.get(word);
      if (known === undefined) found.set(word, [phrase]);
      else known.push(phrase);
    }
  }
  return found;
}
