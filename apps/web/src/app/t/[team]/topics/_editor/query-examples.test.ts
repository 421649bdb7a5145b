import { parseQuery } from "@onrecord/query/parse-query";
import { expect, test } from "vitest";
import { queryExamples } from "./query-examples.ts";

test.each(queryExamples)("%s, an example of the help, can be read", (write) => {
  expect(parseQuery(write).kind).toBe("query");
});
