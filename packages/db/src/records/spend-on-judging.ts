import { z } from "zod";
import type { Db } from "../database.ts";

/** Tokens and money, in whatever currency the operator counts. */
export interface Spent {
  tokensIn: number;
  tokensOut: number;
  cost: number;
}

const SpentRow = z.object({ tokensIn: z.number(), tokensOut: z.number(), cost: z.number() });

/**
 * Sets aside what one request can use, in the calendar month (UTC) of `at`, unless `fits` says that it would be too much beside what is spent;
 * that is noted.
 * Requests of several workers wait for each other here, so that together they keep the budget.
 */
export async function reserveJudging(
  db: Db,
  teamId: number,
  { most, fits, at }: { most: Spent; fits: (spent: Spent) => boolean; at: Date },
): Promise<boolean> {
  const month = monthOf(at);
  await db.run`INSERT INTO judge_month (team_id, month) VALUES (${teamId}, ${month}::date) ON CONFLICT DO NOTHING`;
  const spent = await db.row(SpentRow)`
    SELECT tokens_in::float8 AS "tokensIn", tokens_out::float8 AS "tokensOut", cost
    FROM   judge_month WHERE team_id = ${teamId} AND month = ${month}::date FOR UPDATE`;
  if (!fits(spent)) {
    await db.run`UPDATE judge_month SET spent_at = ${at} WHERE team_id = ${teamId} AND month = ${month}::date`;
    return false;
  }
  await db.run`
    UPDATE judge_month SET spent_at = NULL, requests = requests + 1, tokens_in = tokens_in + ${most.tokensIn}::bigint,
      tokens_out = tokens_out + ${most.tokensOut}::bigint, cost = cost + ${most.cost}::float8
    WHERE  team_id = ${teamId} AND month = ${month}::date`;
  return true;
}

/** Puts what a request used in the place of what was set aside for it. `at` is when that was. */
export async function settleJudging(
  db: Db,
  teamId: number,
  { most, used, failed, at }: { most: Spent; used: Spent; failed: boolean; at: Date },
): Promise<void> {
  await db.run`
    UPDATE judge_month SET failures = failures + ${failed ? 1 : 0}::int, tokens_in = tokens_in + ${used.tokensIn - most.tokensIn}::bigint,
      tokens_out = tokens_out + ${used.tokensOut - most.tokensOut}::bigint, cost = greatest(0, cost + ${used.cost - most.cost}::float8)
    WHERE  team_id = ${teamId} AND month = ${monthOf(at)}::date`;
}

/** The first day of a month, UTC. */
const monthOf = (at: Date): string => `${at.toISOString().slice(0, 7)}-01`;
