import { expect, test } from "vitest";
import { parseTheme } from "./theme.ts";

test("a cookie names a theme", () => {
  expect(parseTheme("dark")).toBe("dark");
});

test.each([undefined, "", "midnight", "DARK"])("the cookie %o falls back to the system's theme", (value) => {
  expect(parseTheme(value)).toBe("system");
});
