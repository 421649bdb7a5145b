import { z } from "zod";
import type { Db } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { isoInstant } from "../keyset.ts";

/** Which outlets are there, how do their feeds answer, and what came lately? */
export const FeedRow = z.object({
  id: z.int(),
  url: z.string(),
  title: z.string().nullable(),
  active: z.boolean(),
  lastPollAt: z.string().nullable(),
  lastAnswerAt: z.string().nullable(),
  nextPollAt: z.string(),
  failures: z.int(),
  reason: z.string().nullable(),
  detail: z.string().nullable(),
});
export type FeedRow = z.infer<typeof FeedRow>;

export const OutletRow = z.object({
  id: z.int(),
  name: z.string(),
  homeUrl: z.string().nullable(),
  country: z.string().nullable(),
  language: z.string().nullable(),
  colourSlot: z.int(),
  /** Dated ones; those of no known day apart. */
  articles: z.int(),
  undated: z.int(),
  lastItemAt: z.string().nullable(),
  lastPublishedAt: z.string().nullable(),
  parked: z.int(),
  /** Items that came in and were not tried yet: articles in a moment. */
  arriving: z.int(),
  /** Items that failed so far and are tried again by themselves. */
  retrying: z.int(),
  feeds: z.array(FeedRow),
  /** Articles on each of the last 56 days of the team, oldest first. */
  daily: z.array(z.int()),
});
export type OutletRow = z.infer<typeof OutletRow>;

/** `today` is the team's civil day. */
export function listOutlets(db: Db, teamId: number, today: string) {
  return db.rows(OutletRow)`
    SELECT o.id, o.name, o.home_url AS "homeUrl", o.country, o.language, o.colour_slot AS "colourSlot",
           n.articles, n.undated,
           (SELECT ${isoInstant(Prisma.sql`max(i.arrived_at)`)} FROM item i WHERE i.team_id = o.team_id AND i.outlet_id = o.id) AS "lastItemAt",
           (SELECT ${isoInstant(Prisma.sql`max(a.published_at)`)} FROM article a
            WHERE a.team_id = o.team_id AND a.outlet_id = o.id AND a.published_precision > 0) AS "lastPublishedAt",
           (SELECT count(*) FROM item i JOIN item_stage g ON g.team_id = i.team_id AND g.item_id = i.id
            WHERE i.team_id = o.team_id AND i.outlet_id = o.id AND g.outcome = 3)::int AS parked,
           (SELECT count(*) FROM item i JOIN item_stage g ON g.team_id = i.team_id AND g.item_id = i.id
            WHERE i.team_id = o.team_id AND i.outlet_id = o.id AND g.outcome = 0 AND g.attempts = 0)::int AS arriving,
           (SELECT count(*) FROM item i JOIN item_stage g ON g.team_id = i.team_id AND g.item_id = i.id
            WHERE i.team_id = o.team_id AND i.outlet_id = o.id AND g.outcome = 0 AND g.attempts > 0)::int AS retrying,
           coalesce((SELECT jsonb_agg(jsonb_build_object('id', f.id, 'url', f.url, 'title', f.title, 'active', f.active,
                       'lastPollAt', ${isoInstant(Prisma.sql`f.last_poll_at`)}, 'lastAnswerAt', ${isoInstant(Prisma.sql`f.last_answer_at`)},
                       'nextPollAt', ${isoInstant(Prisma.sql`f.next_poll_at`)}, 'failures', f.failures, 'reason', f.reason, 'detail', f.detail) ORDER BY f.id)
                     FROM feed f WHERE f.team_id = o.team_id AND f.outlet_id = o.id), '[]') AS feeds,
           (SELECT jsonb_agg(coalesce(c.n, 0) ORDER BY d.day)
            FROM generate_series(${today}::date - 55, ${today}::date, interval '1 day') AS d(day)
            LEFT JOIN (SELECT day, sum(articles)::int AS n FROM collected
                       WHERE team_id = o.team_id AND outlet_id = o.id GROUP BY day) c ON c.day = d.day) AS daily
    FROM   outlet o
    CROSS  JOIN LATERAL (
      SELECT count(*) FILTER (WHERE a.published_precision > 0)::int AS articles, count(*) FILTER (WHERE a.published_precision = 0)::int AS undated
      FROM article a WHERE a.team_id = o.team_id AND a.outlet_id = o.id
    ) n
    WHERE  o.team_id = ${teamId}
    ORDER  BY o.name`;
}
