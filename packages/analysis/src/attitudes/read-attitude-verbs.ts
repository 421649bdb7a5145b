import {
  ALIGNING_VERBS,
  ASKING_VERBS,
  ATTITUDE_VERBS,
  COMMITTING_VERBS,
  LONGEST_EXPRESSION,
  REFUSING_VERBS,
} from "./lexicons/attitude-verbs.ts";
import { isActor } from "./lexicons/actors.ts";
import { EFFECT_VERBS } from "./lexicons/effects.ts";
import { DECISIONS } from "./lexicons/deeds.ts";
import { sensesOf } from "../stances/thesaurus.ts";
import { sideAt } from "./read-stance-phrases.ts";
import { heldBy, inClause, type Appraisal, type ClauseInContext, type Sign } from "./appraisal.ts";
import { lemmaOf, matchExpression } from "./expressions.ts";
import { infinitiveAt, objectRange, trim } from "./noun-phrases.ts";
import { readAligned } from "./read-aligned.ts";
import { readComplement, readFear } from "./read-complements.ts";
import { antecedentOf, isBarePronoun, unwrap, verbIn } from "./unwrap.ts";
import { purposeOf } from "./purpose-of.ts";
import type { Range } from "./verb-groups.ts";

/** "told them where to go" asks nothing of them. */
const WH_WORDS = new Set(["where", "how", "what", "when", "whether", "why", "which", "who"]);
const NEEDING = new Set(["need", "deserve", "merit", "require"]);
const INQUIRIES = new Set(["time", "detail", "information", "clarification", "clarity", "answer", "advice"]);
const NO_WORDS = new Set(["no", "not"]);

