import { expect, test } from "vitest";
import { matchTopics, readyTopic } from "./match-topics.ts";

const text = "The harbour will be dredged, Ann Berg said.\n\nThe mayor said lunch was good.";
const article = {
  title: "Council meets",
  text,
  outlet: "The Courier",
  statements: [
    {
      id: "s1",
      speaker: { name: "Berg", kind: "person", id: 4 },
      content: "The harbour will be dredged",
      sentence: [0, 43],
    },
    {
      id: "s2",
      speaker: { name: "The mayor", kind: "person" },
      content: "lunch was good",
      sentence: [45, text.length],
    },
  ],
  attitudes: [],
} as const;
const told = { ...article, statements: article.statements.map((one) => ({ ...one })), attitudes: [] };
const topic = (query: string) =>
  readyTopic({
    id: 1,
    name: "Harbour",
    query,
    revision: 1,
    colourSlot: 0,
    matchedDone: 0,
    matchedTotal: 0,
    dismissed: [],
    propositions: [],
  });
const canonical = (speaker: { name: string; id?: number }) => (speaker.id === 4 ? "Ann Berg" : speaker.name);
const byName = ({ name }: { name: string }) => name;

test("a statement is on topic when a positive term stands in its paragraph", () => {
  expect(matchTopics(told, [topic("harbour AND NOT lunchbox")], byName)).toEqual([
    { topicId: 1, near: ["s1"], stances: [] },
  ]);
});

test("a term in the title puts every statement on topic", () => {
  expect(matchTopics(told, [topic("council")], byName)[0]?.near).toEqual(["s1", "s2"]);
});

test("an article that the query doesn't match is on no topic", () => {
  expect(matchTopics(told, [topic("airport")], byName)).toEqual([]);
});

test("a query finds a speaker by the canon's name, whatever the text calls them", () => {
  expect(matchTopics(told, [topic('speaker:"Ann Berg"')], canonical)).toHaveLength(1);
  expect(matchTopics(told, [topic('speaker:"Ann Berg"')], byName)).toHaveLength(0);
});
