import { expect, test } from "vitest";
import { articleHref, idOf, outletHref, speakerHref, topicHref } from "./paths.ts";

test("a thing stands at its id, with its name for people", () => {
  expect(topicHref("harbour", { id: 3, name: "Port strike (2nd)" })).toBe("/t/harbour/topics/3-port-strike-2nd");
  expect(speakerHref("harbour", { id: 17, name: "José Núñez" })).toBe("/t/harbour/speakers/17-jose-nunez");
  expect(outletHref("harbour", { id: 2, name: "Harbour Post" })).toBe("/t/harbour/outlets/2-harbour-post");
});

test("a name without letters leaves the id alone", () => {
  expect(topicHref("harbour", { id: 3, name: "—" })).toBe("/t/harbour/topics/3");
});

test("the id is read back whatever the tail says", () => {
  expect(idOf("3-port-strike")).toBe(3);
  expect(idOf("3")).toBe(3);
});

test.each(["port", "", "0", "03", "3x", "-3", "99999999999"])("%j has no id", (segment) => {
  expect(idOf(segment)).toBeUndefined();
});

test("an article opens at a statement", () => {
  expect(articleHref("harbour", "12", "34")).toBe("/t/harbour/articles/12?statement=34");
  expect(articleHref("harbour", "12", null)).toBe("/t/harbour/articles/12");
});
