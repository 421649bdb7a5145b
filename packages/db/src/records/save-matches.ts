import { bases, labels, speakerKinds } from "../codes.ts";
import type { Db } from "../database.ts";
import type { JudgedStance, SpeakerIds } from "../judged-stance.ts";

/** An article on a topic. Statement ids are those of rows. */
export interface Match {
  articleId: string;
  topicId: number;
  /** The statements that are on topic themselves: a positive term stands near, or they have a stance on it. */
  near: string[];
}

/** Saves memberships of articles and statements, and stances; what is there already is brought up to date. */
export async function saveMatches(
  db: Db,
  teamId: number,
  { matches, stances, idOf }: { matches: readonly Match[]; stances: readonly JudgedStance[]; idOf: SpeakerIds },
): Promise<void> {
  if (matches.length > 0) {
    const json = JSON.stringify(
      matches.map(({ articleId, topicId, near }) => ({ article_id: articleId, topic_id: topicId, near })),
    );
    await db.run`
      INSERT INTO article_topic (team_id, topic_id, article_id, outlet_id, story_id, published_at, published_precision)
      SELECT a.team_id, r.topic_id, a.id, a.outlet_id, a.story_id, a.published_at, a.published_precision
      FROM   json_to_recordset(${json}::json) AS r(article_id bigint, topic_id int)
      JOIN   article a ON a.team_id = ${teamId} AND a.id = r.article_id
      ON CONFLICT (team_id, article_id, topic_id) DO NOTHING`;
    await db.run`
      INSERT INTO statement_topic AS t (team_id, topic_id, statement_id, article_id, near, speaker_id, speaker_kind, kind, flags, words,
        quoted_words, utterance_id, outlet_id, language, published_at, published_precision)
      SELECT s.team_id, r.topic_id, s.id, s.article_id, s.id = ANY (r.near), s.speaker_id, s.speaker_kind, s.kind, s.flags, s.words,
        s.quoted_words, s.utterance_id, s.outlet_id, s.language, s.published_at, s.published_precision
      FROM   json_to_recordset(${json}::json) AS r(article_id bigint, topic_id int, near bigint[])
      JOIN   statement s ON s.team_id = ${teamId} AND s.article_id = r.article_id
      ON CONFLICT (team_id, statement_id, topic_id) DO UPDATE SET near = excluded.near WHERE t.near <> excluded.near`;
  }
  await saveStances(db, teamId, stances, idOf);
}

async function saveStances(db: Db, teamId: number, stances: readonly JudgedStance[], idOf: SpeakerIds): Promise<void> {
  if (stances.length === 0) return;
  const rows = stances.map(({ statementId, propositionId, topicId, revision, slot, stance, isDirect }) => ({
    statement_id: statementId,
    proposition_id: propositionId,
    topic_id: topicId,
    revision,
    holder: slot,
    holder_id: idOf(stance.holder),
    holder_name: stance.holder.name,
    holder_kind: speakerKinds.code(stance.holder.kind),
    label: labels.code(stance.label),
    basis: bases.code(stance.basis),
    direct: isDirect,
    confidence: stance.confidence,
    evidence: stance.evidence.flat(),
    reason: stance.reason,
  }));
  // Of two stances of one holder on one proposition in one statement, the surer one is kept.
  await db.run`
    INSERT INTO stance (team_id, proposition_id, statement_id, holder, holder_id, holder_name, holder_kind, topic_id, article_id, story_id,
      utterance_id, outlet_id, language, published_at, published_precision, said_on, said_how, statement_kind, label, machine_label, basis, direct,
      confidence, evidence, reason, revision)
    SELECT DISTINCT ON (r.statement_id, r.proposition_id, r.holder) ${teamId}::int, r.proposition_id, s.id, r.holder, r.holder_id, r.holder_name, r.holder_kind,
      r.topic_id, s.article_id, s.story_id, s.utterance_id, s.outlet_id, s.language, s.published_at, s.published_precision, s.said_on, s.said_how, s.kind,
      r.label, r.label, r.basis, r.direct, r.confidence, r.evidence, r.reason, r.revision
    FROM   json_to_recordset(${JSON.stringify(rows)}::json) AS r(statement_id bigint, proposition_id int, topic_id int, revision int, holder smallint,
      holder_id int, holder_name text, holder_kind smallint, label smallint, basis smallint, direct boolean, confidence real, evidence int[], reason text)
    JOIN   statement s ON s.team_id = ${teamId} AND s.id = r.statement_id
    ORDER  BY r.statement_id, r.proposition_id, r.holder, r.confidence DESC
    ON CONFLICT (team_id, statement_id, proposition_id, holder) DO UPDATE
    SET holder_id = excluded.holder_id, holder_name = excluded.holder_name, holder_kind = excluded.holder_kind, label = excluded.label,
      machine_label = excluded.machine_label, decided_by = excluded.decided_by, basis = excluded.basis, direct = excluded.direct, confidence = excluded.confidence,
      evidence = excluded.evidence, reason = excluded.reason, revision = excluded.revision`;
}
