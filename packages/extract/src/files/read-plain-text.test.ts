import { expect, test } from "vitest";
import { readPlainText } from "./read-plain-text.ts";

const FIRST = "The council voted against the bridge on Thursday, and the treasurer said that the money was not there.";
const SECOND = "“We will be back,” said the head of the harbour company.";

const copied = (...lines: string[]): string => lines.join("\n\n");

test("title, byline with date, body: each goes to its place", () => {
  expect(
    readPlainText(copied("Council says no to bridge", "By Ana Lund and Bo Vik | May 3, 2024", FIRST, SECOND)),
  ).toEqual({
    title: "Council says no to bridge",
    text: `${FIRST}\n\n${SECOND}`,
    authors: ["Ana Lund", "Bo Vik"],
    credit: undefined,
    published: { at: "2024-05-03", precision: "day", from: "text" },
    language: "en",
  });
});

test.each([
  ["by | May 3, 2024", [], "2024-05-03"],
  ["Ana Lund | 3 May 2024", ["Ana Lund"], "2024-05-03"],
  ["Published: Friday, 3 May 2024", [], "2024-05-03"],
  ["Last updated 4 May 2024", [], "2024-05-04"],
  ["2024-05-03", [], "2024-05-03"],
  ["May 3, 2024 10:15 AM GMT", [], "2024-05-03T10:15:00Z"],
  ["By Ana Lund", ["Ana Lund"], undefined],
  ["By Ana Lund, Orla Post, May 3, 2024", ["Ana Lund"], "2024-05-03"],
])("a line %j says who and when, and is no text", (line, authors, at) => {
  const article = readPlainText(copied("Council says no to bridge", line, FIRST, SECOND));
  expect(article?.authors).toEqual(authors);
  expect(article?.published).toMatchObject(at === undefined ? { precision: "none" } : { at, from: "text" });
  expect(article?.text).toBe(`${FIRST}\n\n${SECOND}`);
});

test("publication counts before an update, whichever stands first", () => {
  const article = readPlainText(
    copied("Council says no to bridge", "Updated May 4, 2024", "Published May 3, 2024", FIRST),
  );
  expect(article?.published).toMatchObject({ at: "2024-05-03" });
});

test("a sentence that begins with By or holds a date stays text", () => {
  const opening = "By Friday, May 3, 2024, the talks about the bridge had failed.";
  expect(readPlainText(copied("Council says no to bridge", opening, FIRST))?.text).toBe(`${opening}\n\n${FIRST}`);
});

test.each([
  [["ONA"], "ONA"],
  [["Source: Orla News Agency"], "Orla News Agency"],
  [["(ONA)"], "ONA"],
  [["ONA", "Top Stories", "Ferry is late again", "Rain expected"], "ONA"],
  [["Related articles", "Ferry is late again"], undefined],
  [["Share this:", "Tags: bridge, council"], undefined],
])("under the last sentence, %j is credit or foot, no text", (tail, credit) => {
  const article = readPlainText(copied("Council says no to bridge", FIRST, SECOND, ...tail));
  expect(article?.credit).toBe(credit);
  expect(article?.text).toBe(`${FIRST}\n\n${SECOND}`);
});

test("what follows a heading of the foot goes with it, sentences too", () => {
  const article = readPlainText(
    copied("Council says no to bridge", FIRST, SECOND, FIRST, "Latest News", "The ferry was late again on Monday."),
  );
  expect(article?.text).toBe(copied(FIRST, SECOND, FIRST));
});

test("a line of furniture between paragraphs goes alone", () => {
  const article = readPlainText(
    copied(
      "Council says no to bridge",
      FIRST,
      "Advertisement",
      SECOND,
      "Read more: Ferry is late again",
      FIRST,
      FIRST,
      FIRST,
    ),
  );
  expect(article?.text).toBe(copied(FIRST, SECOND, FIRST, FIRST, FIRST));
});

test("lines broken to a width are joined, a list of lines is not", () => {
  const wrapped =
    "The council voted against the bridge on Thursday, and the\ntreasurer said that the money was not there. Nobody had\nexpected so clear a result.";
  expect(readPlainText(copied("Council says no to bridge", wrapped))?.text).toBe(wrapped.replaceAll("\n", " "));
  expect(readPlainText("Council says no to bridge\nFirst line.\nSecond line.")?.text).toBe(
    "First line.\n\nSecond line.",
  );
});

test("a text that begins with a sentence has no title", () => {
  expect(readPlainText(copied(FIRST, SECOND))).toMatchObject({ title: undefined, text: `${FIRST}\n\n${SECOND}` });
});

test("a lone line is the text", () => {
  expect(readPlainText("Council says no to bridge")).toMatchObject({
    title: undefined,
    text: "Council says no to bridge",
  });
});
