import { readPositions } from "@onrecord/analysis/positions/read-positions";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { textWidth } from "../drawing/fit-text.ts";
import { timeScale } from "../drawing/time-scale.ts";
import { readPicture, readTexts } from "../testing/read-marks.ts";
import { PositionTimelineChart } from "./position-timeline-chart.tsx";
import { layOutShifts } from "./shift-labels.ts";
import { timelineExample } from "./timeline-example.ts";
import { layOutMarks } from "./timeline-layout.ts";
import { timelineSeries } from "./timeline-series.ts";

const series = timelineSeries(timelineExample);
const speakers = ["speaker", "speakers"] as const;
const textsAt = (width: number, ask = timelineExample) =>
  readTexts(
    renderToStaticMarkup(<PositionTimelineChart series={timelineSeries(ask)} width={width} lanesAre={speakers} />),
  );
const ids = (utterances: { id: string }[]) => utterances.map(({ id }) => id).join(",");

it("opens what the position of today counts, and nothing where there is none", () => {
  const markup = renderToStaticMarkup(
    <PositionTimelineChart
      series={series}
      width={900}
      lanesAre={speakers}
      now={{ hrefFor: ({ key }) => `?held=${key}` }}
    />,
  );
  const opened = [...markup.matchAll(/<a href="\?held=([^"]*)" aria-label="([^"]*)"/g)].map(([, key, says]) => ({
    key,
    says,
  }));
  const held = series.lanes.filter(({ history }) => history.now.kind !== "none");
  expect(held.length).toBeGreaterThan(0);
  expect(opened).toEqual(
    held.map(({ key, name, history }) => ({ key, says: `${name}, today ${history.now.kind}, ${history.now.n}` })),
  );
});

describe("marks", () => {
  it("stand for every utterance exactly once, at any width", () => {
    for (const width of [320, 640, 1200]) {
      const { marks } = readPicture(
        renderToStaticMarkup(<PositionTimelineChart series={series} width={width} lanesAre={speakers} hrefFor={ids} />),
      );
      expect(marks.flatMap(({ href }) => href.split(",")).sort()).toEqual(
        timelineExample.rows.map(({ id }) => id).sort(),
      );
    }
  });

  it("tell side, day and confidence, or how many they are", () => {
    const { marks } = readPicture(
      renderToStaticMarkup(<PositionTimelineChart series={series} width={900} lanesAre={speakers} hrefFor={ids} />),
    );
    expect(marks.find(({ href }) => href === "rees-3")!.label).toBe(
      "Ada Rees, against, done 29 Jan 2025, confidence 70 %",
    );
    for (const { href, label } of marks.filter(({ href }) => href.includes(","))) {
      expect(label).toContain(`, ${href.split(",").length} `);
    }
    expect(marks.filter(({ isStop }) => isStop)).toHaveLength(1);
  });

  const [from, until] = ["2025-01-01", "2025-12-31"];
  const scale = timeScale({ from, until }, 0, 364);
  const rows = [
    { label: "for", saidOn: "2025-03-01", confidence: 1 },
    { label: "for", saidOn: "2025-03-04", confidence: 0 },
    { label: "against", saidOn: "2025-03-04", confidence: 0 },
    { label: "unclear", saidOn: "2025-03-04", confidence: 0.5 },
    { label: "mixed", saidOn: "2025-03-04", confidence: 0.5 },
    { label: "for", saidOn: "2025-06-01", confidence: 0.5, basis: "second-hand" as const },
  ].map((row, index) => ({
    basis: "said" as const,
    id: `u${index}`,
    lane: "a",
    story: `s${index}`,
    ...row,
    label: row.label as "for",
    sentence: "",
    outlet: "",
  }));
  const history = readPositions(rows, { bar: 0, today: until });
  const lane = timelineSeries({ ...timelineExample, from, until, lanes: [{ key: "a", name: "A", history }], rows })
    .lanes[0]!;

  it("that touch become one with a count, sides never mixed", () => {
    const marks = layOutMarks(lane, scale);
    expect(marks.map(({ label, utterances }) => [label, utterances.length])).toEqual([
      ["for", 2],
      ["against", 1],
      ["mixed", 1],
      ["unclear", 1],
      ["for", 1],
    ]);
  });

  it("stand above the line for, below it against, and are 7 to 12 px by confidence", () => {
    const [both, against, mixed, unclear, secondHand] = layOutMarks(lane, scale);
    expect([both!.dy < 0, against!.dy > 0, mixed!.dy, unclear!.dy]).toEqual([true, true, 0, 0]);
    expect([both!.size, against!.size]).toEqual([12, 7]);
    expect([both!.isHollow, secondHand!.isHollow]).toEqual([false, true]);
    expect(secondHand!.x).toBeCloseTo(151.5);
  });
});