/** "backs the plan", "urged ministers to act", "refuses to sign", "agrees with her on the need to leave". */
export function readAttitudeVerbs(context: ClauseInContext): Appraisal[] {
  const { tokens, clause } = context;
  const verb = clause.verb;
  if (verb === null || verb.copula) return [];
  const passive = verb.passive;
  const found = matchExpression(tokens, verb.main, ATTITUDE_VERBS, LONGEST_EXPRESSION);
  const aligned = matchExpression(tokens, verb.main, ALIGNING_VERBS, LONGEST_EXPRESSION);
  const lemma = lemmaOf(tokens[verb.main]!);
  if (found === null && aligned === null && !COMMITTING_VERBS.has(lemma) && !ASKING_VERBS.has(lemma)) return [];
  const feared = readFear(context, lemma);
  if (feared !== null) return feared;
  // "A ban would punish everyone": what things do is an effect, not a view.
  if (clause.subject !== null && !passive && EFFECT_VERBS.has(lemma) && !isActor(tokens, clause.subject)) return [];
  if (passive) return found === null ? [] : readPassive(context, found.value, found.to);
  const match = found ?? aligned;
  const after = match?.to ?? verb.to;
  // "I was for it", "we wanted it": in somebody's own mouth a view in the past is one given up, or not yet said again.
  if (context.ownWords && isPast(context) && context.isSelf(clause.subject) && !DECISIONS.has(lemma)) return [];
  // "Our harbour needs it": what others need is in the eye of the speaker.
  const needed = NEEDING.has(lemma);
  const { holder, reported } = needed ? context : heldBy(context, clause.subject);
  const because = { from: verb.from, to: after };
  const rest = objectRange(tokens, after, clause.to);
  if (rest.from >= rest.to) return readComplement(context, match?.value ?? 1, because);
  if (WH_WORDS.has(tokens[rest.from]!.lower)) return [];
  const denied = verb.denied ? -1 : 1;

  if (aligned !== null) {
    const echoed = readAligned(
      context,
      aligned.value,
      aligned.words,
      { ...rest, from: Math.max(rest.from, aligned.to) },
      denied,
    );
    if (echoed.length > 0) return echoed;
  }
  const to = infinitiveAt(tokens, rest.from, rest.to);
  if (to >= 0 && (to === rest.from || (to === rest.from + 1 && NO_WORDS.has(tokens[rest.from]!.lower)))) {
    const sign = infinitiveSign(lemma, match?.value, denied, to > rest.from);
    if (sign === null) return [];
    const side = readSideOfInfinitive(
      context,
      { from: to + 1, to: rest.to },
      { sign, force: "commitment", holder, reported },
    );
    if (side !== null) return [side];
    return [
      inClause(context, {
        sign,
        target: [{ from: to + 1, to: rest.to }],
        because: { from: verb.from, to: to + 1 },
        force: REFUSING_VERBS.has(lemma) || COMMITTING_VERBS.has(lemma) ? "commitment" : "wish",
        strength: 0.85,
        predicate: verbIn(context, to + 1, rest.to),
        agent: clause.subject,
        holder,
        reported,
      }),
    ];
  }
  const question = to > rest.from && WH_WORDS.has(tokens[to - 1]!.lower);
  if (question) return [];
  if (to > rest.from && ASKING_VERBS.has(match?.words ?? lemma) && match?.value !== -1) {
    const addressee = trim(tokens, { from: rest.from, to: notBefore(tokens, to) });
    const sign = (NO_WORDS.has(tokens[to - 1]!.lower) ? -denied : denied) as Sign;
    const side = readSideOfInfinitive(
      context,
      { from: to + 1, to: rest.to },
      { sign, force: "wish", holder, reported },
    );
    if (side !== null) return [side];
    return [
      inClause(context, {
        sign,
        target: [addressee, { from: to + 1, to: rest.to }],
        because,
        force: "wish",
        strength: 0.85,
        predicate: verbIn(context, to + 1, rest.to),
        agent: tokens[to + 1]?.lower === "be" ? null : addressee,
        holder,
        reported,
      }),
    ];
  }
  if (match === null || found === null) return [];
  // "Asked for more time to study the plan": who wants to know more is on no side yet.
  const wanted = tokens.slice(rest.from, rest.to).find((token) => token.pos === "NOUN");
  if (found.value === 1 && wanted !== undefined && INQUIRIES.has(lemmaOf(wanted))) return [];
  const opposite = insteadOf(context, rest.to);
  const refused = NO_WORDS.has(tokens[rest.from]!.lower) ? -1 : 1;
  // "does not oppose" is no support.
  const strength = verb.denied && found.value === -1 ? 0.3 : 0.9;
  const sign = (verb.denied && found.value === -1 ? 0 : found.value * denied * refused) as Sign;
  if (verb.denied && tokens.slice(rest.from, rest.to).some((token) => token.lower === "than")) return [];
  const matters = FOR_WHAT.has(found.value === 1 || found.value === -1 ? lemma : "")
    ? splitCharge(context, rest)
    : null;
  const object = isBarePronoun(context, rest) ? (antecedentOf(context) ?? rest) : (matters?.who ?? rest);
  const inner = unwrap(context, object);
  const { noun } = inner;
  const purpose = noun === null ? purposeOf(context, object) : null;
  const appraisals = [
    ...(purpose === null
      ? []
      : [
          inClause(context, {
            sign,
            ...purpose,
            because,
            force: "judgement",
            strength: 0.85,
            holder,
            reported,
          }),
        ]),
    inClause(context, {
      sign: (sign * inner.sign) as Sign,
      target: [inner.target],
      predicate: inner.predicate,
      because,
      force: "judgement",
      strength,
      holder,
      reported,
    }),
  ];
  if (matters !== null) {
    const deed = unwrap(context, matters.what);
    appraisals.push(
      inClause(context, {
        sign: (sign * deed.sign) as Sign,
        target: [deed.target],
        predicate: deed.predicate,
        because,
        force: "judgement",
        strength: 0.75,
        holder,
        reported,
      }),
    );
  }
  if (noun?.holder)
    appraisals.push(
      inClause(context, {
        ...noun,
        target: [noun.target],
        force: "wish",
        strength: 0.8,
        holder: noun.holder,
        reported: true,
      }),
    );
  if (opposite !== null)
    appraisals.push(
      inClause(context, {
        sign: -sign as Sign,
        target: [opposite],
        because,
        force: "judgement",
        strength: 0.6,
        holder,
        reported,
      }),
    );
  return appraisals;
}

