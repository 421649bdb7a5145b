import { expect, test } from "vitest";
import { discoverFeeds } from "./discover-feeds.ts";

test("declared feeds come first, linked ones after, each once and resolved", () => {
  const html = `<html><head><base href="https://paper.example.com/en/">
<link rel="alternate" type="application/rss+xml" title="All  news" href="rss">
<link rel="alternate" type="application/atom+xml" href="https://feeds.example.com/atom">
<link rel="alternate" hreflang="de" href="/de/"><link rel="stylesheet" type="text/css" href="/a.css">
<link rel="alternate" type="application/rss+xml" href="/comments/feed/"></head>
<body><a href="/sport/feed.xml">Sport</a> <a href="rss">RSS</a> <a href="/feeding-birds">Birds</a> <a href="javascript:x()">x</a></body></html>`;
  expect(discoverFeeds(html, { url: "https://paper.example.com/" })).toEqual([
    { url: "https://paper.example.com/en/rss", title: "All news", from: "alternate" },
    { url: "https://feeds.example.com/atom", title: undefined, from: "alternate" },
    { url: "https://paper.example.com/sport/feed.xml", title: "Sport", from: "link" },
  ]);
});
