import { migrate } from "@onrecord/db/migrate";
import { testDatabase } from "@onrecord/postgres/test-database";
import type { Actor } from "./context.ts";
import { createCaller } from "./root.ts";
import { openServices } from "./services.ts";

/** What a test database starts as. */
export const MIGRATED = { name: "migrated", make: async (url: string) => void (await migrate(url, () => undefined)) };

/** Services over a fresh database, for tests: the operator's caller, and that of anybody else. */
export async function openTestServices({ baseUrl = "http://127.0.0.1:3000" }: { baseUrl?: string } = {}) {
  const created = await testDatabase(MIGRATED);
  const lines: string[] = [];
  const services = await openServices({
    databaseUrl: created.url,
    secret: "a secret of the test, longer than thirty-two bytes",
    baseUrl,
    allowPrivate: ["127.0.0.1"],
    log: (line) => lines.push(line),
  });
  return {
    /** The database, as its owner reaches it. */
    url: created.url,
    services,
    /** What was logged. */
    lines,
    operator: createCaller(services.operator),
    as: (actor: Actor) => createCaller({ ...services.operator, actor }),
    close: async () => {
      await services.close();
      await created.drop();
    },
  };
}

export type TestServices = Awaited<ReturnType<typeof openTestServices>>;
