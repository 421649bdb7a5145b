import { inClause, type Appraisal, type ClauseInContext, type Sign } from "./appraisal.ts";
import { isIdle } from "./clause-context.ts";
import { objectRange } from "./noun-phrases.ts";
import { outcomeOf } from "./read-outcomes.ts";
import { deedOf } from "./read-threats.ts";

const SUPPOSING: ReadonlyMap<string, 1 | -1> = new Map([
  ["if", 1],
  ["once", 1],
  ["unless", -1],
]);
/** What follows from a supposition is told with these, or in the present. */
const FOLLOWING = new Set(["will", "would", "can", "none"]);

/** "If the pool goes, the street goes with it", "without the bypass this town will choke": what comes of a thing speaks for or against it. */
export function readConsequences(context: ClauseInContext): Appraisal[] {
  const { verb, subject } = context.clause;
  if (verb === null || subject === null || !FOLLOWING.has(verb.modal)) return [];
  const supposed = readSupposed(context);
  return supposed.length > 0 ? supposed : readOwedTo(context);
}

function readSupposed(context: ClauseInContext): Appraisal[] {
  const { tokens, clauses, clause, index } = context;
  if (clause.relation !== "main" && clause.relation !== "joined") return [];
  const supposed = [clauses[index - 1], clauses[index + 1]].find(
    (other) => other?.relation === "adverbial" && SUPPOSING.has(other.marker),
  );
  // "If the deal is fair" names no event.
  if (supposed?.verb == null || supposed.subject === null || supposed.verb.copula) return [];
  if (supposed.verb.modal !== "none" && supposed.verb.modal !== "will") return [];
  // "Even if it costs more it is still the best" supposes nothing of weight.
  if (isIdle(tokens, supposed) || tokens[supposed.from - 2]?.lower === "even") return [];
  const outcome = outcomeOf(context);
  if (outcome === null) return [];
  const turned = SUPPOSING.get(supposed.marker)! * (supposed.verb.denied ? -1 : 1);
  const { target, predicate } = deedOf(context, supposed);
  return [
    inClause(context, {
      sign: (outcome.sign * turned) as Sign,
      target: context.isSelf(supposed.subject) && target.length > 1 ? target.slice(1) : target,
      predicate,
      because: outcome.because,
      force: "effect",
      strength: 0.7,
      hedge: null,
    }),
  ];
}

/** "Without the bypass, …", "thanks to the tram, …", "because of the toll, …" */
function readOwedTo(context: ClauseInContext): Appraisal[] {
  const { tokens, clause } = context;
  for (let i = clause.from; i < clause.to - 1; i++) {
    const opening = openingAt(context, i);
    if (opening === null) continue;
    const before = i < clause.subject!.from;
    const object = objectRange(tokens, opening.to, before ? clause.subject!.from : clause.to);
    const outcome = object.from < object.to && tokens[object.to - 1]!.pos !== "PRON" ? outcomeOf(context) : null;
    if (outcome === null) return [];
    return [
      inClause(context, {
        sign: (outcome.sign * opening.sign) as Sign,
        target: [object],
        because: outcome.because,
        force: "effect",
        strength: 0.7,
        hedge: null,
      }),
    ];
  }
  return [];
}

function openingAt({ tokens, clause }: ClauseInContext, at: number): { sign: 1 | -1; to: number } | null {
  const word = tokens[at]!.lower;
  const next = tokens[at + 1]!.lower;
  if (word === "without" && !tokens[at + 1]!.lower.endsWith("ing") && clause.verb!.modal !== "none")
    return { sign: -1, to: at + 1 };
  if ((word === "thanks" && next === "to") || (word === "because" && next === "of")) return { sign: 1, to: at + 2 };
  return null;
}
