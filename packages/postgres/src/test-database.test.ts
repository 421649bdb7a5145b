import { expect, test } from "vitest";
import { connectWhenReady } from "./connect.ts";
import { testDatabase } from "./test-database.ts";

test("a test database belongs to an owner who is no superuser but may add the trusted extensions", async () => {
  const database = await testDatabase();
  const client = await connectWhenReady(database.url);
  const { rows } = await client.query(
    "SELECT rolsuper, rolbypassrls, rolcreaterole FROM pg_roles WHERE rolname = current_user",
  );
  await client.query("CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent; CREATE TABLE mark (id int PRIMARY KEY)");
  await client.end();
  await database.drop();
  expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: true }]);
});

test("a dropped test database is gone even while somebody is connected to it", async () => {
  const database = await testDatabase();
  const client = await connectWhenReady(database.url);
  await database.drop();
  await expect(client.query("SELECT 1")).rejects.toThrow(/connection/);
  await expect(connectWhenReady(database.url)).rejects.toThrow("does not exist");
});

test("a template is made once, and its clones do not see each other's rows", async () => {
  let made = 0;
  const template = {
    name: "one table",
    async make(url: string) {
      made++;
      const client = await connectWhenReady(url);
      await client.query("CREATE TABLE mark (id int PRIMARY KEY)");
      await client.end();
    },
  };
  const [left, right] = await Promise.all([testDatabase(template), testDatabase(template)]);
  const inLeft = await connectWhenReady(left.url);
  await inLeft.query("INSERT INTO mark VALUES (1)");
  await inLeft.end();
  const inRight = await connectWhenReady(right.url);
  const { rows } = await inRight.query("SELECT count(*)::int AS marks FROM mark");
  await inRight.end();
  await Promise.all([left.drop(), right.drop()]);
  expect({ made, rows }).toEqual({ made: 1, rows: [{ marks: 0 }] });
});
