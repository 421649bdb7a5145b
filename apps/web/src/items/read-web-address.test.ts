import { expect, test } from "vitest";
import { readWebAddress, readWebAddresses } from "./read-web-address.ts";

test.each([
  ["https://post.example/news/1", "https://post.example/news/1"],
  ["  post.example/feed ", "https://post.example/feed"],
  ["HTTP://Post.example", "http://post.example/"],
  ["localhost:4000/rss", "https://localhost:4000/rss"],
  ["127.0.0.1:4000", "https://127.0.0.1:4000/"],
])("%j is %s", (typed, address) => expect(readWebAddress(typed)).toBe(address));

test.each(["", "post", "two words.example", "ftp://post.example", "mailto:a@post.example", "https://"])(
  "%j is no address",
  (typed) => expect(readWebAddress(typed)).toBeUndefined(),
);

test.each([
  ["127.0.0.1:4819", ["https://127.0.0.1:4819/", "http://127.0.0.1:4819/"]],
  ["post.example/feed", ["https://post.example/feed", "http://post.example/feed"]],
  ["https://post.example/feed", ["https://post.example/feed"]],
  ["http://post.example/feed", ["http://post.example/feed"]],
  ["post", []],
])("%j is tried as %j", (typed, addresses) => expect(readWebAddresses(typed)).toEqual(addresses));
