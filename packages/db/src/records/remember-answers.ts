import type { Span, StanceLabel } from "@onrecord/analysis/reading";
import { labels } from "../codes.ts";
import type { Db } from "../database.ts";
import { storable } from "../storable.ts";

/** What a judge answered, by the hash of its question. */
export interface KeyedAnswer {
  key: string;
  label: StanceLabel;
  confidence: number;
  evidence: Span[];
  reason: string;
}

/** Keeps what a judge answered, so that the same is never paid for twice, whatever becomes of the article. */
export async function rememberAnswers(
  db: Db,
  teamId: number,
  { judge, answers, at }: { judge: { model: string; prompt: string }; answers: readonly KeyedAnswer[]; at: Date },
): Promise<void> {
  const rows = answers.map(({ key, label, confidence, evidence, reason }) => ({
    key,
    label: labels.code(label),
    confidence,
    evidence: evidence.flat(),
    reason: storable(reason),
  }));
  await db.run`
    INSERT INTO judge_answer (team_id, key, model, prompt, label, confidence, evidence, reason, at)
    SELECT ${teamId}::int, r.key, ${judge.model}, ${judge.prompt}, r.label, r.confidence, r.evidence, r.reason, ${at}
    FROM   json_to_recordset(${JSON.stringify(rows)}::json) AS r(key text, label smallint, confidence real, evidence int[], reason text)
    ORDER  BY r.key
    ON CONFLICT (team_id, key) DO NOTHING`;
}
