import { heldBy, inClause, type Appraisal, type ClauseInContext, type Sign } from "./appraisal.ts";
import { trim } from "./noun-phrases.ts";
import { readNounAttitude } from "./read-attitude-nouns.ts";
import { gerundAt } from "./unwrap.ts";
import type { Range } from "./verb-groups.ts";

/** "agrees with her on the need to …", "echoed his calls for …": two holders, one wish. */
export function readAligned(
  context: ClauseInContext,
  value: 1 | -1,
  words: string,
  rest: Range,
  denied: number,
): Appraisal[] {
  const { tokens, clause } = context;
  const { holder, reported } = heldBy(context, clause.subject);
  const because = { from: clause.verb!.from, to: rest.from };
  if (words.endsWith(" with")) {
    let at = rest.from;
    while (at < rest.to && !["on", "about", "that", "in", "over"].includes(tokens[at]!.lower)) at++;
    if (at >= rest.to) {
      const inner = readNounAttitude(context, rest);
      if (inner === null) return [];
      return [
        inClause(context, {
          ...inner,
          target: [inner.target],
          sign: (inner.sign * value * denied) as Sign,
          because,
          force: "wish",
          strength: 0.8,
          holder,
          reported,
        }),
      ];
    }
    const other = trim(tokens, { from: rest.from, to: at });
    const matter = { from: at + 1, to: rest.to };
    const inner = readNounAttitude(context, matter) ?? gerundMatter(context, matter);
    if (inner === null) return [];
    const sign = (inner.sign * value * denied) as Sign;
    const shared = { target: [inner.target], predicate: inner.predicate, agent: inner.agent, force: "wish" as const };
    return [
      inClause(context, { ...shared, sign, because, strength: 0.85, holder, reported }),
      // Only agreement says what the other one thinks.
      ...(value * denied > 0
        ? [inClause(context, { ...shared, sign, because, strength: 0.75, holder: other, reported: true })]
        : []),
    ];
  }
  const inner = readNounAttitude(context, rest);
  if (inner === null) return [];
  const shared = { target: [inner.target], predicate: inner.predicate, agent: inner.agent };
  const own = inClause(context, {
    ...shared,
    sign: (inner.sign * value * denied) as Sign,
    because: { from: because.from, to: inner.because.to },
    force: "wish",
    strength: 0.85,
    holder,
    reported,
  });
  if (inner.holder === null) return [own];
  return [
    own,
    inClause(context, {
      ...shared,
      sign: inner.sign,
      because: inner.because,
      force: "wish",
      strength: 0.8,
      holder: inner.holder,
      reported: true,
    }),
  ];
}

/** "agrees with her on leaving the union": to agree on doing is to want it. */
function gerundMatter(context: ClauseInContext, matter: Range) {
  const predicate = gerundAt(context, matter.from);
  return predicate < 0 ? null : { sign: 1 as Sign, target: matter, predicate, agent: null };
}
