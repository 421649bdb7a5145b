import { z } from "zod";
import type { Db } from "../database.ts";

/** Which stored articles may be copies of a text with these MinHash bands? Most alike first; the exact check is the caller's. */
export const CopyCandidate = z.object({ id: z.string(), url: z.string(), body: z.string() });
export type CopyCandidate = z.infer<typeof CopyCandidate>;

/** More than this share a band only where pages share boilerplate. */
const MOST = 50;

export function findCopyCandidates(
  db: Db,
  teamId: number,
  { bands, url, outletId }: { bands: readonly bigint[]; url: string; outletId: number },
) {
  return db.rows(CopyCandidate)`
    SELECT a.id::text AS id, a.url, t.body
    FROM   (SELECT article_id, count(*) AS shared FROM copy_band
            WHERE team_id = ${teamId} AND hash = ANY (${bands.map(String)}::bigint[])
            GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${MOST}) c
    JOIN   article a ON a.team_id = ${teamId} AND a.id = c.article_id
    JOIN   article_text t ON t.team_id = a.team_id AND t.article_id = a.id
    WHERE  NOT (a.outlet_id = ${outletId} AND a.url = ${url})
    ORDER  BY c.shared DESC, a.id`;
}
