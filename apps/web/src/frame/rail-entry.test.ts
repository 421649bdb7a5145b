import { expect, test } from "vitest";
import { isCurrent, type RailData, withWaiting } from "./rail-entry.ts";

const overview = "/t/harbour";

test("a screen holds the pages below it", () => {
  expect(isCurrent({ href: "/t/harbour/topics" }, "/t/harbour/topics/3-port-strike", overview)).toBe(true);
  expect(isCurrent({ href: "/t/harbour/topics" }, "/t/harbour/topics", overview)).toBe(true);
});

test("an address that merely begins alike is another screen", () => {
  expect(isCurrent({ href: "/t/harbour/topics/3" }, "/t/harbour/topics/31-ports", overview)).toBe(false);
});

test("the overview is open on its own address only", () => {
  expect(isCurrent({ href: overview }, overview, overview)).toBe(true);
  expect(isCurrent({ href: overview }, "/t/harbour/topics", overview)).toBe(false);
});

test("outlets that need attention are counted at their own entry", () => {
  const entry = (screen: "overview" | "outlets" | "team") => ({ screen, label: screen, href: `${overview}/${screen}` });
  const data: RailData = {
    team: { name: "Harbour desk", href: overview },
    otherTeams: [],
    person: { name: "Ada", accountHref: `${overview}/team` },
    reading: [entry("overview")],
    tending: [entry("outlets"), entry("team")],
  };
  const [outlets, team] = withWaiting(data, 2).tending;
  expect(outlets?.waiting).toEqual({ count: 2, words: "need attention", urgent: true });
  expect(team?.waiting).toBeUndefined();
});
