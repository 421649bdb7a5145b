import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readSecrets } from "./secrets.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-secrets-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("secrets are made once, differ, and are long enough", () => {
  const first = readSecrets(folder);
  expect(readSecrets(folder)).toEqual(first);
  expect(new Set(Object.values(first)).size).toBe(5);
  for (const secret of Object.values(first)) expect(Buffer.from(secret, "base64url").length).toBeGreaterThanOrEqual(32);
});

test("only their owner can read them", () => {
  readSecrets(folder);
  const inside = join(folder, "secrets");
  expect(statSync(inside).mode & 0o777).toBe(0o700);
  for (const file of readdirSync(inside)) expect(statSync(join(inside, file)).mode & 0o777).toBe(0o600);
});
