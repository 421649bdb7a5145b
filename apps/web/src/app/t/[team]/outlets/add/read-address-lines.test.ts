import { expect, test } from "vitest";
import { readAddressLines } from "./read-address-lines.ts";

test("each line is an address, empty lines and repetitions aside", () => {
  expect(readAddressLines("https://post.example/1\n\n  post.example/2\nhttps://post.example/1\n")).toEqual({
    urls: ["https://post.example/1", "https://post.example/2"],
    wrong: [],
  });
});

test("a line that is no address is handed back as it was typed", () => {
  expect(readAddressLines("post.example/1\nport strike")).toEqual({
    urls: ["https://post.example/1"],
    wrong: ["port strike"],
  });
});
