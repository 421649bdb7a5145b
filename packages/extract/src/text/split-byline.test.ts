import { expect, test } from "vitest";
import { splitByline } from "./split-byline.ts";

test.each([
  ["By Jane Roe", ["Jane Roe"]],
  ["by Jane Roe and John A. Doe", ["Jane Roe", "John A. Doe"]],
  ["Jane Roe, John Doe & Ada Vega", ["Jane Roe", "John Doe", "Ada Vega"]],
  ["Von Karl-Heinz Müller und Eva de la Cruz", ["Karl-Heinz Müller", "Eva de la Cruz"]],
  ["Jane Roe, Political Editor", ["Jane Roe"]],
  ["Jane Roe | Staff Reporter", ["Jane Roe"]],
  ["jane.roe@example.com (Jane Roe)", ["Jane Roe"]],
  ["Jane Roe, Jane Roe", ["Jane Roe"]],
  ["李雷", []],
  ["by the news desk", []],
  ["Staff", []],
  ["https://example.com/jane", []],
  ["5 minutes read", []],
  ["", []],
])("%j names %j", (byline, names) => {
  expect(splitByline(byline)).toEqual(names);
});
