import type { AttitudeFrame } from "../reading.ts";
import type { Token } from "../tokens.ts";
import type { Clause } from "./clauses.ts";
import type { Range } from "./verb-groups.ts";

export type Sign = 1 | -1 | 0;

/** One expression of liking, wishing, judging or doing, before it is known whose it is. Ranges count tokens of the run. */
export interface Appraisal {
  sign: Sign;
  /** What it is about, in the words of the text. */
  target: Range[];
  /** The expression that decided the sign. */
  because: Range;
  force: AttitudeFrame["force"];
  /** 0 to 1: how plainly the words carry the sign. */
  strength: number;
  /** The words naming whose it is; null when it is the voice of the run itself. */
  holder: Range | null;
  /** Somebody else reports it of the holder. */
  reported: boolean;
  /** Index of the verb that heads the target. */
  predicate: number;
  /** Who is to do it. */
  agent: Range | null;
  hedge: "condition" | "concession" | null;
  /** It speaks of what would become of people and things: about the matter at hand where its target is not itself the matter. */
  loose: boolean;
}

/** A clause with what its surroundings do to it. */
export interface ClauseInContext {
  tokens: readonly Token[];
  clauses: readonly Clause[];
  clause: Clause;
  index: number;
  /** -1 below "does not believe that". */
  flip: 1 | -1;
  /** Whose words the clause is: null is the voice of the run. */
  holder: Range | null;
  reported: boolean;
  hedge: "condition" | "concession" | null;
  /** The run is somebody's own words, so that its tenses are theirs; in reported speech "would" stands for "will". */
  ownWords: boolean;
  /** Whether a subject is the voice of the run: "I", "we", and in indirect speech "he". */
  isSelf: (subject: Range | null) => boolean;
}

type Draft = Pick<Appraisal, "sign" | "because" | "force" | "strength"> & {
  target: Range[];
  holder?: Range | null;
  reported?: boolean;
  predicate?: number;
  agent?: Range | null;
  hedge?: Appraisal["hedge"];
  loose?: boolean;
};

/** An appraisal in its clause: the clause's holder, flip and hedge unless the draft knows better. */
export function inClause(context: ClauseInContext, draft: Draft): Appraisal {
  return {
    predicate: -1,
    agent: null,
    loose: false,
    hedge: context.hedge,
    holder: context.holder,
    reported: context.reported,
    ...draft,
    sign: (draft.sign * context.flip) as Sign,
    target: draft.target.filter((range) => range.from < range.to),
  };
}

/** The holder an attitude verb or noun names by its subject: the clause's own holder when that is the voice itself. */
export function heldBy(context: ClauseInContext, subject: Range | null): { holder: Range | null; reported: boolean } {
  if (context.isSelf(subject)) return { holder: context.holder, reported: context.reported };
  return { holder: subject, reported: true };
}
