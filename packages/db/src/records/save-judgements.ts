import type { Span, StanceLabel } from "@onrecord/analysis/reading";
import { deciders, judgementOutcomes, labels } from "../codes.ts";
import type { Db } from "../database.ts";
import { storable } from "../storable.ts";
import type { ClaimedStance } from "./claim-unsure-stances.ts";
import { lockTeam } from "./lock-team.ts";

/** What came of asking about a claimed stance. */
export type Judgement = Pick<ClaimedStance, "statementId" | "propositionId" | "holder" | "revision"> &
  (
    | ({ kind: "answered"; isRemembered: boolean } & JudgedLabel & Used)
    | ({ kind: "failed"; failure: string; dueAt: Date | null } & Used)
    | { kind: "left" }
  );

interface JudgedLabel {
  label: StanceLabel;
  confidence: number;
  reason: string;
  /** The words of the article that show it; absent when the judge names none, and the rules' stay. */
  shown?: { evidence: Span[]; isDirect: boolean } | undefined;
}

interface Used {
  usage: { tokensIn: number; tokensOut: number; cost: number };
}

/**
 * Saves what came of asking: an answer becomes the stance's label, a failure is kept beside the rules' label, and what was left is given back.
 * A stance that has gone meanwhile, or whose proposition has changed, is passed over.
 */
export async function saveJudgements(
  db: Db,
  teamId: number,
  { judgements, at }: { judgements: readonly Judgement[]; at: Date },
): Promise<void> {
  await lockTeam(db, teamId);
  const rows = JSON.stringify(judgements.map(rowOf));
  await keepAnswers(db, teamId, rows, at);
  await keepFailures(db, teamId, rows, at);
  await giveBack(db, teamId, rows);
}

/** The judge's label holds from now on; what the rules said is kept beside it. */
function keepAnswers(db: Db, teamId: number, rows: string, at: Date): Promise<number> {
  const [rules, judge] = [deciders.code("rules"), deciders.code("judge")];
  return db.run`
    WITH said AS (
      SELECT r.*, st.label AS rule_label, st.confidence AS rule_confidence, st.reason AS rule_reason
      FROM   json_to_recordset(${rows}::json) AS r(kind text, statement_id bigint, proposition_id int, holder smallint, revision int, label smallint,
        confidence real, reason text, evidence int[], direct boolean, remembered boolean, tokens_in int, tokens_out int, cost float8)
      JOIN   stance st ON st.team_id = ${teamId} AND st.statement_id = r.statement_id AND st.proposition_id = r.proposition_id AND st.holder = r.holder
        AND  st.decided_by = ${rules}::smallint AND st.revision = r.revision
      WHERE  r.kind = 'answered'
    ), kept AS (
      UPDATE judgement j
      SET    outcome = ${judgementOutcomes.code("answered")}::smallint, at = ${at}, due_at = NULL, attempts = j.attempts + 1, label = r.label,
             confidence = r.confidence, failure = NULL, remembered = r.remembered, tokens_in = r.tokens_in, tokens_out = r.tokens_out, cost = r.cost,
             rule_label = r.rule_label, rule_confidence = r.rule_confidence, rule_reason = r.rule_reason
      FROM   said r
      WHERE  j.team_id = ${teamId} AND j.statement_id = r.statement_id AND j.proposition_id = r.proposition_id AND j.holder = r.holder
    )
    UPDATE stance st
    SET    label = r.label, machine_label = r.label, decided_by = ${judge}::smallint, confidence = r.confidence, reason = r.reason,
           evidence = coalesce(r.evidence, st.evidence), direct = coalesce(r.direct, st.direct)
    FROM   said r
    WHERE  st.team_id = ${teamId} AND st.statement_id = r.statement_id AND st.proposition_id = r.proposition_id AND st.holder = r.holder`;
}

function keepFailures(db: Db, teamId: number, rows: string, at: Date): Promise<number> {
  return db.run`
    UPDATE judgement j
    SET    outcome = ${judgementOutcomes.code("failed")}::smallint, at = ${at}, due_at = r.due_at, attempts = j.attempts + 1, label = NULL,
           confidence = NULL, failure = r.failure, remembered = false, tokens_in = r.tokens_in, tokens_out = r.tokens_out, cost = r.cost,
           rule_label = NULL, rule_confidence = NULL, rule_reason = NULL
    FROM   json_to_recordset(${rows}::json) AS r(kind text, statement_id bigint, proposition_id int, holder smallint, failure text,
             due_at timestamptz, tokens_in int, tokens_out int, cost float8)
    WHERE  r.kind = 'failed' AND j.team_id = ${teamId} AND j.statement_id = r.statement_id AND j.proposition_id = r.proposition_id
      AND  j.holder = r.holder`;
}

/** Claims that nothing came of, so that the next look finds their stances again. */
function giveBack(db: Db, teamId: number, rows: string): Promise<number> {
  return db.run`
    DELETE FROM judgement j
    USING  json_to_recordset(${rows}::json) AS r(statement_id bigint, proposition_id int, holder smallint)
    WHERE  j.team_id = ${teamId} AND j.statement_id = r.statement_id AND j.proposition_id = r.proposition_id AND j.holder = r.holder
      AND  j.outcome = ${judgementOutcomes.code("asking")}::smallint`;
}

function rowOf({ statementId, propositionId, holder, revision, ...judgement }: Judgement) {
  const keys = { statement_id: statementId, proposition_id: propositionId, holder, revision, kind: judgement.kind };
  if (judgement.kind === "left") return keys;
  const { tokensIn, tokensOut, cost } = judgement.usage;
  const used = { tokens_in: tokensIn, tokens_out: tokensOut, cost };
  if (judgement.kind === "failed")
    return { ...keys, ...used, failure: storable(judgement.failure), due_at: judgement.dueAt };
  const { label, confidence, reason, shown, isRemembered } = judgement;
  return {
    ...keys,
    ...used,
    label: labels.code(label),
    confidence,
    reason: storable(reason),
    evidence: shown?.evidence.flat(),
    direct: shown?.isDirect,
    remembered: isRemembered,
  };
}
