/**
 * Fills a team with made-up rows of every kind that charts and lists count, by SQL alone and the same for the same seed:
 * for tests that hold numbers against lists, and for benches. The words mean nothing; the proportions are those of news.
 */
import type { Db } from "../src/database.ts";

export interface Newsroom {
  /** Between -1 and 1. */
  seed: number;
  articles: number;
  outlets: number;
  speakers: number;
  topics: number;
  propositionsPerTopic: number;
  /** The last civil day, UTC, and how many days there are up to it. */
  lastDay: string;
  days: number;
  wordsPerArticle: number;
}

/** In the transaction of `db`, whose team must be empty. Ends with the counters recounted. */
export async function generateNewsroom(db: Db, teamId: number, room: Newsroom): Promise<void> {
  await db.run`SELECT setseed(${room.seed})`;
  await generateNames(db, teamId, room);
  await generateArticles(db, teamId, room);
  await generateStatements(db, teamId, room);
  await generateStances(db, teamId, room);
  await db.run`
    INSERT INTO collected (team_id, outlet_id, language, day, articles, statements)
    SELECT team_id, outlet_id, language, day, articles, statements FROM collected_recount WHERE team_id = ${teamId}`;
}

async function generateNames(db: Db, teamId: number, room: Newsroom): Promise<void> {
  await db.run`
    INSERT INTO outlet (team_id, name, colour_slot)
    SELECT ${teamId}, 'Outlet ' || g, g % 8 FROM generate_series(1, ${room.outlets}::int) g`;
  await db.run`
    INSERT INTO speaker (team_id, name, kind, colour_slot)
    SELECT ${teamId}, 'Speaker ' || g, CASE WHEN random() < 0.8 THEN 1 ELSE 2 END, g % 8 FROM generate_series(1, ${room.speakers}::int) g`;
  await db.run`
    INSERT INTO speaker_alias (team_id, speaker_id, alias) SELECT team_id, id, name FROM speaker WHERE team_id = ${teamId}`;
  await db.run`
    INSERT INTO topic (team_id, name, query, colour_slot)
    SELECT ${teamId}, 'Topic ' || g, 'word' || g, g % 8 FROM generate_series(1, ${room.topics}::int) g`;
  await db.run`
    INSERT INTO proposition (team_id, topic_id, text)
    SELECT ${teamId}, t.id, 'Proposition ' || g || ' of ' || t.name FROM topic t, generate_series(1, ${room.propositionsPerTopic}::int) g
    WHERE t.team_id = ${teamId}`;
}

/** One article in five is a copy in the story before it; one in twenty is undated, one in seven known by its day alone. */
async function generateArticles(db: Db, teamId: number, room: Newsroom): Promise<void> {
  await db.run`
    CREATE TEMP TABLE made_article ON COMMIT DROP AS
    SELECT row_number() OVER (ORDER BY g) AS n, nextval(pg_get_serial_sequence('article', 'id')) AS id,
           (SELECT min(id) FROM outlet WHERE team_id = ${teamId}) + floor(${room.outlets}::int * power(random(), 2))::int AS outlet_id,
           random() < 0.2 AS is_copy, random() AS p, random() < 0.9 AS is_english,
           date_trunc('milliseconds', (${room.lastDay}::date + 1)::timestamp AT TIME ZONE 'UTC' - random() * make_interval(days => ${room.days}::int)) AS at
    FROM   generate_series(1, ${room.articles}::int) g`;
  await db.run`
    CREATE TEMP TABLE made_story ON COMMIT DROP AS
    SELECT n, id, outlet_id, is_english, p,
           CASE WHEN p < 0.15 AND p >= 0.05 THEN date_trunc('day', at AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' + interval '12 hours' ELSE at END AS at,
           (CASE WHEN p < 0.05 THEN 0 WHEN p < 0.15 THEN 1 ELSE 2 END)::smallint AS precision,
           sum(CASE WHEN is_copy AND n > 1 THEN 0 ELSE 1 END) OVER (ORDER BY n) AS story
    FROM   made_article`;
  await db.run`
    INSERT INTO story (team_id, id, original_id, first_at, first_precision) OVERRIDING SYSTEM VALUE
    SELECT ${teamId}, min(id) , (array_agg(id ORDER BY at, id))[1], min(at), (array_agg(precision ORDER BY at, id))[1]
    FROM   made_story GROUP BY story`;
  await db.run`
    INSERT INTO article (team_id, id, outlet_id, story_id, url, title, authors, language, published_at, published_precision, published_from,
                         first_seen_at, fetched_at, words, analysis_version)
    SELECT ${teamId}, id, outlet_id, min(id) OVER (PARTITION BY story), 'https://made.example/' || id, 'Headline ' || n, '{}',
           CASE WHEN is_english THEN 'en' ELSE 'de' END, at, precision, 'made', at, at, ${room.wordsPerArticle}::int, 1
    FROM   made_story`;
  await db.run`
    INSERT INTO article_text (team_id, article_id, published_at, body, tsv)
    SELECT ${teamId}, m.id, m.at, t.body, to_tsvector('simple', t.body)
    FROM   made_story m CROSS JOIN LATERAL (
      SELECT string_agg('word' || floor(3000 * power(random(), 3))::int, ' ') AS body
      FROM generate_series(1, ${room.wordsPerArticle}::int) w WHERE w + m.n > 0) t`;
  await db.run`
    INSERT INTO article_topic (team_id, topic_id, article_id, outlet_id, story_id, published_at, published_precision)
    SELECT ${teamId}, t.id, a.id, a.outlet_id, a.story_id, a.published_at, a.published_precision
    FROM   article a CROSS JOIN topic t
    WHERE  a.team_id = ${teamId} AND t.team_id = ${teamId} AND random() < 1.5 / ${room.topics}::float`;
}

