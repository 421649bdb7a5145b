// Generates the database client from the schema, unless it is there and the schema is the same.
import { createRequire } from "node:module";
import { join } from "node:path";
import { passes } from "./check.ts";
import { fingerprint } from "./fingerprint.ts";
import { makeUnlessFresh } from "./fresh.ts";

const root = join(import.meta.dirname, "..");
const db = join(root, "packages/db");
const prisma = createRequire(join(db, "package.json")).resolve("prisma/build/index.js");

const sources = fingerprint(root, [
  "packages/db/prisma/schema.prisma",
  "packages/db/prisma.config.ts",
  "packages/db/package.json",
]);
const made = await makeUnlessFresh({
  mark: join(db, "src/generated/.fingerprint"),
  lock: join(root, "node_modules/.cache/onrecord/generate-client"),
  fingerprint: `${prisma} ${sources}`,
  wait: () => console.log("another process is generating the database client; waiting for it"),
  make: () => {
    console.log("generating the database client");
    const quiet = { PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" };
    return passes(db, process.execPath, [prisma, "generate", "--no-hints"], quiet);
  },
});
process.exitCode = made ? 0 : 1;
