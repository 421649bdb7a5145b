import { expect, test } from "vitest";
import { crawlDelay, isAllowed } from "./is-allowed.ts";

const SITE = "https://paper.example.com";
const may = (file: string, path: string, agent = "Onrecord/1.0 (+https://onrecord.example)"): boolean =>
  isAllowed(file, agent, SITE + path);

test("an empty file allows all, a closed one nothing but itself", () => {
  expect(may("", "/a")).toBe(true);
  expect(may("User-agent: *\nDisallow: /", "/a")).toBe(false);
  expect(may("User-agent: *\nDisallow: /", "/robots.txt")).toBe(true);
});

test("our own group holds instead of everybody's, whatever case and version", () => {
  const file = "User-agent: *\nDisallow: /\n\nUser-Agent: OnRecord/2\nDisallow: /private";
  expect([may(file, "/a"), may(file, "/private/x"), may(file, "/a", "other")]).toEqual([true, false, false]);
});

test("the longest rule wins, and allow wins a tie", () => {
  const file = "User-agent: *\nDisallow: /news\nAllow: /news/open\nAllow: /x\nDisallow: /x";
  expect([may(file, "/news/1"), may(file, "/news/open/1"), may(file, "/x")]).toEqual([false, true, true]);
});

test("stars and dollars are patterns", () => {
  const file = "User-agent: *\nDisallow: /*.pdf$\nDisallow: /*/print";
  expect([may(file, "/a.pdf"), may(file, "/a.pdf?x"), may(file, "/a/b/print")]).toEqual([false, true, false]);
});

test("groups may name several agents, with other lines in between", () => {
  const file =
    "User-agent: a\nSitemap: https://paper.example.com/s.xml\nCrawl-delay: 3\nUser-agent: onrecord\nDisallow: /x";
  expect(may(file, "/x")).toBe(false);
});

test("comments, a missing colon, old line ends and rules before any agent are no obstacle", () => {
  expect(may("Disallow: /a\r\rUser-agent *  # all\rDisallow /b # secret\r", "/b")).toBe(false);
  expect(may("Disallow: /a\r\rUser-agent *  # all\rDisallow /b # secret\r", "/a")).toBe(true);
});

test("what is no address is not allowed", () => {
  expect(isAllowed("", "onrecord", "nowhere")).toBe(false);
});

test("the delay asked of us is found, a senseless one is none", () => {
  expect(crawlDelay("User-agent: *\nCrawl-delay: 2.5", "onrecord")).toBe(2.5);
  expect(crawlDelay("User-agent: *\nCrawl-delay: 1\nUser-agent: onrecord\nCrawl-delay: 9", "Onrecord/1.0")).toBe(9);
  expect(crawlDelay("User-agent: *\nCrawl-delay: soon", "onrecord")).toBeUndefined();
  expect(crawlDelay("", "onrecord")).toBeUndefined();
});
