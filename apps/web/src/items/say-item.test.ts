import { expect, test } from "vitest";
import { sayItem } from "./say-item.ts";

const item = { stage: "fetch", outcome: "waiting", attempts: 0, says: null } as const;

test("an item that waits says for what, and how often it was tried", () => {
  expect(sayItem(item)).toBe("Waiting to be fetched.");
  expect(sayItem({ ...item, attempts: 1 })).toBe(
    "Waiting to be fetched after 1 try that failed; it is tried again by itself.",
  );
  expect(sayItem({ ...item, stage: "read", attempts: 3 })).toBe(
    "Fetched, waiting to be read after 3 tries that failed; it is tried again by itself.",
  );
});

test("an item that is through is in", () => {
  expect(sayItem({ ...item, stage: "read", outcome: "done" })).toBe("It is in.");
  expect(sayItem({ ...item, outcome: "done" })).toBe("Fetched.");
});

test("an item that was lost names the stage that lost it, and why", () => {
  expect(sayItem({ ...item, outcome: "skipped", says: "The site has removed the page (410)." })).toBe(
    "Lost at fetching. The site has removed the page (410).",
  );
  expect(sayItem({ ...item, stage: "read", outcome: "parked", says: "No article was found on the page." })).toBe(
    "Stopped at reading. No article was found on the page.",
  );
});

test("a reason that nobody put into words still names the stage", () => {
  expect(sayItem({ ...item, outcome: "skipped" })).toBe("Lost at fetching.");
  expect(sayItem({ ...item, outcome: "parked" })).toBe("Stopped at fetching.");
});
