import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fingerprint } from "./fingerprint.ts";
import { makeUnlessFresh } from "./fresh.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-fresh-"));
  mkdirSync(join(folder, "src/node_modules"), { recursive: true });
  writeFileSync(join(folder, "src/a.ts"), "1");
});
afterEach(() => rmSync(folder, { recursive: true }));

const print = () => fingerprint(folder, ["src"]);

test("a fingerprint changes with a name and with a content, not with tests or what is made", () => {
  const before = print();
  writeFileSync(join(folder, "src/a.test.ts"), "");
  writeFileSync(join(folder, "src/node_modules/b.ts"), "");
  expect(print()).toBe(before);
  writeFileSync(join(folder, "src/a.ts"), "2");
  const changed = print();
  expect(changed).not.toBe(before);
  writeFileSync(join(folder, "src/b.ts"), "");
  expect(print()).not.toBe(changed);
});

test("what is fresh is not made again; what failed is", async () => {
  const mark = join(folder, "made/mark");
  const made: string[] = [];
  const asked = (source: string, name: string, works: boolean) =>
    makeUnlessFresh({
      mark,
      lock: join(folder, "lock"),
      fingerprint: source,
      wait: () => undefined,
      make: () => {
        made.push(name);
        return Promise.resolve(works);
      },
    });
  expect(await asked("one", "fails", false)).toBe(false);
  expect(await asked("one", "works", true)).toBe(true);
  expect(await asked("one", "again", true)).toBe(true);
  expect(await asked("two", "changed", true)).toBe(true);
  expect(made).toEqual(["fails", "works", "changed"]);
});
