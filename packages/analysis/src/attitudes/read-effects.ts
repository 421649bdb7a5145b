import { PREVENTING_VERBS } from "./lexicons/attitude-verbs.ts";
import { EVALUATIONS } from "./lexicons/evaluations.ts";
import { EFFECT_VERBS, VALUED_THINGS } from "./lexicons/effects.ts";
import { inClause, type Appraisal, type ClauseInContext, type Sign } from "./appraisal.ts";
import { lemmaOf, matchExpression } from "./expressions.ts";
import { objectRange } from "./noun-phrases.ts";
import { antecedentOf } from "./unwrap.ts";
import type { Range } from "./verb-groups.ts";

/** Harm that needs no valued object to be harm. */
const PLAIN_HARM = new Set(
  `harm hurt damage destroy ruin undermine threaten endanger jeopardize jeopardise imperil erode wreck cripple devastate
  sabotage violate break breach finish cost betray weaken punish poison divide oppress mislead deceive destabilize destabilise`.split(
    /\s+/,
  ),
);

/** "would destroy jobs", "protects children": what its subject does to things one wants or fears speaks for or against it. */
export function readEffects(context: ClauseInContext): Appraisal[] {
  const { tokens, clause } = context;
  const verb = clause.verb;
  if (verb === null || verb.copula || verb.passive || clause.subject === null) return [];
  const pointing = pointsAt(context, clause.subject);
  if ((!pointing && context.isSelf(clause.subject)) || verb.modal === "must") return [];
  const match = matchExpression(tokens, verb.main, EFFECT_VERBS, 3);
  if (match === null) return [];
  const object = objectRange(tokens, match.to, clause.to);
  const value = NOBODY.has(tokens[object.from]?.lower ?? "") ? 1 : valueOf(context, object);
  // "would have finished by noon" harms nobody.
  const plain = PLAIN_HARM.has(match.words) && tokens[match.to]?.lower !== "by";
  if (value === 0 && !plain) return [];
  // "would cost nine million": a figure that friends of a thing give as well.
  const isBareCost = match.words === "cost" && value === 0 && tokens[object.from]?.pos === "NUM";
  const denied = verb.denied || NOBODY.has(tokens[object.from]?.lower ?? "") ? -1 : 1;
  return [
    inClause(context, {
      sign: (match.value * (plain && value >= 0 ? 1 : value) * denied) as Sign,
      target: [(pointing ? antecedentOf(context) : null) ?? clause.subject],
      because: { from: verb.from, to: object.to },
      force: "effect",
      strength: denied < 0 || isBareCost ? 0.45 : verb.modal === "can" ? 0.5 : 0.7,
    }),
  ];
}

/** What is done to people by those who let them down: "were betrayed by", "has been failed by". */
const WRONGS = new Set(
  `betray abandon ignore neglect cheat rob deceive mislead exploit oppress punish bully insult fail humiliate harass swindle`.split(
    " ",
  ),
);

/** "The miners have been let down by the fund": a wrong that its speaker tells of speaks against whoever did it. */
export function readWrongs(context: ClauseInContext): Appraisal[] {
  const { tokens, clause } = context;
  const verb = clause.verb;
  if (verb === null || !verb.passive || verb.denied || verb.modal !== "none" || clause.subject === null) return [];
  const letDown = tokens[verb.main]!.lower === "let" && tokens[verb.main + 1]?.lower === "down";
  if (!letDown && !WRONGS.has(lemmaOf(tokens[verb.main]!))) return [];
  const by = verb.main + (letDown ? 2 : 1);
  if (tokens[by]?.lower !== "by" || valueOf(context, clause.subject) < 0) return [];
  const target = objectRange(tokens, by + 1, clause.to);
  const because = { from: verb.from, to: by + 1 };
  return [inClause(context, { sign: -1, target: [target], because, force: "judgement", strength: 0.75 })];
}

const NOBODY = new Set(["no", "nobody", "none", "nothing"]);

function pointsAt({ tokens }: ClauseInContext, subject: Range): boolean {
  return subject.to - subject.from === 1 && ["it", "this"].includes(tokens[subject.from]!.lower);
}

