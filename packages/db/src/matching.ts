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

const oneOfCodes = <W extends string>(column: Sql, words: readonly W[], code: (word: W) => number): Sql | false =>
  words.length > 0 && sql`${column} = ANY (${words.map(code)}::smallint[])`;

const day = (scope: Scope, at: Sql, precision: Sql): Sql => sql`article_day(${at}, ${precision}, ${scope.zone})`;

/**
 * A condition that most rows meet, though the planner can't know it: of a bare comparison of expressions it would expect one
 * row in two hundred and choose nested loops; of a CASE it expects half.
 */
const mostly = (condition: Sql): Sql => sql`CASE WHEN ${condition} THEN true ELSE false END`;

/**
 * Stands in the scope's days; or, when the undated are asked for, in none. The plain range comes first because the index
 * serves it: a day in any zone lies within a day of the same day in UTC.
 */
function placed(scope: Scope, at: Sql, precision: Sql): Sql {
  if (scope.only === "undated") return sql`${precision} = ${precisions.code("none")}::smallint`;
  return sql`${at} >= (${scope.from}::date - 1)::timestamp AT TIME ZONE 'UTC'
    AND ${at} < (${scope.until}::date + 1)::timestamp AT TIME ZONE 'UTC'
    AND ${mostly(sql`${day(scope, at, precision)} >= ${scope.from}::date AND ${day(scope, at, precision)} < ${scope.until}::date`)}`;
}

const articlesIn = (scope: Scope, column: Sql): Sql | false =>
  scope.articleIds !== null && sql`${column} = ANY (${scope.articleIds}::bigint[])`;

const voice = (scope: Scope, kind: Sql): (Sql | false)[] => [
  scope.voices === "named" &&
    sql`${kind} IN (${speakerKinds.code("person")}::smallint, ${speakerKinds.code("organization")}::smallint)`,
  scope.voices === "anonymous" &&
    sql`${kind} IN (${speakerKinds.code("group")}::smallint, ${speakerKinds.code("anonymous")}::smallint)`,
  scope.only === "unknown-speaker" && sql`${kind} = ${speakerKinds.code("unknown")}::smallint`,
];

const asksStance = (scope: Scope): boolean =>
  scope.propositions.length + scope.stances.length + scope.bases.length > 0 || scope.only === "unsure";

const asksStatement = (scope: Scope): boolean =>
  asksStance(scope) ||
  scope.speakers.length + scope.kinds.length > 0 ||
  scope.directOnly ||
  scope.voices !== "all" ||
  scope.only === "unknown-speaker";

/** What one single stance (alias `st`) must meet, wherever and whenever it stands. A stance counts under its holder. */
function stanceMeets(scope: Scope): Sql {
  return all([
    anyOf(sql`st.topic_id`, scope.topics),
    anyOf(sql`st.proposition_id`, scope.propositions),
    anyOf(sql`st.holder_id`, scope.speakers),
    oneOfCodes(sql`st.label`, scope.stances, labels.code),
    oneOfCodes(sql`st.basis`, scope.bases, bases.code),
    oneOfCodes(sql`st.statement_kind`, scope.kinds, statementKinds.code),
    scope.directOnly && sql`st.direct`,
    ...voice(scope, sql`st.holder_kind`),
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
    // With a stance asked for, speaker and voice are those of its holder, who may be another than the statement's speaker.
    ...(asksStance(scope)
      ? [
          sql`EXISTS (SELECT FROM stance st WHERE st.team_id = s.team_id AND st.statement_id = s.id AND ${stanceMeets(scope)})`,
        ]
      : [anyOf(sql`s.speaker_id`, scope.speakers), ...voice(scope, sql`s.speaker_kind`)]),
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
    asksStatement(scope) &&
      sql`EXISTS (SELECT FROM statement s WHERE s.team_id = a.team_id AND s.article_id = a.id AND ${statementMeets(scope)})`,
  ]);
}

/** Where a statement (alias `s`) must stand, time apart. */
function statementStands(teamId: number, scope: Scope): Sql {
  return all([
    sql`s.team_id = ${teamId}`,
    anyOf(sql`s.outlet_id`, scope.outlets),
    scope.language !== null && sql`s.language = ${scope.language}`,
    articlesIn(scope, sql`s.article_id`),
    scope.topics.length > 0 &&
      sql`EXISTS (SELECT FROM statement_topic t WHERE t.team_id = s.team_id AND t.statement_id = s.id
        AND ${anyOf(sql`t.topic_id`, scope.topics) || sql`true`} AND (t.near OR ${scope.wide}))`,
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
        FROM story y JOIN article o ON o.team_id = y.team_id AND o.id = y.original_id
        WHERE y.team_id = ${teamId} AND ${placed(scope, sql`y.first_at`, sql`y.first_precision`)}
          AND EXISTS (SELECT FROM article a WHERE a.story_id = y.id AND ${articleMeets(teamId, scope)})`;
    case "statements":
    case "words":
      return sql`SELECT s.id AS unit, s.article_id, s.outlet_id, ${day(scope, sql`s.published_at`, sql`s.published_precision`)} AS day,
          s.published_at AS at, ${measure === "words" ? (scope.directOnly ? sql`s.quoted_words` : sql`s.words`) : sql`1`} AS weight
        FROM statement s WHERE ${statementStands(teamId, scope)} AND ${placed(scope, sql`s.published_at`, sql`s.published_precision`)}`;
    case "utterances":
      return sql`SELECT u.id AS unit, f.article_id, f.outlet_id, ${day(scope, sql`u.first_at`, sql`u.first_precision`)} AS day,
          u.first_at AS at, 1 AS weight
        FROM utterance u JOIN statement f ON f.team_id = u.team_id AND f.id = u.first_id
        WHERE u.team_id = ${teamId} AND ${placed(scope, sql`u.first_at`, sql`u.first_precision`)}
          AND EXISTS (SELECT FROM statement s WHERE s.utterance_id = u.id AND ${statementStands(teamId, scope)})`;
  }
}

/** The rows of statements that the scope matches, whole, with their `day`: for questions that look at more than the unit. */
export function matchingStatements(teamId: number, scope: Scope): Sql {
  return sql`SELECT s.*, ${day(scope, sql`s.published_at`, sql`s.published_precision`)} AS day
    FROM statement s WHERE ${statementStands(teamId, scope)} AND ${placed(scope, sql`s.published_at`, sql`s.published_precision`)}`;
}

/** Conditions on a stance (alias `st`) with its statement (alias `s`): the unit of stance figures. */
export function matchingStances(teamId: number, scope: Scope): Sql {
  return all([
    sql`st.team_id = ${teamId}`,
    anyOf(sql`st.outlet_id`, scope.outlets),
    scope.language !== null && sql`s.language = ${scope.language}`,
    articlesIn(scope, sql`st.article_id`),
    stanceMeets(scope),
    placed(scope, sql`st.published_at`, sql`st.published_precision`),
  ]);
}

/** The same without the days: what positions are made of, since they look back past the period. */
export function matchingStancesOfAllTime(teamId: number, scope: Scope): Sql {
  return all([
    sql`st.team_id = ${teamId}`,
    anyOf(sql`st.outlet_id`, scope.outlets),
    scope.language !== null && sql`s.language = ${scope.language}`,
    articlesIn(scope, sql`st.article_id`),
    stanceMeets(scope),
  ]);
}

/** The first day of a day's bucket: weeks begin on Monday (ISO). */
export function bucketOf(bucket: "day" | "week" | "month", column: Sql): Sql {
  return sql`to_char(date_trunc(${bucket}, ${column}::timestamp), 'YYYY-MM-DD')`;
}
