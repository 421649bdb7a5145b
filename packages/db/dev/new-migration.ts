/** `DATABASE_URL=… node dev/new-migration.ts NAME`: writes the SQL from the migrated database at DATABASE_URL to schema.prisma. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { schemaDiff } from "./schema-engine.ts";

const [name] = process.argv.slice(2);
const url = process.env["DATABASE_URL"];
if (!name || !url) {
  process.stderr.write("Usage: DATABASE_URL=… node dev/new-migration.ts NAME\n");
  process.exit(2);
}
const sql = await schemaDiff(url);
if (sql === null) {
  process.stdout.write("Schema and migrations agree; nothing to write.\n");
} else {
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = join(dirname(fileURLToPath(import.meta.url)), "../prisma/migrations", `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "migration.sql"), sql);
  process.stdout.write(`Wrote ${folder}. Add what Prisma can't say: policies, checks, grants.\n`);
}
process.exit(0);
