import { expect, it } from "vitest";
import { lastGaps } from "./last-gaps.ts";

it("joins an outlet's silence that another's cut into pieces, and keeps the last", () => {
  const gaps = [
    { from: "2026-01-05", until: "2026-01-09", outlets: ["Post"] },
    { from: "2026-03-01", until: "2026-03-04", outlets: ["Post"] },
    { from: "2026-03-04", until: "2026-03-06", outlets: ["Post", "Radio"] },
    { from: "2026-03-06", until: "2026-03-08", outlets: ["Radio"] },
  ];
  expect(lastGaps(gaps)).toEqual([
    { outlet: "Post", from: "2026-03-01", until: "2026-03-06" },
    { outlet: "Radio", from: "2026-03-04", until: "2026-03-08" },
  ]);
  expect(lastGaps([])).toEqual([]);
});
