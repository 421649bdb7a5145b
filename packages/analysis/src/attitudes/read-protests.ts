import { heldBy, inClause, type Appraisal, type ClauseInContext } from "./appraisal.ts";
import { lemmaOf, matchExpression } from "./expressions.ts";
import { isActor } from "./lexicons/actors.ts";
import { ATTITUDE_VERBS, LONGEST_EXPRESSION } from "./lexicons/attitude-verbs.ts";
import { wordList } from "./lexicons/word-list.ts";
import { objectRange } from "./noun-phrases.ts";

/** "in … of", "in … at": nouns that tell on which side something is done. */
const DONE_IN: ReadonlyMap<string, 1 | -1> = new Map([
  ...wordList(`support favour favor defence defense praise solidarity aid celebration`).map(
    (noun) => [noun, 1] as const,
  ),
  ...wordList(`protest opposition defiance condemnation anger dismay disgust fury`).map((noun) => [noun, -1] as const),
]);
/** What one does on a side; "received letters in support of it" tells no side of whoever received them. */
const ACTING = new Set(
  wordList(`quit resign leave walk march rally demonstrate protest strike speak write testify vote argue come stand remain stay gather step
    campaign act boycott stop kneel chant fast sit rise turn raise burn block intervene lobby mobilise mobilize`),
);
const BEHIND_THEM = new Set(["of", "at", "over", "with", "against", "to"]);

/** "Quit in protest at the cull", "wrote in support of the tram", "resigned rather than sign it": whatever is done, it is done on a side. */
export function readProtests(context: ClauseInContext): Appraisal[] {
  const { tokens, clause } = context;
  const verb = clause.verb;
  if (verb === null || verb.copula || verb.passive || verb.denied || verb.modal === "can") return [];
  if (clause.subject === null || !(isActor(tokens, clause.subject) || context.isSelf(clause.subject))) return [];
  for (let i = verb.to; i < clause.to - 2; i++) {
    const side = sideAt(context, i);
    if (side === null || (side.done && !ACTING.has(lemmaOf(tokens[verb.main]!)))) continue;
    const object = objectRange(tokens, side.to, clause.to);
    if (object.from >= object.to) return [];
    return [
      inClause(context, {
        sign: side.sign,
        target: [object],
        because: { from: verb.from, to: side.to },
        force: "judgement",
        strength: 0.8,
        ...heldBy(context, clause.subject),
      }),
    ];
  }
  return [];
}

function sideAt({ tokens }: ClauseInContext, at: number): { sign: 1 | -1; to: number; done: boolean } | null {
  const [first, second, third] = tokens.slice(at, at + 3).map((token) => token.lower);
  const sign = first === "in" && BEHIND_THEM.has(third!) ? DONE_IN.get(second!) : undefined;
  if (sign !== undefined) return { sign, to: at + 3, done: true };
  if ((first !== "rather" && first !== "sooner") || second !== "than") return null;
  const view = matchExpression(tokens, at + 2, ATTITUDE_VERBS, LONGEST_EXPRESSION);
  return view?.value === 1 ? { sign: -1, to: view.to, done: false } : null;
}
