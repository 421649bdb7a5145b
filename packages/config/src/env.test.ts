import { expect, test } from "vitest";
import { readEnv } from "./env.ts";

test("without anything set, the defaults of a first start hold", () => {
  expect(readEnv({})).toEqual({ kind: "env", env: { host: "127.0.0.1", allowPrivate: [], proxies: [] } });
});

test("an empty variable counts as not set, as compose files write it", () => {
  expect(readEnv({ PORT: "", DATABASE_URL: "", ONRECORD_DEMO: "", ONRECORD_URL: "" })).toEqual(readEnv({}));
});

test("every variable arrives in its type", () => {
  const read = readEnv({
    DATABASE_URL: "postgres://owner:secret@db.example:5432/onrecord",
    ONRECORD_DATA: "/srv/on record",
    PORT: "8080",
    HOST: "0.0.0.0",
    ONRECORD_URL: "https://news.example/",
    ONRECORD_DEMO: "Off",
    ONRECORD_ALLOW_PRIVATE: "Intranet.example, *.lan 127.0.0.1",
    ONRECORD_PROXIES: "127.0.0.1, 10.0.0.0/8 FD00::/8",
  });
  expect(read).toEqual({
    kind: "env",
    env: {
      databaseUrl: "postgres://owner:secret@db.example:5432/onrecord",
      data: "/srv/on record",
      port: 8080,
      host: "0.0.0.0",
      url: "https://news.example",
      demo: false,
      allowPrivate: ["intranet.example", "*.lan", "127.0.0.1"],
      proxies: ["127.0.0.1", "10.0.0.0/8", "fd00::/8"],
    },
  });
});

test.each([
  ["DATABASE_URL", "mysql://user:hunter2@host/db"],
  ["PORT", "http"],
  ["PORT", "70000"],
  ["PORT", "80.5"],
  ["HOST", "not a host"],
  ["ONRECORD_URL", "news.example"],
  ["ONRECORD_URL", "https://news.example/onrecord"],
  ["ONRECORD_URL", "https://admin:hunter2@news.example"],
  ["ONRECORD_DEMO", "maybe"],
  ["ONRECORD_ALLOW_PRIVATE", "http://intranet"],
  ["ONRECORD_PROXIES", "nginx"],
  ["ONRECORD_PROXIES", "10.0.0.0/33"],
])("a wrong %s is one sentence that names it and keeps its value to itself (%s)", (name, value) => {
  const read = readEnv({ [name]: value });
  if (read.kind !== "wrong") throw new Error("accepted");
  expect(read.problems).toHaveLength(1);
  expect(read.problems[0]).toMatch(new RegExp(`^${name} must be [^:]+.*\\.$`));
  expect(read.problems[0]).not.toContain(value);
});

test("a public address in letters of its own becomes the one that goes over the wire", () => {
  expect(readEnv({ ONRECORD_URL: "https://Bücher.example/" })).toMatchObject({
    env: { url: "https://xn--bcher-kva.example" },
  });
});

test("an IPv6 address to listen on may stand in brackets", () => {
  expect(readEnv({ HOST: "[::1]" })).toMatchObject({ env: { host: "::1" } });
});

test("two wrong variables are two sentences", () => {
  const read = readEnv({ PORT: "x", ONRECORD_DEMO: "x" });
  expect(read.kind === "wrong" && read.problems).toHaveLength(2);
});
