import { expect, test } from "vitest";
import { utterancesOf } from "./utterances-of.ts";

const said = (
  saidOn: string,
  label: "for" | "against" | "mixed" | "unclear",
  basis: "said" | "done" | "second-hand" = "said",
  confidence = 0.8,
) => ({
  id: `${saidOn} ${label} ${basis}`,
  saidOn,
  label,
  basis,
  confidence,
});
const timeline = (utterances: ReturnType<typeof said>[], shifts: { on: string }[] = [], bar = 0) => ({
  from: "2025-01-01",
  until: "2025-07-01",
  today: "2025-06-30",
  bar,
  lanes: [{ utterances, shifts }],
});
const days = (list: { saidOn: string }[]) => list.map(({ saidOn }) => saidOn);

test("a mark lists what was said in its days with its label, newest first", () => {
  const lane = [
    said("2024-12-31", "for"),
    said("2025-01-01", "for"),
    said("2025-02-01", "against"),
    said("2025-03-01", "for"),
  ];
  expect(days(utterancesOf(timeline(lane), "said", ["for"]))).toEqual(["2025-03-01", "2025-01-01"]);
});

test("a position rests on 180 days, today among them", () => {
  const lane = [said("2025-01-01", "for"), said("2025-01-02", "for"), said("2025-06-30", "for")];
  expect(days(utterancesOf(timeline(lane), "held", []))).toEqual(["2025-06-30", "2025-01-02"]);
});

test("nothing from before the last shift holds a position", () => {
  const lane = [said("2025-04-01", "for"), said("2025-05-01", "against"), said("2025-05-09", "against")];
  expect(days(utterancesOf(timeline(lane, [{ on: "2025-05-01" }]), "held", []))).toEqual(["2025-05-09", "2025-05-01"]);
});

test("second-hand, unclear and unsure words hold no position", () => {
  const lane = [
    said("2025-05-01", "for", "second-hand"),
    said("2025-05-02", "unclear"),
    said("2025-05-03", "for", "said", 0.4),
    said("2025-05-04", "mixed", "done"),
  ];
  expect(days(utterancesOf(timeline(lane, [], 0.6), "held", []))).toEqual(["2025-05-04"]);
});

test("without a lane there is nothing", () => {
  expect(utterancesOf({ ...timeline([]), lanes: [] }, "said", [])).toEqual([]);
});
