import { expect, it } from "vitest";
import { timelineExample } from "./timeline-example.ts";
import { sayNow, sayShift, shiftsIn, timelineSeries, timelineSummary, toRows } from "./timeline-series.ts";

it("sorts lanes by their utterances in the period and leaves out the empty ones", () => {
  const series = timelineSeries(timelineExample);
  expect(series.lanes.map(({ key, marks }) => [key, marks.length])).toEqual([
    ["rees", 18],
    ["union", 15],
    ["vale", 13],
    ["moss", 7],
    ["ferry", 6],
    ["clerk", 1],
  ]);
  const later = timelineSeries({ ...timelineExample, from: "2025-06-01" });
  expect(later.lanes.map(({ key }) => key)).toEqual(["rees", "union"]);
});

it("accounts for every utterance of the period: shown, undrawn or unsure", () => {
  const series = timelineSeries({ ...timelineExample, bar: 0.6, maxLanes: 2 });
  const shown = series.lanes.reduce((sum, { marks }) => sum + marks.length, 0);
  expect(series.unsure).toBe(2);
  expect(series.laneCount).toBe(6);
  expect(shown + series.undrawnUtterances + series.unsure).toBe(timelineExample.rows.length);
});

it("rests the position on what was said before the period too", () => {
  const [lane] = timelineSeries({ ...timelineExample, from: "2025-06-01" }).lanes;
  expect(lane!.marks).toHaveLength(2);
  expect(lane!.history.now).toMatchObject({ kind: "for", n: 11 });
});

it("shows the shifts of the period alone", () => {
  const series = timelineSeries(timelineExample);
  const rees = series.lanes.find(({ key }) => key === "rees")!;
  expect(shiftsIn(series, rees).map(sayShift)).toEqual(["from against to for, 3 Mar 2025"]);
  expect(shiftsIn({ from: "2025-04-01", until: "2025-05-01" }, rees)).toEqual([]);
});

it("puts every mark into its table and says whether the position counts it", () => {
  const { header, rows } = toRows(timelineSeries(timelineExample), 0);
  expect(header).toHaveLength(7);
  expect(rows).toHaveLength(timelineExample.rows.length);
  expect(rows.filter((row) => row[3] === "second-hand").every((row) => row[5] === "no")).toBe(true);
});

it("says positions with their numbers and their end", () => {
  const series = timelineSeries(timelineExample);
  const now = (key: string) => sayNow(series.lanes.find((lane) => lane.key === key)!.history);
  expect(now("rees")).toBe("for (11 of 11)");
  expect(now("clerk")).toBe("thin (1 for)");
  expect(
    sayNow({
      now: { kind: "none", n: 0, for: 0, against: 0, mixed: 0, balance: 0 },
      fellSilent: [{ on: "2025-03-03" }],
      last: { kind: "for", until: "2025-03-03" },
    }),
  ).toBe("none since 3 Mar 2025, before that for");
});

it("tells somebody who does not see it who holds what and who changed", () => {
  expect(timelineSummary(timelineSeries({ ...timelineExample, maxLanes: 1 }))).toBe(
    "1 of 6 lanes. Ada Rees: 18 utterances, now for (11 of 11). Shift from against to for, 3 Mar 2025.",
  );
});
