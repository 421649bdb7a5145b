import { openDatabase } from "@onrecord/db/database";
import { testDatabase } from "@onrecord/postgres/test-database";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openServices } from "./services.ts";
import { MIGRATED } from "./test-services.ts";

let created: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  created = await testDatabase(MIGRATED);
});
afterAll(() => created.drop());

test("services that can't be opened leave no connection open, which would keep a command from ending", async () => {
  const asked = { databaseUrl: created.url, secret: "a secret longer than thirty-two bytes it is", allowPrivate: [] };
  await expect(openServices({ ...asked, baseUrl: "nowhere", log: () => {} })).rejects.toThrow("URL");
  const database = openDatabase(created.url, { connections: 1 });
  const others = async () =>
    (
      await database.prisma.$queryRaw<{ pid: number }[]>`
      SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`
    ).length;
  await expect.poll(others, { timeout: 3000 }).toBe(0);
  await database.close();
});