/** "vowed to fight the tax", "urged them to think again about it": a verb that only takes a side turns the wish to its object. */
function readSideOfInfinitive(
  context: ClauseInContext,
  infinitive: Range,
  wish: Pick<Appraisal, "sign" | "force" | "holder" | "reported">,
): Appraisal | null {
  const { tokens, clause } = context;
  const phrase = sideAt(tokens, infinitive.from);
  const view = phrase === null ? matchExpression(tokens, infinitive.from, ATTITUDE_VERBS, LONGEST_EXPRESSION) : null;
  const isDeed = view !== null && !ALIGNING_VERBS.has(view.words) && sensesOf(view.words).length > 0;
  if (view !== null && (isDeed || DECISIONS.has(view.words))) return null;
  const to = phrase?.to ?? view?.to;
  if (to === undefined || tokens[to]?.lower === "to") return null;
  if (phrase?.matter == null && to >= infinitive.to) return null;
  const side = phrase === null ? view!.value : phrase.denied ? -phrase.sign : phrase.sign;
  return inClause(context, {
    ...wish,
    sign: (wish.sign * side) as Sign,
    target: [phrase?.matter ?? { from: to, to: infinitive.to }],
    because: { from: clause.verb!.from, to },
    strength: 0.85,
  });
}

/** "was rejected by the senate", "is opposed by farmers". Without "by" nobody is named. */
function readPassive(context: ClauseInContext, value: 1 | -1, after: number): Appraisal[] {
  const { tokens, clause } = context;
  if (clause.subject === null) return [];
  let by = after;
  while (by < clause.to && tokens[by]!.lower !== "by") by++;
  if (by >= clause.to - 1) return [];
  const agent = objectRange(tokens, by + 1, clause.to);
  return [
    inClause(context, {
      sign: (clause.verb!.denied ? -value : value) as Sign,
      target: [clause.subject],
      because: { from: clause.verb!.from, to: after },
      force: "judgement",
      strength: 0.75,
      ...heldBy(context, agent),
    }),
  ];
}

function infinitiveSign(lemma: string, value: 1 | -1 | undefined, denied: number, no: boolean): Sign | null {
  const not = no ? -denied : denied;
  if (REFUSING_VERBS.has(lemma)) return (lemma === "fail" ? 0 : -not) as Sign;
  if (COMMITTING_VERBS.has(lemma)) return not as Sign;
  if (value === undefined) return null;
  return (value * not) as Sign;
}

function insteadOf({ tokens, clause }: ClauseInContext, from: number): Range | null {
  const word = tokens[from]?.lower;
  const next = tokens[from + 1]?.lower;
  if (!((word === "instead" && next === "of") || (word === "rather" && next === "than"))) return null;
  const range = objectRange(tokens, from + 2, clause.to);
  return range.from < range.to ? range : null;
}

/** Verbs whose object did the thing behind "for": "criticised ministers for closing the school". */
const FOR_WHAT = new Set(
  `criticize criticise blame condemn slam blast attack accuse praise applaud thank rebuke fault denounce lambast lambaste castigate
  commend chide hail reprimand salute congratulate berate scold`.split(/\s+/),
);

/** Who is praised or blamed, and what for. */
function splitCharge(context: ClauseInContext, rest: Range): { who: Range; what: Range } | null {
  const { tokens } = context;
  for (let i = rest.from + 1; i < rest.to - 1; i++) {
    if (tokens[i]!.lower !== "for" && tokens[i]!.lower !== "of") continue;
    const start = tokens[i + 1]!.lower === "not" ? i + 2 : i + 1;
    if (tokens[start]?.lower.endsWith("ing") !== true) continue;
    return { who: trim(tokens, { from: rest.from, to: i }), what: { from: i + 1, to: rest.to } };
  }
  return null;
}

function isPast({ tokens, clause }: ClauseInContext): boolean {
  const verb = clause.verb!;
  const main = tokens[verb.main]!;
  return (
    verb.modal === "none" &&
    verb.to - verb.from === 1 &&
    /(?:ed|ght|ought|id|ld)$/.test(main.lower) &&
    main.lower !== main.lemma
  );
}

function notBefore(tokens: ClauseInContext["tokens"], to: number): number {
  return NO_WORDS.has(tokens[to - 1]!.lower) ? to - 1 : to;
}
