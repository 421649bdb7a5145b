import { expect, test } from "vitest";
import { createSpacing } from "./spacing.ts";

const ask = { origin: "https://a.example", now: 1000, gap: 500, longest: 10_000 };

test("turns at one origin lie a gap apart, those at another are free", () => {
  const spacing = createSpacing();
  expect([spacing.reserve(ask), spacing.reserve(ask), spacing.reserve(ask)].map((turn) => turn.wait)).toEqual([
    0, 500, 1000,
  ]);
  expect(spacing.reserve({ ...ask, origin: "https://b.example" })).toEqual({ isTaken: true, wait: 0 });
});

test("time that has passed is not waited for again", () => {
  const spacing = createSpacing();
  spacing.reserve(ask);
  expect(spacing.reserve({ ...ask, now: 1200 }).wait).toBe(300);
  expect(spacing.reserve({ ...ask, now: 9000 }).wait).toBe(0);
});

test("a turn past the longest wait is not taken, so that it delays nobody", () => {
  const spacing = createSpacing();
  spacing.reserve({ ...ask, gap: 60_000 });
  expect(spacing.reserve(ask)).toEqual({ isTaken: false, wait: 60_000 });
  expect(spacing.reserve({ ...ask, longest: 60_000 })).toEqual({ isTaken: true, wait: 60_000 });
});

test("a pause holds back all turns, and a shorter one later does not end it", () => {
  const spacing = createSpacing();
  spacing.pause(ask.origin, 5000);
  spacing.pause(ask.origin, 2000);
  expect(spacing.reserve(ask).wait).toBe(4000);
});
