/** Where a search looks: what a query may match, by the word index and by names. */
import type { Query } from "@onrecord/query/query";
import { type NameTest, searchPlan } from "@onrecord/query/search-plan";
import { z } from "zod";
import type { Db } from "./database.ts";
import { Prisma } from "./generated/client.ts";

export interface SearchRange {
  /** Instants, half-open. */
  since: Date;
  until: Date;
  /** How many of the newest that may match; null for all of them. */
  most: number | null;
}

const Named = z.object({ name: z.string(), ids: z.array(z.int()) });

/**
 * Rows of `article_id` in parentheses: at least the newest articles that match, or all where the query is null or tells nothing.
 * Names are told by the matcher itself, over the team's lists of them, so that they are compared in one way everywhere.
 */
export async function proposedArticles(
  db: Db,
  teamId: number,
  query: Query | null,
  { since, until, most }: SearchRange,
): Promise<Prisma.Sql> {
  const plan = query === null ? { kind: "all" as const } : searchPlan(query);
  if (plan.kind === "all")
    return Prisma.sql`(SELECT id AS article_id FROM article
      WHERE team_id = ${teamId} AND published_at >= ${since} AND published_at < ${until}
      ORDER BY published_at DESC, id DESC LIMIT ${most}::int)`;
  const sets = plan.words.map(
    (words) =>
      Prisma.sql`(SELECT article_id, published_at FROM search_articles(${words}::tsquery, ${since}, ${until}, ${most}::int))`,
  );
  for (const test of plan.names) {
    const condition =
      test.field === "outlet"
        ? await atOutlets(db, teamId, test)
        : await bySpeakers(db, teamId, test, { since, until });
    sets.push(Prisma.sql`(SELECT article_id, published_at FROM (${condition}) n
      WHERE published_at >= ${since} AND published_at < ${until}
      GROUP BY 1, 2 ORDER BY published_at DESC, article_id DESC LIMIT ${most}::int)`);
  }
  return Prisma.sql`(SELECT article_id FROM (${Prisma.join(sets, " UNION ")}) u
    ORDER BY published_at DESC, article_id DESC LIMIT ${most}::int)`;
}

async function atOutlets(db: Db, teamId: number, { fits }: NameTest): Promise<Prisma.Sql> {
  const outlets = await db.rows(
    Named,
  )`SELECT name, array_agg(id) AS ids FROM outlet WHERE team_id = ${teamId} GROUP BY name`;
  const ids = outlets.filter(({ name }) => fits(name)).flatMap((outlet) => outlet.ids);
  return Prisma.sql`SELECT id AS article_id, published_at FROM article WHERE team_id = ${teamId} AND outlet_id = ANY (${ids}::int[])`;
}

/** By the canon's name who stands in it, by the name in the text who doesn't. */
async function bySpeakers(
  db: Db,
  teamId: number,
  { fits }: NameTest,
  { since, until }: { since: Date; until: Date },
): Promise<Prisma.Sql> {
  const speakers = await db.rows(
    Named,
  )`SELECT name, array_agg(id) AS ids FROM speaker WHERE team_id = ${teamId} GROUP BY name`;
  const others = await db.rows(Named)`
    SELECT speaker_name AS name, '{}'::int[] AS ids FROM statement
    WHERE  team_id = ${teamId} AND speaker_id IS NULL AND published_at >= ${since} AND published_at < ${until}
    GROUP  BY speaker_name`;
  const ids = speakers.filter(({ name }) => fits(name)).flatMap((speaker) => speaker.ids);
  const names = others.filter(({ name }) => fits(name)).map(({ name }) => name);
  return Prisma.sql`
    SELECT article_id, published_at FROM statement WHERE team_id = ${teamId} AND speaker_id = ANY (${ids}::int[])
    UNION ALL
    SELECT article_id, published_at FROM statement WHERE team_id = ${teamId} AND speaker_id IS NULL AND speaker_name = ANY (${names}::text[])`;
}
