import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { readPicture, readTexts } from "../testing/read-marks.ts";
import { CoverageChart } from "./coverage-chart.tsx";
import { coverageExample } from "./coverage-example.ts";
import { coverageSummary } from "./coverage-sentence.ts";
import { coverageSeries } from "./coverage-series.ts";

const series = coverageSeries(coverageExample);
const notesOnEmpty = (base: typeof coverageExample.base) =>
  readTexts(
    renderToStaticMarkup(<CoverageChart series={coverageSeries({ ...coverageExample, base })} width={900} />),
  ).filter((text) => text.startsWith("no line"));

it("has a link for every point, with the number of its row", () => {
  const { role, marks } = readPicture(
    renderToStaticMarkup(
      <CoverageChart
        series={series}
        width={640}
        hrefFor={({ line, point }) => `?${line.key}=${point.bucket.start}&n=${point.n}`}
      />,
    ),
  );
  const collected = coverageExample.rows.filter(({ bucket }) =>
    coverageExample.base!.some((base) => base.bucket === bucket && base.n > 0),
  );
  expect(role).toBe("group");
  expect(marks.map(({ href }) => href).sort()).toEqual(
    collected.map(({ line, bucket, n }) => `?${line}=${bucket}&n=${n}`).sort(),
  );
  for (const { href, label } of marks) {
    const n = new URLSearchParams(href).get("n");
    expect(label).toMatch(new RegExp(`: ${n} articles?$`));
  }
  expect(marks.filter(({ isStop }) => isStop)).toHaveLength(1);
});

it("is an image with a sentence when nothing can be opened", () => {
  const { role, label, marks } = readPicture(renderToStaticMarkup(<CoverageChart series={series} width={640} />));
  expect(role).toBe("img");
  expect(label).toBe(coverageSummary(series));
  expect(marks).toEqual([]);
});

it("names lines, gaps, the running week and the peak in the picture", () => {
  const texts = readTexts(renderToStaticMarkup(<CoverageChart series={series} width={900} />));
  for (const text of [
    "Port strike",
    "Ferry line",
    "Town budget",
    "Harbour Post silent 3–9 Mar 2025 (24 % of the articles to be expected were missing)",
    "this week so far",
    "14",
  ]) {
    expect(texts).toContain(text);
  }
});

it("wraps what it names instead of cutting it on a phone", () => {
  const texts = readTexts(renderToStaticMarkup(<CoverageChart series={series} width={320} />)).join(" ");
  expect(texts).toContain("Harbour Post silent 3–9 Mar 2025 (24 % of the articles to be expected were missing)");
});

it("draws nothing outside its width, whatever the width", () => {
  for (const width of [320, 640, 1440]) {
    const markup = renderToStaticMarkup(<CoverageChart series={series} width={width} hrefFor={() => "#"} />);
    const xs = [...markup.matchAll(/ cx="([\d.]+)"/g)].map(([, x]) => Number(x));
    expect(Math.max(...xs)).toBeLessThan(width);
  }
});

it("says where it has no line, since nothing at all was collected there", () => {
  const [first, second, ...rest] = coverageExample.base!;
  expect(notesOnEmpty(coverageExample.base)).toEqual(["no line where nothing was collected: 1 week"]);
  expect(notesOnEmpty([{ ...first!, n: 0 }, { ...second!, n: 0 }, ...rest])).toEqual([
    "no line where nothing was collected: 3 weeks",
  ]);
  const running = rest.length - 1;
  const full = rest.map((row, index) => ({ ...row, n: index === running ? 0 : 50 }));
  expect(notesOnEmpty([first!, second!, ...full])).toEqual([]);
});

it("marks a share of few as hollow and says so", () => {
  const share = coverageSeries({ ...coverageExample, show: "share" });
  const markup = renderToStaticMarkup(<CoverageChart series={share} width={640} />);
  expect(markup.match(/r="3" fill="var\(--page\)" stroke="var\(--identity-\d\)"/g)).toHaveLength(3);
  expect(readTexts(markup)).toContain("share of fewer than 10 articles");
});

it("draws an empty period without a line", () => {
  const empty = coverageSeries({ ...coverageExample, rows: [], base: [], gaps: [] });
  expect(
    readPicture(renderToStaticMarkup(<CoverageChart series={empty} width={640} hrefFor={() => "#"} />)).marks,
  ).toEqual([]);
});
