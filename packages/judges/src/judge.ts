/**
 * What a judge is: a model that is asked for the side somebody takes on a proposition in one statement, where the rules are not sure.
 * Everything but the asking itself is plain data that survives JSON.
 */
import type { Span, StanceLabel } from "@onrecord/analysis/reading";
import type { FailureReason } from "./failures.ts";

/** All that a judge gets to see of an article. */
export interface Question {
  /** The sentence that one can be for or against. */
  proposition: string;
  /** Whose side is asked for, in the words of the article; "" when it names nobody. */
  holder: string;
  /** The sentence or sentences of the statement, as they stand in the article. */
  statement: string;
  /** What stands before them, for what "it" and "the plan" mean. May be empty. */
  context: string;
}

/** A judge's side on one question. */
export interface Answer {
  label: StanceLabel;
  /** The judge's own figure, 0 to 1: not calibrated. */
  confidence: number;
  /** Offsets into the question's statement. Empty when the judge points at no words. */
  evidence: Span[];
  /** One sentence for a person. */
  reason: string;
}

/** What came of one question. */
export type Judged = { kind: "answered"; answer: Answer } | { kind: "failed"; because: FailureReason; detail?: string };

/** What asking has used up. `cost` is in the currency that the operator states prices in. */
export interface Usage {
  tokensIn: number;
  tokensOut: number;
  cost: number;
}

/**
 * One request's outcome. `answered`: something for each question, in order. `failed`: the judge as a whole could not be asked, so that
 * other questions would fare no better now; `wait` is in seconds, when it said how long.
 */
export type Asked =
  | { kind: "answered"; judged: Judged[]; usage: Usage }
  | { kind: "failed"; because: FailureReason; detail: string; usage: Usage; wait?: number | undefined };

/** Any judge, wherever it runs. The same question gets the same answer from one model and prompt, as far as the model is deterministic. */
export interface Judge {
  /** Who decides, as people read it. */
  model: string;
  /** Changes when what the model is told or how its answer is read changes. */
  prompt: string;
  /** Most questions a request. */
  batch: number;
  /** More than asking these will use. */
  estimate: (questions: readonly Question[]) => Usage;
  /** Asks at most `batch` questions. Never throws for what the model or the way to it does. */
  ask: (questions: readonly Question[]) => Promise<Asked>;
  close: () => Promise<void>;
}
