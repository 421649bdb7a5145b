/**
 * Fills a team with made-up rows of every kind that charts and lists count, by SQL alone and the same for the same seed:
 * for tests that hold numbers against lists, and for benches. The proportions are those of news: speakers keep to a side, a few change
 * it, topics have their weeks. Names, headlines and statements read as news does and stand where the statements say; the rest of a text
 * is made-up words, since only its size counts.
 */
import { read } from "@onrecord/analysis/analyze";
import { z } from "zod";
import type { Db } from "../src/database.ts";
import {
  BODIES,
  FIRST_NAMES,
  HEADLINES,
  LAST_NAMES,
  OTHER_HEADLINES,
  PAPERS,
  REMARKS,
  ROLES,
  SAYINGS,
  SUBJECTS,
  TOWNS,
} from "./newsroom-words.ts";

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
  await generateSides(db, teamId, room);
  await generateStatements(db, teamId, room);
  await generateTexts(db, teamId, room);
  await generateStances(db, teamId);
  await generateAttitudes(db, teamId);
  await db.run`
    INSERT INTO collected (team_id, outlet_id, language, day, articles, statements)
    SELECT team_id, outlet_id, language, day, articles, statements FROM collected_recount WHERE team_id = ${teamId}`;
}

async function generateNames(db: Db, teamId: number, room: Newsroom): Promise<void> {
  const outlets = named(room.outlets, (at) => `${of(TOWNS, at)} ${of(PAPERS, at + at / TOWNS.length)}`);
  await db.run`
    INSERT INTO outlet (team_id, name, colour_slot)
    SELECT ${teamId}, name, g % 8 FROM unnest(${outlets}::text[]) WITH ORDINALITY AS made (name, g) ORDER BY g`;
  const speakers = named(room.speakers, (at) => (isBody(at) ? bodyName(Math.floor(at / 5)) : personName(at)));
  const kinds = speakers.map((_, at) => (isBody(at) ? 2 : 1));
  await db.run`
    INSERT INTO speaker (team_id, name, kind, colour_slot)
    SELECT ${teamId}, name, kind, g % 8 FROM unnest(${speakers}::text[], ${kinds}::int[]) WITH ORDINALITY AS made (name, kind, g) ORDER BY g`;
  await db.run`
    INSERT INTO speaker_alias (team_id, speaker_id, alias) SELECT team_id, id, name FROM speaker WHERE team_id = ${teamId}`;
  const topics = named(room.topics, (at) => of(SUBJECTS, at).topic);
  const queries = topics.map((_, at) => of(SUBJECTS, at).query);
  const matters = topics.map((_, at) => of(SUBJECTS, at).matter);
  await db.run`
    INSERT INTO topic (team_id, name, query, colour_slot)
    SELECT ${teamId}, name, query, g % 8 FROM unnest(${topics}::text[], ${queries}::text[]) WITH ORDINALITY AS made (name, query, g) ORDER BY g`;
  await db.run`
    CREATE TEMP TABLE made_topic ON COMMIT DROP AS
    SELECT t.id AS topic_id, g AS n, matter
    FROM   unnest(${topics}::text[], ${matters}::text[]) WITH ORDINALITY AS made (name, matter, g)
    JOIN   topic t ON t.team_id = ${teamId} AND t.name = made.name`;
  const propositions = topics.flatMap((name, at) =>
    named(room.propositionsPerTopic, (place) => of(of(SUBJECTS, at).propositions, place)).map((text) => ({
      name,
      text,
    })),
  );
  await db.run`
    INSERT INTO proposition (team_id, topic_id, text, targets, counter_targets)
    SELECT ${teamId}, t.id, made.text, '{}', '{}'
    FROM   unnest(${propositions.map(({ name }) => name)}::text[], ${propositions.map(({ text }) => text)}::text[]) WITH ORDINALITY AS made (name, text, g)
    JOIN   topic t ON t.team_id = ${teamId} AND t.name = made.name
    ORDER  BY g`;
  await db.run`
    CREATE TEMP TABLE made_proposition ON COMMIT DROP AS
    SELECT id, topic_id, row_number() OVER (PARTITION BY topic_id ORDER BY id) - 1 AS place, lower(left(text, 1)) || substr(text, 2) AS clause
    FROM   proposition WHERE team_id = ${teamId}`;
  await db.run`CREATE TEMP TABLE made_saying (label int, sayings text[]) ON COMMIT DROP`;
  for (const [label, sayings] of SAYINGS) await db.run`INSERT INTO made_saying VALUES (${label}, ${sayings}::text[])`;
}

