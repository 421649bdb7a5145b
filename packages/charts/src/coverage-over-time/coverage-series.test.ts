import { describe, expect, it } from "vitest";
import { coverageExample, coverageExampleTotals } from "./coverage-example.ts";
import {
  coverageParts,
  coverageSentence,
  coverageSummary,
  coverageTitle,
  sayGap,
  sayPoint,
} from "./coverage-sentence.ts";
import { type CoverageAsk, coverageSeries, toRows } from "./coverage-series.ts";

const small: CoverageAsk = {
  from: "2025-02-03",
  until: "2025-03-03",
  bucket: "week",
  measure: "articles",
  show: "count",
  today: "2025-02-26",
  lines: [{ key: "1", name: "Port strike", slot: 0 }],
  rows: [
    { bucket: "2025-02-03", line: "1", n: 3 },
    { bucket: "2025-02-17", line: "1", n: 2 },
    { bucket: "2025-02-24", line: "1", n: 7 },
    { bucket: "2025-02-03", line: "2", n: 99 },
  ],
  base: [
    { bucket: "2025-02-03", n: 12 },
    { bucket: "2025-02-17", n: 4 },
    { bucket: "2025-02-24", n: 20 },
  ],
};

describe("a coverage series", () => {
  it("has a point for every bucket: zero where no row is, a gap where nothing was collected", () => {
    const [line] = coverageSeries(small).lines;
    expect(line!.points.map(({ n, value }) => [n, value])).toEqual([
      [3, 3],
      [0, null],
      [2, 2],
      [7, 7],
    ]);
    const withoutBase = coverageSeries({ ...small, base: undefined }).lines[0]!;
    expect(withoutBase.points.map(({ value }) => value)).toEqual([3, 0, 2, 7]);
    expect(line!.points.at(-1)!.bucket.partial).toBe("running");
  });

  it("divides by what was collected: no base is a gap, a base under ten is hollow", () => {
    const [line] = coverageSeries({ ...small, show: "share" }).lines;
    expect(line!.points.map(({ value, isHollow }) => [value, isHollow])).toEqual([
      [0.25, false],
      [null, false],
      [0.5, true],
      [0.35, false],
    ]);
  });

  it("draws eight lines, names the others, and dashes a colour that comes twice", () => {
    const lines = Array.from({ length: 11 }, (_, index) => ({
      key: `${index}`,
      name: `Topic ${index}`,
      slot: index % 7,
    }));
    const series = coverageSeries({ ...small, lines });
    expect(series.lines.map(({ isDashed }) => isDashed)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(series.undrawn.map(({ name }) => name)).toEqual(["Topic 8", "Topic 9", "Topic 10"]);
  });

  it("hatches a gap from a tenth of what was expected on", () => {
    expect(coverageSeries(coverageExample).gaps.map(({ isHatched }) => isHatched)).toEqual([true, false]);
  });
});

describe("the table of a coverage series", () => {
  it("holds the numbers of the rows and names what is partial or silent", () => {
    const { header, rows } = toRows(coverageSeries(coverageExample));
    expect(header).toEqual(["week", "until", "Port strike", "Ferry line", "Town budget", "note"]);
    expect(rows[4]).toEqual(["2025-02-03", "2025-02-10", 14, 3, 2, ""]);
    expect(rows[8]).toEqual(["2025-03-03", "2025-03-10", 0, 0, 0, "Harbour Post silent"]);
    expect(rows.at(-1)).toEqual(["2025-06-30", "2025-07-07", 2, 1, 3, "this week so far"]);
    for (const { key } of coverageExample.lines) {
      const column = coverageExample.lines.findIndex((line) => line.key === key) + 2;
      const ofRows = coverageExample.rows.filter(({ line }) => line === key).reduce((sum, { n }) => sum + n, 0);
      expect(rows.reduce((sum, row) => sum + Number(row[column]), 0)).toBe(ofRows);
    }
  });

  it("prints count, share and base beside each other", () => {
    const { header, rows } = toRows(coverageSeries({ ...small, show: "share" }));
    expect(header).toEqual(["week", "until", "Port strike", "Port strike, share", "all articles", "note"]);
    expect(rows[0]).toEqual(["2025-02-03", "2025-02-10", 3, 0.25, 12, ""]);
    expect(rows[1]).toEqual(["2025-02-10", "2025-02-17", 0, "", 0, ""]);
  });
});

describe("the sentence above a coverage chart", () => {
  it("tells the base, the matches and the highest whole bucket with its usual range", () => {
    const series = coverageSeries({ ...coverageExample, lines: coverageExample.lines.slice(0, 1) });
    expect(coverageSentence(series, { matching: 123, total: 1204, outlets: 9 })).toBe(
      "Of 1\u202F204 articles in 9 outlets, 123 match. Peak: 14 in the week of 3 Feb (usual: 3–6).",
    );
  });

  it("says so where everything matches", () => {
    const series = coverageSeries({ ...coverageExample, lines: coverageExample.lines.slice(0, 1) });
    expect(coverageSentence(series, { matching: 89, total: 89, outlets: 1 })).toMatch(
      /^All 89 articles in 1 outlet match\. Peak/,
    );
  });

  it("names the line when there are several", () => {
    expect(coverageSentence(coverageSeries(coverageExample), coverageExampleTotals)).toBe(
      "Of 1\u202F204 articles in 9 outlets, 259 match. Peak: Port strike with 14 in the week of 3 Feb (usual: 3–6).",
    );
  });

  it("prints both numbers of a share", () => {
    expect(coverageSentence(coverageSeries({ ...small, show: "share" }), { matching: 12, total: 36, outlets: 1 })).toBe(
      "Of 36 articles in 1 outlet, 12 match. Peak: 50 % (2 of 4) in the week of 17 Feb.",
    );
  });

  it("tells of each number what it counts", () => {
    const parts = coverageParts(coverageSeries(small), { matching: 12, total: 36, outlets: 1 });
    const counting = parts.filter(({ counts }) => counts !== undefined);
    expect(counting.slice(0, 3)).toEqual([
      { words: "36 articles", counts: "collected" },
      { words: "1 outlet", counts: "outlets" },
      { words: "12", counts: "matching" },
    ]);
    expect(counting[3]?.counts).toHaveProperty("start");
  });

  it("never takes its peak from a bucket that still runs", () => {
    expect(coverageSentence(coverageSeries(small), { matching: 12, total: 36, outlets: 1 })).toContain(
      "Peak: 3 in the week of 3 Feb.",
    );
  });

  it("says that nothing matches", () => {
    expect(coverageSentence(coverageSeries({ ...small, rows: [] }), { matching: 0, total: 36, outlets: 2 })).toBe(
      "Of 36 articles in 2 outlets, none match.",
    );
  });

  it("stands under a title in words", () => {
    expect(coverageTitle(coverageSeries(small), "Port strike")).toBe("Articles a week on Port strike");
    expect(coverageTitle(coverageSeries({ ...small, measure: "statements" }), "Ada Rees", "by")).toBe(
      "Statements a week by Ada Rees",
    );
    expect(coverageTitle(coverageSeries(small), "Ada Rees", "by")).toBe("Articles a week quoting Ada Rees");
    expect(coverageTitle(coverageSeries({ ...small, show: "share" }), "Port strike")).toBe(
      "Share of all articles a week on Port strike",
    );
  });
});

it("labels a point with its line, its bucket and its numbers", () => {
  const count = coverageSeries(small);
  expect(sayPoint(count, count.lines[0]!, count.lines[0]!.points[0]!)).toBe(
    "Port strike, the week of 3 Feb 2025: 3 articles",
  );
  expect(sayPoint(count, count.lines[0]!, count.lines[0]!.points[3]!)).toBe(
    "Port strike, the week of 24 Feb 2025, so far: 7 articles",
  );
  const share = coverageSeries({ ...small, show: "share" });
  expect(sayPoint(share, share.lines[0]!, share.lines[0]!.points[0]!)).toBe(
    "Port strike, the week of 3 Feb 2025: 25 %, 3 of 12 articles",
  );
  expect(sayPoint(share, share.lines[0]!, share.lines[0]!.points[1]!)).toBe(
    "Port strike, the week of 10 Feb 2025: nothing collected",
  );
});

it("names who was silent, when, and what they carry", () => {
  const gap = { from: "2025-03-04", until: "2025-03-10", share: 0.24 };
  expect(sayGap({ ...gap, outlets: ["Harbour Post"] })).toBe(
    "Harbour Post silent 4–9 Mar 2025 (24 % of the articles to be expected were missing)",
  );
  expect(sayGap({ ...gap, outlets: ["A", "B"] })).toContain("A and B silent");
  expect(sayGap({ ...gap, outlets: ["A", "B", "C", "D"] })).toContain("A, B and 2 more silent");
});

it("tells somebody who does not see it the extent, the peaks and the gaps", () => {
  expect(coverageSummary(coverageSeries(coverageExample))).toBe(
    "26 weeks, 6 Jan – 6 Jul 2025. Port strike: highest 14 in the week of 3 Feb 2025, last whole week 5. Ferry line: highest 9 in the week of 7 Apr 2025, last whole week 1. Town budget: highest 8 in the week of 2 Jun 2025, last whole week 6. Harbour Post silent 3–9 Mar 2025 (24 % of the articles to be expected were missing). Gull Radio silent 12–15 May 2025 (4 % of the articles to be expected were missing).",
  );
});
