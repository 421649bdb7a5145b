import { expect, test } from "vitest";
import { localAddress } from "./local-address.ts";

test.each([
  ["127.0.0.1", "http://127.0.0.1:3000"],
  ["news.example", "http://news.example:3000"],
  ["::1", "http://[::1]:3000"],
])("a server on %s answers at %s", (host, address) => {
  expect(localAddress(host, 3000)).toBe(address);
  expect(URL.canParse(localAddress(host, 3000))).toBe(true);
});
