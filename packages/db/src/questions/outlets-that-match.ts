import { z } from "zod";
import type { Db } from "../database.ts";
import { matchingUnits } from "../matching.ts";
import type { Scope } from "../scope.ts";

/** In which outlets do articles match, and how many in each? */
export const OutletCount = z.object({ outletId: z.int(), outlet: z.string(), colourSlot: z.int(), articles: z.int() });
export type OutletCount = z.infer<typeof OutletCount>;

export function outletsThatMatch(db: Db, teamId: number, scope: Scope) {
  return db.rows(OutletCount)`
    SELECT o.id AS "outletId", o.name AS outlet, o.colour_slot AS "colourSlot", count(*)::int AS articles
    FROM   (${matchingUnits(teamId, scope, "articles")}) u
    JOIN   outlet o ON o.team_id = ${teamId} AND o.id = u.outlet_id
    GROUP  BY 1, 2, 3 ORDER BY 4 DESC, 1`;
}
