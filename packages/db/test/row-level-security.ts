import { z } from "zod";
import type { Database } from "../src/database.ts";

/** Read before a team is known, by one module only. */
const OUTSIDE_OF_TEAMS = "auth";
/** Its owner must own the search function, so its policy binds everybody but the owner. */
const NOT_FORCED = ["article_text"];

const Table = z.object({
  schema: z.string(),
  name: z.string(),
  enabled: z.boolean(),
  forced: z.boolean(),
  policies: z.int(),
});

/** Reads from the catalogue how many tables of teams there are, and which of them row-level security leaves open. */
export async function readPolicies(database: Database): Promise<{ tables: number; open: z.infer<typeof Table>[] }> {
  const rows = await database.prisma.$queryRaw`
    SELECT n.nspname::text AS schema, c.relname::text AS name, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced,
           (SELECT count(*) FROM pg_policy p WHERE p.polrelid = c.oid AND p.polcmd = '*' AND p.polqual IS NOT NULL AND p.polwithcheck IS NOT NULL)::int AS policies
    FROM   pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE  c.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
      AND  EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'team_id' AND NOT a.attisdropped)
    ORDER  BY 1, 2`;
  const bound = z
    .array(Table)
    .parse(rows)
    .filter(({ schema }) => schema !== OUTSIDE_OF_TEAMS);
  const open = bound.filter(
    ({ name, enabled, forced, policies }) => !enabled || policies !== 1 || forced === NOT_FORCED.includes(name),
  );
  return { tables: bound.length, open };
}
