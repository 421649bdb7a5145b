import { expect, it } from "vitest";
import { balanceExample } from "./balance-example.ts";
import { balanceSeries, balanceSummary, shareOf, toRows, WINDOW_LEAD } from "./balance-series.ts";

it("counts each bucket's stances by label", () => {
  const [first] = balanceSeries(balanceExample).points;
  expect(first).toMatchObject({ for: 1, against: 5, mixed: 1, unclear: 2, n: 9 });
});

it("lets a window cover the trailing four weeks, also before the period", () => {
  const [first] = balanceSeries(balanceExample).points;
  expect(first!.window).toMatchObject({
    from: "2024-12-16",
    until: "2025-01-13",
    for: 4,
    against: 14,
    mixed: 2,
    unclear: 4,
    n: 24,
  });
});

it("counts in the first bucket the days of the period alone, and in its window those before as well", () => {
  const one = { label: "for" as const, bucket: "2025-02-03" };
  const [first] = balanceSeries({
    ...balanceExample,
    from: "2025-02-05",
    rows: [{ ...one, n: 2 }],
    earlier: [{ ...one, n: 3 }],
  }).points;
  expect(first).toMatchObject({ for: 2, n: 2, window: { from: "2025-01-13", for: 5, n: 5 } });
});

it("lets a window cover 28 days or three months", () => {
  const day = balanceSeries({
    ...balanceExample,
    bucket: "day",
    from: "2025-02-01",
    until: "2025-02-02",
    rows: [],
    earlier: [],
  });
  expect(day.points[0]!.window.from).toBe("2025-01-05");
  const month = balanceSeries({
    ...balanceExample,
    bucket: "month",
    from: "2025-02-01",
    until: "2025-03-01",
    rows: [],
    earlier: [],
  });
  expect(month.points[0]!.window).toMatchObject({ from: "2024-12-01", until: "2025-03-01" });
  expect(WINDOW_LEAD.week).toBe(3);
});

it("calls a window of fewer than five hollow", () => {
  const rows = [{ bucket: "2025-01-06", label: "for" as const, n: 4 }];
  const sure = [{ bucket: "2025-01-06", label: "for" as const, n: 5 }];
  expect(balanceSeries({ ...balanceExample, rows, earlier: [] }).points[0]!.window.isHollow).toBe(true);
  expect(balanceSeries({ ...balanceExample, rows: sure, earlier: [] }).points[0]!.window.isHollow).toBe(false);
});

it("divides by all four labels", () => {
  const [first] = balanceSeries(balanceExample).points;
  expect(shareOf(first!, "for")).toBe(1 / 9);
  expect(shareOf({ for: 0, against: 0, mixed: 0, unclear: 0, n: 0 }, "for")).toBeNull();
});

it("totals the period without its lead-in, as its table does", () => {
  const series = balanceSeries(balanceExample);
  const { rows } = toRows(series);
  expect(rows.reduce((sum, row) => sum + Number(row[6]), 0)).toBe(series.total.n);
  expect(series.total.n).toBe(balanceExample.rows.reduce((sum, { n }) => sum + n, 0));
  expect(rows.at(-1)?.at(-1)).toBe("this week so far");
});

it("tells somebody who does not see it where it began and where it stands", () => {
  expect(balanceSummary(balanceSeries(balanceExample))).toBe(
    "6 Jan – 6 Jul 2025: 101 for, 67 against, 13 mixed, 27 unclear; n = 208. Trend: 17 % for and 58 % against (n = 24) up to the week of 6 Jan 2025; 64 % for and 23 % against (n = 22) up to the week of 23 Jun 2025.",
  );
});