/** "would make our streets safer": what its object becomes. */
export function readMaking(context: ClauseInContext): Appraisal[] {
  const { tokens, clause } = context;
  const verb = clause.verb;
  if (
    verb === null ||
    verb.passive ||
    clause.subject === null ||
    context.isSelf(clause.subject) ||
    verb.modal === "must"
  )
    return [];
  if (lemmaOf(tokens[verb.main]!) !== "make") return [];
  for (let i = verb.to + 1; i < Math.min(clause.to, verb.to + 6); i++) {
    const token = tokens[i]!;
    if (token.pos !== "ADJ" || tokens[i + 1]?.pos === "NOUN") continue;
    const value = EVALUATIONS.get(lemmaOf(token));
    if (value === undefined) continue;
    const sign = (verb.denied ? -value : value) as Sign;
    return [
      inClause(context, {
        sign,
        target: [clause.subject],
        because: { from: verb.from, to: i + 1 },
        force: "effect",
        strength: verb.denied ? 0.45 : 0.7,
      }),
    ];
  }
  return [];
}

const ACHIEVING = new Set([
  "do",
  "bring",
  "help",
  "offer",
  "gain",
  "earn",
  "give",
  "save",
  "create",
  "deliver",
  "achieve",
  "raise",
  "matter",
]);

/** "A tunnel would do more for the town than a bridge": better than what stands behind "than". */
export function readComparisons(context: ClauseInContext): Appraisal[] {
  const { tokens, clause } = context;
  const verb = clause.verb;
  if (verb === null || verb.passive || clause.subject === null || context.isSelf(clause.subject)) return [];
  if (!ACHIEVING.has(lemmaOf(tokens[verb.main]!))) return [];
  const more = tokens.findIndex((token, i) => i >= verb.to && i < clause.to && token.lower === "more");
  if (more < 0 || more > verb.to + 2) return [];
  const than = tokens.findIndex((token, i) => i > more && token.lower === "than");
  if (than < 0) return [];
  const sign: Sign = verb.denied ? -1 : 1;
  const because = { from: verb.from, to: than + 1 };
  const shared = { because, force: "judgement" as const };
  const other = objectRange(tokens, than + 1, tokens.length);
  return [
    inClause(context, {
      ...shared,
      sign,
      target: [clause.subject],
      strength: 0.65,
      predicate: gerundIn(tokens, clause.subject),
    }),
    inClause(context, {
      ...shared,
      sign: -sign as Sign,
      target: [other],
      strength: 0.5,
      predicate: gerundIn(tokens, other),
    }),
  ];
}

function gerundIn(tokens: ClauseInContext["tokens"], range: Range): number {
  const first = tokens[range.from];
  return first !== undefined && first.lower.endsWith("ing") && first.pos !== "PROPN" && range.to > range.from + 1
    ? range.from
    : -1;
}

/** The last valued noun of the phrase before its first preposition, or of its complement. */
export function valueOf({ tokens }: ClauseInContext, range: Range): Sign {
  let value: Sign = 0;
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i]!;
    if (token.pos === "ADP" && value !== 0) break;
    if (token.pos === "VERB" && i > range.from) break;
    if (token.pos !== "NOUN" && token.pos !== "PROPN" && token.pos !== "VERB") continue;
    value = VALUED_THINGS.get(lemmaOf(token)) ?? value;
  }
  return value;
}

/**
 * "Costs prevent the town from building": what stands in the way of a thing, told by somebody as so, speaks against it. Only where the
 * obstacle is no actor: a court that blocks a plan says nothing of the speaker's side.
 */
export function readObstacles(context: ClauseInContext): Appraisal[] {
  const { tokens, clause } = context;
  const verb = clause.verb;
  if (verb === null || verb.passive || verb.copula || verb.modal === "must" || verb.denied || clause.subject === null)
    return [];
  if (!PREVENTING_VERBS.has(lemmaOf(tokens[verb.main]!))) return [];
  const head = tokens[clause.subject.to - 1]!;
  if (head.pos !== "NOUN" || !ABSTRACT.test(lemmaOf(head))) return [];
  const object = objectRange(tokens, verb.to, clause.to);
  let from = object.from;
  while (from < object.to && tokens[from]!.lower !== "from") from++;
  if (from >= object.to) return [];
  let predicate = from + 1;
  while (predicate < object.to && tokens[predicate]!.pos !== "VERB") predicate++;
  return [
    inClause(context, {
      sign: -1,
      target: [
        { from: object.from, to: from },
        { from: from + 1, to: object.to },
      ],
      because: { from: clause.subject.from, to: verb.to },
      force: "judgement",
      strength: 0.7,
      predicate: predicate < object.to ? predicate : -1,
      agent: { from: object.from, to: from },
    }),
  ];
}

/** Endings of nouns for circumstances rather than people. */
const ABSTRACT =
  /(?:ity|ness|tion|sion|ment|ance|ence|ism|ship|cost|fact|law|budget|rule|price|lack|shortage|limit|debt|deficit|circumstance|need|reason|risk|concern|priority|duty)$/;
