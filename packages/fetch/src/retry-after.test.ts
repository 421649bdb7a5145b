import { expect, test } from "vitest";
import { retryAfter } from "./retry-after.ts";

const NOW = Date.UTC(2025, 1, 12, 10, 0, 0);

test.each([
  ["120", 120],
  ["Wed, 12 Feb 2025 10:05:00 GMT", 300],
  ["Wed, 12 Feb 2025 09:00:00 GMT", 0],
  ["soon", undefined],
  ["-5", undefined],
  [undefined, undefined],
])("%s is %s seconds from now", (header, seconds) => {
  expect(retryAfter(header, NOW)).toBe(seconds);
});
