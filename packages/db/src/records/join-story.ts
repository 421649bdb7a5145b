import { z } from "zod";
import type { Db } from "../database.ts";
import { newIds } from "./new-ids.ts";

/** A story lives this long, counted from its earliest article. */
const LONGEST_STORY = 30 * 24 * 3_600_000;

const Span = z.object({ id: z.string(), first: z.date(), last: z.date(), size: z.int() });

/**
 * The story of an article whose copies are known: theirs, so far as all its articles stay within 30 days of the earliest, or one
 * of its own. An article that is a copy of two stories makes them one. `own` is the story it is in already: it leaves
 * that only when it is alone in it. Call `refreshStory` once the article is in.
 */
export async function joinStory(
  db: Db,
  teamId: number,
  { publishedAt, copies, own }: { publishedAt: Date; copies: readonly string[]; own?: string | undefined },
): Promise<string> {
  const stories = await db.rows(Span)`
    SELECT a.story_id::text AS id, min(a.published_at) AS first, max(a.published_at) AS last, count(*)::int AS size
    FROM   article a
    WHERE  a.team_id = ${teamId} AND a.story_id IN (
             SELECT c.story_id FROM article c WHERE c.team_id = ${teamId} AND c.id = ANY (${[...copies]}::bigint[])
             UNION SELECT ${own ?? null}::bigint)
    GROUP  BY a.story_id ORDER BY 2, 1`;
  const current = stories.find((story) => story.id === own);
  if (current !== undefined && current.size > 1) return current.id;
  let [first, last] = [publishedAt.getTime(), publishedAt.getTime()];
  const joined: string[] = [];
  for (const story of stories) {
    const span = [Math.min(first, story.first.getTime()), Math.max(last, story.last.getTime())] as const;
    if (span[1] - span[0] > LONGEST_STORY) continue;
    [first, last] = span;
    joined.push(story.id);
  }
  const [target, ...others] = joined;
  if (target === undefined) return current?.id ?? newStory(db, teamId, publishedAt);
  if (others.length > 0) await moveStories(db, teamId, others, target);
  return target;
}

async function newStory(db: Db, teamId: number, publishedAt: Date): Promise<string> {
  const [id] = await newIds(db, "story", 1);
  await db.run`
    INSERT INTO story (team_id, id, original_id, first_at, first_precision)
    VALUES (${teamId}, ${id}::bigint, 0, ${publishedAt}, 0)`;
  return id!;
}

/** Puts all articles of some stories, with everything that names their story, into another one. */
async function moveStories(db: Db, teamId: number, from: readonly string[], to: string): Promise<void> {
  const moved = await db.rows(z.object({ id: z.string() }))`
    UPDATE article SET story_id = ${to}::bigint WHERE team_id = ${teamId} AND story_id = ANY (${[...from]}::bigint[]) RETURNING id::text AS id`;
  const articles = moved.map((row) => row.id);
  await db.run`UPDATE statement SET story_id = ${to}::bigint WHERE team_id = ${teamId} AND article_id = ANY (${articles}::bigint[])`;
  await db.run`UPDATE stance SET story_id = ${to}::bigint WHERE team_id = ${teamId} AND article_id = ANY (${articles}::bigint[])`;
  await db.run`UPDATE article_topic SET story_id = ${to}::bigint WHERE team_id = ${teamId} AND article_id = ANY (${articles}::bigint[])`;
  await db.run`DELETE FROM story WHERE team_id = ${teamId} AND id = ANY (${[...from]}::bigint[])`;
}

/** Makes the earliest stored member the original; a story without members is gone. Undated members come last. */
export async function refreshStory(db: Db, teamId: number, storyId: string): Promise<void> {
  const refreshed = await db.run`
    UPDATE story y SET original_id = e.id, first_at = e.published_at, first_precision = e.published_precision
    FROM   (SELECT id, published_at, published_precision FROM article WHERE team_id = ${teamId} AND story_id = ${storyId}::bigint
            ORDER BY published_precision = 0, published_at, id LIMIT 1) e
    WHERE  y.team_id = ${teamId} AND y.id = ${storyId}::bigint`;
  if (refreshed === 0) await db.run`DELETE FROM story WHERE team_id = ${teamId} AND id = ${storyId}::bigint`;
}
