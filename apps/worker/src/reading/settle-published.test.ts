import { expect, test } from "vitest";
import { dayOfPublished, settlePublished } from "./settle-published.ts";

const fetchedAt = new Date("2026-03-04T22:30:00Z");

test("the first stated time that can be true holds", () => {
  const stated = [
    { at: "2031-01-01T00:00:00Z", precision: "instant", from: "json-ld" },
    { at: "1970-01-01", precision: "day", from: "meta" },
    { at: "2026-03-03", precision: "day", from: "feed" },
  ] as const;
  expect(settlePublished(stated, fetchedAt)).toEqual({
    at: new Date("2026-03-03T12:00:00Z"),
    precision: "day",
    from: "feed",
  });
});

const ahead = (at: string) => settlePublished([{ at, precision: "instant", from: "meta" }], fetchedAt).precision;

test("a time up to a day ahead is believed, as clocks and zones go; past that there is none", () => {
  expect(ahead("2026-03-05T22:30:00Z")).toBe("instant");
  expect(ahead("2026-03-05T22:30:01Z")).toBe("none");
});

test("an instant's day is the team's, a stated day is itself in every zone", () => {
  const instant = { at: new Date("2026-03-04T23:30:00Z"), precision: "instant", from: "meta" } as const;
  expect(dayOfPublished(instant, "Europe/Berlin")).toBe("2026-03-05");
  expect(dayOfPublished(instant, "America/New_York")).toBe("2026-03-04");
  const day = settlePublished([{ at: "2026-03-04", precision: "day", from: "meta" }], fetchedAt);
  expect(dayOfPublished(day, "Pacific/Kiritimati")).toBe("2026-03-04");
  expect(dayOfPublished({ precision: "none" }, "UTC")).toBeUndefined();
});
