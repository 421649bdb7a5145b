import { expect, test } from "vitest";
import { canonicalUrl } from "./canonical-url.ts";

test.each([
  ["HTTPS://Paper.Example.COM:443/News/", "https://paper.example.com/News"],
  ["https://paper.example.com/a?utm_source=x&id=7&fbclid=abc#comments", "https://paper.example.com/a?id=7"],
  ["https://paper.example.com/a?b=2&a=1", "https://paper.example.com/a?a=1&b=2"],
  ["https://user:pw@paper.example.com./a//b/index.html", "https://paper.example.com/a/b"],
  ["https://paper.example.com/index.php?p=12", "https://paper.example.com/?p=12"],
  ["https://paper.example.com", "https://paper.example.com/"],
  ["https://paper.example.com/?", "https://paper.example.com/"],
])("%s is %s", (address, canonical) => {
  expect(canonicalUrl(address)).toBe(canonical);
});

test.each(["mailto:jane@example.com", "file:///tmp/a", "not an address"])("%s is no page", (address) => {
  expect(canonicalUrl(address)).toBeUndefined();
});
