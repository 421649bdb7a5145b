import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  MEASURES,
  NO_FILTER,
  ONLY,
  PLAIN_CHART,
  printView,
  readView,
  RELATIVE_PERIODS,
  resolvePeriod,
  type View,
} from "./filter.ts";

const ids = fc.uniqueArray(fc.integer({ min: 1, max: 99_999 }), { maxLength: 4 });
const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2080-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const view: fc.Arbitrary<View> = fc.record({
  filter: fc.record({
    period: fc.oneof(
      fc.constantFrom(...RELATIVE_PERIODS).map((last) => ({ last })),
      fc.record({ from: day, until: day }),
    ),
    topics: ids,
    speakers: ids,
    outlets: ids,
    propositions: ids,
    notSpeakers: ids,
    notPropositions: ids,
    utterance: fc.constantFrom(null, "7", "123456789012345678"),
    stances: fc.subarray(["for", "against", "mixed", "unclear"] as const),
    bases: fc.subarray(["said", "done", "second-hand"] as const),
    kinds: fc.subarray(["direct", "indirect", "mixed"] as const),
    directOnly: fc.boolean(),
    voices: fc.constantFrom("all", "named", "anonymous"),
    language: fc.constantFrom(null, "en", "de"),
    text: fc.option(fc.string({ minLength: 1 }), { nil: null }),
    wide: fc.boolean(),
    bar: fc.option(fc.constantFrom(0, 0.25, 0.6, 1), { nil: null }),
    only: fc.constantFrom(null, ...ONLY),
  }),
  chart: fc.record({
    bucket: fc.constantFrom("day", "week", "month"),
    measure: fc.constantFrom(...MEASURES),
    share: fc.boolean(),
    fold: fc.boolean(),
  }),
  unknown: fc.constant([]),
});

describe("the filter in the address", () => {
  it("comes back as it was written", () => {
    fc.assert(
      fc.property(view, (given) => {
        expect(readView(printView(given))).toEqual(given);
      }),
    );
  });

  it("writes nothing for a view at its defaults", () => {
    expect(printView({ filter: NO_FILTER, chart: PLAIN_CHART, unknown: [] })).toEqual([]);
  });

  it("comes back with as many ids as an address takes", () => {
    const notSpeakers = Array.from({ length: 1000 }, (_, at) => at + 1);
    const given = { filter: { ...NO_FILTER, notSpeakers }, chart: PLAIN_CHART, unknown: [] };
    expect(readView(printView(given))).toEqual(given);
  });

  it("keeps what it doesn't know and tells it, instead of dropping it", () => {
    const read = readView([
      ["topic", "3"],
      ["colour", "red"],
      ["bucket", "fortnight"],
      ["toString", "1"],
    ]);
    expect(read.filter.topics).toEqual([3]);
    expect(read.chart.bucket).toBe("week");
    expect(read.unknown).toEqual([
      ["colour", "red"],
      ["bucket", "fortnight"],
      ["toString", "1"],
    ]);
    expect(printView(read)).toContainEqual(["colour", "red"]);
  });
});

describe("a relative period", () => {
  it("ends with today", () => {
    expect(resolvePeriod({ last: "7d" }, "2026-03-01")).toEqual({ from: "2026-02-23", until: "2026-03-02" });
  });

  it("goes back whole months, to the last day where the month is shorter", () => {
    expect(resolvePeriod({ last: "12m" }, "2025-02-27")).toEqual({ from: "2024-02-28", until: "2025-02-28" });
    expect(resolvePeriod({ last: "12m" }, "2024-02-28")).toEqual({ from: "2023-02-28", until: "2024-02-29" });
  });
});
