import { afterAll, beforeAll, expect, test } from "vitest";
import { schemaDiff } from "../dev/schema-engine.ts";
import { openTestTeam, type TestTeam } from "./test-team.ts";

let team: TestTeam;
beforeAll(async () => {
  team = await openTestTeam();
});
afterAll(() => team.close());

/** Read before a team is known, by one module only. */
const OUTSIDE_OF_TEAMS = "auth";
/** Its owner must own the search function, so its policy binds everybody but the owner. */
const NOT_FORCED = ["article_text"];

interface Table {
  schema: string;
  name: string;
  enabled: boolean;
  forced: boolean;
  policies: number;
}

test("every table with a team has its row-level security, forced, with a policy for reading and writing", async () => {
  const tables = await team.database.prisma.$queryRaw<Table[]>`
    SELECT n.nspname::text AS schema, c.relname::text AS name, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced,
           (SELECT count(*) FROM pg_policy p WHERE p.polrelid = c.oid AND p.polcmd = '*' AND p.polqual IS NOT NULL AND p.polwithcheck IS NOT NULL)::int AS policies
    FROM   pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE  c.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
      AND  EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'team_id' AND NOT a.attisdropped)
    ORDER  BY 1, 2`;
  const bound = tables.filter(({ schema }) => schema !== OUTSIDE_OF_TEAMS);
  expect(bound.length).toBeGreaterThan(20);
  const open = bound.filter(
    ({ name, enabled, forced, policies }) => !enabled || policies !== 1 || forced === NOT_FORCED.includes(name),
  );
  expect(open).toEqual([]);
});

test("every primary and unique key of a team's table, and every key between two of them, begins with the team", async () => {
  const loose = await team.database.prisma.$queryRaw<{ name: string }[]>`
    SELECT i.indexrelid::regclass::text AS name
    FROM   pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN   pg_attribute t ON t.attrelid = c.oid AND t.attname = 'team_id'
    WHERE  n.nspname = 'public' AND i.indisunique AND i.indkey[0] <> t.attnum
    UNION ALL
    SELECT k.conname::text FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace
    JOIN   pg_attribute t ON t.attrelid = k.conrelid AND t.attname = 'team_id'
    WHERE  n.nspname = 'public' AND k.contype = 'f' AND k.conkey[1] <> t.attnum`;
  expect(loose).toEqual([]);
});

test("schema and migrations agree", async () => {
  expect(await schemaDiff(team.url)).toBeNull();
});

test("another team's rows can neither be seen nor written, and without a team there are none", async () => {
  const other = await team.database.prisma.team.create({ data: { slug: "other", name: "Other" } });
  await team.as((db) =>
    db.tx.topic.create({ data: { teamId: team.teamId, name: "Ports", query: "port", colourSlot: 0 } }),
  );
  const seen = await team.database.withTeam(other.id, (db) => db.tx.topic.findMany());
  expect(seen).toEqual([]);
  expect(await team.database.prisma.topic.findMany()).toEqual([]);
  const forged = team.database.withTeam(other.id, (db) =>
    db.tx.topic.create({ data: { teamId: team.teamId, name: "Forged", query: "x", colourSlot: 0 } }),
  );
  await expect(forged).rejects.toThrow(/row-level security/);
});
