import { expect, test } from "vitest";
import { startPhases } from "./start-phases.ts";

test("each numbered step lasts until the next one, and all of them together until the web is alive", () => {
  const lines = [
    { at: 200, text: "Lockfile is up to date, resolution step is skipped" },
    { at: 8000, text: "onrecord | Data folder: /data" },
    { at: 8100, text: "onrecord | [1/3] Preparing the code" },
    { at: 9000, text: "code     | generating the database client" },
    { at: 9500, text: "onrecord | [2/3] Building the web" },
    { at: 30_000, text: "onrecord |       done in 20.5 s" },
    { at: 30_000, text: "onrecord | [3/3] Starting web and worker" },
    { at: 31_500, text: "onrecord | Onrecord is ready: http://127.0.0.1:3000" },
  ];
  const phases = startPhases(lines, 31_000);
  expect(phases).toEqual([
    { title: "Installing the packages", took: 8100 },
    { title: "Preparing the code", took: 1400 },
    { title: "Building the web", took: 20_500 },
    { title: "Starting web and worker", took: 1000 },
  ]);
  expect(phases.reduce((sum, { took }) => sum + took, 0)).toBe(31_000);
});

test("what begins after the web is alive is no part of the start", () => {
  const lines = [
    { at: 1000, text: "onrecord | [1/1] Starting web and worker" },
    { at: 9000, text: "onrecord | [1/1] Starting web and worker" },
  ];
  expect(startPhases(lines, 2000).map(({ took }) => took)).toEqual([1000, 1000]);
});
