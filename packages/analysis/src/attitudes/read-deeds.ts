import { DEEDS } from "./lexicons/deeds.ts";
import { heldBy, inClause, type Appraisal, type ClauseInContext } from "./appraisal.ts";
import { lemmaOf } from "./expressions.ts";
import { readNounAttitude } from "./read-attitude-nouns.ts";
import { infinitiveAt, objectRange } from "./noun-phrases.ts";
import { purposeOf } from "./purpose-of.ts";

/** "signed the order", "is shifting its focus away from the coast", "announced no new aid": who does a thing wants it done. */
export function readDeeds(context: ClauseInContext): Appraisal[] {
  const { tokens, clause } = context;
  const verb = clause.verb;
  if (verb === null || verb.copula || verb.passive || verb.modal !== "none") return [];
  if (context.ownWords && clause.subject === null) return [];
  const lemma = lemmaOf(tokens[verb.main]!);
  const announces = ANNOUNCING.has(lemma);
  const tables = announces || TABLING.has(lemma);
  if (!tables && !DEEDS.has(lemma)) return [];
  const object = objectRange(tokens, verb.to, clause.to);
  const purpose = tables ? purposeOf(context, object) : null;
  if (purpose !== null && !verb.denied)
    return [
      inClause(context, {
        ...purpose,
        sign: 1,
        because: { from: verb.from, to: verb.to },
        force: "act",
        strength: 0.8,
        ...heldBy(context, clause.subject),
      }),
    ];
  if (!announces && !DEEDS.has(lemma)) return [];
  // "Stopped short of backing it" leaves the side open.
  if (object.from >= object.to || tokens[verb.to]?.lower === "short") return [];
  // Who says that they do not build says nothing against building.
  if (verb.denied) return [];
  // "withdrew her support for it": an attitude given up is read as an attitude.
  if (readNounAttitude(context, object) !== null) return [];
  const none = tokens[object.from]!.lower === "no";
  const infinitive = infinitiveAt(tokens, object.from, object.to);
  if (announces && infinitive >= 0 && infinitive > object.from + 2) return [];
  const sign = none ? -1 : 1;
  return [
    inClause(context, {
      sign,
      target: announces
        ? [{ from: object.from + (none ? 1 : 0), to: object.to }]
        : [
            { from: verb.main, to: verb.main + 1 },
            { from: object.from + (none ? 1 : 0), to: object.to },
          ],
      because: { from: verb.from, to: announces ? object.from + (none ? 1 : 0) : verb.to },
      force: "act",
      strength: announces && !none ? 0.6 : 0.7,
      predicate: announces ? -1 : verb.main,
      agent: clause.subject,
      ...heldBy(context, clause.subject),
    }),
  ];
}

/** Verbs for bringing in what would do something: "tabled a bill that would ban cars". */
const TABLING = new Set(["table", "submit", "file", "sponsor", "draft", "author"]);
const ANNOUNCING = new Set(["announce", "unveil", "launch", "introduce", "present"]);
