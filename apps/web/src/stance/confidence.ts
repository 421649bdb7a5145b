/** How sure a label is, in the words that stand beside it. */
export type ConfidenceWord = "sure" | "likely" | "unsure";

/** From 0.85 sure, from 0.6 likely, below that unsure. */
export function sayConfidence(confidence: number): ConfidenceWord {
  if (confidence >= 0.85) return "sure";
  return confidence >= 0.6 ? "likely" : "unsure";
}

/** The figure behind the word. It promises more than new texts keep, and says so. */
export function sayConfidenceFigure(confidence: number): string {
  return `${Math.round(confidence * 100)} of 100, not calibrated`;
}
