import { z } from "zod";
import { deciders, judgementOutcomes } from "../codes.ts";
import type { Db } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { isUnsure } from "../unsure-stances.ts";

/** A stance to ask a judge about, with all that the question is made of. */
const ClaimedStance = z.object({
  statementId: z.string(),
  propositionId: z.int(),
  holder: z.int(),
  /** Of the proposition, as the rules judged it. */
  revision: z.int(),
  proposition: z.string(),
  /** In the words of the article. */
  holderName: z.string(),
  /** Where the statement's sentences stand in `text`, in UTF-16. */
  sentence: z.tuple([z.int(), z.int()]),
  text: z.string(),
  /** How often asking has failed before. */
  attempts: z.int(),
});
export type ClaimedStance = z.infer<typeof ClaimedStance>;

interface Claim {
  judge: { model: string; prompt: string };
  /** Stances that the rules tell with less confidence are asked for. */
  below: number;
  size: number;
  at: Date;
}

/** A claim older than this is somebody's who died at it. */
const LONGEST_CLAIM = 15 * 60_000;

/**
 * Claims stances that the rules are not sure of, newest first, for one worker to ask about; others pass them by. Left out is what was asked of
 * the same model before in vain, until it is due again.
 */
export function claimUnsureStances(
  db: Db,
  teamId: number,
  { judge, below, size, at }: Claim,
): Promise<ClaimedStance[]> {
  const [asking, failed] = [judgementOutcomes.code("asking"), judgementOutcomes.code("failed")];
  const died = new Date(at.getTime() - LONGEST_CLAIM);
  const isKept = Prisma.sql`(j.outcome = ${asking}::smallint AND j.at > ${died})
    OR (j.outcome = ${failed}::smallint AND j.model = ${judge.model} AND j.prompt = ${judge.prompt} AND (j.due_at IS NULL OR j.due_at > ${at}))`;
  return db.rows(ClaimedStance)`
    WITH open AS (
      SELECT st.statement_id, st.proposition_id, st.holder
      FROM   stance st
      WHERE  st.team_id = ${teamId} AND st.decided_by = ${deciders.code("rules")}::smallint AND ${isUnsure(below)}
        AND  NOT EXISTS (SELECT FROM judgement j WHERE j.team_id = st.team_id AND j.statement_id = st.statement_id
                         AND j.proposition_id = st.proposition_id AND j.holder = st.holder AND (${isKept}))
      ORDER  BY st.published_at DESC, st.statement_id DESC, st.proposition_id, st.holder
      LIMIT  ${size} FOR UPDATE SKIP LOCKED
    ), claimed AS (
      INSERT INTO judgement AS j (team_id, statement_id, proposition_id, holder, outcome, model, prompt, at)
      SELECT ${teamId}::int, o.statement_id, o.proposition_id, o.holder, ${asking}::smallint, ${judge.model}, ${judge.prompt}, ${at} FROM open o
      ON CONFLICT (team_id, statement_id, proposition_id, holder) DO UPDATE
      SET outcome = excluded.outcome, at = excluded.at, model = excluded.model, prompt = excluded.prompt,
          attempts = CASE WHEN (j.model, j.prompt) = (excluded.model, excluded.prompt) THEN j.attempts ELSE 0 END
      RETURNING j.statement_id, j.proposition_id, j.holder, j.attempts
    )
    SELECT c.statement_id::text AS "statementId", c.proposition_id AS "propositionId", c.holder, st.revision, p.text AS proposition,
           st.holder_name AS "holderName", jsonb_build_array(s.sentence_start, s.sentence_end) AS sentence, t.body AS text, c.attempts
    FROM   claimed c
    JOIN   stance st ON st.team_id = ${teamId} AND st.statement_id = c.statement_id AND st.proposition_id = c.proposition_id AND st.holder = c.holder
    JOIN   statement s ON s.team_id = st.team_id AND s.id = st.statement_id
    JOIN   article_text t ON t.team_id = st.team_id AND t.article_id = st.article_id
    JOIN   proposition p ON p.team_id = st.team_id AND p.id = st.proposition_id
    ORDER  BY st.published_at DESC, st.statement_id DESC, st.proposition_id, st.holder`;
}
