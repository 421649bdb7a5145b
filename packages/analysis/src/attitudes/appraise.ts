import type { Token } from "../tokens.ts";
import type { Appraisal, ClauseInContext } from "./appraisal.ts";
import { CONDITIONS, contextOf, isIdle, type IsSelf } from "./clause-context.ts";
import { findClauses, type Clause } from "./clauses.ts";
import { readAttitudeVerbs } from "./read-attitude-verbs.ts";
import { readNounAttitude, readPossessedAttitudes } from "./read-attitude-nouns.ts";
import { readDeeds } from "./read-deeds.ts";
import { readConsequences } from "./read-consequences.ts";
import { withContrasts } from "./read-contrasts.ts";
import { readComparisons, readMaking, readEffects, readObstacles, readWrongs } from "./read-effects.ts";
import { readEvaluations } from "./read-evaluations.ts";
import { readImperatives } from "./read-imperatives.ts";
import { readBargains } from "./read-bargains.ts";
import { loosened, readOutcomes } from "./read-outcomes.ts";
import { readAnswers } from "./read-answers.ts";
import { readMeans } from "./read-means.ts";
import { readProtests } from "./read-protests.ts";
import { readPurposes } from "./read-purposes.ts";
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
import { inClause } from "./appraisal.ts";
import type { Range } from "./verb-groups.ts";
import { objectRange } from "./noun-phrases.ts";

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

/** An appraisal with the rule that found it, as people read it. */
export type Found = Appraisal & { rule: string };

/** The rules for a clause with a verb, in the order in which they are asked. */
const RULES: readonly [rule: string, read: (context: ClauseInContext) => Appraisal[]][] = [
  ["torn between both sides", readTorn],
  ["set phrase of taking a side", readStancePhrases],
  ["side on which something is done", readProtests],
  ["threat of what would follow", readThreats],
  ["siding with whoever does it", readCompany],
  ["order with what comes of it", readBargains],
  ["order", readImperatives],
  ["what nobody would do", readNobody],
  ["preference", readPreferences],
  ["wish or promise", readWishes],
  ["judgement", readEvaluations],
  ["verb of attitude", readAttitudeVerbs],
  ["what something is done for", readPurposes],
  ["means to an end", readMeans],
  ["wrong done to people", readWrongs],
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
  return appraisals.filter(
    (appraisal) =>
      appraisal.target.some((range) => namesSomething(tokens, range)) && !isHalf(tokens, appraisal.target[0]!),
  );
}

function readClause(context: ClauseInContext, { argued = false, narrated = false }: Manner): Found[] {
  const sayings = argued ? readSayings(context) : [];
  if (sayings.length > 0) return foundBy("saying", sayings);
  const consequences = argued ? readConsequences(context) : [];
  if (consequences.length > 0) return foundBy("consequence of what is supposed", consequences);
  if (context.clause.verb === null) return foundBy("words without a verb", readFragment(context));
  const answers = argued || narrated ? readAnswers(context) : [];
  if (answers.length > 0) return foundBy("answer to the matter at hand", answers);
  const possessed = foundBy("noun of attitude with its owner", readPossessedAttitudes(context));
  for (const [rule, read] of RULES) {
    const found = withContrasts(context, read(context));
    if (found.length > 0)
      return [
        ...foundBy(rule, argued ? found.map((one) => loosened(context, one)) : found),
        ...possessed.filter((one) => !found.some((other) => sameTarget(one, other))),
      ];
  }
  if (possessed.length > 0) return possessed;
  return argued ? foundBy("what would come of it", readOutcomes(context)) : [];
}

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

/** A lone "to" or "and" is no matter. */
function namesSomething(tokens: readonly Token[], { from, to }: Range): boolean {
  return tokens.slice(from, to).some((token) => !["PART", "ADP", "CCONJ", "SCONJ", "PUNCT"].includes(token.pos));
}

/** "Half a cap would leave us in the rain": who is against half of a thing may be for the whole. */
function isHalf(tokens: readonly Token[], { from }: Range): boolean {
  const at = tokens[from - 1]?.lower === "half" ? from : from + 1;
  return tokens[at - 1]!.lower === "half" && /^an?$/.test(tokens[at]?.lower ?? "");
}
