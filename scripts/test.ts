// Everything that proves the project, in one run: `pnpm test`. `--quick` leaves out the end-to-end part.
// All parts run even when one fails; the last line is the sum of them.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { passes, tally } from "./check.ts";
import type { Check, Tally } from "./check.ts";
import { tallyPlaywright, tallyVitest } from "./read-report.ts";

const root = join(import.meta.dirname, "..");
const bin = join(root, "node_modules/.bin");
const reports = join(root, "test-results");

const options = process.argv.slice(2);
const unknown = options.find((option) => option !== "--quick");
if (unknown !== undefined) {
  console.error(`Unknown option ${unknown}. The only one is --quick, which leaves out the end-to-end part.`);
  process.exit(2);
}

const tool = (name: string, ...args: string[]) =>
  passes(root, join(bin, name), args, { TURBO_TELEMETRY_DISABLED: "1" });
const script = (name: string) => passes(root, process.execPath, [join(root, "scripts", name)]);

const CHECKS: Check[] = [
  { title: "Database client", run: async () => tally(await script("generate-client.ts")) },
  { title: "Format", run: async () => tally(await tool("oxfmt", "--check", ".")) },
  { title: "Lint", run: async () => tally(await tool("oxlint")) },
  { title: "Types", run: async () => tally(await tool("turbo", "run", "types", "--output-logs=errors-only")) },
  { title: "Boundaries", run: async () => tally(await tool("turbo", "boundaries")) },
  { title: "Dead code", run: async () => tally(await tool("knip")) },
  { title: "Unit, database and lock tests", run: runVitest },
];
const END_TO_END: Check[] = [
  { title: "Build of the web", run: async () => tally(await script("build-web.ts")) },
  { title: "End to end in Chromium", run: runPlaywright },
];

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const begun = performance.now();
const lines: string[] = [];
const sum: Tally = { passed: 0, failed: 0 };
const checks = options.includes("--quick") ? CHECKS : [...CHECKS, ...END_TO_END];
for (const [index, { title, run }] of checks.entries()) {
  console.log(`\n[${index + 1}/${checks.length}] ${title} (${minutes()})`);
  const { passed, failed } = await run();
  lines.push(`${failed === 0 ? "ok    " : "FAILED"} ${title}: ${passed} passed, ${failed} failed`);
  sum.passed += passed;
  sum.failed += failed;
}
console.log(`\n${lines.join("\n")}\n\nTook ${minutes()}.`);
const last = `${sum.passed} passed, ${sum.failed} failed`;
writeFileSync(join(reports, "summary.txt"), `${last}\n`);
console.log(last);
process.exitCode = sum.failed === 0 ? 0 : 1;

function minutes(): string {
  const seconds = Math.round((performance.now() - begun) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

async function runVitest(): Promise<Tally> {
  const report = join(reports, "vitest.json");
  const passed = await tool(
    "vitest",
    "run",
    "--testTimeout=60000",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  );
  return withVerdict(passed, () => tallyVitest(report));
}

async function runPlaywright(): Promise<Tally> {
  const report = join(reports, "playwright.json");
  const e2e = join(root, "e2e");
  const passed = await passes(e2e, join(e2e, "node_modules/.bin/playwright"), ["test", "--reporter=list,json"], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  return withVerdict(passed, () => tallyPlaywright(report));
}

/** A runner that failed without naming a test (its set-up broke, say) counts as one failure, and so does a missing report. */
function withVerdict(passed: boolean, read: () => Tally): Tally {
  try {
    const counts = read();
    return passed || counts.failed > 0 ? counts : { ...counts, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
