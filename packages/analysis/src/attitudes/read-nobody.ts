import { inClause, type Appraisal, type ClauseInContext } from "./appraisal.ts";
import { lemmaOf, matchExpression } from "./expressions.ts";
import { ATTITUDE_VERBS, LONGEST_EXPRESSION } from "./lexicons/attitude-verbs.ts";
import { objectRange } from "./noun-phrases.ts";

const GIVEN = new Set("vote support backing blessing confidence trust respect admiration".split(" "));

/** "No plan like that will have my vote", "no one sensible would build there": what gets nobody's yes is turned down. */
export function readNobody(context: ClauseInContext): Appraisal[] {
  const { tokens, clause } = context;
  const verb = clause.verb;
  if (verb === null) return [];
  if (clause.subject !== null && lemmaOf(tokens[verb.main]!) === "have") {
    const object = objectRange(tokens, verb.to, clause.to);
    const mine =
      object.to - object.from <= 3 && ["my", "our", "his", "her", "their"].includes(tokens[object.from]?.lower ?? "");
    if (!mine || !GIVEN.has(tokens[object.to - 1]!.lower)) return [];
    return [
      inClause(context, {
        sign: verb.denied ? -1 : 1,
        target: [clause.subject],
        because: { from: verb.from, to: object.to },
        force: "commitment",
        strength: 0.85,
      }),
    ];
  }
  if (clause.nobody === undefined || verb.modal !== "would" || verb.perfect) return [];
  const object = objectRange(tokens, verb.to, clause.to);
  const view = matchExpression(tokens, verb.main, ATTITUDE_VERBS, LONGEST_EXPRESSION);
  return [
    inClause(context, {
      sign: view?.value === -1 ? 1 : -1,
      target: view === null ? [{ from: verb.main, to: verb.main + 1 }, object] : [{ from: view.to, to: object.to }],
      because: { from: clause.nobody.from, to: verb.to },
      force: "judgement",
      strength: 0.65,
      predicate: view === null ? verb.main : -1,
    }),
  ];
}
