import type { Attitude } from "../reading.ts";
import { ideasOf, type Idea } from "./ideas.ts";

/** Terms of an attitude in the form that is compared, made once for all propositions. */
export interface ReadyAttitude {
  attitude: Attitude;
  terms: Idea[];
  heads: Idea[];
  context: Idea[];
  setting: Idea[];
  agent: Idea[];
  predicate: Idea | null;
}

/** An attitude as stored, its terms made into ideas. */
export function readyAttitude(attitude: Attitude): ReadyAttitude {
  const frame = attitude.frame;
  const terms = ideasOf(attitude.terms);
  return {
    attitude,
    terms,
    heads: frame?.heads === undefined ? terms : ideasOf(frame.heads),
    context: ideasOf(frame?.context ?? []),
    setting: ideasOf(frame?.setting ?? []),
    agent: ideasOf(frame?.agent ?? []),
    predicate:
      frame?.predicate === undefined
        ? null
        : (terms.find((idea) => idea.term === frame.predicate) ?? ideasOf([frame.predicate])[0] ?? null),
  };
}
