import { expect, test } from "vitest";
import { chooseDataFolder } from "./data-folder.ts";

const clone = "/home/ada/on record";

test("data lies in the clone, for an ordinary user even where others can't enter", () => {
  expect(chooseDataFolder({ clone, isRoot: false, othersCanEnter: false })).toBe("/home/ada/on record/.onrecord");
  expect(chooseDataFolder({ clone, isRoot: true, othersCanEnter: true })).toBe("/home/ada/on record/.onrecord");
});

test("as root in a closed folder it lies under /var/lib, apart for each clone and the same at each start", () => {
  const first = chooseDataFolder({ clone, isRoot: true, othersCanEnter: false });
  expect(first).toMatch(/^\/var\/lib\/onrecord\/[0-9a-f]{12}$/);
  expect(chooseDataFolder({ clone, isRoot: true, othersCanEnter: false })).toBe(first);
  expect(chooseDataFolder({ clone: "/root/other", isRoot: true, othersCanEnter: false })).not.toBe(first);
});

test("a given folder wins; a relative one starts at the clone", () => {
  expect(chooseDataFolder({ given: "/srv/data", clone, isRoot: true, othersCanEnter: false })).toBe("/srv/data");
  expect(chooseDataFolder({ given: "data", clone, isRoot: false, othersCanEnter: true })).toBe(
    "/home/ada/on record/data",
  );
});
