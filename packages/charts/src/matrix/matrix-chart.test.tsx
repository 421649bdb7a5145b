import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { readPicture, readTexts } from "../testing/read-marks.ts";
import { MatrixChart } from "./matrix-chart.tsx";
import { matrixExample } from "./matrix-example.ts";
import { leaning, matrixSeries, sayCell } from "./matrix-series.ts";

const series = matrixSeries(matrixExample);

it("has a mark for each cell that is not silent, with its position and n", () => {
  const { marks } = readPicture(
    renderToStaticMarkup(
      <MatrixChart
        series={series}
        width={800}
        hrefFor={({ speaker, proposition }) => `${speaker.key}/${proposition.key}`}
      />,
    ),
  );
  const spoken = series.cells.flat().filter(({ position }) => position.now.kind !== "none");
  expect(marks.map(({ label }) => label)).toEqual(spoken.map(sayCell));
  expect(marks.filter(({ isStop }) => isStop)).toHaveLength(1);
});

it("hatches what is thin and leaves silence blank", () => {
  const kinds = series.cells.flat().map(({ position }) => position.now.kind);
  const markup = renderToStaticMarkup(<MatrixChart series={series} width={800} />);
  const hatched = markup.match(/fill="url\(#[^)]+\)" opacity="0.5"/g)!;
  // The key below the rows is hatched too.
  expect(hatched).toHaveLength(kinds.filter((kind) => kind === "thin").length + 1);
});

it("shows which way a thin position leans, by a hollow mark, and says what hatched and blank mean", () => {
  const markup = renderToStaticMarkup(<MatrixChart series={series} width={800} />);
  const thin = series.cells.flat().filter(({ position }) => position.now.kind === "thin");
  expect(thin.map(leaning)).toContain("against");
  const hollow = [...markup.matchAll(/fill="var\(--page\)" stroke="var\(--(\w+)\)"/g)].map(([, side]) => side);
  expect(hollow).toEqual(thin.map(leaning));
  expect(readTexts(markup)).toContain(
    "hatched, hollow mark: thin, one occasion only · blank: took no side in the last 180 days",
  );
});

it("names propositions by letters where columns are narrow, and lists them", () => {
  const texts = readTexts(renderToStaticMarkup(<MatrixChart series={series} width={320} />));
  expect(texts).toEqual(expect.arrayContaining(["A", "B", "C", "C  Harbour fees should rise"]));
});

it("has a proposition's sentence whole above its column, and a name that is cut whole where one points at it", () => {
  const sentence = "Compensation for the displaced villagers should be doubled";
  const name = "The Association of Independent Harbour Pilots and Tug Masters of the Sound";
  const [speaker, ...others] = series.speakers;
  const long = {
    ...series,
    propositions: series.propositions.slice(0, 2).map((proposition) => ({ ...proposition, name: sentence })),
    speakers: [{ ...speaker!, name }, ...others],
  };
  const markup = renderToStaticMarkup(<MatrixChart series={long} width={358} />);
  expect(readTexts(markup).map((text) => text.replace(/\s+/g, " "))).toContain(sentence);
  expect(markup).toContain(`<title>${name}</title>`);
});
