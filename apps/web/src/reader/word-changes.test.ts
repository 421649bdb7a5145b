import { expect, test } from "vitest";
import { onlyChanges, wordChanges } from "./word-changes.ts";

test("a word that was replaced is removed and added", () => {
  expect(wordChanges("The bill passed.", "The bill failed.")).toEqual([
    { kind: "kept", text: "The bill " },
    { kind: "removed", text: "passed" },
    { kind: "added", text: "failed" },
    { kind: "kept", text: "." },
  ]);
});

test("both versions can be read back from the changes", () => {
  const [before, after] = ["One two\n\nthree four", "Zero one two three\n\nfive"];
  const changes = wordChanges(before, after);
  const text = (gone: string) =>
    changes
      .filter(({ kind }) => kind !== gone)
      .map(({ text }) => text)
      .join("");
  expect(text("added")).toBe(before);
  expect(text("removed")).toBe(after);
});

test("what stayed is cut to the surroundings of what changed", () => {
  const long = "word ".repeat(200);
  const shown = onlyChanges(wordChanges(`${long}end`, `${long}stop`));
  expect(shown[0]).toBeNull();
  expect(shown[1]).toMatchObject({ kind: "kept" });
  expect(shown[1]!.text.length).toBeLessThan(200);
  expect(shown[1]!.text).toMatch(/^(word )+$/);
});
