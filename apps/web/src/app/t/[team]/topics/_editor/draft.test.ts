import { expect, test } from "vitest";
import { changeDraft, type Draft, draftOf, emptyDraft, isChanged, judgedPropositions, savedOf } from "./draft.ts";

const stored = draftOf({
  id: 3,
  name: "Port strike",
  query: "port AND strike",
  revision: 1,
  colourSlot: 0,
  matchedDone: 0,
  matchedTotal: 0,
  dismissed: [],
  propositions: [
    { id: 7, text: "The port should close", targets: ["the port"], counterTargets: [], synonyms: [], revision: 1 },
  ],
});
const onFirst = (change: Parameters<typeof changeDraft>[1] & { kind: "proposition" }) => changeDraft(stored, change);

test("a topic that nobody touched saves as it was, and is not changed", () => {
  expect(savedOf(stored)).toEqual({
    name: "Port strike",
    query: "port AND strike",
    propositions: [{ id: 7, text: "The port should close", targets: ["the port"], counterTargets: [], synonyms: [] }],
    dismissed: [],
  });
  expect(isChanged(stored, stored)).toBe(false);
});

test("space around the words is no change", () => {
  const spaced = changeDraft(changeDraft(stored, { kind: "name", name: "Port strike " }), {
    kind: "query",
    query: " port AND strike\n",
  });
  expect(isChanged(spaced, stored)).toBe(false);
  expect(isChanged(changeDraft(stored, { kind: "query", query: "port" }), stored)).toBe(true);
});

test("a removed proposition is not saved, and comes back with all it had", () => {
  const removed = onFirst({ kind: "proposition", key: "7", change: { removed: true } });
  expect(savedOf(removed).propositions).toEqual([]);
  expect(removed.propositions).toHaveLength(1);
  const back = changeDraft(removed, { kind: "proposition", key: "7", change: { removed: false } });
  expect(isChanged(back, stored)).toBe(false);
});

test("a new proposition counts once it says something; removed before that it is gone", () => {
  const added = changeDraft(emptyDraft, { kind: "add-proposition", key: "new" });
  expect(savedOf(added).propositions).toEqual([]);
  const said: Draft = changeDraft(added, {
    kind: "proposition",
    key: "new",
    change: { text: " The port should open " },
  });
  expect(judgedPropositions(said)).toHaveLength(1);
  expect(savedOf(said).propositions[0]).toEqual({
    text: "The port should open",
    targets: [],
    counterTargets: [],
    synonyms: [],
  });
  expect(changeDraft(added, { kind: "proposition", key: "new", change: { removed: true } }).propositions).toEqual([]);
});

test("a synonym alone in its group is left out", () => {
  const changed = onFirst({
    kind: "proposition",
    key: "7",
    change: { synonyms: [["close", "shut"], ["alone"], []] },
  });
  expect(savedOf(changed).propositions[0]?.synonyms).toEqual([["close", "shut"]]);
});

test("an accepted suggestion is a proposition with its targets, which can be edited and removed like any", () => {
  const accepted = changeDraft(stored, {
    kind: "add-proposition",
    key: "new",
    text: "The quay should be sold",
    targets: ["the sale"],
  });
  expect(savedOf(accepted).propositions[1]).toEqual({
    text: "The quay should be sold",
    targets: ["the sale"],
    counterTargets: [],
    synonyms: [],
  });
});

test("a dismissed suggestion is saved as such, until it is brought back", () => {
  const dismissed = changeDraft(stored, { kind: "dismiss", text: "The quay should be sold" });
  expect(savedOf(dismissed).dismissed).toEqual(["The quay should be sold"]);
  expect(isChanged(dismissed, stored)).toBe(true);
  const back = changeDraft(dismissed, { kind: "bring-back", text: "The quay should be sold" });
  expect(isChanged(back, stored)).toBe(false);
});
