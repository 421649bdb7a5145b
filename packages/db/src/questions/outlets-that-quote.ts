import { z } from "zod";
import type { Db } from "../database.ts";
import { matchingStatements } from "../matching.ts";
import type { Scope } from "../scope.ts";

/** Which outlets quote in what matches, how often, and how long? Median words of a statement's content. */
export const QuotingOutlet = z.object({
  outletId: z.int(),
  outlet: z.string(),
  statements: z.int(),
  words: z.int(),
  quotedWords: z.int(),
  medianWords: z.number(),
});
export type QuotingOutlet = z.infer<typeof QuotingOutlet>;

export function outletsThatQuote(db: Db, teamId: number, scope: Scope) {
  return db.rows(QuotingOutlet)`
    SELECT o.id AS "outletId", o.name AS outlet, count(*)::int AS statements, sum(s.words)::int AS words, sum(s.quoted_words)::int AS "quotedWords",
           percentile_cont(0.5) WITHIN GROUP (ORDER BY s.words) AS "medianWords"
    FROM   (${matchingStatements(teamId, scope)}) s
    JOIN   outlet o ON o.team_id = s.team_id AND o.id = s.outlet_id
    GROUP  BY o.id, o.name ORDER BY 3 DESC, o.id`;
}
