/**
 * Why a judge gave no label, so that the rules' label stands: the closed list, each with a sentence for people, which is kept with
 * the stance.
 */
const FAILURES = {
  unreachable: "The model could not be reached.",
  timeout: "The model took too long.",
  refused: "The model's address may not be connected to.",
  "too-busy": "The model asked to wait.",
  "not-allowed": "The model refused the key or the request.",
  broken: "The model's service answered with an error.",
  "no-answer": "The model gave no answer that can be read.",
  "wrong-evidence": "The model pointed at words that are not in the statement.",
} as const;

export type FailureReason = keyof typeof FAILURES;

/** A failure in words, with what the judge or the way to it said. */
export function sayFailure(because: FailureReason, detail?: string): string {
  return detail === undefined || detail === "" ? FAILURES[because] : `${FAILURES[because]} (${detail})`;
}
