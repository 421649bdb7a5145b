import type { PositionKind } from "@onrecord/charts/position-timeline/position";
import { expect, test } from "vitest";
import { sayPositions } from "./say-positions.ts";

const lane = (name: string, kind: PositionKind, on?: string) => {
  const said = {
    id: "1",
    saidOn: "2025-01-01",
    story: "1",
    label: "for",
    basis: "said",
    confidence: 1,
    lane: name,
  } as const;
  const shift = {
    from: "for",
    to: "against",
    confirmedOn: "2025-04-01",
    before: said,
    first: said,
    second: said,
  } as const;
  return {
    key: name,
    name,
    marks: [],
    history: {
      segments: [],
      shifts: on === undefined ? [] : [{ ...shift, on }],
      possibleShifts: [],
      softened: [],
      fellSilent: [],
      now: { kind, n: 0, for: 0, against: 0, mixed: 0, balance: 0 },
    },
  };
};
const series = (lanes: ReturnType<typeof lane>[]) => ({
  from: "2025-01-01",
  until: "2026-01-01",
  today: "2025-12-31",
  lanes,
  laneCount: lanes.length,
  undrawnUtterances: 0,
  unsure: 0,
});

test("sides are counted, those that nobody takes are left out", () => {
  const lanes = [lane("Ada Rees", "for"), lane("Tom Vale", "for"), lane("Ines Moss", "none")];
  expect(sayPositions(series(lanes), "holders")).toBe("3 speakers; today 2 for, 1 silent.");
});

test("a shift in the period is named with its day; one outside is not", () => {
  const lanes = [lane("Ada Rees", "against", "2025-03-03"), lane("Tom Vale", "against", "2024-03-03")];
  expect(sayPositions(series(lanes), "holders")).toBe(
    "2 speakers; today 2 against. Shift: Ada Rees from for to against, 3 Mar 2025.",
  );
});

test("on a speaker's page the lanes are propositions", () => {
  expect(sayPositions(series([lane("The port should close", "thin")]), "propositions")).toBe(
    "1 proposition; today 1 thin.",
  );
});

test("where nobody took a side it says so", () => {
  expect(sayPositions(series([]), "holders")).toBe("Nobody took a side that counts here.");
});
