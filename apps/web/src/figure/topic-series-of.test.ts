import { PLAIN_CHART } from "@onrecord/query/filter";
import { expect, test } from "vitest";
import { topicSeriesOf, topicTable } from "./topic-series-of.ts";

const coverage = {
  from: "2025-03-03",
  until: "2025-03-17",
  today: "2025-03-20",
  measure: "articles" as const,
  lines: [
    { key: "1", name: "Port strike", slot: 0 },
    { key: "2", name: "Harbour tax", slot: 1 },
  ],
  rows: [
    { bucket: "2025-03-03", line: "1", n: 3 },
    { bucket: "2025-03-10", line: "1", n: 4 },
    { bucket: "2025-03-10", line: "2", n: 1 },
  ],
  base: [
    { bucket: "2025-03-03", n: 10 },
    { bucket: "2025-03-10", n: 20 },
  ],
  gaps: [],
  totals: { matching: 8, total: 30, outlets: 3 },
};

test("each topic has its own line, scale and number", () => {
  const topics = topicSeriesOf(coverage, PLAIN_CHART, []);
  expect(topics.map(({ name, n, series }) => [name, n, series.max])).toEqual([
    ["Port strike", 7, 4],
    ["Harbour tax", 1, 1],
  ]);
});

test("with topics in the filter, theirs alone are drawn", () => {
  expect(topicSeriesOf(coverage, PLAIN_CHART, [2]).map(({ id }) => id)).toEqual([2]);
});

test("outlets are not summed over buckets", () => {
  expect(topicSeriesOf({ ...coverage, measure: "outlets" }, PLAIN_CHART, [])[0]?.n).toBeUndefined();
});

test("the table has a row a week and a column a topic", () => {
  expect(topicTable(topicSeriesOf(coverage, PLAIN_CHART, []))).toEqual({
    header: ["week", "Port strike", "Harbour tax"],
    rows: [
      ["2025-03-03", 3, 0],
      ["2025-03-10", 4, 1],
    ],
  });
  expect(topicTable(topicSeriesOf(coverage, { ...PLAIN_CHART, share: true }, [1])).rows).toEqual([
    ["2025-03-03", 0.3],
    ["2025-03-10", 0.2],
  ]);
});
