import { expect, test } from "vitest";
import { searchEntry, teamEntries } from "./team-entries.ts";

const data = {
  reading: [
    { screen: "overview", label: "Overview", href: "/t/harbour" },
    { screen: "topics", label: "Topics", href: "/t/harbour/topics" },
  ],
  tending: [{ screen: "outlets", label: "Outlets", href: "/t/harbour/outlets" }],
} as const;

test("without letters every screen is offered", () => {
  expect(teamEntries("harbour", data, "", []).map(({ label }) => label)).toEqual(["Overview", "Topics", "Outlets"]);
});

test("letters keep the screens that bear them, and what was found follows", () => {
  const entries = teamEntries("harbour", data, "out", [{ kind: "speaker", id: 4, name: "Ed Outram" }]);
  expect(entries.map(({ group, label, href }) => [group, label, href])).toEqual([
    ["Screens", "Outlets", "/t/harbour/outlets"],
    ["Speakers", "Ed Outram", "/t/harbour/speakers/4-ed-outram"],
  ]);
});

test("what was found stands in the order of the rail, and in its own within a kind", () => {
  const entries = teamEntries("harbour", data, "zz", [
    { kind: "proposition", id: 9, name: "The port should close" },
    { kind: "speaker", id: 4, name: "Ed Outram" },
    { kind: "speaker", id: 2, name: "Ada Rees" },
    { kind: "topic", id: 1, name: "Port strike" },
  ]);
  expect(entries.map(({ label }) => label)).toEqual(["Port strike", "Ed Outram", "Ada Rees", "The port should close"]);
});

test("an outlet leads to its page, a proposition to what was said on it", () => {
  const entries = teamEntries("harbour", data, "zz", [
    { kind: "outlet", id: 2, name: "Harbour Post" },
    { kind: "proposition", id: 9, name: "The port should close" },
  ]);
  expect(entries.map(({ href }) => href)).toEqual([
    "/t/harbour/outlets/2-harbour-post",
    "/t/harbour/statements?proposition=9",
  ]);
});

test("words that are no name lead to the statements that hold them", () => {
  expect(searchEntry("harbour", 'port "has to" close')).toMatchObject({
    label: 'Search statements for “port "has to" close”',
    href: "/t/harbour/statements?q=port+%22has+to%22+close",
  });
});
