/**
 * What a scope matches, as SQL: one definition for charts, lists, headers and downloads, so that a number is the length of
 * the list it opens. Definitions are those of docs/numbers.md.
 */
import type { Measure } from "@onrecord/query/filter";
import { bases, HEADLINE_BIT, labels, precisions, speakerKinds, statementKinds } from "./codes.ts";
import { Prisma } from "./generated/client.ts";
import type { Scope } from "./scope.ts";

type Sql = Prisma.Sql;
const { sql } = Prisma;

/** Conditions that all hold; `true` when there are none. */
function all(conditions: (Sql | false | null)[]): Sql {
  const holding = conditions.filter((condition): condition is Sql => condition !== false && condition !== null);
  return holding.length === 0 ? sql`true` : Prisma.join(holding, " AND ");
}

const anyOf = (column: Sql, ids: readonly number[]): Sql | false =>
  ids.length > 0 && sql`${column} = ANY (${[...ids]}::int[])`;

/** Nobody known is among them; whoever is not known at all is none either. */
const noneOf = (column: Sql, ids: readonly number[]): Sql | false =>
  ids.length > 0 && sql`${column} <> ALL (${[...ids]}::int[])`;

const oneOfCodes = <W extends string>(column: Sql, words: readonly W[], code: (word: W) => number): Sql | false =>
  words.length > 0 && sql`${column} = ANY (${words.map(code)}::smallint[])`;

const day = (scope: Scope, at: Sql, precision: Sql): Sql => sql`article_day(${at}, ${precision}, ${scope.zone})`;

/**
 * A condition that most rows meet, though the planner can't know it: of a bare comparison of expressions it would expect one
 * row in two hundred, and of a CASE half of them, and choose nested loops; of what is rarely null it expects nearly all.
 */
const mostly = (condition: Sql): Sql => sql`NULLIF(${condition}, false) IS NOT NULL`;

/**
 * Stands in the scope's days; or, when the undated are asked for, in none; what reports an utterance may stand on any. A day
 * in any zone lies within a day of the same day in UTC: so the plain range comes first, because the index serves it, and the
 * exact day is worked out only of rows that stand within a day of the period's ends, since changing zones costs more than all
 * else that is asked of a row.
 */
function placed(scope: Scope, at: Sql, precision: Sql): Sql {
  if (scope.utterance !== null) return sql`true`;
  const none = sql`${precisions.code("none")}::smallint`;
  if (scope.only === "undated") return sql`${precision} = ${none}`;
  const instant = (civil: string, days: number): Sql =>
    sql`(${civil}::date + ${days}::int)::timestamp AT TIME ZONE 'UTC'`;
  const exact = day(scope, at, precision);
  return sql`${at} >= ${instant(scope.from, -1)} AND ${at} < ${instant(scope.until, 1)}
    AND ${mostly(sql`CASE WHEN ${precision} = ${none} THEN false
      WHEN ${at} >= ${instant(scope.from, 1)} AND ${at} < ${instant(scope.until, -1)} THEN true
      ELSE ${exact} >= ${scope.from}::date AND ${exact} < ${scope.until}::date END`)}`;
}

const statementsIn = (scope: Scope, column: Sql): Sql | false =>
  scope.statementIds !== null && sql`${column} = ANY (${scope.statementIds}::bigint[])`;

const articlesIn = (scope: Scope, column: Sql): Sql | false =>
  scope.articleIds !== null && sql`${column} = ANY (${scope.articleIds}::bigint[])`;

/** Whose words they are: a statement's speaker, or a stance's holder. */
function whose(scope: Scope, { id, kind }: { id: Sql; kind: Sql }): (Sql | false)[] {
  const isNamed = sql`${kind} IN (${speakerKinds.code("person")}::smallint, ${speakerKinds.code("organization")}::smallint)`;
  return [
    anyOf(id, scope.speakers),
    noneOf(id, scope.notSpeakers),
    scope.voices === "named" && isNamed,
    scope.voices === "anonymous" &&
      sql`${kind} IN (${speakerKinds.code("group")}::smallint, ${speakerKinds.code("anonymous")}::smallint)`,
    scope.only === "unknown-speaker" && sql`${kind} = ${speakerKinds.code("unknown")}::smallint`,
    scope.only === "unresolved" && sql`${id} IS NULL AND ${isNamed}`,
    scope.only === "no-page" && sql`${id} IS NULL`,
  ];
}

