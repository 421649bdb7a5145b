import { expect, test } from "vitest";
import { sayMeasured } from "./of-measure.ts";

test("a number stands with the noun of its measure", () => {
  expect(sayMeasured("stories", 1)).toBe("1 story");
  expect(sayMeasured("articles", 14)).toBe("14 articles");
  expect(sayMeasured("words", 2)).toBe("2 words");
});
