import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { readPicture, readTexts } from "../testing/read-marks.ts";
import { BalanceChart } from "./balance-chart.tsx";
import { balanceExample } from "./balance-example.ts";
import { balanceSeries } from "./balance-series.ts";

const series = balanceSeries(balanceExample);

it("has a mark for each label of each bucket, with the number of its row", () => {
  const { marks } = readPicture(
    renderToStaticMarkup(
      <BalanceChart
        series={series}
        show="count"
        width={640}
        hrefFor={({ point, label }) => `${label} ${point.bucket.start} ${point[label]}`}
      />,
    ),
  );
  expect(marks.map(({ href }) => href).sort()).toEqual(
    balanceExample.rows.map(({ label, bucket, n }) => `${label} ${bucket} ${n}`).sort(),
  );
  expect(marks.find(({ href }) => href === "against 2025-01-06 5")!.label).toBe(
    "against, the week of 6 Jan 2025: 5 of 9",
  );
});

it("opens the window where it draws shares", () => {
  const { marks } = readPicture(
    renderToStaticMarkup(
      <BalanceChart
        series={series}
        show="share"
        width={640}
        hrefFor={({ of, point }) => `${of} ${point.window.from} ${point.window.until}`}
      />,
    ),
  );
  expect(marks[0]!.href).toBe("window 2024-12-16 2025-01-13");
  expect(marks[0]!.label).toBe("for, 16 Dec 2024 – 12 Jan 2025: 17 %, 4 of 24");
});

it("draws for and against at one scale on both sides of zero, and the strip at the same", () => {
  const markup = renderToStaticMarkup(<BalanceChart series={series} show="count" width={640} />);
  const perUnit = (fill: string, n: number) => {
    const heights = [...markup.matchAll(/<rect [^>]*height="([\d.]+)"[^>]*>/g)]
      .filter(([tag]) => tag.includes(`fill="${fill}"`))
      .map(([, height]) => Number(height));
    return Math.max(...heights) / n;
  };
  expect(perUnit("var(--for)", 7)).toBeCloseTo(perUnit("var(--against)", 9));
  expect(perUnit("var(--mixed)", 2)).toBeCloseTo(perUnit("var(--for)", 7));
});

it("names the strip of mixed and unclear where no room is beside it, and keeps it low while it is empty", () => {
  const sides = balanceSeries({ ...balanceExample, rows: balanceExample.rows.filter(({ label }) => label === "for") });
  const draw = (drawn: typeof series, width: number) =>
    renderToStaticMarkup(<BalanceChart series={drawn} show="count" width={width} />);
  expect(readTexts(draw(series, 320))).toContain("mixed and unclear");
  expect(readTexts(draw(series, 640))).not.toContain("mixed and unclear");
  const [low, high] = [sides, series].map((drawn) => Number(/ height="([\d.]+)"/.exec(draw(drawn, 320))![1]));
  expect(low).toBeLessThan(high!);
});

it("prints the totals, n, the window and what is dashed", () => {
  const texts = readTexts(renderToStaticMarkup(<BalanceChart series={series} show="count" width={640} />));
  for (const text of [
    "for 101",
    "against 67",
    "mixed 13",
    "unclear 27",
    "n = 208",
    "Line: mean a week over the last 4 weeks. Dashed: this week so far.",
  ]) {
    expect(texts).toContain(text);
  }
});

it("names its bands above the plot on a phone, so that the plot has the width", () => {
  const phone = renderToStaticMarkup(<BalanceChart series={series} show="count" width={288} />);
  const lines = [...phone.matchAll(/<line x1="([\d.]+)" x2="([\d.]+)"/g)].map(
    ([, from, to]) => Number(to) - Number(from),
  );
  expect(Math.max(...lines)).toBeGreaterThan(240);
  expect(readTexts(phone)).toEqual(
    expect.arrayContaining(["for 101", "against 67", "mixed 13", "unclear 27", "n = 208"]),
  );
});

describe("windows of fewer than five", () => {
  const rows = [{ bucket: "2025-02-03", label: "for" as const, n: 3 }];
  const markupOf = (size: "week" | "month", width: number) =>
    renderToStaticMarkup(
      <BalanceChart
        series={balanceSeries({ ...balanceExample, bucket: size, rows, earlier: [] })}
        show="share"
        width={width}
      />,
    );

  it("are a hollow line where points would crowd, and it says so", () => {
    const markup = markupOf("week", 400);
    expect(markup).toMatch(/<path d="M[^"]+" stroke="var\(--page\)"/);
    expect(markup).not.toContain('r="3" fill="var(--page)"');
    expect(readTexts(markup).join(" ")).toContain("Hollow: fewer than 5.");
  });

  it("are hollow points where there is room", () => {
    expect(markupOf("week", 1200)).toContain('r="3" fill="var(--page)" stroke="var(--for)"');
  });
});

it("stops the line of shares where a window holds nothing, and lets the line of means fall to zero", () => {
  const rows = ["2025-02-03", "2025-05-05"].map((bucket) => ({ bucket, label: "for" as const, n: 8 }));
  const sparse = balanceSeries({ ...balanceExample, rows, earlier: [] });
  const stepsToNothing = (show: "count" | "share") => {
    const markup = renderToStaticMarkup(<BalanceChart series={sparse} show={show} width={640} />);
    return (/<path d="([^"]+)" stroke="var\(--page\)"/.exec(markup)?.[1] ?? "").split("M").length - 1;
  };
  expect(stepsToNothing("share")).toBe(0);
  // Up to the first week and down after its window, and the same around the second.
  expect(stepsToNothing("count")).toBe(4);
});
