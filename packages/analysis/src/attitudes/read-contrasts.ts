import type { Appraisal, ClauseInContext, Sign } from "./appraisal.ts";
import { isActor } from "./lexicons/actors.ts";
import { objectRange } from "./noun-phrases.ts";
import type { Range } from "./verb-groups.ts";

const OTHER_SIDE: ReadonlyMap<string, string> = new Map([
  ["for", "against"],
  ["against", "for"],
]);
const BETTER = new Set(["better", "wiser", "cheaper", "safer", "fairer", "kinder", "preferable"]);

/**
 * "Homes, not offices", "better to mend it than to sell it", "for the tram and against the stadium": what is set against the matter of an
 * appraisal is on the other side.
 */
export function withContrasts(context: ClauseInContext, found: readonly Appraisal[]): Appraisal[] {
  return found.flatMap((one) => {
    const object = one.target.at(-1);
    if (object === undefined || one.sign === 0 || object.to <= one.predicate + 1) return [one];
    return lessGood(context, one, object) ?? leftOut(context, one, object) ?? otherSide(context, one, object) ?? [one];
  });
}

/** "better to mend it than to sell it" */
function lessGood({ tokens, clause }: ClauseInContext, one: Appraisal, object: Range): Appraisal[] | null {
  if (!BETTER.has(tokens[one.because.to - 1]!.lower)) return null;
  const than = tokens.findIndex((token, i) => i > object.from && i < object.to && token.lower === "than");
  if (than < 0) return null;
  const predicate = tokens[than + 1]?.lower === "to" ? than + 2 : -1;
  const worse = objectRange(tokens, predicate < 0 ? than + 1 : predicate, clause.to);
  return [cutAt(one, object, than), turned(one, [worse], predicate)].filter(({ target }) => target.length > 0);
}

/** "homes, not offices"; of "must build homes, not offices" the verb is left out behind the "not". */
function leftOut({ tokens, clause }: ClauseInContext, one: Appraisal, object: Range): Appraisal[] | null {
  if (tokens[object.to]?.text !== "," || tokens[object.to + 1]?.lower !== "not") return null;
  const other = objectRange(tokens, object.to + 2, clause.to);
  const [first, head] = [tokens[other.from], tokens[other.to - 1]];
  if (!["DET", "NOUN", "ADJ", "PROPN"].includes(first?.pos ?? "") || !/^(?:NOUN|PROPN)$/.test(head?.pos ?? ""))
    return null;
  // "The people should decide it, not the court": another doer of the same.
  if (one.agent !== null && isActor(tokens, other)) return null;
  const verb = one.predicate < 0 ? [] : [{ from: one.predicate, to: one.predicate + 1 }];
  return [one, turned(one, [...verb, other], one.predicate)];
}

/** "voted for the tram and against the stadium" */
function otherSide({ tokens, clause }: ClauseInContext, one: Appraisal, object: Range): Appraisal[] | null {
  const side = OTHER_SIDE.get(tokens[one.because.to - 1]?.lower ?? "");
  if (side === undefined) return null;
  const at = tokens.findIndex(
    (token, i) => i > object.from && i < object.to && token.lower === side && tokens[i - 1]!.pos === "CCONJ",
  );
  if (at < 0) return null;
  return [cutAt(one, object, at - 1), turned(one, [objectRange(tokens, at + 1, clause.to)], -1)];
}

function cutAt(one: Appraisal, object: Range, to: number): Appraisal {
  return { ...one, target: [...one.target.slice(0, -1), { from: object.from, to }] };
}

function turned(one: Appraisal, target: Range[], predicate: number): Appraisal {
  return { ...one, sign: -one.sign as Sign, target: target.filter(({ from, to }) => from < to), predicate };
}
