/**
 * Figures by rule, over the texts that the rules are steered by: the demo's tuned texts and follow-ups, and the labelled passages. Never
 * over held-out texts: what fails here may be repaired, what fails there may not.
 */

/** How often something was right, and in which texts it was not. */
export interface Share {
  right: number;
  of: number;
  /** Texts with what was not right, and how often: sorted by text. */
  wrong: Record<string, number>;
}

/** Shares by name: of a rule, a phenomenon, a way of naming who speaks. */
export type Shares = Record<string, Share>;

export interface Figures {
  /** Of the statements that a rule said: expected, with these words and this speaker. */
  "statements, by the rule that found them": Shares;
  /** Of the expected statements: found, with these words and this speaker. */
  "statements, by how the text attributes them": Shares;
  /** Of the statements with the right words: the right speaker. */
  "speakers, by how the sentence names them": Shares;
  /** Of the sides taken: expected. */
  "stances, by the rule that found them": Shares;
  /** Of the expected stances: found. */
  "stances, by side and basis": Shares;
}

/** Each measure with its name for people: what a share is a share of. */
export const MEASURES = {
  "statements, by the rule that found them": "precision",
  "statements, by how the text attributes them": "recall",
  "speakers, by how the sentence names them": "precision",
  "stances, by the rule that found them": "precision",
  "stances, by side and basis": "recall",
} as const satisfies Record<keyof Figures, "precision" | "recall">;

export const NAMES = Object.keys(MEASURES) as (keyof Figures)[];

export function noFigures(): Figures {
  return {
    "statements, by the rule that found them": {},
    "statements, by how the text attributes them": {},
    "speakers, by how the sentence names them": {},
    "stances, by the rule that found them": {},
    "stances, by side and basis": {},
  };
}
