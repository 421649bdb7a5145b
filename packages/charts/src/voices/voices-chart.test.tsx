import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { readPicture, readTexts } from "../testing/read-marks.ts";
import { VoicesChart } from "./voices-chart.tsx";
import { voicesExample } from "./voices-example.ts";
import { voiceBars, type VoiceMark, voicesSeries } from "./voices-series.ts";

const series = voicesSeries(voicesExample);
const address = ({ voice, labels }: VoiceMark) => `${voice.key}/${labels.join(",")}`;

it("has a row a speaker whose numbers are those of its data", () => {
  const markup = renderToStaticMarkup(<VoicesChart series={series} width={800} hrefFor={address} />);
  const rows = readPicture(markup).marks.filter(({ href }) => href.endsWith("/"));
  expect(rows.map(({ href }) => href)).toEqual(["1/", "2/", "3/", "4/", "5/", "6/", "7/", "8/"]);
  expect(rows[2]!.label).toBe("Tom Vale: 47 statements, 12 % of the topic’s; 3 for, 29 against, 4 mixed, 5 unclear");
  expect(readTexts(markup)).toEqual(expect.arrayContaining(["Tom Vale", "29", "3", "9", "47"]));
});

it("opens the stances of a bar by the bar, and never an empty one", () => {
  const { marks } = readPicture(renderToStaticMarkup(<VoicesChart series={series} width={800} hrefFor={address} />));
  expect(marks.filter(({ href }) => href.startsWith("3/"))).toMatchObject([
    { href: "3/" },
    { href: "3/against", label: "Tom Vale: 29 stances against" },
    { href: "3/for", label: "Tom Vale: 3 stances for" },
    { href: "3/mixed,unclear", label: "Tom Vale: 9 stances mixed or unclear" },
  ]);
  const counted = series.voices.flatMap((voice) => voiceBars(voice));
  expect(marks).toHaveLength(series.voices.length + counted.length);
  expect(counted.filter(({ n }) => n === 0)).toEqual([]);
});

it("draws all directions at one scale", () => {
  const markup = renderToStaticMarkup(<VoicesChart series={series} width={800} />);
  const widths = (fill: string) =>
    [...markup.matchAll(new RegExp(`width="([\\d.]+)"[^>]*fill="var\\(--${fill}\\)"`, "g"))].map(([, width]) =>
      Number(width),
    );
  const pixels = widths("for")[0]! / 22;
  expect(widths("against")[2]! / 29).toBeCloseTo(pixels);
  expect(widths("mixed")[2]! / 4).toBeCloseTo(pixels);
});

it("says how many of the speakers have a bar, and to who does not see it what is left out", () => {
  const markup = renderToStaticMarkup(<VoicesChart series={series} width={800} />);
  expect(readTexts(markup)).toContain("8 of 48 speakers");
  expect(readPicture(markup).label).toContain(
    "8 of 48 speakers, 128 statements by the others. Speaker unknown: 31 statements.",
  );
});
