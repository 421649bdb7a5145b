import { expect, test } from "vitest";
import { firstEdits, settleEdit } from "./settle-edit.ts";

test("a stored query has no edit before it, and a new topic none at all", () => {
  expect(firstEdits("port AND strike")).toEqual({ now: "port AND strike", before: undefined });
  expect(firstEdits("")).toEqual({ now: undefined, before: undefined });
});

test("an edit keeps the query before it", () => {
  const edited = settleEdit(firstEdits("port"), "port AND strike");
  expect(edited).toEqual({ now: "port AND strike", before: "port" });
  expect(settleEdit(edited, "port AND strike ")).toBe(edited);
});

test("half-written queries are no edits: the next good one is held against the last good one", () => {
  const edits = settleEdit(settleEdit(firstEdits("port"), "port AND"), "port AND (strike");
  expect(edits.now).toBe("port");
  expect(settleEdit(edits, "port AND (strike)").before).toBe("port");
});
