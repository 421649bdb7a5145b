import { afterAll, beforeAll, expect, test } from "vitest";
import { schemaDiff } from "../dev/schema-engine.ts";
import { readPolicies } from "./row-level-security.ts";
import { openTestTeam, type TestTeam } from "./test-team.ts";

let team: TestTeam;
beforeAll(async () => {
  team = await openTestTeam();
});
afterAll(() => team.close());

test("every table with a team has its row-level security, forced, with a policy for reading and writing", async () => {
  const { tables, open } = await readPolicies(team.database);
  expect(tables).toBeGreaterThan(20);
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
