import { z } from "zod";
import { deciders, judgementOutcomes } from "../codes.ts";
import type { Db } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { isoInstant } from "../keyset.ts";
import { isUnsure } from "../unsure-stances.ts";

/** How does the judging go: what was used this month (UTC), how many stances a judge decided, how many wait, how many failed? */
export const Judging = z.object({
  month: z.string(),
  requests: z.int(),
  failures: z.int(),
  tokensIn: z.number(),
  tokensOut: z.number(),
  cost: z.number(),
  /** When a request was last held back, since the budget would not cover it. */
  spentAt: z.string().nullable(),
  decided: z.int(),
  /** Stances that the rules are not sure of and nobody was asked about yet. */
  waiting: z.int(),
  /** Stances about which asking failed: the rules' label stands. */
  failed: z.int(),
  /** Why asking failed last. */
  lastFailure: z.string().nullable(),
});
export type Judging = z.infer<typeof Judging>;

export function judging(db: Db, teamId: number, { below, now }: { below: number; now: Date }) {
  const [rules, judge] = [deciders.code("rules"), deciders.code("judge")];
  const failed = judgementOutcomes.code("failed");
  const month = `${now.toISOString().slice(0, 7)}-01`;
  return db.row(Judging)`
    SELECT ${month.slice(0, 7)} AS month, coalesce(m.requests, 0) AS requests, coalesce(m.failures, 0) AS failures,
           coalesce(m.tokens_in, 0)::float8 AS "tokensIn", coalesce(m.tokens_out, 0)::float8 AS "tokensOut", coalesce(m.cost, 0) AS cost,
           ${isoInstant(Prisma.sql`m.spent_at`)} AS "spentAt",
           (SELECT count(*) FROM stance st WHERE st.team_id = ${teamId} AND st.decided_by = ${judge}::smallint)::int AS decided,
           (SELECT count(*) FROM stance st WHERE st.team_id = ${teamId} AND st.decided_by = ${rules}::smallint AND ${isUnsure(below)}
              AND NOT EXISTS (SELECT FROM judgement j WHERE j.team_id = st.team_id AND j.statement_id = st.statement_id
                AND j.proposition_id = st.proposition_id AND j.holder = st.holder AND j.outcome = ${failed}::smallint))::int AS waiting,
           (SELECT count(*) FROM judgement j WHERE j.team_id = ${teamId} AND j.outcome = ${failed}::smallint)::int AS failed,
           (SELECT j.failure FROM judgement j WHERE j.team_id = ${teamId} AND j.outcome = ${failed}::smallint ORDER BY j.at DESC LIMIT 1) AS "lastFailure"
    FROM   (SELECT 1) one LEFT JOIN judge_month m ON m.team_id = ${teamId} AND m.month = ${month}::date`;
}
