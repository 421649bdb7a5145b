// Builds the web, unless it was built from the same sources.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { passes } from "./check.ts";
import { fingerprint } from "./fingerprint.ts";
import { makeUnlessFresh } from "./fresh.ts";

const root = join(import.meta.dirname, "..");
const web = join(root, "apps/web");

const sources = fingerprint(root, ["pnpm-lock.yaml", "tsconfig.base.json", ...foldersOf("apps/web")]);
const ticker = setInterval(() => console.log(`still at it (${Math.round(process.uptime())} s)`), 15_000);
const made = await makeUnlessFresh({
  mark: join(web, ".next/fingerprint"),
  lock: join(root, "node_modules/.cache/onrecord/build-web"),
  fingerprint: sources,
  wait: () => console.log("another start builds the web of this folder; waiting for it"),
  make: () => {
    console.log("building the web; this takes a minute or two and happens only after a change");
    const next = createRequire(join(web, "package.json")).resolve("next/dist/bin/next");
    const quiet = { NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" };
    return passes(web, process.execPath, [next, "build"], quiet);
  },
});
clearInterval(ticker);
process.exitCode = made ? 0 : 1;

/** A package's folder and those of the workspace's packages that it is made of. */
function foldersOf(folder: string, seen = new Set<string>()): string[] {
  if (seen.has(folder)) return [];
  seen.add(folder);
  const { dependencies = {} } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as {
    dependencies?: Record<string, string>;
  };
  for (const [name, version] of Object.entries(dependencies)) {
    if (version.startsWith("workspace:")) foldersOf(name.replace("@onrecord/", "packages/"), seen);
  }
  return [...seen].filter((path) => existsSync(join(root, path)));
}
