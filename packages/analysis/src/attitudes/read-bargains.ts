import { sensesOf } from "../stances/thesaurus.ts";
import { inClause, type Appraisal, type ClauseInContext } from "./appraisal.ts";
import { lemmaOf } from "./expressions.ts";
import { DEEDS } from "./lexicons/deeds.ts";
import { EFFECT_VERBS } from "./lexicons/effects.ts";
import { objectRange } from "./noun-phrases.ts";

/** "Cut the grant and you lose the library", "Double it, and I can sign": an order with what comes of it speaks for or against the deed. */
export function readBargains(context: ClauseInContext): Appraisal[] {
  const { tokens, clause, clauses, index } = context;
  const verb = clause.verb;
  if (!context.ownWords || clause.relation !== "main" || verb === null || clause.subject !== null) return [];
  const lemma = tokens[verb.main]!.lower;
  if (verb.modal !== "none" || (sensesOf(lemma).length === 0 && !DEEDS.has(lemma) && lemma !== "take")) return [];
  const next = clauses[index + 1];
  if (next?.verb == null || next.subject === null || next.marker !== "and") return [];
  if (next.subject.from > clause.to + 2) return [];
  const object = objectRange(tokens, verb.main + 1, clause.to);
  if (object.from >= object.to) return [];
  const outcome = lemmaOf(tokens[next.verb.main]!);
  const loss =
    outcome === lemma ||
    outcome === "take" ||
    EFFECT_VERBS.get(outcome) === -1 ||
    sensesOf(outcome)[0]?.direction === -1 ||
    // "Sell it and the first thing they do is …": what others do with it is no promise.
    tokens[next.subject.from]!.pos === "DET";
  const gain = tokens[next.subject.from]!.lower !== "you" && next.verb.modal === "can" && !next.verb.denied;
  if (loss === gain) return [];
  return [
    inClause(context, {
      sign: loss ? -1 : 1,
      target: [{ from: verb.main, to: verb.main + 1 }, object],
      because: { from: clause.from, to: next.verb.to },
      force: "wish",
      strength: 0.7,
      predicate: verb.main,
      hedge: null,
    }),
  ];
}
