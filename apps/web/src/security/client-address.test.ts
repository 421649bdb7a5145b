import { expect, test } from "vitest";
import { clientAddress, networksOf } from "./client-address.ts";

const proxies = networksOf(["10.0.0.0/8", "fd00::1", "fd12::/16"]);

test.each([
  ["whoever connects directly is believed to be that address alone", "198.51.100.4", "203.0.113.7", "198.51.100.4"],
  ["a proxy names its client", "10.0.0.1", "203.0.113.7", "203.0.113.7"],
  ["what the client itself wrote further left is not read", "10.0.0.1", "192.0.2.9, 203.0.113.7", "203.0.113.7"],
  [
    "a chain of proxies is walked to the first stranger",
    "10.0.0.1",
    "192.0.2.9, 203.0.113.7, fd00::1, fd12::7, 10.9.9.9",
    "203.0.113.7",
  ],
  ["a proxy on an IPv4 address mapped into IPv6 is the same one", "::ffff:10.0.0.1", "203.0.113.7", "203.0.113.7"],
  ["a proxy that names nobody stands for its clients", "10.0.0.1", undefined, "10.0.0.1"],
  ["words that are no address end the walk", "10.0.0.1", "192.0.2.9, unknown", "10.0.0.1"],
])("%s", (_, peer, forwarded, client) => {
  expect(clientAddress(peer, forwarded, proxies)).toBe(client);
});
