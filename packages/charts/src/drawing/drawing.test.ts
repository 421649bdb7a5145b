import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitText, textWidth, wrapText } from "./fit-text.ts";
import { spreadLabels } from "./spread-labels.ts";
import { bucketMiddle, timeScale, timeTicks } from "./time-scale.ts";
import { valueTicks } from "./value-scale.ts";
import { walkMarks } from "./walk-marks.ts";

describe("the time axis", () => {
  const labels = (width: number) => timeTicks(year, width).map(({ label }) => label);
  const year = { from: "2025-01-06", until: "2026-01-05" };

  it("ticks months, then quarters, then years, as room gets scarce", () => {
    expect(labels(1000)).toEqual([
      "Feb 2025",
      "Mar",
      "Apr",
      "May",
      "Jun",
      "Jul",
      "Aug",
      "Sep",
      "Oct",
      "Nov",
      "Dec",
      "Jan 2026",
    ]);
    expect(labels(280)).toEqual(["Apr 2025", "Jul", "Oct", "Jan 2026"]);
    expect(timeTicks({ from: "2015-03-01", until: "2025-03-01" }, 400).map(({ label }) => label)).toEqual([
      "2016",
      "2018",
      "2020",
      "2022",
      "2024",
    ]);
  });

  it("ticks days and Mondays in a short period", () => {
    expect(timeTicks({ from: "2025-02-01", until: "2025-02-04" }, 400).map(({ label }) => label)).toEqual([
      "1 Feb",
      "2 Feb",
      "3 Feb",
    ]);
    expect(timeTicks({ from: "2025-02-01", until: "2025-03-01" }, 400).map(({ label }) => label)).toEqual([
      "3 Feb",
      "10 Feb",
      "17 Feb",
      "24 Feb",
    ]);
  });

  it("never has more ticks than room, and all inside the period", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6000 }), fc.integer({ min: 160, max: 3000 }), (days, width) => {
        const period = { from: "2010-05-17", until: new Date(Date.UTC(2010, 4, 17 + days)).toISOString().slice(0, 10) };
        const ticks = timeTicks(period, width);
        expect(ticks.length).toBeLessThanOrEqual(Math.max(2, Math.floor(width / 64)) + 1);
        expect(ticks.every(({ day }) => day >= period.from && day < period.until)).toBe(true);
      }),
    );
  });

  it("puts a bucket in the middle of what the period shows of it", () => {
    const scale = timeScale({ from: "2025-01-01", until: "2025-01-11" }, 0, 100);
    expect(scale("2025-01-06")).toBe(50);
    expect(
      bucketMiddle({ from: "2024-12-30", until: "2025-01-06" }, { from: "2025-01-01", until: "2025-01-11" }, scale),
    ).toBe(25);
  });
});

describe("the value axis", () => {
  it("ticks round numbers from zero to the highest value or past it", () => {
    expect(valueTicks(14, 4, true)).toEqual([0, 5, 10, 15]);
    expect(valueTicks(3, 4, true)).toEqual([0, 1, 2, 3]);
    expect(valueTicks(0, 4, true)).toEqual([0, 1]);
    expect(valueTicks(0.34, 4, false).at(-1)).toBeCloseTo(0.4);
  });
});

describe("labels", () => {
  it("move apart and keep their order", () => {
    expect(spreadLabels([50, 52, 10], 14, 0, 100)).toEqual([50, 64, 10]);
    expect(spreadLabels([95, 96], 14, 0, 100)).toEqual([86, 100]);
  });

  it("are cut where they do not fit", () => {
    expect(fitText("Dockers’ Union of the Sound", 90)).toBe("Dockers’ Unio…");
    expect(fitText("Ada Rees", 90)).toBe("Ada Rees");
  });

  it("wrap to lines of which the last is cut", () => {
    const lines = wrapText("The ferry line should be bought back by the town", 110, 2);
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/…$/);
    expect(lines.every((line) => textWidth(line) <= 110)).toBe(true);
  });
});

describe("the arrow keys", () => {
  const lanes = [
    [
      { key: "a", x: 0 },
      { key: "b", x: 90 },
    ],
    [],
    [
      { key: "c", x: 10 },
      { key: "d", x: 80 },
    ],
  ];

  it.each([
    ["a", "ArrowRight", "b"],
    ["b", "ArrowRight", undefined],
    ["b", "ArrowLeft", "a"],
    ["b", "ArrowDown", "d"],
    ["c", "ArrowUp", "a"],
    ["a", "ArrowUp", undefined],
    ["b", "Home", "a"],
    ["c", "End", "d"],
    ["a", "x", undefined],
    ["gone", "Home", undefined],
  ])("lead from %s by %s to %s", (from, key, to) => {
    expect(walkMarks(lanes, from, key)).toBe(to);
  });
});
