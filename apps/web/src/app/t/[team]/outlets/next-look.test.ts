import { expect, test } from "vitest";
import { nextLook } from "./next-look.ts";

const feed = { active: true, lastPollAt: "2025-03-01T08:00:00.000Z" };
const outlet = { arriving: 0, feeds: [feed] };

test("a feed that was not asked yet, or items that were not tried yet, are looked at again at once", () => {
  const atRest = nextLook([outlet], [{ waiting: 0 }]);
  const isNew = nextLook([outlet, { arriving: 0, feeds: [{ ...feed, lastPollAt: null }] }]);
  expect(isNew).toBeLessThan(atRest / 10);
  expect(nextLook([{ ...outlet, arriving: 3 }])).toBe(isNew);
});

test("a feed that is switched off brings nothing", () => {
  expect(nextLook([{ arriving: 0, feeds: [{ active: false, lastPollAt: null }] }])).toBe(nextLook([outlet]));
});

test("while items wait for another try it looks now and then, and at rest once a minute", () => {
  expect(nextLook([outlet], [{ waiting: 1 }])).toBeGreaterThan(nextLook([{ ...outlet, arriving: 1 }]));
  expect(nextLook([outlet], [{ waiting: 1 }])).toBeLessThan(nextLook([outlet], [{ waiting: 0 }]));
  expect(nextLook()).toBe(60_000);
});
