import { expect, test } from "vitest";
import { readWebAddress } from "./read-web-address.ts";

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
