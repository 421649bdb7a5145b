import { sensesOf } from "../stances/thesaurus.ts";
import { inClause, type Appraisal, type ClauseInContext } from "./appraisal.ts";
import { lemmaOf } from "./expressions.ts";
import { DEEDS } from "./lexicons/deeds.ts";
import { isPlainForm } from "./verb-groups.ts";
import { objectRange } from "./noun-phrases.ts";

const NEGATIONS = new Set(["don't", "never", "not"]);

/** "Close the mine.", "Let them build.", "Never sell it.": somebody's own words that tell others what to do. */
export function readImperatives(context: ClauseInContext): Appraisal[] {
  const { tokens, clause, clauses, index } = context;
  if (!context.ownWords || clause.relation !== "main" || clause.verb === null || clause.subject !== null) return [];
  const verb = clause.verb;
  // "Close the mine and you close the town" is a warning, no order.
  if (clauses[index + 1]?.marker === "and" && clauses[index + 1]!.subject !== null) return [];
  const and = tokens.findIndex((token, i) => i > clause.from && token.lower === "and");
  if (and > 0 && ["PRON", "DET"].includes(tokens[and + 1]?.pos ?? "")) return [];
  let at = clause.from;
  let denied = false;
  while (
    at < verb.main &&
    (tokens[at]!.pos === "ADV" ||
      tokens[at]!.pos === "CCONJ" ||
      tokens[at]!.pos === "AUX" ||
      tokens[at]!.pos === "PART" ||
      tokens[at]!.pos === "INTJ")
  ) {
    if (NEGATIONS.has(tokens[at]!.lower) || tokens[at]!.lower === "n't") denied = true;
    at++;
  }
  if (at !== verb.main) return [];
  const main = tokens[verb.main]!;
  const lemma = main.pos === "VERB" ? lemmaOf(main) : main.lower;
  if ((main.lower !== lemma && !isPlainForm(main)) || verb.modal !== "none") return [];
  const object = objectRange(tokens, verb.main + 1, clause.to);
  // "Give us the bridge": what is asked for stands behind those who ask.
  if (lemma === "give" && /^(?:us|me)$/.test(tokens[object.from]?.lower ?? "") && object.to > object.from + 1)
    return [
      inClause(context, {
        sign: denied ? -1 : 1,
        target: [{ from: object.from + 1, to: object.to }],
        because: { from: clause.from, to: object.from + 1 },
        force: "wish",
        strength: 0.75,
      }),
    ];
  if (lemma === "let") return readLet(context, object.from, object.to);
  if (!DEEDS.has(lemma) && sensesOf(lemma).length === 0) return [];
  if (object.from >= object.to) return [];
  return [
    inClause(context, {
      sign: denied ? -1 : 1,
      target: [{ from: verb.main, to: verb.main + 1 }, object],
      because: { from: clause.from, to: verb.main + 1 },
      force: "wish",
      strength: 0.75,
      predicate: verb.main,
    }),
  ];
}

/** "Let them build it": the verb behind the one who is let. */
function readLet(context: ClauseInContext, from: number, to: number): Appraisal[] {
  const { tokens } = context;
  let at = from;
  while (at < to && tokens[at]!.pos !== "VERB") at++;
  if (at >= to || at === from || at > from + 4) return [];
  return [
    inClause(context, {
      sign: 1,
      target: [{ from: at, to }],
      because: { from: from - 1, to: at },
      force: "wish",
      strength: 0.7,
      predicate: at,
    }),
  ];
}
