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
  const terms = ideasOf(withoutTimes(attitude.terms));
  return {
    attitude,
    terms,
    heads: frame?.heads === undefined ? terms : ideasOf(withoutTimes(frame.heads)),
    context: ideasOf(frame?.context ?? []),
    setting: ideasOf(frame?.setting ?? []),
    agent: ideasOf(frame?.agent ?? []),
    predicate:
      frame?.predicate === undefined
        ? null
        : (terms.find((idea) => idea.term === frame.predicate) ?? ideasOf([frame.predicate])[0] ?? null),
  };
}

const TIMES = new Set("day week month year decade spring summer autumn fall winter season session".split(" "));

/** "double the visas next year": when a thing is to be is no part of the thing. */
function withoutTimes(terms: readonly string[]): string[] {
  const isTime = (i: number) => (terms[i] === "next" || terms[i] === "last") && TIMES.has(terms[i + 1] ?? "");
  return terms.filter((_, i) => !isTime(i) && !isTime(i - 1));
}
