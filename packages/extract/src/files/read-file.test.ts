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

const binary = { kind: "unreadable", because: "it holds binary data, not text" };
/** Bytes without any order, the same ones every time, as a packed picture or archive has them. */
const packed = Uint8Array.from({ length: 5000 }, (_, at) => Math.imul(at + 7, 2654435761) >>> 21);
const bytesOf = (...parts: (string | Uint8Array)[]) =>
  Uint8Array.from(parts.flatMap((part) => [...(typeof part === "string" ? new TextEncoder().encode(part) : part)]));

test.each([
  ["a PNG picture", bytesOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13))],
  ["a JPEG picture", bytesOf(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), "JFIF", packed)],
  [
    "an archive without a zero byte",
    bytesOf(
      "PK\u0003\u0004",
      packed.filter((byte) => byte !== 0),
    ),
  ],
  ["a document that opens with words", bytesOf(`%PDF-1.7\n${BODY}\n`, packed)],
  ["a program's zeros after an article", bytesOf(BODY, new Uint8Array(200))],
])("%s named as text, as a table or as a page is refused", (_, bytes) => {
  for (const name of ["a.txt", "a.csv", "a.jsonl", "a.html"]) expect(readFile(bytes, { name })).toMatchObject(binary);
});

test.each([
  ["Western letters of one byte each", Uint8Array.from(`${BODY} Café, naïve, Zürich.`, (char) => char.charCodeAt(0))],
  ["a character that was lost on the way, and a stray zero", bytesOf(BODY, "\uFFFD and\0 more.")],
  ["16 bits a character, with a mark", bytesOf(Uint8Array.of(0xff, 0xfe), Buffer.from(BODY, "utf16le"))],
  ["page breaks and an old end-of-file mark", bytesOf(BODY, "\f", BODY, "\u001A")],
])("a text with %s is read", (_, bytes) => {
  expect(readFile(bytes, { name: "a.txt" })).toMatchObject({ kind: "articles", articles: [expect.anything()] });
});
