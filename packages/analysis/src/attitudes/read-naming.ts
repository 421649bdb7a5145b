import { NAMING_VERBS } from "./lexicons/attitude-verbs.ts";
import { heldBy, inClause, type Appraisal, type ClauseInContext } from "./appraisal.ts";
import { lemmaOf } from "./expressions.ts";
import { findVerdict } from "./find-verdict.ts";
import { infinitiveAt, objectRange, trim } from "./noun-phrases.ts";
import { firstGerund, verbIn } from "./unwrap.ts";
import type { Range } from "./verb-groups.ts";

/** "called the plan a disaster", "dismissed it as unrealistic", "considers it essential to leave". */
export function readNaming(context: ClauseInContext): Appraisal[] {
  const { tokens, clause } = context;
  const verb = clause.verb!;
  if (!NAMING_VERBS.has(lemmaOf(tokens[verb.main]!))) return [];
  const whole = loneDemonstrative(context) ?? objectRange(tokens, verb.to, clause.to);
  // "dismissed that as nostalgia": behind the lone pronoun its name follows.
  const rest = tokens[whole.to]?.lower === "as" ? { ...whole, to: objectRange(tokens, whole.to, clause.to).to } : whole;
  let at = rest.from;
  // The object ends where the judging words begin: at "as", at an article or adjective after the first noun.
  let noun = false;
  for (; at < rest.to; at++) {
    const token = tokens[at]!;
    if (token.lower === "as" || token.lower === "to") break;
    if (noun && (token.pos === "DET" || token.pos === "ADJ")) break;
    if (
      token.pos === "NOUN" ||
      token.pos === "PROPN" ||
      token.pos === "PRON" ||
      (at === rest.from && (token.lower === "this" || token.lower === "that") && tokens[at + 1]?.pos !== "NOUN")
    )
      noun = true;
  }
  if (at >= rest.to || tokens[at]!.lower === "to") return [];
  const verdict = findVerdict(context, tokens[at]!.lower === "as" ? at + 1 : at, rest.to, verb.denied);
  if (verdict === null) return [];
  const to = infinitiveAt(tokens, verdict.to, rest.to);
  const object = at === rest.from + 1 ? { from: rest.from, to: at } : trim(tokens, { from: rest.from, to: at });
  const pointing = object.to - object.from === 1 && tokens[object.from]!.lower === "it" && to >= 0;
  return [
    inClause(context, {
      sign: verdict.sign,
      target: [pointing ? { from: to + 1, to: rest.to } : object],
      because: { from: verb.from, to: verdict.to },
      force: "judgement",
      strength: 0.9,
      predicate: pointing ? verbIn(context, to + 1, rest.to) : firstGerund(context, object),
      ...heldBy(context, clause.subject),
    }),
  ];
}

/** "called that a slap in the face": the tagger takes the pronoun for a conjunction. */
function loneDemonstrative({ tokens, clause }: ClauseInContext): Range | null {
  const from = clause.verb!.to;
  if (!["this", "that"].includes(tokens[from]?.lower ?? "")) return null;
  const next = tokens[from + 1];
  if (next === undefined || (next.pos !== "DET" && next.lower !== "as")) return null;
  return { from, to: objectRange(tokens, from + 1, clause.to).to };
}
