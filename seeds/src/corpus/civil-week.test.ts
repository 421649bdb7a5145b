import { expect, test } from "vitest";
import { civilDayOf, ordinalOf, WEEKDAYS, weekDayOf, WEEKS } from "./civil-week.ts";

test.each(["2026-11-23", "2026-11-26", "2026-11-29"])(
  "started on %s, the last week is the one before",
  (firstStart) => {
    expect(civilDayOf({ week: WEEKS - 1, weekday: "Mon" }, firstStart)).toBe("2026-11-16");
    expect(civilDayOf({ week: WEEKS - 1, weekday: "Sun" }, firstStart)).toBe("2026-11-22");
  },
);

test("weekdays stay true over the turn of a year and of the clocks", () => {
  for (let week = 0; week < WEEKS; week += 1) {
    for (const [index, weekday] of WEEKDAYS.entries()) {
      const day = Temporal.PlainDate.from(civilDayOf({ week, weekday }, "2027-04-01"));
      expect(day.dayOfWeek).toBe(index + 1);
    }
  }
});

test("counting days and telling the week's day undo each other", () => {
  expect(weekDayOf(ordinalOf({ week: 41, weekday: "Wed" }))).toEqual({ week: 41, weekday: "Wed" });
});
