import { expect, test } from "vitest";
import {
  civilDay,
  formatAge,
  formatComing,
  formatDay,
  formatDayInFull,
  formatMoment,
  formatMomentInFull,
  formatSince,
} from "./moments.ts";

const kyiv = { zone: "Europe/Kyiv", now: new Date("2025-02-12T13:00:00Z") };

test("an instant today or yesterday is named by the day and the time in the team's zone", () => {
  expect(formatMoment(new Date("2025-02-12T12:05:00Z"), kyiv)).toBe("Today 14:05");
  expect(formatMoment(new Date("2025-02-11T07:10:00Z"), kyiv)).toBe("Yesterday 09:10");
});

test("a day begins where the team reads: late evening in UTC is already today in Kyiv", () => {
  expect(formatMoment(new Date("2025-02-11T22:30:00Z"), kyiv)).toBe("Today 00:30");
});

test("this year's instants keep their time, earlier ones their year", () => {
  expect(formatMoment(new Date("2025-01-03T12:05:00Z"), kyiv)).toBe("3 Jan, 14:05");
  expect(formatMoment(new Date("2024-09-30T12:05:00Z"), kyiv)).toBe("30 Sep 2024");
});

test("in full, an instant names weekday, year and zone", () => {
  expect(formatMomentInFull(new Date("2025-02-12T12:05:00Z"), "Europe/Kyiv")).toBe(
    "Wednesday, 12 February 2025, 14:05, Europe/Kyiv",
  );
  expect(formatMomentInFull(new Date("2025-07-01T00:00:00Z"), "America/New_York")).toBe(
    "Monday, 30 June 2025, 20:00, America/New York",
  );
});

test("a zone named by its offset is said as one", () => {
  expect(formatMomentInFull(new Date("2025-02-12T13:00:00Z"), "Etc/GMT-1")).toMatch(/14:00, UTC\+1$/);
});

test("a civil day is that day in every zone", () => {
  expect(formatDay("2025-02-12", kyiv)).toBe("12 Feb");
  expect(formatDay("2025-02-12", { ...kyiv, zone: "Pacific/Auckland" })).toBe("12 Feb");
  expect(formatDay("2023-12-31", kyiv)).toBe("31 Dec 2023");
  expect(formatDayInFull("2024-02-29")).toBe("Thursday, 29 February 2024");
});

test("a day before the epoch keeps its weekday", () => {
  expect(formatDayInFull("1969-07-20")).toBe("Sunday, 20 July 1969");
  expect(formatDayInFull("1969-07-21")).toBe("Monday, 21 July 1969");
});

test("an instant has the civil day of its zone", () => {
  expect(civilDay(new Date("2025-02-11T23:30:00Z"), "Europe/Kyiv")).toBe("2025-02-12");
  expect(civilDay(new Date("2025-02-11T23:30:00Z"), "America/New_York")).toBe("2025-02-11");
});

test.each([
  ["2025-02-12T13:04:31Z", "just now"],
  ["2025-02-12T14:00:00Z", "just now"],
  ["2025-02-12T13:04:00Z", "1 minute ago"],
  ["2025-02-12T11:05:00Z", "2 hours ago"],
  ["2025-02-11T12:00:00Z", "25 hours ago"],
  ["2025-02-09T13:05:00Z", "3 days ago"],
  ["2024-08-01T13:05:00Z", "6 months ago"],
])("%s is %s", (instant, said) => {
  expect(formatAge(new Date(instant), new Date("2025-02-12T13:05:00Z"))).toBe(said);
});

test("since when: the hour today, the weekday within a week, the date before", () => {
  const clock = { zone: "Europe/Rome", now: new Date("2025-02-13T13:05:00Z") };
  const since = (instant: string) => formatSince(new Date(instant), clock);
  expect(since("2025-02-13T08:00:00Z")).toBe("09:00");
  expect(since("2025-02-12T08:00:00Z")).toBe("yesterday 09:00");
  expect(since("2025-02-07T08:00:00Z")).toBe("Friday");
  expect(since("2025-02-06T08:00:00Z")).toBe("6 Feb");
  expect(since("2024-02-06T08:00:00Z")).toBe("6 Feb 2024");
});

test("what is to come: now when it is due, the hour today, tomorrow, the date later", () => {
  const clock = { zone: "Europe/Rome", now: new Date("2025-02-13T13:05:00Z") };
  const coming = (instant: string) => formatComing(new Date(instant), clock);
  expect(coming("2025-02-13T13:05:00Z")).toBe("now");
  expect(coming("2025-02-13T13:20:00Z")).toBe("14:20");
  expect(coming("2025-02-13T23:30:00Z")).toBe("tomorrow 00:30");
  expect(coming("2025-02-20T08:00:00Z")).toBe("20 Feb, 09:00");
});
