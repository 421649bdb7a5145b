import { BELIEF_VERBS, SAYING_VERBS } from "./lexicons/attitude-verbs.ts";
import type { Token } from "../tokens.ts";
import type { Appraisal, ClauseInContext } from "./appraisal.ts";
import { findClauses, type Clause } from "./clauses.ts";
import { lemmaOf } from "./expressions.ts";
import { readAttitudeVerbs } from "./read-attitude-verbs.ts";
import { readNounAttitude, readPossessedAttitudes } from "./read-attitude-nouns.ts";
import { readDeeds } from "./read-deeds.ts";
import { readComparisons, readMaking, readEffects, readObstacles } from "./read-effects.ts";
import { findVerdict } from "./find-verdict.ts";
import { readEvaluations } from "./read-evaluations.ts";
import { readImperatives } from "./read-imperatives.ts";
import { readBargains } from "./read-bargains.ts";
import { loosened, readOutcomes } from "./read-outcomes.ts";
import { readAnswers } from "./read-answers.ts";
import { readQuestion } from "./read-questions.ts";
import { readNobody } from "./read-nobody.ts";
import { readCompany } from "./read-company.ts";
import { readPreferences } from "./read-preferences.ts";
import { readApposition } from "./read-appositions.ts";
import { readSayings } from "./read-sayings.ts";
import { readStancePhrases } from "./read-stance-phrases.ts";
import { readTorn } from "./read-torn.ts";
import { readThreats } from "./read-threats.ts";
import { readWishes } from "./read-wishes.ts";
import type { Range } from "./verb-groups.ts";
import { inClause } from "./appraisal.ts";
import { objectRange } from "./noun-phrases.ts";

/** Decides whether a subject is the voice of the run: "we" in a quotation, the minister's own ministry. */
type IsSelf = (subject: Range | null) => boolean;

interface Manner {
  /** The run opens with the verb that reports it ("dismissed the idea of …"). */
  opensWithCue?: boolean;
  /** The article's own words: what they tell of in passing (a relative clause, a past before the past) is background. */
  narrated?: boolean;
  /** Somebody's own words, in quotation marks. */
  ownWords?: boolean;
  /** What somebody says: it may argue by consequences, without naming what it is about. */
  argued?: boolean;
}

const CONCESSIONS = new Set(["while", "although", "though", "whereas"]);
const CONDITIONS = new Set(["if", "unless", "provided", "once", "lest", "whether"]);

/** An appraisal with the rule that found it, as people read it. */
export type Found = Appraisal & { rule: string };

/** The rules for a clause with a verb, in the order in which they are asked. */
const RULES: readonly [rule: string, read: (context: ClauseInContext) => Appraisal[]][] = [
  ["torn between both sides", readTorn],
  ["set phrase of taking a side", readStancePhrases],
  ["threat of what would follow", readThreats],
  ["siding with whoever does it", readCompany],
  ["order with what comes of it", readBargains],
  ["order", readImperatives],
  ["what nobody would do", readNobody],
  ["preference", readPreferences],
  ["wish or promise", readWishes],
  ["judgement", readEvaluations],
  ["verb of attitude", readAttitudeVerbs],
  ["obstacle", readObstacles],
  ["comparison", readComparisons],
  ["what it makes of things", readMaking],
  ["effect on what people value", readEffects],
  ["deed", readDeeds],
];

function foundBy(rule: string, appraisals: readonly Appraisal[]): Found[] {
  return appraisals.map((appraisal) => ({ ...appraisal, rule }));
}

/**
 * Everything that one run of tokens (a sentence, or what a statement holds of it) says for or against something. Questions
 * say nothing. The first reader that understands a clause has it; possessed attitudes ("his support for …") are read beside it.
 */
