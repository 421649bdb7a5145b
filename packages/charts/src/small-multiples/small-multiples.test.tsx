import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { coverageExample } from "../coverage-over-time/coverage-example.ts";
import { coverageSeries } from "../coverage-over-time/coverage-series.ts";
import { readPicture, readTexts } from "../testing/read-marks.ts";
import { SmallMultiple } from "./small-multiple.tsx";
import { Sparkline } from "./sparkline.tsx";

it("lifts the pen at gaps, dots what stands alone, dashes the last value when it is partial", () => {
  const markup = renderToStaticMarkup(<Sparkline values={[0, 4, null, 2, null, 4, 2]} width={64} isLastPartial />);
  expect(markup).toContain('d="M2 22L12 2M32 12M52 2"');
  expect(markup).toContain('d="M52 2L62 12"');
  expect(markup.match(/<circle/g)).toHaveLength(2);
});

it("is decoration beside numbers unless it has a sentence", () => {
  expect(renderToStaticMarkup(<Sparkline values={[1, 2]} width={64} />)).toContain('aria-hidden="true"');
  expect(
    readPicture(renderToStaticMarkup(<Sparkline values={[1, 2]} width={64} label="2 articles a day" />)),
  ).toMatchObject({
    role: "img",
    label: "2 articles a day",
  });
});

it("draws no line for nothing", () => {
  expect(renderToStaticMarkup(<Sparkline values={[]} width={64} />)).toContain('d=""');
});

it("names a small multiple and its scale, and says when the scale is its own", () => {
  const series = coverageSeries({ ...coverageExample, lines: coverageExample.lines.slice(0, 1) });
  expect(readTexts(renderToStaticMarkup(<SmallMultiple series={series} width={220} />))).toEqual(
    expect.arrayContaining(["Port strike", "14, own scale"]),
  );
  expect(readTexts(renderToStaticMarkup(<SmallMultiple series={series} width={220} max={20} />))).toEqual(
    expect.arrayContaining(["20"]),
  );
});