/** Whether a statement is asked for by a stance in it: whose words it is asked for are then its holder's. */
export const asksStance = (scope: Scope): boolean =>
  scope.propositions.length + scope.notPropositions.length + scope.stances.length + scope.bases.length > 0 ||
  scope.only === "unsure" ||
  scope.only === "undatable";

const asksStatement = (scope: Scope): boolean =>
  asksStance(scope) ||
  scope.speakers.length + scope.notSpeakers.length + scope.kinds.length > 0 ||
  scope.directOnly ||
  scope.voices !== "all" ||
  scope.utterance !== null ||
  (scope.only !== null && scope.only !== "undated" && scope.only !== "no-topic");

/** What one single stance (alias `st`) must meet, wherever and whenever it stands. A stance counts under its holder. */
function stanceMeets(scope: Scope): Sql {
  return all([
    anyOf(sql`st.topic_id`, scope.topics),
    anyOf(sql`st.proposition_id`, scope.propositions),
    noneOf(sql`st.proposition_id`, scope.notPropositions),
    scope.utterance !== null && sql`st.utterance_id = ${scope.utterance}::bigint`,
    oneOfCodes(sql`st.label`, scope.stances, labels.code),
    oneOfCodes(sql`st.basis`, scope.bases, bases.code),
    oneOfCodes(sql`st.statement_kind`, scope.kinds, statementKinds.code),
    scope.directOnly && sql`st.direct`,
    ...whose(scope, { id: sql`st.holder_id`, kind: sql`st.holder_kind` }),
    scope.only === "undatable" && sql`st.said_on IS NULL AND st.holder_id IS NOT NULL`,
    scope.only === "no-topic" && sql`false`, // a stance is on its proposition's topic
    scope.only === "unsure" ? sql`st.confidence < ${scope.bar}::real` : sql`st.confidence >= ${scope.bar}::real`,
  ]);
}

/** What one single statement (alias `s`) must meet, wherever and whenever it stands. */
function statementMeets(scope: Scope): Sql {
  return all([
    mostly(sql`s.flags & ${HEADLINE_BIT} = 0`),
    oneOfCodes(sql`s.kind`, scope.kinds, statementKinds.code),
    scope.directOnly &&
      sql`s.kind IN (${statementKinds.code("direct")}::smallint, ${statementKinds.code("mixed")}::smallint)`,
    scope.utterance !== null && sql`s.utterance_id = ${scope.utterance}::bigint`,
    // With a stance asked for, speaker and voice are those of its holder, who may be another than the statement's speaker.
    ...(asksStance(scope)
      ? [
          sql`EXISTS (SELECT FROM stance st WHERE st.team_id = s.team_id AND st.statement_id = s.id AND ${stanceMeets(scope)})`,
        ]
      : whose(scope, { id: sql`s.speaker_id`, kind: sql`s.speaker_kind` })),
  ]);
}

/** Where an article (alias `a`) must stand, time apart. */
function articleMeets(teamId: number, scope: Scope): Sql {
  return all([
    sql`a.team_id = ${teamId}`,
    anyOf(sql`a.outlet_id`, scope.outlets),
    scope.language !== null && sql`a.language = ${scope.language}`,
    articlesIn(scope, sql`a.id`),
    scope.topics.length > 0 &&
      sql`EXISTS (SELECT FROM article_topic t WHERE t.team_id = a.team_id AND t.article_id = a.id AND ${anyOf(sql`t.topic_id`, scope.topics) || sql`true`})`,
    scope.only === "no-topic" &&
      sql`NOT EXISTS (SELECT FROM article_topic t WHERE t.team_id = a.team_id AND t.article_id = a.id)`,
    asksStatement(scope) &&
      sql`EXISTS (SELECT FROM statement s WHERE s.team_id = a.team_id AND s.article_id = a.id AND ${statementMeets(scope)})`,
  ]);
}

/**
 * The facts of statements (alias `s`): with a topic, its own, which carry all that charts filter on, so that one index of theirs
 * serves; a statement of two asked topics is there once.
 */
function statementFacts(teamId: number, scope: Scope): Sql {
  if (scope.topics.length === 0) return sql`statement s`;
  return sql`(
    SELECT ${scope.topics.length > 1 ? sql`DISTINCT` : Prisma.empty} t.team_id, t.statement_id AS id, t.article_id, t.speaker_id, t.speaker_kind, t.kind, t.flags,
           t.words, t.quoted_words, t.utterance_id, t.outlet_id, t.language, t.published_at, t.published_precision
    FROM   statement_topic t
    WHERE  t.team_id = ${teamId} AND t.topic_id = ANY (${scope.topics}::int[]) AND (t.near OR ${scope.wide})) s`;
}

