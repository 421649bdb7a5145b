import { inClause, heldBy, type Appraisal, type ClauseInContext } from "./appraisal.ts";
import { lemmaOf, matchExpression } from "./expressions.ts";
import { ONLY_DENIED, REACTIONS } from "./lexicons/reactions.ts";
import { THREATS } from "./lexicons/threats.ts";
import { infinitiveAt } from "./noun-phrases.ts";

const VOTES = new Set(["vote", "campaign", "side"]);
const ANSWERS = new Set(["vote", "answer", "reply", "response"]);
const VOWING = new Set(["vow", "threaten", "promise", "pledge", "swear", "plan", "prepare", "intend", "want"]);

/** So little that only a matter named just before is meant. */
const AT_HAND = 0.55;

/** A side taken on the matter at hand without naming it: "our answer is no", "vowed to go to court", "was not persuaded". */
export function readAnswers(context: ClauseInContext): Appraisal[] {
  return [...readYesOrNo(context), ...readVow(context), ...readReaction(context)];
}

/** "Our answer is no", "recommended a yes vote", "would vote no". */
function readYesOrNo(context: ClauseInContext): Appraisal[] {
  const { tokens, clause } = context;
  const verb = clause.verb!;
  for (let i = verb.to; i < Math.min(clause.to, verb.to + 4); i++) {
    const word = tokens[i]!.lower.replace(/\.$/, "");
    if (word !== "yes" && word !== "no") continue;
    const head = lemmaOf(tokens[verb.main]!);
    const subject = clause.subject === null ? undefined : tokens[clause.subject.to - 1];
    const isVote =
      head === "vote" ||
      VOTES.has(tokens[i + 1]?.lower ?? "") ||
      (verb.copula && subject !== undefined && ANSWERS.has(lemmaOf(subject)));
    if (!isVote || (word === "no" && tokens[i + 1] !== undefined && !endsOrVotes(tokens[i + 1]!))) return [];
    return [
      inClause(context, {
        sign: (word === "yes") === !verb.denied ? 1 : -1,
        target: [{ from: i, to: i + 1 }],
        because: { from: verb.from, to: i + 1 },
        force: "commitment",
        strength: 0.75,
        loose: true,
        ...(verb.copula ? {} : heldBy(context, clause.subject)),
      }),
    ];
  }
  return [];
}

function endsOrVotes(token: { pos: string; lower: string }): boolean {
  return token.pos === "PUNCT" || token.pos === "CCONJ" || VOTES.has(token.lower);
}

/** "Vowed to go to court", "threatened to strike": whoever fights, fights what is at hand. */
function readVow(context: ClauseInContext): Appraisal[] {
  const { tokens, clause } = context;
  const verb = clause.verb!;
  if (verb.denied || verb.passive || !VOWING.has(lemmaOf(tokens[verb.main]!))) return [];
  const to = infinitiveAt(tokens, verb.to, clause.to);
  if (to !== verb.to) return [];
  const threat = matchExpression(tokens, to + 1, THREATS, 4);
  if (threat === null) return [];
  const next = tokens[threat.to];
  if (next !== undefined && next.pos !== "PUNCT" && next.pos !== "CCONJ" && next.pos !== "SCONJ") return [];
  return [
    inClause(context, {
      sign: -1,
      target: [{ from: to + 1, to: threat.to }],
      because: { from: verb.from, to: threat.to },
      force: "commitment",
      strength: AT_HAND,
      loose: true,
      ...heldBy(context, clause.subject),
    }),
  ];
}

/** "Is horrified", "was not convinced". */
function readReaction(context: ClauseInContext): Appraisal[] {
  const { tokens, clause } = context;
  const verb = clause.verb!;
  if (clause.subject === null || verb.modal !== "none") return [];
  const at = verb.passive ? verb.main : verb.copula ? verb.to : -1;
  const match = at < 0 ? null : matchExpression(tokens, skipAdverbs(tokens, at), REACTIONS, 3);
  if (match === null || (ONLY_DENIED.has(match.words) && !verb.denied)) return [];
  const next = tokens[match.to];
  if (next !== undefined && next.pos !== "PUNCT" && next.pos !== "CCONJ") return [];
  if (verb.denied && match.value < 0) return [];
  return [
    inClause(context, {
      sign: verb.denied ? -1 : match.value,
      target: [{ from: at, to: match.to }],
      because: { from: verb.from, to: match.to },
      force: "judgement",
      strength: AT_HAND,
      loose: true,
      ...heldBy(context, clause.subject),
    }),
  ];
}

function skipAdverbs(tokens: ClauseInContext["tokens"], from: number): number {
  let at = from;
  while (tokens[at]?.pos === "ADV") at++;
  return at;
}
