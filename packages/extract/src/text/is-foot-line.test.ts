import { expect, test } from "vitest";
import { isFootLine } from "./is-foot-line.ts";

test.each([
  "Advertisement",
  "Read more: Ferry is late again",
  "More from the city",
  "Latest News",
  "Related articles",
  "Share this:",
  "12 Comments",
  "© 2024 The Orla Post",
  "Get our weekly newsletter",
  "Sign up for our morning briefing. It is free.",
  "By signing up you agree to our terms.",
])("%j is furniture", (line) => {
  expect(isFootLine(line)).toBe(true);
});

test.each([
  "Top officials said the bridge was too expensive.",
  "More than 12,000 people signed.",
  "Related costs would come to 30 million crowns.",
  "What comes next",
  "Share prices fell after the vote.",
  "Copyright law was not on the agenda, she added.",
])("%j belongs to the article", (line) => {
  expect(isFootLine(line)).toBe(false);
});