/** Five statements an article; one in ten repeats the utterance of the one before; a sixth have no speaker of the canon. */
async function generateStatements(db: Db, teamId: number, room: Newsroom): Promise<void> {
  await db.run`
    CREATE TEMP TABLE made_statement ON COMMIT DROP AS
    SELECT nextval(pg_get_serial_sequence('statement', 'id')) AS id, a.id AS article_id, a.outlet_id, a.story_id, a.language, a.published_at AS at,
           a.published_precision AS precision, g, random() AS p, random() AS k, random() < 0.1 AS is_repeat,
           (SELECT min(id) FROM speaker WHERE team_id = ${teamId}) + floor(${room.speakers}::int * power(random(), 2))::int AS speaker_id,
           floor(4 + random() * 30)::int AS words
    FROM   article a CROSS JOIN generate_series(1, 5) g
    WHERE  a.team_id = ${teamId}`;
  await db.run`
    INSERT INTO utterance (team_id, id, speaker_id, said_on, first_id, first_at, first_precision) OVERRIDING SYSTEM VALUE
    SELECT ${teamId}, id, CASE WHEN p < 0.84 THEN speaker_id END, at::date, id, at, precision FROM made_statement WHERE NOT is_repeat OR g = 1`;
  await db.run`
    INSERT INTO statement (team_id, id, article_id, fingerprint, speaker_id, speaker_name, speaker_kind, speaker_role, kind, flags, source_spans,
                           cue_spans, content_spans, sentence_start, sentence_end, sentence, content, quoted, words, quoted_words, chain, rule, confidence,
                           said_on, said_how, utterance_id, outlet_id, story_id, language, published_at, published_precision)
    OVERRIDING SYSTEM VALUE
    SELECT ${teamId}, id, article_id, id, CASE WHEN p < 0.84 THEN speaker_id END, CASE WHEN p < 0.84 THEN 'Speaker' WHEN p < 0.96 THEN 'officials' ELSE '' END,
           CASE WHEN p < 0.84 THEN (SELECT kind FROM speaker k WHERE k.team_id = ${teamId} AND k.id = m.speaker_id) WHEN p < 0.9 THEN 3 WHEN p < 0.96 THEN 4 ELSE 5 END,
           NULL, 1 + floor(k * 3)::int, CASE WHEN random() < 0.02 THEN 8 ELSE 0 END, '{}', '{}', '{0,4}', g * 10, g * 10 + 8, 'A sentence.', 'A sentence', '',
           words, CASE WHEN k < 0.33 THEN words WHEN k < 0.67 THEN 0 ELSE words / 2 END, '{}', 'made', 0.5 + random() / 2,
           at::date, 2, max(id) FILTER (WHERE NOT is_repeat OR g = 1) OVER (PARTITION BY article_id ORDER BY g), outlet_id, story_id, language, at, precision
    FROM   made_statement m`;
  await db.run`
    INSERT INTO statement_topic (team_id, topic_id, statement_id, article_id, near, speaker_id, speaker_kind, kind, flags, words, quoted_words,
                                 utterance_id, outlet_id, language, published_at, published_precision)
    SELECT ${teamId}, t.topic_id, s.id, s.article_id, random() < 0.7, s.speaker_id, s.speaker_kind, s.kind, s.flags, s.words, s.quoted_words,
           s.utterance_id, s.outlet_id, s.language, s.published_at, s.published_precision
    FROM   statement s JOIN article_topic t ON t.team_id = s.team_id AND t.article_id = s.article_id
    WHERE  s.team_id = ${teamId}`;
}

/** A stance on one proposition of its topic for a third of the statements on topic; one in twelve second-hand, of another holder. */
async function generateStances(db: Db, teamId: number, room: Newsroom): Promise<void> {
  await db.run`
    INSERT INTO stance (team_id, proposition_id, statement_id, holder, holder_id, holder_name, holder_kind, topic_id, article_id, story_id, utterance_id,
                        outlet_id, language, published_at, published_precision, said_on, said_how, statement_kind, label, machine_label, basis, direct,
                        confidence, evidence, reason, revision)
    SELECT s.team_id, p.id, s.id, x.holder, CASE WHEN x.holder = 0 THEN s.speaker_id ELSE x.other END, 'Speaker',
           CASE WHEN x.holder = 0 THEN s.speaker_kind ELSE 1 END, t.topic_id, s.article_id, s.story_id, s.utterance_id, s.outlet_id, s.language, s.published_at,
           s.published_precision, s.said_on, s.said_how, s.kind, x.label, x.label, CASE WHEN x.holder = 1 THEN 3 ELSE 1 END, s.kind = 1,
           0.3 + random() * 0.7, '{0,4}', 'made', 1
    FROM   statement_topic t
    JOIN   statement s ON s.team_id = t.team_id AND s.id = t.statement_id
    CROSS  JOIN LATERAL (
      SELECT CASE WHEN random() < 0.08 THEN 1 ELSE 0 END AS holder, 1 + floor(4 * power(random(), 1.5))::int AS label, random() < 0.33 AS is_judged,
             floor(random() * ${room.propositionsPerTopic}::int)::int AS place,
             (SELECT min(id) FROM speaker WHERE team_id = ${teamId}) + floor(random() * ${room.speakers}::int)::int AS other
      WHERE  s.id > 0) x
    JOIN   LATERAL (SELECT id FROM proposition p WHERE p.team_id = t.team_id AND p.topic_id = t.topic_id ORDER BY id OFFSET x.place LIMIT 1) p ON true
    WHERE  t.team_id = ${teamId} AND t.near AND x.is_judged`;
}
