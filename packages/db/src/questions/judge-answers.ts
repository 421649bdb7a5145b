import { z } from "zod";
import { labels } from "../codes.ts";
import type { Db } from "../database.ts";

/** What has a judge answered to these questions before? Evidence as flat pairs of UTF-16 offsets into the question's statement. */
const JudgeAnswer = z.object({
  key: z.string(),
  label: labels.column,
  confidence: z.number(),
  evidence: z.array(z.int()),
  reason: z.string(),
});

export function judgeAnswers(db: Db, teamId: number, keys: readonly string[]) {
  return db.rows(JudgeAnswer)`
    SELECT key, label, confidence, evidence, reason FROM judge_answer WHERE team_id = ${teamId} AND key = ANY (${[...keys]}::text[])`;
}
