import type { Db } from "@onrecord/db/database";
import { collectedByDay, failedDays } from "@onrecord/db/questions/collected-by-day";
import { namesOf } from "@onrecord/db/questions/find-by-name";
import type { Scope } from "@onrecord/db/scope";
import { addDays } from "@onrecord/query/filter";
import { findGaps } from "./find-gaps.ts";

/** Nine weeks before the period, an outlet's usual rate is known on its first day. */
const DAYS_LOOKED_BACK = 63;

/** The gaps of a scope's outlets in its period, by name. A period longer than two years is looked at for its last two. */
export async function findGapsOf(
  db: Db,
  teamId: number,
  scope: Pick<Scope, "from" | "until" | "outlets" | "zone">,
  today: string,
) {
  const twoYearsAgo = addDays(today, -731);
  const from = scope.from < twoYearsAgo ? twoYearsAgo : scope.from;
  const since = addDays(from, -DAYS_LOOKED_BACK);
  const days = await collectedByDay(db, teamId, scope.outlets, since, scope.until);
  const failed = await failedDays(db, teamId, scope.zone, since, scope.until);
  const gaps = findGaps({ from, until: scope.until, today, days, failed });
  const outlets = [...new Set(gaps.flatMap(({ outletIds }) => outletIds))];
  const names = await namesOf(db, teamId, { topics: [], speakers: [], propositions: [], outlets });
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));
  return gaps.map(({ outletIds, ...gap }) => ({
    ...gap,
    outlets: outletIds.map((id) => nameOf.get(id) ?? String(id)),
  }));
}
