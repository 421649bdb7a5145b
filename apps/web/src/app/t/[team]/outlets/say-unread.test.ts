import { expect, test } from "vitest";
import { sayUnread } from "./say-unread.ts";

const fetching = { stage: "fetch", in: 618, done: 616, skipped: 1, parked: 0, waiting: 1 } as const;
const reading = { stage: "read", in: 616, done: 615, skipped: 0, parked: 1, waiting: 0 } as const;

test("what was not read is told over both stages, what waits apart", () => {
  expect(sayUnread([fetching, reading])).toBe(
    "2 of 618 were not read: 1 parked, 1 left out. 1 waits its turn, or the next try.",
  );
});

test("where nothing was lost, it says so", () => {
  const [all, read] = [
    { ...fetching, done: 618, skipped: 0, waiting: 0 },
    { ...reading, in: 618, done: 618, parked: 0 },
  ];
  expect(sayUnread([all, read])).toBe("All 618 were read.");
  expect(sayUnread([{ ...all, done: 616, waiting: 2 }, read])).toBe(
    "Of 618 none was lost. 2 wait their turn, or the next try.",
  );
  expect(sayUnread([fetching])).toBe("1 of 618 was not read: 1 left out. 1 waits its turn, or the next try.");
});
