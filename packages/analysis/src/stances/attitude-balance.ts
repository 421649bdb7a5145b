import type { Attitude } from "../reading.ts";
import { ideasOf, sameIdea } from "./ideas.ts";
import type { ParsedProposition } from "./parse-proposition.ts";

/** Attitudes for less those against, turned to the proposition's side. */
interface Balance {
  /** Of those whose target names something that the proposition is about. */
  about: number;
  /** Of all: who argues for a thing finds its rivals bad and its fruits good. */
  all: number;
}

/** Parts that count for less than this name nothing by themselves. */
const LEAST_WEIGHT = 0.6;

/** What a text is for and against, where no single attitude of it answers the proposition. */
export function attitudeBalance(attitudes: readonly Attitude[], proposition: ParsedProposition): Balance {
  const wanted = proposition.parts.filter((part) => part.weight >= LEAST_WEIGHT);
  const turn = proposition.direction * proposition.sign;
  const balance: Balance = { about: 0, all: 0 };
  for (const { polarity, terms } of attitudes) {
    const side = polarity === "positive" ? turn : polarity === "negative" ? -turn : 0;
    balance.all += side;
    const isAbout = ideasOf(terms).some((idea) => wanted.some((part) => sameIdea(idea, part.idea)));
    if (isAbout) balance.about += side;
  }
  return balance;
}
