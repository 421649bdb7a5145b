import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Env } from "@onrecord/config/env";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepPlan, planDemo } from "./demo-plan.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-demo-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const plan = (env: Partial<Env> = {}, today = "2026-03-02") =>
  planDemo(folder, { host: "127.0.0.1", allowPrivate: [], proxies: [], ...env }, today);

test("a first start on loopback has a demo; on a public address or a given database it has none", () => {
  expect(plan().wanted).toBe(true);
  rmSync(join(folder, "demo.json"));
  expect(plan({ host: "0.0.0.0" }).wanted).toBe(false);
  rmSync(join(folder, "demo.json"));
  expect(plan({ databaseUrl: "postgres://db/x" }).wanted).toBe(false);
});

test("the day of the first start and the ports of the sites stay, whenever it starts again", () => {
  const first = plan();
  keepPlan(folder, { ...first, ports: [4810, 4811] });
  expect(plan({}, "2027-01-01")).toEqual({ wanted: true, firstStart: "2026-03-02", ports: [4810, 4811] });
});

test("a folder that began without a demo keeps none, unless it is asked for", () => {
  expect(plan({ demo: false }).wanted).toBe(false);
  expect(plan().wanted).toBe(false);
  expect(plan({ demo: true }).wanted).toBe(true);
  expect(plan().wanted).toBe(true);
});

test("a demo stays at home while others can reach the web, and is back afterwards", () => {
  plan();
  expect(plan({ host: "0.0.0.0" }).wanted).toBe(false);
  expect(plan({ host: "0.0.0.0", demo: true }).wanted).toBe(true);
  expect(plan().wanted).toBe(true);
});

test("a plan is written whole: nothing of a draft is left beside it", () => {
  keepPlan(folder, plan());
  expect(readdirSync(folder)).toEqual(["demo.json"]);
});

test("a demo that is off for one start is there again at the next", () => {
  plan();
  expect(plan({ demo: false }).wanted).toBe(false);
  expect(plan().wanted).toBe(true);
});
