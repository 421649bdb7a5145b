import { expect, test } from "vitest";
import { toComments, toCsv } from "./csv.ts";

test("cells with commas, quotes and line ends are quoted", () => {
  expect(toCsv([["a,b", 'say "no"', "two\nlines", 3, null, true]])).toBe('"a,b","say ""no""","two\nlines",3,,yes\r\n');
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\r=1", "＝1"])("%j is kept from becoming a formula", (cell) => {
  expect(
    toCsv([[cell]])
      .replaceAll('"', "")
      .startsWith("'"),
  ).toBe(true);
});

test("plain words and figures stay as they are", () => {
  expect(toCsv([["Ada Rees", 12, "2025-02-12", "“No,” she said"]])).toBe('Ada Rees,12,2025-02-12,"“No,” she said"\r\n');
});

test("a comment is one cell on one line, whatever the filter holds", () => {
  expect(toComments(["Filter: port, =cmd()", "two\nlines"])).toBe('"# Filter: port, =cmd()"\r\n# two lines\r\n');
});
