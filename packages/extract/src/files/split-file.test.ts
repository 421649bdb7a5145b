import { expect, test } from "vitest";
import { readFile } from "./read-file.ts";
import { splitFile } from "./split-file.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("each row of a table becomes a part that reads as the row did", () => {
  const table = bytes(
    "title,text,date,author\nFirst,One text.,2026-03-04,Ann Berg\nSecond,Another text.,2026-03-05T10:00:00Z,\n",
  );
  const whole = readFile(table, { name: "rows.csv" });
  const parts = splitFile(table, { name: "rows.csv" }).map(({ name, body }) => readFile(body, { name }));
  expect(whole.kind === "articles" && whole.articles.map((article) => article.title)).toEqual(["First", "Second"]);
  expect(parts.flatMap((part) => (part.kind === "articles" ? part.articles : []))).toEqual(
    whole.kind === "articles" ? whole.articles : [],
  );
});

test("a text is one part, as it is; so is a table that can't be read", () => {
  const text = bytes("A text.");
  expect(splitFile(text, { name: "a.txt" })).toEqual([{ name: "a.txt", body: text }]);
  expect(splitFile(text, { name: "a.jsonl" })).toEqual([{ name: "a.jsonl", body: text }]);
});
