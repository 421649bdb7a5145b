import { expect, test } from "vitest";
import { guardedLookup, type Lookup } from "./guarded-lookup.ts";

const knows =
  (...addresses: string[]): Lookup =>
  (_name, _options, answer) =>
    answer(
      null,
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );

const missing: Lookup = (_name, _options, answer) => answer(Object.assign(new Error("no"), { code: "ENOTFOUND" }), []);
const never: Lookup = () => expect.unreachable("no name server is asked");

/** What a socket would be given: the addresses, or the error's name or code. */
async function ask(
  lookup: Lookup,
  name: string,
  { all, allowPrivate = [] }: { all: boolean; allowPrivate?: string[] },
): Promise<unknown> {
  return new Promise((resolve) => {
    guardedLookup(lookup, allowPrivate)(name, { all }, (error, address) => {
      resolve(error === null ? address : (error.code ?? error.name));
    });
  });
}

test("public addresses pass, singly or all, as the socket asks", async () => {
  const lookup = knows("81.2.69.142", "2a02:6b8::feed");
  expect(await ask(lookup, "a.example.com", { all: false })).toBe("81.2.69.142");
  expect(await ask(lookup, "a.example.com", { all: true })).toEqual([
    { address: "81.2.69.142", family: 4 },
    { address: "2a02:6b8::feed", family: 6 },
  ]);
});

test("one private address spoils the name, wherever it stands", async () => {
  const lookup = knows("81.2.69.142", "10.0.0.1");
  expect(await ask(lookup, "a.example.com", { all: false })).toBe("PrivateAddress");
  expect(await ask(lookup, "a.example.com", { all: true, allowPrivate: ["b.example.com"] })).toBe("PrivateAddress");
  expect(await ask(lookup, "a.example.com", { all: false, allowPrivate: ["a.example.com"] })).toBe("81.2.69.142");
});

test("a name without addresses and one that is not found are errors", async () => {
  expect(await ask(knows(), "a.example.com", { all: false })).toBe("ENOTFOUND");
  expect(await ask(missing, "a.example.com", { all: true })).toBe("ENOTFOUND");
});

test("allowed names under localhost are loopback, without asking anybody", async () => {
  expect(await ask(never, "north.localhost", { all: false, allowPrivate: ["*.localhost"] })).toBe("127.0.0.1");
});
