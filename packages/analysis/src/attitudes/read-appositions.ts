import { ATTITUDE_NOUNS } from "./lexicons/attitude-nouns.ts";
import { inClause, type Appraisal, type ClauseInContext } from "./appraisal.ts";
import { lemmaOf } from "./expressions.ts";
import { objectRange } from "./noun-phrases.ts";

/** Those of the attitude nouns that name people. */
const PEOPLE = new Set("supporter champion advocate proponent defender backer opponent critic foe".split(" "));

/** "Ann Lee, a fierce critic of the toll, …": what stands beside a name tells its side. */
export function readApposition(context: ClauseInContext): Appraisal[] {
  const { tokens, clause } = context;
  if (clause.subject === null || clause.verb === null || tokens[clause.subject.to]?.text !== ",") return [];
  for (let i = clause.subject.to + 1; i < clause.verb.from - 2; i++) {
    const token = tokens[i]!;
    if (token.pos === "VERB" || token.pos === "AUX") return [];
    if (token.pos !== "NOUN" || !PEOPLE.has(lemmaOf(token)) || tokens[i + 1]!.lower !== "of") continue;
    const object = objectRange(tokens, i + 2, clause.verb.from);
    if (object.from >= object.to) return [];
    return [
      inClause(context, {
        sign: ATTITUDE_NOUNS.get(lemmaOf(token))!,
        target: [object],
        because: { from: i, to: i + 2 },
        force: "wish",
        strength: 0.75,
        holder: clause.subject,
        reported: true,
      }),
    ];
  }
  return [];
}
