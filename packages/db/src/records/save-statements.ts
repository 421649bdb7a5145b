import type { Attitude, Span, Statement } from "@onrecord/analysis/reading";
import { bases, flagBits, polarities, precisions, saidHows, speakerKinds, statementKinds } from "../codes.ts";
import type { Db } from "../database.ts";
import { holderSlots, type SpeakerIds } from "../judged-stance.ts";
import { fingerprints, statementWords } from "../statement-words.ts";
import { joinUtterances } from "./join-utterances.ts";
import { newIds } from "./new-ids.ts";

export interface Read {
  statements: Statement[];
  attitudes: Attitude[];
}

/** The article that the statements stand in, as their rows repeat it. */
export interface Standing {
  articleId: string;
  storyId: string;
  outletId: number;
  language: string;
  publishedAt: Date;
  precision: (typeof precisions.words)[number];
  text: string;
  quotations: readonly Span[];
}

/** Saves the statements of an article that has none, with their attitudes and utterances. Answers reading id → row id. */
export async function saveStatements(
  db: Db,
  teamId: number,
  { standing, read, idOf }: { standing: Standing; read: Read; idOf: SpeakerIds },
): Promise<Map<string, string>> {
  const ids = await newIds(db, "statement", read.statements.length);
  const rowIds = new Map(read.statements.map((statement, index) => [statement.id, ids[index]!]));
  if (ids.length === 0) return rowIds;
  const words = read.statements.map((statement) => statementWords(standing.text, standing.quotations, statement));
  const prints = fingerprints(words.map(({ content }) => content));
  const spoken = read.statements.map((statement, index) => ({
    id: ids[index]!,
    ...words[index]!,
    speakerId: idOf(statement.speaker),
    speakerName: statement.speaker.name,
    speakerKind: speakerKinds.code(statement.speaker.kind),
    saidOn: statement.said.on ?? null,
    isStated: statement.said.how === "stated",
  }));
  const utterances = await joinUtterances(db, teamId, standing, spoken);
  const rows = read.statements.map((statement, index) => {
    const { id, speakerId, speakerName, speakerKind, sentence, content, quoted, saidOn } = spoken[index]!;
    return {
      id,
      fingerprint: prints[index],
      speaker_id: speakerId,
      speaker_name: speakerName,
      speaker_kind: speakerKind,
      speaker_role: statement.speaker.role,
      kind: statementKinds.code(statement.kind),
      flags: flagBits(statement.flags),
      source_spans: statement.source.flat(),
      cue_spans: statement.cue.flat(),
      content_spans: statement.content.flat(),
      sentence_start: statement.sentence[0],
      sentence_end: statement.sentence[1],
      sentence,
      content,
      quoted,
      words: words[index]!.words,
      quoted_words: words[index]!.quotedWords,
      chain: statement.chain,
      rule: statement.rule,
      confidence: statement.confidence,
      said_on: saidOn,
      said_how: saidHows.code(statement.said.how),
      utterance_id: utterances[index],
    };
  });
  await db.run`
    INSERT INTO statement (team_id, id, article_id, fingerprint, speaker_id, speaker_name, speaker_kind, speaker_role, kind, flags,
      source_spans, cue_spans, content_spans, sentence_start, sentence_end, sentence, content, quoted, words, quoted_words, chain, rule,
      confidence, said_on, said_how, utterance_id, outlet_id, story_id, language, published_at, published_precision)
    SELECT ${teamId}, r.id, ${standing.articleId}::bigint, r.fingerprint, r.speaker_id, r.speaker_name, r.speaker_kind, r.speaker_role, r.kind, r.flags,
      r.source_spans, r.cue_spans, r.content_spans, r.sentence_start, r.sentence_end, r.sentence, r.content, r.quoted, r.words, r.quoted_words, r.chain, r.rule,
      r.confidence, r.said_on, r.said_how, r.utterance_id, ${standing.outletId}, ${standing.storyId}::bigint, ${standing.language},
      ${standing.publishedAt}, ${precisions.code(standing.precision)}::smallint
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r(id bigint, fingerprint bigint, speaker_id int, speaker_name text, speaker_kind smallint,
      speaker_role text, kind smallint, flags smallint, source_spans int[], cue_spans int[], content_spans int[], sentence_start int, sentence_end int,
      sentence text, content text, quoted text, words int, quoted_words int, chain text[], rule text, confidence real, said_on date, said_how smallint,
      utterance_id bigint)
    ORDER BY r.id`;
  await saveAttitudes(db, teamId, { articleId: standing.articleId, read, idOf, rowIds });
  return rowIds;
}

interface Attitudes {
  articleId: string;
  read: Read;
  idOf: SpeakerIds;
  rowIds: Map<string, string>;
}

async function saveAttitudes(db: Db, teamId: number, { articleId, read, idOf, rowIds }: Attitudes): Promise<void> {
  const slotOf = holderSlots(read.statements, idOf);
  const rows = read.attitudes.flatMap((attitude) => {
    const statementId = rowIds.get(attitude.statement);
    if (statementId === undefined) return []; // a deed told outside of any statement
    const holderId = idOf(attitude.holder);
    return {
      statement_id: statementId,
      holder: slotOf(attitude.statement, attitude.holder),
      holder_id: holderId,
      target: attitude.target,
      polarity: polarities.code(attitude.polarity),
      basis: bases.code(attitude.basis),
      evidence: attitude.evidence.flat(),
      // With the id, since later judgements start from here.
      detail: holderId === null ? attitude : { ...attitude, holder: { ...attitude.holder, id: holderId } },
    };
  });
  if (rows.length === 0) return;
  await db.run`
    INSERT INTO attitude (team_id, statement_id, article_id, holder, holder_id, target, polarity, basis, evidence, detail)
    SELECT ${teamId}, r.statement_id, ${articleId}::bigint, r.holder, r.holder_id, r.target, r.polarity, r.basis, r.evidence, r.detail
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r(statement_id bigint, holder smallint, holder_id int, target text, polarity smallint,
      basis smallint, evidence int[], detail jsonb)`;
}
