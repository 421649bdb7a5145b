import { expect, test } from "vitest";
import { teamEntries } from "./team-entries.ts";

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
