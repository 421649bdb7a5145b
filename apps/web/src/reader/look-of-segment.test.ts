import { expect, test } from "vitest";
import { lookOfSegment } from "./look-of-segment.ts";
import type { MarkRole } from "./marks-of.ts";

const look = (...roles: MarkRole[]) =>
  lookOfSegment(
    roles.map((role) => ({ statement: "7", role, start: 0, end: 1 })),
    undefined,
  ) ?? "";

test("plain text has no look", () => expect(lookOfSegment([], "7")).toBeUndefined());

test("evidence shows over the content it stands in", () => {
  expect(look("content")).toContain("bg-mark-plain");
  expect(look("content", "for")).toContain("bg-mark-for");
  expect(look("content", "for")).not.toContain("bg-mark-plain");
});

test("evidence for one and against another shows both colours", () => {
  const both = look("for", "against");
  expect(both).toContain("--mark-for");
  expect(both).toContain("--mark-against");
});

test("a source inside another's content stays underlined on its tint", () => {
  const nested = look("content", "source");
  expect(nested).toContain("underline");
  expect(nested).toContain("bg-mark-plain");
});

test("only the statement in view is set off", () => {
  const marks = [{ statement: "7", role: "content", start: 0, end: 1 }] as const;
  expect(lookOfSegment(marks, "7")).toContain("--accent");
  expect(lookOfSegment(marks, "8")).not.toContain("--accent");
});
