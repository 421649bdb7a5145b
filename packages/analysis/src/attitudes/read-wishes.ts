import { ATTITUDE_ADJECTIVES } from "./lexicons/attitude-adjectives.ts";
import { ALIGNING_VERBS, ATTITUDE_VERBS, LONGEST_EXPRESSION } from "./lexicons/attitude-verbs.ts";
import { sensesOf } from "../stances/thesaurus.ts";
import { inClause, type Appraisal, type ClauseInContext } from "./appraisal.ts";
import { matchExpression } from "./expressions.ts";
import { objectRange, trim } from "./noun-phrases.ts";
import { antecedentOf, isBarePronoun, verbIn } from "./unwrap.ts";
import { SIDES, type Range } from "./verb-groups.ts";

/**
 * "The war must end", "should not be built", "we need to act": a wish that its clause come true. "There will be no …" and
 * "we will …" commit their speaker to it.
 */
export function readWishes(context: ClauseInContext): Appraisal[] {
  const { tokens, clause, isSelf } = context;
  const verb = clause.verb;
  if (verb === null) return [];
  const existential =
    tokens[verb.from - 1]?.lower === "there" ||
    (clause.subject !== null && tokens[clause.subject.from]!.lower === "there");
  const firstPerson =
    clause.subject !== null && isSelf(clause.subject) && !existential && !pointsBack(context, clause.subject);
  // "should have built it" is a wish that came too late; "must have built it" is a guess.
  const late = verb.perfect && /^(?:should|ought)$/.test(tokens[verb.from]!.lower);
  const wished = verb.modal === "must" && (!verb.perfect || late);
  const will = verb.modal === "will" || (verb.modal === "would" && !context.ownWords && !verb.perfect && !verb.copula);
  const pledged = will && (firstPerson || (existential && verb.modal === "will"));
  const barred = verb.modal === "will" && verb.denied && COMING_ABOUT.has(tokens[verb.main]!.lemma);
  const gerund = goingOn(context, verb.main, clause.to);
  if (verb.modal === "can" && verb.denied && firstPerson && gerund !== verb.main)
    return [
      // "We cannot go on burning it": what must end.
      inClause(context, {
        sign: -1,
        target: [{ from: gerund, to: objectRange(tokens, gerund, clause.to).to }],
        because: { from: verb.from, to: gerund },
        force: "wish",
        strength: 0.8,
        predicate: gerund,
      }),
    ];
  if (!wished && !pledged && !barred) return [];
  if (wished && verb.copula && tokens[verb.to]?.lower === "have") return [];
  const rest = objectRange(tokens, verb.to, clause.to);
  const { sign, from } = denialAhead(context, rest, verb.denied ? -1 : 1);
  // "I shall be against it": the side that the speaker will be on is said by the evaluation.
  if (verb.copula && SIDES.has(tokens[from]?.lower ?? "")) return [];
  const felt = verb.copula && wished ? matchExpression(tokens, from, ATTITUDE_ADJECTIVES, 4) : null;
  if (felt !== null) {
    // "They should be ashamed of the cull": what one ought to feel, the speaker feels.
    const about = objectRange(tokens, felt.to, clause.to);
    const toDo = felt.words.endsWith(" to") ? verbIn(context, about.from, about.to) : -1;
    if (about.from < about.to)
      return [
        inClause(context, {
          sign: (sign * felt.value) as 1 | -1,
          target: [about],
          because: { from: verb.from, to: felt.to },
          force: "wish",
          strength: 0.8,
          predicate: toDo,
          agent: toDo < 0 ? null : clause.subject,
        }),
      ];
  }
  const object = { from, to: rest.to };
  const because = { from: verb.from, to: Math.max(verb.to, from) };
  const force = wished ? "wish" : "commitment";
  const main = gerund < rest.to ? gerund : verb.main;
  const stance = matchExpression(tokens, main, ATTITUDE_VERBS, LONGEST_EXPRESSION);
  if (stance !== null && !verb.passive && !verb.copula && object.to > stance.to && isView(stance.words)) {
    // "Parliament should reject the bill" is said against the bill.
    const target = trim(tokens, { from: Math.max(stance.to, from), to: rest.to });
    if (tokens[target.from]?.lower === "to") return [];
    return [
      inClause(context, {
        sign: (sign * stance.value) as 1 | -1,
        target: [isBarePronoun(context, target) ? (antecedentOf(context) ?? target) : target],
        because: { from: verb.from, to: stance.to },
        force,
        strength: 0.85,
      }),
    ];
  }
  const subject = existential ? null : clause.subject;
  const target: Range[] = [];
  const comesAbout = subject !== null && COMING_ABOUT.has(tokens[main]!.lemma);
  if (subject !== null && (!isSelf(subject) || comesAbout)) target.push(subject);
  if (comesAbout) return [inClause(context, { sign, target, because, force, strength: 0.8 })];
  if (!verb.copula) target.push({ from: verb.main, to: verb.main + 1 });
  target.push(object);
  if (subject !== null && isNobody(context, subject)) return [];
  const wish = inClause(context, {
    sign,
    target,
    because,
    force,
    strength: wished ? 0.9 : existential ? 0.8 : 0.75,
    predicate: verb.copula ? -1 : verb.main,
    agent: verb.passive ? agentOfPassive(context, rest) : subject,
  });
  return [wish, ...absences(context, rest.to)];
}

