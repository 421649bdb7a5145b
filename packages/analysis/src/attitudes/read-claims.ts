import { CLAIM_NOUNS } from "./lexicons/attitude-adjectives.ts";
import { DENYING } from "./lexicons/evaluations.ts";
import { inClause, type Appraisal, type ClauseInContext } from "./appraisal.ts";
import { lemmaOf } from "./expressions.ts";
import { objectRange } from "./noun-phrases.ts";
import { verbIn } from "./unwrap.ts";
import { findVerbGroups } from "./verb-groups.ts";

/** "There is no alternative to …", "no way around …": the denial of what would stand in its place. */
const WITHOUT: ReadonlyMap<string, readonly string[]> = new Map([
  ["alternative", ["to"]],
  ["substitute", ["for"]],
  ["way", ["around", "round", "past"]],
  ["getting", ["around", "round", "past", "away"]],
]);

/** "There is no need for …", "there is a strong case against …". */
export function readClaims(context: ClauseInContext): Appraisal[] {
  const { tokens, clause } = context;
  const verb = clause.verb!;
  if (verb.modal === "must" || verb.modal === "will" || verb.modal === "can") return [];
  let turned = verb.denied;
  for (let i = verb.to; i < Math.min(clause.to - 1, verb.to + 7); i++) {
    const token = tokens[i]!;
    if (DENYING.has(token.lower)) turned = !turned;
    const without = WITHOUT.get(lemmaOf(token))?.includes(tokens[i + 1]!.lower) === true;
    if (without && turned) {
      const object = objectRange(tokens, i + 2, clause.to);
      if (object.from >= object.to) return [];
      const because = { from: verb.from, to: i + 2 };
      return [inClause(context, { sign: 1, target: [object], because, force: "judgement", strength: 0.8 })];
    }
    if (!CLAIM_NOUNS.has(lemmaOf(token)) || !["for", "to", "in", "against", "of"].includes(tokens[i + 1]!.lower))
      continue;
    const against = tokens[i + 1]!.lower === "against";
    const object = objectRange(tokens, i + 2, clause.to);
    if (object.from >= object.to) return [];
    const infinitive = tokens[i + 1]!.lower === "to";
    return [
      inClause(context, {
        sign: turned !== against ? -1 : 1,
        target: [object],
        because: { from: verb.from, to: i + 1 },
        force: "judgement",
        strength: 0.8,
        predicate: infinitive ? verbIn(context, object.from, object.to) : -1,
      }),
    ];
  }
  return [];
}

/** "I see no reason to …", "we have every reason to …": as "there is no reason to". */
export function readSeen(context: ClauseInContext): Appraisal[] {
  const { tokens, clause } = context;
  const lemma = lemmaOf(tokens[clause.verb!.main]!);
  if ((lemma !== "see" && lemma !== "have" && lemma !== "find") || clause.verb!.modal === "must") return [];
  return context.isSelf(clause.subject) ? readClaims(context) : [];
}

/** "It is time to build", "is one more reason to sell": the infinitive or noun behind is what is wanted. */
export function readReason(context: ClauseInContext, dummy: boolean): Appraisal[] | null {
  const { tokens, clause } = context;
  const verb = clause.verb!;
  for (let i = verb.to; i < Math.min(clause.to - 1, verb.to + 5); i++) {
    const lemma = lemmaOf(tokens[i]!);
    if (!(lemma === "reason" || (lemma === "time" && dummy))) continue;
    const past = lemma === "time" && !verb.denied ? readOverdue(context, i) : [];
    if (past.length > 0) return past;
    const opener = tokens[i + 1]!.lower;
    const negative = opener === "not" && tokens[i + 2]?.lower === "to";
    if (
      opener !== "to" &&
      !negative &&
      !(lemma === "time" && opener === "for") &&
      !(lemma === "reason" && (opener === "for" || opener === "against"))
    )
      return null;
    const from = i + (negative ? 3 : 2);
    const object = objectRange(tokens, from, clause.to);
    if (object.from >= object.to) return null;
    const turned =
      verb.denied !== (negative || opener === "against") ||
      tokens.slice(verb.to, i).some((token) => DENYING.has(token.lower));
    return [
      inClause(context, {
        sign: turned ? -1 : 1,
        target: [object],
        because: { from: verb.from, to: i + 1 },
        force: "judgement",
        strength: 0.75,
        predicate: opener === "to" || negative ? verbIn(context, object.from, object.to) : -1,
      }),
    ];
  }
  return null;
}

/** "It is high time the ferry was sold": the past tense of a wish. */
function readOverdue(context: ClauseInContext, time: number): Appraisal[] {
  const { tokens, clause } = context;
  const from = tokens[time + 1]?.lower === "that" ? time + 2 : time + 1;
  if (!["DET", "PRON", "PROPN", "NOUN"].includes(tokens[from]?.pos ?? "")) return [];
  const wished = findVerbGroups(tokens.slice(from)).find((group) => group.finite);
  if (wished === undefined || wished.from === 0) return [];
  const [verb, main, to] = [wished.from, wished.main, wished.to].map((at) => at + from) as [number, number, number];
  if (!/(?:ed|was|were|had|ght)$/.test(tokens[verb]!.lower) && tokens[verb]!.lower === tokens[verb]!.lemma) return [];
  return [
    inClause(context, {
      sign: wished.denied ? -1 : 1,
      target: [{ from, to: verb }, { from: main, to: main + 1 }, objectRange(tokens, to, tokens.length)],
      because: { from: clause.verb!.from, to: time + 1 },
      force: "wish",
      strength: 0.8,
      predicate: wished.copula ? -1 : main,
      agent: wished.passive ? null : { from, to: verb },
    }),
  ];
}
