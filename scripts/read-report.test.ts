import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { tallyPlaywright, tallyVitest } from "./read-report.ts";

function reportOf(value: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-report-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "report.json");
  writeFileSync(file, JSON.stringify(value));
  return file;
}

test("a test file that could not be loaded counts as failed although it has no tests", () => {
  const report = reportOf({
    numPassedTests: 7,
    numFailedTests: 1,
    testResults: [
      { status: "passed", assertionResults: [{}] },
      { status: "failed", assertionResults: [{}] },
      { status: "failed", assertionResults: [] },
    ],
  });
  expect(tallyVitest(report)).toEqual({ passed: 7, failed: 2 });
});

test("a journey that passed only at the second try counts as failed", () => {
  const report = reportOf({ stats: { expected: 5, unexpected: 1, flaky: 1 }, errors: [{}] });
  expect(tallyPlaywright(report)).toEqual({ passed: 5, failed: 3 });
});
