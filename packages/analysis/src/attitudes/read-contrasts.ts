import type { Appraisal, ClauseInContext, Sign } from "./appraisal.ts";
import { isActor } from "./lexicons/actors.ts";
import { objectRange } from "./noun-phrases.ts";

const OTHER_SIDE: ReadonlyMap<string, string> = new Map([
  ["for", "against"],
  ["against", "for"],
]);

/** "Homes, not offices", "for the tram and against the stadium": what stands behind the first matter is on the other side. */
export function withContrasts({ tokens, clause }: ClauseInContext, found: readonly Appraisal[]): Appraisal[] {
  return found.flatMap((one) => {
    const object = one.target.at(-1);
    if (object === undefined || one.sign === 0 || object.to <= one.predicate + 1) return [one];
    const opposed = (from: number): Appraisal | null => {
      const other = objectRange(tokens, from, clause.to);
      const head = tokens[other.to - 1];
      if (other.from >= other.to || (head?.pos !== "NOUN" && head?.pos !== "PROPN")) return null;
      // "The people should decide it, not the court": another doer of the same.
      if (one.agent !== null && isActor(tokens, other)) return null;
      // "must build homes, not offices": the verb is left out behind the "not".
      const verb = one.predicate >= 0 ? [{ from: one.predicate, to: one.predicate + 1 }] : [];
      return { ...one, sign: -one.sign as Sign, target: [...verb, other] };
    };
    const [comma, not, noun] = tokens.slice(object.to, object.to + 3);
    if (comma?.text === "," && not?.lower === "not" && ["DET", "NOUN", "ADJ", "PROPN"].includes(noun?.pos ?? "")) {
      const other = opposed(object.to + 2);
      return other === null ? [one] : [one, other];
    }
    const side = OTHER_SIDE.get(tokens[one.because.to - 1]?.lower ?? "");
    const turn = tokens.findIndex(
      (token, i) => i > object.from && i < object.to && token.lower === side && tokens[i - 1]!.pos === "CCONJ",
    );
    const other = turn < 0 ? null : opposed(turn + 1);
    if (other === null) return [one];
    return [{ ...one, target: [...one.target.slice(0, -1), { from: object.from, to: turn - 1 }] }, other];
  });
}
