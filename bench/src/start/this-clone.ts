import { join } from "node:path";

/** The clone that this program lies in. */
export const THIS_CLONE = join(import.meta.dirname, "../../..");

/** What `pnpm start` runs once everything is installed. */
export const START_HERE = [process.execPath, join(THIS_CLONE, "scripts/run.mjs"), "start"] as const;