it("leaves the middle of a lane to the marks that stand on it", () => {
  const markup = renderToStaticMarkup(
    <PositionTimelineChart series={series} width={900} lanesAre={speakers} hrefFor={ids} />,
  );
  const areas = [
    ...markup.matchAll(/<rect x="[\d.]+" y="(-?[\d.]+)" height="([\d.]+)" width="[\d.]+" fill="transparent"/g),
  ];
  const sides = areas.map(([, y, height]) => [Number(y), Number(y) + Number(height)]).filter(([y]) => y !== -8);
  expect(sides.length).toBeGreaterThan(20);
  for (const [from, until] of sides) expect(from! > 0 || until! < 0).toBe(true);
});

describe("shift labels", () => {
  it("never cover a mark, a count or each other", () => {
    for (const width of [320, 480, 700, 1200]) {
      const scale = timeScale(series, 100, width);
      for (const lane of series.lanes) {
        const marks = layOutMarks(lane, scale);
        const labels = layOutShifts(series, lane, marks, scale, [100, width]).flatMap(({ label }) => label ?? []);
        for (const label of labels) {
          const covered = marks.filter(
            ({ x, dy }) =>
              dy === label.y &&
              (label.anchor === "start" ? x >= label.x && x <= label.x + 20 : x <= label.x && x >= label.x - 20),
          );
          expect(covered).toEqual([]);
        }
      }
    }
  });

  it("say the change where there is room, less where there is not", () => {
    const wide = readTexts(
      renderToStaticMarkup(<PositionTimelineChart series={series} width={1000} lanesAre={speakers} />),
    );
    expect(wide).toContain("from against to for, 3 Mar");
    expect(wide).toContain("perhaps to for, 19 May");
    const narrow = readTexts(
      renderToStaticMarkup(<PositionTimelineChart series={series} width={600} lanesAre={speakers} />),
    );
    expect(narrow).toContain("perhaps, 9 May");
    expect(narrow).not.toContain("perhaps to for, 9 May");
  });
});

describe("a narrow picture", () => {
  const name = "Compensation for the displaced villagers should be doubled";
  const long = { ...timelineExample, lanes: timelineExample.lanes.map((lane) => ({ ...lane, name })) };
  it("has the names and today’s positions above the lanes, where they need no cutting", () => {
    expect(textsAt(320)).toEqual(expect.arrayContaining(["Dockers’ Union of the Sound", "for, 15"]));
  });

  it("has a long name whole, in as many lines as it needs, beside its lane or above it", () => {
    for (const width of [900, 700, 600, 390, 320])
      expect(textsAt(width, long).map((text) => text.replace(/\s+/g, " "))).toContain(name);
  });

  it("keeps the count of a mark at its end within the picture", () => {
    const days = ["2025-07-05", "2025-07-06"].flatMap((day) => Array.from({ length: 8 }, () => day));
    const rows = days.map((saidOn, index) => ({ ...timelineExample.rows[0]!, id: `${index}`, saidOn, confidence: 1 }));
    for (const width of [288, 320, 700]) {
      const markup = renderToStaticMarkup(
        <PositionTimelineChart
          series={timelineSeries({ ...timelineExample, rows })}
          width={width}
          lanesAre={speakers}
        />,
      );
      const x = Number(/<text x="([\d.]+)"[^>]*>16<\/text>/.exec(markup)![1]);
      expect(x + textWidth("16")).toBeLessThanOrEqual(width);
    }
  });
});

it("says how each position stands and what is not drawn", () => {
  const capped = timelineSeries({ ...timelineExample, maxLanes: 2, bar: 0.6 });
  const texts = readTexts(
    renderToStaticMarkup(<PositionTimelineChart series={capped} width={900} lanesAre={speakers} />),
  );
  expect(texts).toContain("for, 11");
  expect(texts).toContain("2 of 6 speakers; 27 utterances of the others not drawn. Unsure (2), not drawn.");
});

it("is an image when nothing can be opened", () => {
  const picture = readPicture(
    renderToStaticMarkup(<PositionTimelineChart series={series} width={900} lanesAre={speakers} />),
  );
  expect(picture.role).toBe("img");
  expect(picture.label).toContain(
    "Ada Rees: 18 utterances, now for (11 of 11). Shift from against to for, 3 Mar 2025.",
  );
});

it("draws no line where there is no position", () => {
  const today = "2026-06-30";
  const said = timelineExample.rows.filter(({ lane }) => lane === "clerk");
  const history = readPositions(said, { bar: 0, today });
  const lanes = [{ key: "clerk", name: "Jon Wick", history }];
  const silent = timelineSeries({ ...timelineExample, until: "2026-07-01", today, lanes });
  expect(silent.lanes[0]!.history.segments.map(({ kind }) => kind)).toEqual(["thin", "none"]);
  const markup = renderToStaticMarkup(<PositionTimelineChart series={silent} width={900} lanesAre={speakers} />);
  expect(markup.match(/stroke-dasharray="1.5 4"/g)).toHaveLength(1);
  expect(readTexts(markup)).toContain("none now");
});
