import { expect, test } from "vitest";
import { findCivilDay, readMoment } from "./read-moment.ts";

test.each([
  ["2024-05-03T10:20:30Z", "2024-05-03T10:20:30Z"],
  ["2024-05-03T10:20:30.123+02:00", "2024-05-03T08:20:30.123Z"],
  ["20240503T102030Z", "2024-05-03T10:20:30Z"],
  ["2024-05-03 10:20 +0000", "2024-05-03T10:20:00Z"],
  ["2024-05-03T23:30:00-05:00[America/New_York]", "2024-05-04T04:30:00Z"],
  ["Fri, 03 May 2024 10:20:30 GMT", "2024-05-03T10:20:30Z"],
  ["Fri, 3 May 24 10:20 EDT", "2024-05-03T14:20:00Z"],
  ["Friday, 03-May-24 10:20:30 UTC", "2024-05-03T10:20:30Z"],
  ["Fri May  3 10:20:30 2024 GMT", "2024-05-03T10:20:30Z"],
  ["May 3, 2024 at 3:04 p.m. EST", "2024-05-03T20:04:00Z"],
  ["3 May 2024, 12:15 am BST", "2024-05-02T23:15:00Z"],
])("%s is the instant %s", (raw, at) => {
  const moment = readMoment(raw);
  expect(moment?.precision).toBe("instant");
  expect(Date.parse(moment?.at ?? "")).toBe(Math.floor(Date.parse(at) / 1000) * 1000);
});

test.each([
  ["2024-05-03", "2024-05-03"],
  ["20240503", "2024-05-03"],
  ["2024-05-03T10:20:30", "2024-05-03"],
  ["May 3rd, 2024", "2024-05-03"],
  ["Feb. 29, 2024", "2024-02-29"],
  ["3. Mai 2024", "2024-05-03"],
  ["3 de mayo de 2024", "2024-05-03"],
  ["1er août 2024", "2024-08-01"],
  ["03.05.2024", "2024-05-03"],
  ["2024/5/3", "2024-05-03"],
  ["25/12/2024", "2024-12-25"],
  ["12/25/2024", "2024-12-25"],
])("%s is the day %s", (raw, at) => {
  expect(readMoment(raw)).toEqual({ at, precision: "day" });
});

test.each([
  "",
  "yesterday",
  "2024",
  "May 2024",
  "03/04/2025",
  "31 April 2024",
  "2024-13-01",
  "30 February 2023",
  "version 1.2.3",
])("%j says no day", (raw) => {
  expect(readMoment(raw)).toBeUndefined();
});

test("a time without a zone is an instant only where one is assumed", () => {
  expect(readMoment("2024-05-03 10:20:30", { assumedOffset: 0 })).toEqual({
    at: "2024-05-03T10:20:30Z",
    precision: "instant",
  });
});

test("the first date in a line is found with its place", () => {
  const line = "Written on 3 May 2024 and changed on 4 May 2024";
  const found = findCivilDay(line);
  expect(found?.day).toBe("2024-05-03");
  expect(line.slice(found?.start, found?.end)).toBe("3 May 2024");
});