/** Where a statement (alias `s`, among the facts) must stand, time apart. */
function statementStands(teamId: number, scope: Scope): Sql {
  return all([
    sql`s.team_id = ${teamId}`,
    anyOf(sql`s.outlet_id`, scope.outlets),
    scope.language !== null && sql`s.language = ${scope.language}`,
    articlesIn(scope, sql`s.article_id`),
    statementsIn(scope, sql`s.id`),
    scope.only === "no-topic" &&
      sql`NOT EXISTS (SELECT FROM statement_topic t WHERE t.team_id = s.team_id AND t.statement_id = s.id AND (t.near OR ${scope.wide}))`,
    statementMeets(scope),
  ]);
}

/**
 * One row for each unit that the scope matches: `unit` (the id of the article, story, outlet, statement or utterance),
 * `article_id`, `outlet_id`, `day` (null when undated), `at` (for sorting) and `weight` (words for the measure words, else 1).
 * Of the measure outlets, one row an outlet and day: count them distinct. Words have a row a statement.
 */
export function matchingUnits(teamId: number, scope: Scope, measure: Measure): Sql {
  switch (measure) {
    case "articles":
      return sql`SELECT a.id AS unit, a.id AS article_id, a.outlet_id, ${day(scope, sql`a.published_at`, sql`a.published_precision`)} AS day,
          a.published_at AS at, 1 AS weight
        FROM article a WHERE ${articleMeets(teamId, scope)} AND ${placed(scope, sql`a.published_at`, sql`a.published_precision`)}`;
    case "outlets":
      return sql`SELECT DISTINCT a.outlet_id::bigint AS unit, NULL::bigint AS article_id, a.outlet_id,
          ${day(scope, sql`a.published_at`, sql`a.published_precision`)} AS day, NULL::timestamptz AS at, 1 AS weight
        FROM article a WHERE ${articleMeets(teamId, scope)} AND ${placed(scope, sql`a.published_at`, sql`a.published_precision`)}`;
    case "stories": // matches when one member does; counts once, where its earliest member stands
      return sql`SELECT y.id AS unit, y.original_id AS article_id, o.outlet_id, ${day(scope, sql`y.first_at`, sql`y.first_precision`)} AS day,
          y.first_at AS at, 1 AS weight
        FROM story y LEFT JOIN article o ON o.team_id = y.team_id AND o.id = y.original_id
        WHERE y.team_id = ${teamId} AND ${placed(scope, sql`y.first_at`, sql`y.first_precision`)}
          AND EXISTS (SELECT FROM article a WHERE a.story_id = y.id AND ${articleMeets(teamId, scope)})`;
    case "statements":
    case "words":
      return sql`SELECT s.id AS unit, s.article_id, s.outlet_id, ${day(scope, sql`s.published_at`, sql`s.published_precision`)} AS day,
          s.published_at AS at, ${measure === "words" ? (scope.directOnly ? sql`s.quoted_words` : sql`s.words`) : sql`1`} AS weight
        FROM ${statementFacts(teamId, scope)} WHERE ${statementStands(teamId, scope)} AND ${placed(scope, sql`s.published_at`, sql`s.published_precision`)}`;
    case "utterances":
      return sql`SELECT u.id AS unit, f.article_id, f.outlet_id, ${day(scope, sql`u.first_at`, sql`u.first_precision`)} AS day,
          u.first_at AS at, 1 AS weight
        FROM utterance u LEFT JOIN statement f ON f.team_id = u.team_id AND f.id = u.first_id
        WHERE u.team_id = ${teamId} AND ${placed(scope, sql`u.first_at`, sql`u.first_precision`)}
          AND EXISTS (SELECT FROM ${statementFacts(teamId, scope)} WHERE s.utterance_id = u.id AND ${statementStands(teamId, scope)})`;
  }
}

