import { expect, test } from "vitest";
import { countedOf } from "./counted-of.ts";

test("a page counts its own measure unless the address names another", () => {
  expect(countedOf(undefined, "statements")).toBe("statements");
  expect(countedOf("articles", "statements")).toBe("articles");
  expect(countedOf("parsecs", "statements")).toBe("statements");
});