/** One speaker in five is an organization. */
function isBody(at: number): boolean {
  return at % 5 === 4;
}

const bodyName = (at: number): string => `${of(TOWNS, at)} ${of(BODIES, at + at / TOWNS.length)}`;
const personName = (at: number): string =>
  `${of(FIRST_NAMES, at)} ${of(LAST_NAMES, at * 13 + at / FIRST_NAMES.length)}`;

/** So many names; one that comes again gets a number. */
function named(count: number, name: (at: number) => string): string[] {
  const seen = new Map<string, number>();
  return Array.from({ length: count }, (_, at) => {
    const times = (seen.get(name(at)) ?? 0) + 1;
    seen.set(name(at), times);
    return times === 1 ? name(at) : `${name(at)} ${times}`;
  });
}

/** A list's entry at a place, over and over. */
function of<T>(list: readonly T[], at: number): T {
  return list[Math.floor(at) % list.length]!;
}

/**
 * One article in five is a copy in the story before it; one in twenty is undated, one in seven known by its day alone. Weekends have
 * half the articles of other days, and a topic has three times its share in some weeks.
 */
async function generateArticles(db: Db, teamId: number, room: Newsroom): Promise<void> {
  await db.run`
    CREATE TEMP TABLE made_article ON COMMIT DROP AS
    SELECT row_number() OVER (ORDER BY g) AS n, nextval(pg_get_serial_sequence('article', 'id')) AS id,
           (SELECT min(id) FROM outlet WHERE team_id = ${teamId}) + floor(${room.outlets}::int * power(random(), 2))::int AS outlet_id,
           random() < 0.2 AS is_copy, random() AS p, random() < 0.9 AS is_english,
           at - CASE WHEN extract(isodow FROM at AT TIME ZONE 'UTC') > 5 AND random() < 0.5 THEN interval '3 days' ELSE interval '0' END AS at
    FROM   (SELECT g, date_trunc('milliseconds', (${room.lastDay}::date + 1)::timestamp AT TIME ZONE 'UTC' - random() * make_interval(days => ${room.days}::int)) AS at
            FROM generate_series(1, ${room.articles}::int) g) drawn`;
  await db.run`
    CREATE TEMP TABLE made_article_topic ON COMMIT DROP AS
    SELECT a.id AS article_id, t.topic_id, t.n
    FROM   made_article a CROSS JOIN made_topic t
    WHERE  random() < 1.35 / ${room.topics}::float * CASE WHEN (floor(extract(epoch FROM a.at) / 604800)::int * 5 + t.n * 7) % 19 = 0 THEN 3 ELSE 1 END`;
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
    SELECT ${teamId}, id, outlet_id, min(id) OVER (PARTITION BY story), 'https://made.example/' || id,
           replace(replace(replace(headline, '{matter}', coalesce(matter, '')), '{Matter}', coalesce(initcap(left(matter, 1)) || substr(matter, 2), '')), '{town}', town),
           '{}', CASE WHEN is_english THEN 'en' ELSE 'de' END, at, precision, 'made', at, at, ${room.wordsPerArticle}::int, 1
    FROM   made_story
    LEFT   JOIN (SELECT DISTINCT ON (article_id) article_id, matter FROM made_article_topic JOIN made_topic USING (topic_id) ORDER BY article_id, made_topic.n) m
           ON m.article_id = made_story.id
    CROSS  JOIN LATERAL (
      SELECT CASE WHEN matter IS NULL THEN (${OTHER_HEADLINES}::text[])[1 + n * 7 % ${OTHER_HEADLINES.length}::int]
                  ELSE (${HEADLINES}::text[])[1 + n * 11 % ${HEADLINES.length}::int] END AS headline,
             (${TOWNS}::text[])[1 + n * 3 % ${TOWNS.length}::int] AS town) x`;
  await db.run`
    INSERT INTO article_topic (team_id, topic_id, article_id, outlet_id, story_id, published_at, published_precision)
    SELECT ${teamId}, t.topic_id, a.id, a.outlet_id, a.story_id, a.published_at, a.published_precision
    FROM   made_article_topic t JOIN article a ON a.team_id = ${teamId} AND a.id = t.article_id`;
}

/** Who is on which side of what; one in thirty changes it in the last third of the time. */
async function generateSides(db: Db, teamId: number, room: Newsroom): Promise<void> {
  await db.run`
    CREATE TEMP TABLE made_speaker ON COMMIT DROP AS
    SELECT row_number() OVER (ORDER BY id) - 1 AS n, id, name, kind FROM speaker WHERE team_id = ${teamId}`;
  await db.run`
    CREATE TEMP TABLE made_side ON COMMIT DROP AS
    SELECT k.n AS speaker_n, k.id AS holder_id, k.name AS holder_name, k.kind AS holder_kind, topic_id, p.place, p.id AS proposition_id, p.clause,
           CASE WHEN (k.n * 37 + t.n * 53 + p.place * 71) % 100 < 50 + 25 * sin(t.n * 3 + p.place) THEN 1 ELSE 2 END AS side,
           CASE WHEN (k.n * 3 + t.n + p.place + 20) % 29 = 0 THEN ${room.lastDay}::date - ${room.days}::int / 3 + (k.n * 7 % 60)::int END AS changed_on
    FROM   made_speaker k CROSS JOIN made_proposition p JOIN made_topic t USING (topic_id)`;
}

/**
 * Five statements an article; one in ten repeats the utterance of the one before; a sixth have no speaker of the canon. Nearly half of
 * those in an article on topic take a side on one of its propositions, or on two: mostly the speaker's own, one in twelve that of another,
 * second-hand.
 */
async function generateStatements(db: Db, teamId: number, room: Newsroom): Promise<void> {
  await db.run`
    CREATE TEMP TABLE made_draw ON COMMIT DROP AS
    SELECT nextval(pg_get_serial_sequence('statement', 'id')) AS id, a.id AS article_id, a.outlet_id, a.story_id, a.language, a.published_at AS at,
           a.published_precision AS precision, g, random() AS p, random() AS k, random() < 0.1 AS is_repeat, random() AS luck, floor(random() * 60)::int AS pick,
           floor(${room.speakers}::int * power(random(), 2))::int AS speaker_n, t.topic_ids[1 + floor(random() * cardinality(t.topic_ids))::int] AS topic_id,
           random() < 0.45 AS is_judged, floor(random() * ${room.propositionsPerTopic}::int)::int AS place, random() < 0.08 AS is_second_hand,
           floor(${room.speakers}::int * power(random(), 2))::int AS other_n
    FROM   article a
    LEFT   JOIN (SELECT article_id, array_agg(topic_id ORDER BY topic_id) AS topic_ids FROM made_article_topic GROUP BY 1) t ON t.article_id = a.id
    CROSS  JOIN generate_series(1, 5) g
    WHERE  a.team_id = ${teamId}`;
  await db.run`
    CREATE TEMP TABLE made_statement ON COMMIT DROP AS
    SELECT m.*, k.id AS speaker_id, k.kind AS speaker_kind,
           CASE WHEN m.p < 0.84 THEN k.name WHEN m.p < 0.96 THEN 'officials' ELSE '' END AS name,
           CASE WHEN m.p < 0.84 AND k.kind = 1 THEN (${ROLES}::text[])[1 + m.speaker_n % ${ROLES.length}::int] END AS role,
           l.label, h.proposition_id, b.proposition_id AS also_proposition_id, h.holder_id, h.holder_name, h.holder_kind, 1 + floor(m.k * 3)::int AS kind,
           CASE WHEN l.label IS NULL
                THEN replace(replace((${REMARKS}::text[])[1 + m.pick % ${REMARKS.length}::int], '{matter}', coalesce(t.matter, 'the matter')),
                             '{town}', (${TOWNS}::text[])[1 + m.pick % ${TOWNS.length}::int])
                ELSE CASE WHEN m.is_second_hand THEN h.holder_name || ' was convinced that ' ELSE '' END
                     || replace(y.sayings[1 + m.pick % cardinality(y.sayings)], '{clause}', h.clause)
                     || coalesce(CASE l.label WHEN 1 THEN '; for the same reasons ' ELSE '; nor should one say that ' END || b.clause, '') END AS content
    FROM   made_draw m
    JOIN   made_speaker k ON k.n = m.speaker_n
    LEFT   JOIN made_topic t ON t.topic_id = m.topic_id
    LEFT   JOIN made_side h ON m.is_judged AND h.topic_id = m.topic_id AND h.place = m.place
           AND h.speaker_n = CASE WHEN m.is_second_hand THEN m.other_n ELSE m.speaker_n END
    CROSS  JOIN LATERAL (
      SELECT CASE WHEN h.side IS NULL THEN NULL WHEN m.luck < 0.12 THEN 4 WHEN m.luck < 0.16 THEN 3
                  WHEN m.at > h.changed_on THEN 3 - h.side ELSE h.side END AS label) l
    LEFT   JOIN made_side b ON m.pick % 10 = 0 AND b.topic_id = h.topic_id AND b.place <> h.place AND b.place = (h.place + 1) % ${room.propositionsPerTopic}::int
           AND b.speaker_n = h.speaker_n AND l.label = CASE WHEN m.at > b.changed_on THEN 3 - b.side ELSE b.side END
    LEFT   JOIN made_saying y ON y.label = l.label`;
  await db.run`
    INSERT INTO utterance (team_id, id, speaker_id, said_on, first_id, first_at, first_precision) OVERRIDING SYSTEM VALUE
    SELECT ${teamId}, id, CASE WHEN p < 0.84 THEN speaker_id END, at::date, id, at, precision FROM made_statement WHERE NOT is_repeat OR g = 1`;
  await db.run`
    CREATE TEMP TABLE made_sentence ON COMMIT DROP AS
    SELECT *, sum(length(sentence) + 2) OVER (PARTITION BY article_id ORDER BY g) - length(sentence) - 2 AS start
    FROM   (SELECT id, article_id, g, name, c.content, c.quoted,
                   CASE m.kind WHEN 1 THEN '“' || c.content || ',” said ' || c.who || coalesce(', ' || role, '') || '.'
                               ELSE initcap(left(c.who, 1)) || substr(c.who, 2) || coalesce(', ' || role || ',', '') || ' said ' || c.content || '.' END AS sentence,
                   m.kind
            FROM   made_statement m
            CROSS  JOIN LATERAL (
              SELECT CASE m.kind WHEN 1 THEN initcap(left(m.content, 1)) || substr(m.content, 2)
                                 WHEN 2 THEN m.content
                                 ELSE regexp_replace(m.content, '^((?:[^ ]+ ){3})(.*)$', '\\1“\\2”') END AS content,
                     CASE m.kind WHEN 1 THEN m.content WHEN 2 THEN '' ELSE regexp_replace(m.content, '^([^ ]+ ){3}', '') END AS quoted,
                     coalesce(nullif(m.name, ''), 'someone') AS who) c) s`;
  await db.run`
    INSERT INTO statement (team_id, id, article_id, fingerprint, speaker_id, speaker_name, speaker_kind, speaker_role, kind, flags, source_spans,
                           cue_spans, content_spans, sentence_start, sentence_end, sentence, content, quoted, words, quoted_words, chain, rule, confidence,
                           said_on, said_how, utterance_id, outlet_id, story_id, language, published_at, published_precision)
    OVERRIDING SYSTEM VALUE
    SELECT ${teamId}, id, article_id, id, CASE WHEN p < 0.84 THEN speaker_id END, name,
           CASE WHEN p < 0.84 THEN speaker_kind WHEN p < 0.9 THEN 3 WHEN p < 0.96 THEN 4 ELSE 5 END,
           role, kind, CASE WHEN random() < 0.02 THEN 8 ELSE 0 END,
           CASE WHEN name = '' THEN '{}' ELSE ARRAY[start + at_name, start + at_name + length(name)]::int[] END,
           ARRAY[start + at_cue, start + at_cue + 4]::int[], ARRAY[start + at_content, start + at_content + length(content)]::int[],
           start, start + length(sentence), sentence, content, quoted, words, CASE WHEN quoted = '' THEN 0 ELSE cardinality(string_to_array(quoted, ' ')) END,
           '{}', 'made', 0.5 + random() / 2,
           at::date, 2, max(id) FILTER (WHERE NOT is_repeat OR g = 1) OVER (PARTITION BY article_id ORDER BY g), outlet_id, story_id, language, at, precision
    FROM   (SELECT m.p, m.speaker_id, m.speaker_kind, m.role, m.at, m.precision, m.is_repeat, m.outlet_id, m.story_id, m.language, s.*,
                   CASE s.kind WHEN 1 THEN 1 ELSE length(s.sentence) - 1 - length(s.content) END AS at_content,
                   CASE s.kind WHEN 1 THEN length(s.content) + 9 ELSE 0 END AS at_name,
                   CASE s.kind WHEN 1 THEN length(s.content) + 4 ELSE length(s.sentence) - 6 - length(s.content) END AS at_cue,
                   cardinality(string_to_array(m.content, ' ')) AS words
            FROM   made_statement m JOIN made_sentence s USING (id)) told`;
  await db.run`
    INSERT INTO statement_topic (team_id, topic_id, statement_id, article_id, near, speaker_id, speaker_kind, kind, flags, words, quoted_words,
                                 utterance_id, outlet_id, language, published_at, published_precision)
    SELECT ${teamId}, t.topic_id, s.id, s.article_id, m.proposition_id IS NOT NULL AND m.topic_id = t.topic_id OR random() < 0.6, s.speaker_id, s.speaker_kind, s.kind, s.flags, s.words, s.quoted_words,
           s.utterance_id, s.outlet_id, s.language, s.published_at, s.published_precision
    FROM   statement s JOIN made_statement m ON m.id = s.id JOIN article_topic t ON t.team_id = s.team_id AND t.article_id = s.article_id
    WHERE  s.team_id = ${teamId}`;
}

/** The sentences of the statements, a paragraph each, and then as many words as a text has, from a vocabulary in which few words are common. */
async function generateTexts(db: Db, teamId: number, room: Newsroom): Promise<void> {
  await db.run`
    INSERT INTO article_text (team_id, article_id, published_at, body, tsv)
    SELECT ${teamId}, m.id, m.at, t.body, setweight(to_tsvector('simple', a.title), 'A') || to_tsvector('simple', t.body)
    FROM   made_story m
    JOIN   article a ON a.team_id = ${teamId} AND a.id = m.id
    JOIN   (SELECT article_id, string_agg(sentence, repeat(chr(10), 2) ORDER BY g) AS said FROM made_sentence GROUP BY 1) s ON s.article_id = m.id
    CROSS  JOIN LATERAL (
      SELECT s.said || repeat(chr(10), 2) || string_agg('word' || floor(3000 * power(random(), 3))::int, ' ') AS body
      FROM generate_series(1, ${room.wordsPerArticle}::int) w WHERE w + m.n > 0) t`;
}

/** The sides that the statements take. */
async function generateStances(db: Db, teamId: number): Promise<void> {
  await db.run`
    INSERT INTO stance (team_id, proposition_id, statement_id, holder, holder_id, holder_name, holder_kind, topic_id, article_id, story_id, utterance_id,
                        outlet_id, language, published_at, published_precision, said_on, said_how, statement_kind, label, machine_label, basis, direct,
                        confidence, evidence, reason, revision)
    SELECT s.team_id, p.id, s.id, m.is_second_hand::int, CASE WHEN m.is_second_hand THEN m.holder_id ELSE s.speaker_id END,
           CASE WHEN m.is_second_hand THEN m.holder_name ELSE s.speaker_name END, CASE WHEN m.is_second_hand THEN m.holder_kind ELSE s.speaker_kind END,
           m.topic_id, s.article_id, s.story_id, s.utterance_id, s.outlet_id, s.language, s.published_at, s.published_precision, s.said_on, s.said_how,
           s.kind, m.label, m.label, CASE WHEN m.is_second_hand THEN 3 ELSE 1 END, s.kind = 1, 0.3 + random() * 0.7, s.content_spans,
           'Made for measuring.', 1
    FROM   made_statement m
    JOIN   statement s ON s.team_id = ${teamId} AND s.id = m.id
    CROSS  JOIN unnest(ARRAY[m.proposition_id, m.also_proposition_id]) AS p (id)
    WHERE  p.id IS NOT NULL`;
}

const Asked = z.object({ id: z.int(), text: z.string() });

/** An attitude for each side that is taken: what the reader makes of the proposition's own words, held by the stance's holder. */
async function generateAttitudes(db: Db, teamId: number): Promise<void> {
  const asked = await db.rows(Asked)`SELECT id, text FROM proposition WHERE team_id = ${teamId}`;
  const wishes = asked.flatMap(({ id, text }) => {
    const [attitude] = read({ text: `“${text},” said ${FIRST_NAMES[0]!} ${LAST_NAMES[0]!}.` }).attitudes;
    return attitude === undefined ? [] : { id, target: attitude.target, detail: attitude };
  });
  await db.run`
    INSERT INTO attitude (team_id, statement_id, article_id, holder, holder_id, target, polarity, basis, evidence, detail)
    SELECT s.team_id, s.statement_id, s.article_id, s.holder, s.holder_id, w.target, s.label, s.basis, s.evidence,
           w.detail || jsonb_build_object('polarity', CASE s.label WHEN 1 THEN 'positive' ELSE 'negative' END,
             'holder', jsonb_strip_nulls(jsonb_build_object('name', s.holder_name, 'kind', CASE s.holder_kind WHEN 1 THEN 'person'
               WHEN 2 THEN 'organization' WHEN 3 THEN 'group' WHEN 4 THEN 'anonymous' ELSE 'unknown' END, 'id', s.holder_id)))
    FROM   json_to_recordset(${JSON.stringify(wishes)}::json) AS w(id int, target text, detail jsonb)
    JOIN   stance s ON s.team_id = ${teamId} AND s.proposition_id = w.id AND s.label IN (1, 2)`;
}