/** The facts of the statements that the scope matches, with their `day`: for questions that look at more than the unit. */
export function matchingStatements(teamId: number, scope: Scope): Sql {
  return sql`SELECT s.team_id, s.id, s.article_id, s.speaker_id, s.speaker_kind, s.outlet_id, s.utterance_id, s.words, s.quoted_words, s.published_at,
      s.published_precision, ${day(scope, sql`s.published_at`, sql`s.published_precision`)} AS day
    FROM ${statementFacts(teamId, scope)}
    WHERE ${statementStands(teamId, scope)} AND ${placed(scope, sql`s.published_at`, sql`s.published_precision`)}`;
}

/**
 * The same by whose words they are: with a stance asked for, a row a statement and holder of such a stance, since a stance counts
 * under its holder; else a row a statement. A statement of two holders is there for both.
 */
export function matchingVoices(teamId: number, scope: Scope): Sql {
  if (!asksStance(scope)) return matchingStatements(teamId, scope);
  return sql`SELECT DISTINCT s.id, s.outlet_id, s.utterance_id, s.published_at, s.published_precision, s.day, st.holder_id AS speaker_id, st.holder_kind AS speaker_kind
    FROM (${matchingStatements(teamId, scope)}) s
    JOIN stance st ON st.team_id = ${teamId} AND st.statement_id = s.id AND ${stanceMeets(scope)}`;
}

/**
 * The first and the last day of a group of such rows (alias `s`), worked out of its earliest and latest instants alone. Null when
 * all are undated.
 */
export function daysOfGroup(scope: Scope): { first: Sql; last: Sql } {
  const ends = (end: Sql): Sql[] =>
    (["day", "instant"] as const).map((word) => {
      const precision = sql`${precisions.code(word)}::smallint`;
      return day(scope, sql`${end} FILTER (WHERE s.published_precision = ${precision})`, precision);
    });
  return {
    first: sql`least(${Prisma.join(ends(sql`min(s.published_at)`))})`,
    last: sql`greatest(${Prisma.join(ends(sql`max(s.published_at)`))})`,
  };
}

/** With stances asked for, whether a topic (a column) is that of one in a statement (alias `s`): filters hold on one row. */
export function onAskedTopic(teamId: number, scope: Scope, topic: Sql): Sql {
  if (!asksStance(scope)) return sql`true`;
  return sql`EXISTS (SELECT FROM stance st WHERE st.team_id = ${teamId} AND st.statement_id = s.id AND st.topic_id = ${topic} AND ${stanceMeets(scope)})`;
}

/** Conditions on a stance (alias `st`): the unit of stance figures. */
export function matchingStances(teamId: number, scope: Scope): Sql {
  return all([
    matchingStancesOfAllTime(teamId, scope),
    placed(scope, sql`st.published_at`, sql`st.published_precision`),
  ]);
}

/** The same without the days: what positions are made of, since they look back past the period. */
export function matchingStancesOfAllTime(teamId: number, scope: Scope): Sql {
  return all([
    sql`st.team_id = ${teamId}`,
    anyOf(sql`st.outlet_id`, scope.outlets),
    scope.language !== null && sql`st.language = ${scope.language}`,
    articlesIn(scope, sql`st.article_id`),
    statementsIn(scope, sql`st.statement_id`),
    stanceMeets(scope),
  ]);
}

/** The first day of a day's bucket, a date: weeks begin on Monday (ISO). */
export function bucketOf(bucket: "day" | "week" | "month", column: Sql): Sql {
  switch (bucket) {
    case "day":
      return column;
    case "week": // twice as fast as truncating; the first of January 1900 was a Monday
      return sql`date_bin('7 days', ${column}::timestamp, timestamp '1900-01-01')::date`;
    case "month":
      return sql`date_trunc('month', ${column}::timestamp)::date`;
  }
}

/**
 * How many units stand in each bucket: rows of `bucket` (as text) and `n`, in order; those without a day are in none. Grouped
 * as dates and told as text afterwards, apart, or the planner would work out the day of each unit several times.
 */
export function unitsByBucket(teamId: number, scope: Scope, measure: Measure, bucket: "day" | "week" | "month"): Sql {
  const count = measure === "outlets" ? sql`count(DISTINCT u.unit)` : sql`sum(u.weight)`;
  return sql`
    WITH counted AS MATERIALIZED (
      SELECT ${bucketOf(bucket, sql`u.day`)} AS bucket, ${count}::int AS n FROM (${matchingUnits(teamId, scope, measure)}) u GROUP BY 1
    )
    SELECT to_char(bucket, 'YYYY-MM-DD') AS bucket, n FROM counted WHERE bucket IS NOT NULL ORDER BY counted.bucket`;
}
