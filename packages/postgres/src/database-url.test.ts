import { expect, test } from "vitest";
import { connectWhenReady } from "./connect.ts";
import { asPlainRole, databaseUrl, withDatabase } from "./database-url.ts";
import { testDatabase } from "./test-database.ts";

test("odd characters in a password survive the address", () => {
  const url = databaseUrl({ user: "u", password: "a/b@c:d?e#f%", port: 5432, database: "x" });
  expect(decodeURIComponent(new URL(url).password)).toBe("a/b@c:d?e#f%");
  expect(new URL(withDatabase(url, "y")).pathname).toBe("/y");
});

test("options that an address already has are kept beside the role", () => {
  expect(asPlainRole("postgres://h/x?options=-c%20jit=off&sslmode=require")).toBe(
    "postgres://h/x?options=-c%20jit%3Doff%20-c%20role%3Donrecord_app&sslmode=require",
  );
});

test("a plain-role connection stays plain, even after RESET ROLE", async () => {
  const database = await testDatabase();
  const role = `plain_${new URL(database.url).pathname.slice(1)}`;
  const owner = await connectWhenReady(database.url);
  await owner.query(`CREATE ROLE ${role}; GRANT ${role} TO CURRENT_USER`);
  const plain = await connectWhenReady(asPlainRole(database.url, role));
  await plain.query("RESET ROLE");
  const { rows } = await plain.query("SELECT current_user::text AS who");
  await plain.end();
  await owner.query(`DROP ROLE ${role}`);
  await owner.end();
  await database.drop();
  expect(rows).toEqual([{ who: role }]);
});
