import { expect, test } from "vitest";
import { sayFailure } from "./failures.ts";

test("a failure is a sentence, with what was said of it in brackets", () => {
  expect(sayFailure("timeout")).toBe("The model took too long.");
  expect(sayFailure("broken", "500: out of memory")).toBe(
    "The model's service answered with an error. (500: out of memory)",
  );
});