/** "It should have come years ago": that a thing come about is the wish for the thing. */
const COMING_ABOUT = new Set(["come", "happen", "materialize", "materialise"]);

function isNobody({ tokens }: ClauseInContext, subject: Range): boolean {
  return subject.to - subject.from === 1 && tokens[subject.from]!.lower === "none";
}

/** "will go on fighting", "must keep fighting": the gerund is what is meant. */
function goingOn({ tokens }: ClauseInContext, main: number, end: number): number {
  if (!["go", "keep", "continue", "carry"].includes(tokens[main]!.lemma)) return main;
  const next = tokens[main + 1]?.lower === "on" ? main + 2 : main + 1;
  if (next >= end || !tokens[next]!.lower.endsWith("ing")) return main;
  // Behind "on" the tagger takes the gerund for a noun.
  return tokens[next]!.pos === "VERB" || next > main + 1 ? next : main;
}

/** Verbs that only take a side, and do nothing themselves: "fight", "support", but not "build" or "veto". */
function isView(words: string): boolean {
  return ALIGNING_VERBS.has(words) || sensesOf(words).length === 0;
}

/** "There should be no …", "we need no …": the denial stands with the object. */
function denialAhead(context: ClauseInContext, rest: Range, sign: 1 | -1): { sign: 1 | -1; from: number } {
  const first = context.tokens[rest.from];
  if (rest.from < rest.to && (first?.lower === "no" || first?.lower === "not"))
    return { sign: -sign as 1 | -1, from: rest.from + 1 };
  return { sign, from: rest.from };
}

function agentOfPassive({ tokens }: ClauseInContext, rest: Range): Range | null {
  for (let i = rest.from; i < rest.to - 1; i++) {
    if (tokens[i]!.lower !== "by") continue;
    let to = i + 1;
    while (to < rest.to && ["DET", "ADJ", "NOUN", "PROPN", "NUM"].includes(tokens[to]!.pos)) to++;
    return to > i + 1 ? { from: i + 1, to } : null;
  }
  return null;
}

/** "…, with no foreign role": what a wish leaves out is unwanted. */
function absences(context: ClauseInContext, from: number): Appraisal[] {
  const { tokens, clause } = context;
  for (let i = from; i < clause.to - 1; i++) {
    const bare = tokens[i]!.lower === "without";
    if (!bare && !(tokens[i]!.lower === "with" && tokens[i + 1]!.lower === "no")) continue;
    const object = objectRange(tokens, bare ? i + 1 : i + 2, clause.to);
    if (object.from >= object.to) return [];
    return [
      inClause(context, {
        sign: -1,
        target: [object],
        because: { from: i, to: object.from },
        force: "wish",
        strength: 0.55,
      }),
    ];
  }
  return [];
}

function pointsBack({ tokens }: ClauseInContext, subject: Range): boolean {
  return subject.to - subject.from === 1 && tokens[subject.from]!.lower === "it";
}