export function appraise(tokens: readonly Token[], isSelf: IsSelf, how: Manner = {}): Found[] {
  if (tokens.length < 2) return [];
  if (tokens.at(-1)!.text === "?")
    return how.argued === true && how.ownWords === true
      ? foundBy("question that expects no answer", readQuestion(tokens))
      : [];
  const clauses = findClauses(tokens, how.opensWithCue);
  const contexts: (ClauseInContext | null)[] = [];
  const appraisals: Found[] = [];
  const conditional = clauses.some(
    (clause) => CONDITIONS.has(clause.marker) && clause.marker !== "whether" && !isIdle(tokens, clause),
  );
  const but = clauses.findIndex((clause) => clause.marker === "but");
  for (const index of clauses.keys()) {
    const context = contextOf(tokens, clauses, contexts, index, isSelf, how.ownWords === true);
    contexts.push(context);
    if (context === null || (how.narrated === true && isBackground(context))) continue;
    if (isCompany(contexts, clauses, index)) continue;
    if (conditional && context.hedge === null) context.hedge = "condition";
    if (but > index && context.hedge === null) context.hedge = "concession";
    appraisals.push(...foundBy("description beside a name", readApposition(context)), ...readClause(context, how));
  }
  return appraisals.filter((appraisal) => appraisal.target.length > 0);
}

function readClause(context: ClauseInContext, { argued = false, narrated = false }: Manner): Found[] {
  const sayings = argued ? readSayings(context) : [];
  if (sayings.length > 0) return foundBy("saying", sayings);
  if (context.clause.verb === null) return foundBy("words without a verb", readFragment(context));
  const answers = argued || narrated ? readAnswers(context) : [];
  if (answers.length > 0) return foundBy("answer to the matter at hand", answers);
  const possessed = foundBy("noun of attitude with its owner", readPossessedAttitudes(context));
  for (const [rule, read] of RULES) {
    const found = read(context);
    if (found.length > 0)
      return [
        ...foundBy(rule, argued ? found.map((one) => loosened(context, one)) : found),
        ...possessed.filter((one) => !found.some((other) => sameTarget(one, other))),
      ];
  }
  if (possessed.length > 0) return possessed;
  return argued ? foundBy("what would come of it", readOutcomes(context)) : [];
}

/** "would vote for it if I had a vote", "if it costs a little more it is still …": no condition on the view. */
function isIdle(tokens: readonly Token[], clause: Clause): boolean {
  if (clause.marker !== "if" || clause.verb === null) return false;
  const verb = tokens[clause.verb.main]!;
  if (verb.lower === "had" || tokens[clause.verb.from]!.lower === "could")
    return verb.lower !== "had" || tokens.slice(clause.verb.to, clause.to).some((token) => CHANCES.has(token.lower));
  return tokens.slice(clause.to).some((token) => token.lower === "still" || token.lower === "nonetheless");
}

const CHANCES = new Set(["vote", "say", "choice", "chance", "seat"]);

/** A relative clause that tells what those do whom the clause above sides with has been read there. */
function isCompany(contexts: readonly (ClauseInContext | null)[], clauses: readonly Clause[], index: number): boolean {
  const above = contexts[index - 1];
  return clauses[index]!.relation === "relative" && above != null && readCompany(above).length > 0;
}

function isBackground({ tokens, clause }: ClauseInContext): boolean {
  if (clause.relation === "relative") return true;
  return clause.verb?.perfect === true && tokens[clause.verb.from]!.lower === "had";
}

function sameTarget(a: Appraisal, b: Appraisal): boolean {
  return a.target.some((one) => b.target.some((other) => one.from < other.to && other.from < one.to));
}

/** "No new aid", "yes to the dam", "opposition to the tax": words without a verb. */
function readFragment(context: ClauseInContext): Appraisal[] {
  const { tokens, clause } = context;
  const first = tokens[clause.from];
  if (first === undefined) return [];
  const range = objectRange(tokens, clause.from, clause.to);
  if (first.lower === "no" || first.lower === "yes") {
    const to = tokens[clause.from + 1]?.lower === "to" ? clause.from + 2 : clause.from + 1;
    if (range.to <= to || (first.lower === "yes" && to === clause.from + 1)) return [];
    return [
      inClause(context, {
        sign: first.lower === "no" ? -1 : 1,
        target: [{ from: to, to: range.to }],
        because: { from: clause.from, to },
        force: "wish",
        strength: 0.65,
      }),
    ];
  }
  const noun = readNounAttitude(context, range);
  if (noun === null || noun.holder !== null) return [];
  return [inClause(context, { ...noun, target: [noun.target], force: "wish", strength: 0.7 })];
}

function contextOf(
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
  if (verb === "doubt" || (denied && CONVICTIONS.has(lastWordBefore(tokens, governor, clause)))) return null;
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

const CONVICTIONS = new Set(["convinced", "persuaded", "sure", "certain", "satisfied", "confident"]);

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
