import { expect, test } from "vitest";
import { sayUsual } from "./say-usual.ts";

test.each([
  [{ low: 2, high: 6 }, "usually 2 to 6"],
  [{ low: 1.25, high: 3.5 }, "usually 1 to 4"],
  [{ low: 3, high: 3 }, "usually 3"],
  [{ low: 0, high: 0 }, "usually none"],
])("%o is %s", (usual, said) => expect(sayUsual(usual)).toBe(said));
