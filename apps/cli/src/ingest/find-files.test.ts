import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findFiles } from "./find-files.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-files-"));
  mkdirSync(join(folder, "2026"));
  for (const name of ["b.txt", "a.html", "2026/c.csv", "picture.png", ".hidden.txt"])
    writeFileSync(join(folder, name), "");
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a folder gives what can be read in it and below it, in order, under its own name", () => {
  const outlet = basename(folder);
  expect(findFiles(folder)).toEqual(
    ["2026/c.csv", "a.html", "b.txt"].map((name) => ({ path: join(folder, name), outlet })),
  );
});

test("a file that was named is taken whatever it is called; what is not there is told apart", () => {
  expect(findFiles(join(folder, "picture.png"))).toEqual([{ path: join(folder, "picture.png"), outlet: "Files" }]);
  expect(findFiles(join(folder, "nothing"))).toBeUndefined();
});

test("a link to a file is that file; links that lead back, or nowhere, are passed over", () => {
  const linked = mkdtempSync(join(tmpdir(), "onrecord-links-"));
  mkdirSync(join(linked, "below"));
  writeFileSync(join(linked, "below/one.txt"), "");
  symlinkSync("..", join(linked, "below/back"));
  symlinkSync("below/one.txt", join(linked, "link.txt"));
  symlinkSync("nothing.txt", join(linked, "dangling.txt"));
  symlinkSync("circle.txt", join(linked, "circle.txt"));
  const outlet = basename(linked);
  expect(findFiles(linked)).toEqual(
    ["below/one.txt", "link.txt"].map((name) => ({ path: join(linked, name), outlet })),
  );
  expect(() => findFiles(join(linked, "circle.txt"))).toThrow("cannot be read");
  rmSync(linked, { recursive: true });
});
