import { expect, it } from "vitest";
import { historiesOf } from "./histories.ts";
import { comparePlaces, placeOf, utterancesListed } from "./utterances-listed.ts";

type Label = "for" | "against" | "mixed" | "unclear";

const TODAY = "2025-06-30";
let last = 0;

function said(
  saidOn: string,
  label: Label,
  {
    basis = "said",
    confidence = 0.8,
    holderId = 1,
  }: { basis?: "said" | "done" | "second-hand"; confidence?: number; holderId?: number } = {},
) {
  const id = String(++last);
  return {
    holderId,
    propositionId: 7,
    utteranceId: id,
    statementId: id,
    articleId: id,
    storyId: id,
    saidOn,
    saidHow: "stated" as const,
    kind: "direct" as const,
    label,
    basis,
    confidence,
  };
}

function days(marks: ReturnType<typeof said>[], as: "said" | "held", asked: { stances?: Label[]; bar?: number } = {}) {
  const settings = { bar: asked.bar ?? 0, today: TODAY };
  const period = { from: "2025-01-01", until: "2025-07-01", stances: asked.stances ?? [], bases: [] };
  return utterancesListed(historiesOf(marks, settings), as, { ...period, ...settings }).map(
    ({ utterance }) => utterance.saidOn,
  );
}

it("lists for a mark what was said in its days with its label, newest first", () => {
  const lane = [
    said("2024-12-31", "for"),
    said("2025-01-01", "for"),
    said("2025-02-01", "against"),
    said("2025-03-01", "for"),
  ];
  expect(days(lane, "said", { stances: ["for"] })).toEqual(["2025-03-01", "2025-01-01"]);
});

it("lists all lanes that are asked for together", () => {
  const lanes = [said("2025-03-01", "for"), said("2025-04-01", "for", { holderId: 2 }), said("2025-05-01", "for")];
  expect(days(lanes, "said")).toEqual(["2025-05-01", "2025-04-01", "2025-03-01"]);
});

it("rests a position on 180 days, today among them", () => {
  const lane = [said("2025-01-01", "for"), said("2025-01-02", "for"), said("2025-06-30", "for")];
  expect(days(lane, "held")).toEqual(["2025-06-30", "2025-01-02"]);
});

it("lets nothing from before the last shift hold a position", () => {
  const lane = [
    said("2025-03-01", "for"),
    said("2025-04-01", "for"),
    said("2025-05-01", "against"),
    said("2025-05-09", "against"),
  ];
  expect(days(lane, "held")).toEqual(["2025-05-09", "2025-05-01"]);
});

it("lets no second-hand, unclear or unsure words hold a position", () => {
  const lane = [
    said("2025-05-01", "for", { basis: "second-hand" }),
    said("2025-05-02", "unclear"),
    said("2025-05-03", "for", { confidence: 0.4 }),
    said("2025-05-04", "mixed", { basis: "done" }),
  ];
  expect(days(lane, "held", { bar: 0.6 })).toEqual(["2025-05-04"]);
});

it("holds as many as the position of today says it counts", () => {
  const lane = [said("2025-04-01", "for"), said("2025-05-01", "mixed"), said("2025-05-02", "for")];
  const [history] = historiesOf(lane, { bar: 0, today: TODAY });
  expect(days(lane, "held")).toHaveLength(history!.positions.now.n);
});

const PERIOD = { from: "2025-01-01", until: "2025-07-01", today: TODAY, bar: 0, stances: [], bases: [] };

it("gives each its place, by number where days are one", () => {
  const marks = [said("2025-05-01", "for"), said("2025-05-01", "for", { holderId: 2 })];
  const [first, second] = utterancesListed(historiesOf(marks, { bar: 0, today: TODAY }), "said", PERIOD).map((each) =>
    placeOf(each, "newest"),
  );
  expect(comparePlaces(first!, second!, "newest")).toBeLessThan(0);
  const ninth = { rank: 0, at: "2025-05-01", id: "9.1.7" };
  expect(comparePlaces(ninth, { ...ninth, id: "10.1.7" }, "newest")).toBeGreaterThan(0);
  expect(comparePlaces(first!, first!, "newest")).toBe(0);
});

it("runs from the oldest, the most reported, the surest or the least sure when asked to, newest first among equals", () => {
  const carried = said("2025-03-01", "for", { confidence: 0.6 });
  const marks = [
    said("2025-02-01", "for", { confidence: 0.9 }),
    carried,
    { ...carried, statementId: "again", articleId: "again" },
    said("2025-04-01", "for", { confidence: 0.6 }),
  ];
  const histories = historiesOf(marks, { bar: 0, today: TODAY });
  const months = (order: Parameters<typeof utterancesListed>[3]) =>
    utterancesListed(histories, "said", PERIOD, order).map(({ utterance }) => Number(utterance.saidOn.slice(5, 7)));
  expect(months("oldest")).toEqual([2, 3, 4]);
  expect(months("reported")).toEqual([3, 4, 2]);
  expect(months("surest")).toEqual([2, 4, 3]);
  expect(months("unsurest")).toEqual([4, 3, 2]);
});
