import { BELIEF_VERBS, SAYING_VERBS } from "./lexicons/attitude-verbs.ts";
import type { Token } from "../tokens.ts";
import type { ClauseInContext } from "./appraisal.ts";
import type { Clause } from "./clauses.ts";
import { lemmaOf } from "./expressions.ts";
import { findVerdict } from "./find-verdict.ts";
import type { Range } from "./verb-groups.ts";

/** Decides whether a subject is the voice of the run: "we" in a quotation, the minister's own ministry. */
export type IsSelf = (subject: Range | null) => boolean;

const CONCESSIONS = new Set(["while", "although", "though", "whereas"]);
export const CONDITIONS: ReadonlySet<string> = new Set(["if", "unless", "provided", "once", "lest", "whether"]);

/**
 * Whose words a clause is, and what the clauses above do to it: "she does not think that …" turns it round and makes it hers. Null where
 * the side is left open: under a condition, in doubt, in what was not said.
 */
export function contextOf(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  contexts: readonly (ClauseInContext | null)[],
  index: number,
  isSelf: IsSelf,
  ownWords: boolean,
): ClauseInContext | null {
  const clause = clauses[index]!;
  if (CONDITIONS.has(clause.marker)) return null;
  const base: ClauseInContext = {
    tokens,
    clauses,
    clause,
    index,
    flip: 1,
    holder: null,
    reported: false,
    hedge: null,
    isSelf,
    ownWords,
  };
  if (CONCESSIONS.has(clause.marker)) base.hedge = "concession";
  const parent = clauses[clause.parent];
  if (parent === undefined) return base;
  const above = contexts[clause.parent];
  if (clause.relation === "joined" || clause.relation === "participle" || clause.relation === "adverbial") {
    if (above === null || above === undefined)
      return clause.relation === "adverbial" ? base : { ...base, hedge: "condition" };
    return {
      ...base,
      holder: above.holder,
      reported: above.reported,
      hedge: base.hedge ?? (clause.marker === "but" ? null : above.hedge),
      flip: clause.relation === "joined" ? above.flip : 1,
    };
  }
  if (clause.relation !== "complement") return base;
  const governor = governing(clauses, index);
  if (governor === null) return above === null ? { ...base, hedge: "condition" } : base;
  const outer = contexts[clauses.indexOf(governor)];
  if (outer === null || outer === undefined) return { ...base, hedge: "condition" };
  const inherited = { ...base, holder: outer.holder, reported: outer.reported, flip: outer.flip, hedge: outer.hedge };
  const verb = lemmaOf(tokens[governor.verb!.main]!);
  const denied = governor.verb!.denied;
  const own = isSelf(governor.subject);
  if (BELIEF_VERBS.has(verb)) {
    const flip = (denied ? -outer.flip : outer.flip) as 1 | -1;
    return own ? { ...inherited, flip } : { ...inherited, flip, holder: governor.subject, reported: true };
  }
  // Who doubts that a thing should be, or is not convinced of it, leaves the side open.
  if (verb === "doubt" || (denied && isUnconvinced(tokens, governor, clause))) return null;
  const thought = thoughtBehind(tokens, governor, clause);
  if (thought !== null) {
    // "It is a mistake to think that …", "it would be wrong to say …"
    const verdict = findVerdict({ tokens }, governor.verb!.to, thought, denied);
    return verdict !== null && verdict.sign < 0 ? { ...inherited, flip: -outer.flip as 1 | -1 } : null;
  }
  if (!SAYING_VERBS.has(verb)) return inherited;
  // "Tell me that we need no bridge": what others are asked to say is nobody's word.
  if (ownWords && governor.subject === null && tokens[governor.verb!.main]!.lower === verb) return null;
  // "did not say that …" leaves open what is so; "denied that …" does not.
  if (denied) return null;
  const flip = (verb === "deny" ? -outer.flip : outer.flip) as 1 | -1;
  return own ? { ...inherited, flip } : { ...inherited, flip, holder: governor.subject, reported: true };
}

const PERSUADING = new Set(["convince", "persuade", "satisfy"]);
const CONVICTIONS = new Set(["convinced", "persuaded", "sure", "certain", "satisfied", "confident"]);

/** "Is not convinced that …", "nobody has persuaded me that …" */
function isUnconvinced(tokens: readonly Token[], governor: Clause, clause: Clause): boolean {
  return (
    PERSUADING.has(lemmaOf(tokens[governor.verb!.main]!)) || CONVICTIONS.has(lastWordBefore(tokens, governor, clause))
  );
}

function lastWordBefore(tokens: readonly Token[], governor: Clause, clause: Clause): string {
  const words = tokens
    .slice(governor.verb!.from, clause.from)
    .filter((token) => token.lower !== "that" && token.pos !== "PUNCT");
  return words.at(-1)?.lower ?? "";
}

/** Index of the "to" of "to think", "to say" between a judging verb and the clause below it, or null. */
function thoughtBehind(tokens: readonly Token[], governor: Clause, clause: Clause): number | null {
  if (governor.verb?.copula !== true) return null;
  for (let i = governor.verb.to; i < clause.from - 1; i++) {
    const verb = lemmaOf(tokens[i + 1]!);
    if (tokens[i]!.lower === "to" && (BELIEF_VERBS.has(verb) || SAYING_VERBS.has(verb))) return i;
  }
  return null;
}

/** The clause whose verb a "that" hangs on: over "that … and that …" back to the first. */
function governing(clauses: readonly Clause[], index: number): Clause | null {
  for (let at = clauses[index]!.parent; at >= 0; at--) {
    const clause = clauses[at]!;
    if (clause.relation === "complement" && clauses[index]!.marker === "that" && clause.marker === "that") continue;
    return clause.verb === null ? null : clause;
  }
  return null;
}

/** "would vote for it if I had a vote", "if it costs a little more it is still …": no condition on the view. */
export function isIdle(tokens: readonly Token[], clause: Clause): boolean {
  if (clause.marker !== "if" || clause.verb === null) return false;
  const verb = tokens[clause.verb.main]!;
  // "If you ask me", "if we are honest": a manner of speaking.
  if (clause.subject !== null && ASIDES.has(verb.lemma) && /^(?:you|we|i)$/.test(tokens[clause.subject.from]!.lower))
    return clause.verb.modal === "none" && clause.to - clause.verb.to <= 2;
  if (verb.lower === "had" || tokens[clause.verb.from]!.lower === "could")
    return verb.lower !== "had" || tokens.slice(clause.verb.to, clause.to).some((token) => CHANCES.has(token.lower));
  return tokens.slice(clause.to).some((token) => token.lower === "still" || token.lower === "nonetheless");
}

const ASIDES = new Set(["ask", "like", "look", "think", "will", "be", "remember"]);
const CHANCES = new Set(["vote", "say", "choice", "chance", "seat"]);
