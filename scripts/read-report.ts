import { readFileSync } from "node:fs";
import type { Tally } from "./check.ts";

/** The counts in Vitest's JSON report. Files that could not even be loaded have no tests, yet count as failed. */
export function tallyVitest(file: string): Tally {
  const report = JSON.parse(readFileSync(file, "utf8")) as {
    numPassedTests: number;
    numFailedTests: number;
    testResults: { status: string; assertionResults: unknown[] }[];
  };
  const unloaded = report.testResults.filter(
    (result) => result.status === "failed" && result.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

/** The counts in Playwright's JSON report. A test that passed only at a second try counts as failed; errors outside tests do, too. */
export function tallyPlaywright(file: string): Tally {
  const { stats, errors } = JSON.parse(readFileSync(file, "utf8")) as {
    stats: { expected: number; unexpected: number; flaky: number };
    errors: unknown[];
  };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}
