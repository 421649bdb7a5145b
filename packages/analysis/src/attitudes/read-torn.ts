import { inClause, type Appraisal, type ClauseInContext, type Sign } from "./appraisal.ts";
import { ATTITUDE_VERBS, LONGEST_EXPRESSION } from "./lexicons/attitude-verbs.ts";
import { lemmaOf, matchExpression } from "./expressions.ts";
import { objectRange } from "./noun-phrases.ts";
import { verbIn } from "./unwrap.ts";
import type { Range } from "./verb-groups.ts";

const SELVES = new Set(["me", "us", "him", "her", "them"]);

/** "Part of me wants to close it", "sees the case for it and the case against it": both sides at once. */
export function readTorn(context: ClauseInContext): Appraisal[] {
  return [...readDivided(context), ...readBothCases(context)];
}

function readDivided(context: ClauseInContext): Appraisal[] {
  const { tokens, clause } = context;
  const { subject, verb } = clause;
  if (subject === null || verb === null || subject.to - subject.from !== 3) return [];
  const words = tokens.slice(subject.from, subject.to).map((token) => token.lower);
  if (!["part", "half"].includes(words[0]!) || words[1] !== "of" || !SELVES.has(words[2]!)) return [];
  const match = matchExpression(tokens, verb.main, ATTITUDE_VERBS, LONGEST_EXPRESSION);
  if (match === null) return [];
  const object = objectRange(tokens, match.to, clause.to);
  const infinitive = tokens[object.from]?.lower === "to";
  const matter = { from: infinitive ? object.from + 1 : object.from, to: object.to };
  const predicate = infinitive ? verbIn(context, matter.from, matter.to) : -1;
  return bothWays(context, matter, { from: subject.from, to: match.to }, predicate);
}

function readBothCases(context: ClauseInContext): Appraisal[] {
  const { tokens, clause } = context;
  if (clause.verb === null) return [];
  const opposite: Record<string, string> = { for: "against", against: "for" };
  for (let i = clause.verb.to; i < clause.to - 1; i++) {
    if (!["case", "argument", "reason"].includes(lemmaOf(tokens[i]!))) continue;
    const side = opposite[tokens[i + 1]!.lower];
    if (side === undefined) continue;
    for (let n = i + 2; n < tokens.length - 1; n++)
      if (tokens[n]!.lower === side && ["and", "case", "argument", "reason", "one"].includes(lemmaOf(tokens[n - 1]!))) {
        const first = objectRange(tokens, i + 2, n);
        const matter = cutAtAnd(tokens, first);
        const named = matter.from < matter.to ? matter : objectRange(tokens, n + 1, clause.to);
        return bothWays(context, named, { from: clause.verb.from, to: n + 1 }, -1);
      }
  }
  return [];
}

function cutAtAnd(tokens: ClauseInContext["tokens"], range: Range): Range {
  let to = range.from;
  while (to < range.to && tokens[to]!.pos !== "CCONJ") to++;
  return { from: range.from, to };
}

function bothWays(context: ClauseInContext, matter: Range, because: Range, predicate: number): Appraisal[] {
  return ([1, -1] as Sign[]).map((sign) =>
    inClause(context, { sign, target: [matter], because, force: "judgement", strength: 0.8, predicate, hedge: null }),
  );
}
