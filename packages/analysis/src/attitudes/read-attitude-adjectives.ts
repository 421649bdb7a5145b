import { ATTITUDE_ADJECTIVES } from "./lexicons/attitude-adjectives.ts";
import { ATTITUDE_VERBS, LONGEST_EXPRESSION } from "./lexicons/attitude-verbs.ts";
import { DENYING } from "./lexicons/evaluations.ts";
import { heldBy, inClause, type Appraisal, type ClauseInContext, type Sign } from "./appraisal.ts";
import { matchExpression } from "./expressions.ts";
import { objectRange } from "./noun-phrases.ts";
import { verbIn } from "./unwrap.ts";

/** "We are opposed to the tax", "she is right to leave": the subject's attitude to what follows. */
export function readAttitudeAdjective(context: ClauseInContext, from: number): Appraisal[] | null {
  const { tokens, clause } = context;
  const verb = clause.verb!;
  let at = from;
  while (at < clause.to && (tokens[at]!.pos === "ADV" || isAll(tokens, at)) && !DENYING.has(tokens[at]!.lower)) at++;
  const match = matchExpression(tokens, at, ATTITUDE_ADJECTIVES, 4);
  if (match === null) return null;
  const alone = match.words === "for" || match.words === "against" || match.words === "behind";
  if (
    alone &&
    clause.subject !== null &&
    tokens[clause.subject.to - 1]!.pos === "NOUN" &&
    !context.isSelf(clause.subject)
  )
    return null;
  const rightOrWrong = match.words.startsWith("right ") || match.words.startsWith("wrong ");
  if (
    !rightOrWrong &&
    context.ownWords &&
    /^(?:was|were)$/.test(tokens[verb.from]!.lower) &&
    context.isSelf(clause.subject)
  )
    return [];
  const object = objectRange(tokens, match.to, clause.to);
  if (object.from >= object.to) return match.words.endsWith(" that") ? [] : null;
  const denied = verb.denied ? -1 : 1;
  const infinitive = match.words.endsWith(" to");
  const view = rightOrWrong ? matchExpression(tokens, object.from, ATTITUDE_VERBS, LONGEST_EXPRESSION) : null;
  const held = rightOrWrong ? { holder: context.holder, reported: context.reported } : heldBy(context, clause.subject);
  const sign = (match.value === -1 && verb.denied ? 0 : match.value * denied * (view?.value ?? 1)) as Sign;
  if (view !== null)
    return [
      inClause(context, {
        sign,
        target: [{ from: view.to, to: object.to }],
        because: { from: verb.from, to: view.to },
        force: "judgement",
        strength: 0.8,
        ...held,
      }),
    ];
  return [
    inClause(context, {
      sign,
      target: [...(rightOrWrong && clause.subject !== null ? [clause.subject] : []), object],
      because: { from: verb.from, to: match.to },
      force: infinitive && !rightOrWrong ? "commitment" : "judgement",
      strength: sign === 0 ? 0.3 : 0.85,
      predicate: infinitive ? verbIn(context, object.from, object.to) : -1,
      agent: infinitive ? clause.subject : null,
      ...held,
    }),
  ];
}

/** "All in favour of": not the "all" of "all for". */
function isAll(tokens: ClauseInContext["tokens"], at: number): boolean {
  return tokens[at]!.lower === "all" && tokens[at + 1]?.lower !== "for";
}
