import { addDays } from "@onrecord/query/filter";
import { describe, expect, it } from "vitest";
import { findGaps, type OutletDay } from "./find-gaps.ts";

const FIRST = "2026-01-05"; // a Monday
const FROM = "2026-03-16";
const TODAY = "2026-04-13";

/** So many articles on each day from FIRST up to today, but for the days named. */
function daily(outletId: number, articles: number, without: string[] = []): OutletDay[] {
  const days: OutletDay[] = [];
  for (let day = FIRST; day < TODAY; day = addDays(day, 1))
    if (!without.includes(day)) days.push({ outletId, day, articles });
  return days;
}
const daysFrom = (day: string, count: number) => Array.from({ length: count }, (_, index) => addDays(day, index));
const ask = { from: FROM, until: TODAY, today: TODAY, failed: [] };

describe("a gap", () => {
  it("is where a daily outlet brings nothing for longer than three of its usual intervals", () => {
    const silent = daysFrom("2026-03-20", 5);
    const gaps = findGaps({ ...ask, days: [...daily(1, 4, silent), ...daily(2, 4)] });
    expect(gaps).toEqual([{ from: "2026-03-20", until: "2026-03-25", outletIds: [1], share: 0.5 }]);
  });

  it("runs on over days on which the outlet would not have come anyway", () => {
    const twiceAWeek = daily(1, 2, daysFrom("2026-03-16", 14)).filter(({ day }) =>
      [2, 5].includes(new Date(`${day}T00:00:00Z`).getUTCDay()),
    );
    expect(findGaps({ ...ask, days: [...twiceAWeek, ...daily(2, 2)] })).toMatchObject([
      { from: "2026-03-16", until: "2026-03-31", outletIds: [1] },
    ]);
  });

  it("is not a pause as short as the outlet's usual ones", () => {
    expect(findGaps({ ...ask, days: daily(1, 4, daysFrom("2026-03-20", 2)) })).toEqual([]);
  });

  it("leaves alone a weekly outlet that comes every week", () => {
    const fridays = daily(1, 3).filter(({ day }) => new Date(`${day}T00:00:00Z`).getUTCDay() === 5);
    expect(findGaps({ ...ask, days: fridays })).toEqual([]);
  });

  it("is also a day on which all feeds of the outlet failed", () => {
    const failed = [{ outletId: 1, day: "2026-03-20" }];
    expect(findGaps({ ...ask, days: daily(1, 4, ["2026-03-20"]), failed })).toEqual([
      { from: "2026-03-20", until: "2026-03-21", outletIds: [1], share: 1 },
    ]);
  });

  it("goes on until yesterday while the outlet stays silent, and never says today is silent", () => {
    const [gap] = findGaps({ ...ask, days: daily(1, 4, daysFrom("2026-04-04", 12)) });
    expect(gap).toMatchObject({ from: "2026-04-04", until: TODAY });
  });

  it("carries the share of the articles that were to be expected", () => {
    const silent = daysFrom("2026-03-20", 5);
    const [gap] = findGaps({ ...ask, days: [...daily(1, 1, silent), ...daily(2, 9)] });
    expect(gap?.share).toBeCloseTo(0.1);
  });
});
