import { expect, test } from "vitest";
import { readFile } from "./read-file.ts";

const read = (name: string, text: string) => readFile(new TextEncoder().encode(text), { name });

const BODY = "The council voted against the bridge on Thursday, and the treasurer said that the money was not there.";

test("a JSON-lines file gives an article a line, under the usual names", () => {
  const lines = [
    {
      Title: "Bridge",
      text: `${BODY}\r\n\r\nMore.`,
      date: "2024-05-03",
      author: "Ana Lund",
      url: "https://paper.example.com/1?utm_source=x",
    },
    { headline: "Ferry", body: BODY, published_at: "2024-05-04T10:00:00Z", authors: ["Bo Vik", "Staff"] },
  ];
  expect(read("a.jsonl", `${lines.map((line) => JSON.stringify(line)).join("\n")}\n\n`)).toMatchObject({
    kind: "articles",
    articles: [
      {
        title: "Bridge",
        text: `${BODY}\n\nMore.`,
        authors: ["Ana Lund"],
        published: { at: "2024-05-03", precision: "day" },
        canonicalUrl: "https://paper.example.com/1",
        language: "en",
      },
      { title: "Ferry", authors: ["Bo Vik"], published: { at: "2024-05-04T10:00:00Z", precision: "instant" } },
    ],
  });
});

test("a JSON array is read like lines", () => {
  expect(read("a.json", JSON.stringify([{ text: BODY }, { text: BODY }]))).toMatchObject({
    kind: "articles",
    articles: [{ text: BODY }, { text: BODY }],
  });
});

test("a table is read with commas or semicolons, and line breaks inside quotes", () => {
  const table = `\uFEFFtitle;text;published\nBridge;"${BODY}\nSecond; line";3 May 2024\n`;
  expect(read("a.csv", table)).toMatchObject({
    kind: "articles",
    articles: [{ title: "Bridge", text: `${BODY}\nSecond; line`, published: { at: "2024-05-03", precision: "day" } }],
  });
});

test.each([
  ["a.jsonl", '{"text":"x"}\nnot json\n', "line 2"],
  ["a.jsonl", '{"title":"only"}', "line 1"],
  ["a.csv", "title,text\nBridge,\n", "row 2"],
  ["a.csv", 'title,text\n"open', "line 2"],
  ["a.csv", "title,text\n", "the whole file"],
  ["a.txt", " \n ", "the whole file"],
  ["a.pdf", "%PDF-1.7", "the whole file"],
  ["a.html", "<p>short</p>", "the whole file"],
])("%s with %j is unreadable, and says where", (name, text, where) => {
  expect(read(name, text)).toMatchObject({ kind: "unreadable", where });
});

test("a picture named as text is refused", () => {
  expect(readFile(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), { name: "a.txt" })).toMatchObject({
    kind: "unreadable",
    because: "it holds binary data, not text",
  });
});
