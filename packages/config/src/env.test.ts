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
  ["ONRECORD_JUDGE_URL", "localhost:11434"],
  ["ONRECORD_JUDGE_URL", "https://user:hunter2@models.example/v1"],
  ["ONRECORD_JUDGE_URL", "https://models.example/v1?key=hunter2"],
  ["ONRECORD_JUDGE_KEY", "two words"],
  ["ONRECORD_JUDGE_BELOW", "75"],
  ["ONRECORD_JUDGE_BATCH", "99"],
  ["ONRECORD_JUDGE_TIMEOUT", "soon"],
  ["ONRECORD_JUDGE_TOKENS", "-100"],
  ["ONRECORD_JUDGE_MONEY", "20 EUR"],
  ["ONRECORD_JUDGE_PRICE", "0.25"],
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

const ENDPOINT = { ONRECORD_JUDGE_URL: "http://localhost:11434/v1", ONRECORD_JUDGE_MODEL: "small-1" };

test("nobody judges unless a model is named", () => {
  expect(readEnv({ ONRECORD_JUDGE_TOKENS: "5000", ONRECORD_JUDGE_KEY: "secret" })).toEqual(readEnv({}));
});

test("an endpoint is read with what it may use, and with defaults for what is not said", () => {
  expect(readEnv(ENDPOINT)).toMatchObject({
    env: {
      judge: {
        model: { at: "endpoint", url: "http://localhost:11434/v1", name: "small-1" },
        below: 0.75,
        batch: 8,
        timeout: 60_000,
        budget: { tokens: 1_000_000 },
        price: { in: 0, out: 0 },
      },
    },
  });
  const more = {
    ONRECORD_JUDGE_KEY: "secret",
    ONRECORD_JUDGE_MONEY: "20",
    ONRECORD_JUDGE_PRICE: "0.15, 0.6",
    ONRECORD_JUDGE_TIMEOUT: "5",
  };
  expect(readEnv({ ...ENDPOINT, ...more })).toMatchObject({
    env: {
      judge: { model: { key: "secret" }, timeout: 5000, budget: { money: 20 }, price: { in: 0.15, out: 0.6 } },
    },
  });
});

test("a folder is a judge of its own", () => {
  expect(readEnv({ ONRECORD_JUDGE_FOLDER: "/srv/model" })).toMatchObject({
    env: { judge: { model: { at: "folder", folder: "/srv/model" } } },
  });
});

test.each([
  ["two judges", { ...ENDPOINT, ONRECORD_JUDGE_FOLDER: "/srv/model" }, "set one of them"],
  ["an endpoint without a model", { ONRECORD_JUDGE_URL: "https://models.example/v1" }, "ONRECORD_JUDGE_MODEL must"],
  ["a model without an endpoint", { ONRECORD_JUDGE_MODEL: "small-1" }, "ONRECORD_JUDGE_URL must"],
  ["money without a price", { ...ENDPOINT, ONRECORD_JUDGE_MONEY: "20" }, "ONRECORD_JUDGE_PRICE must"],
])("%s is told in one sentence", (_, given, says) => {
  expect(readEnv(given)).toEqual({ kind: "wrong", problems: [expect.stringContaining(says)] });
});

test("two wrong variables are two sentences", () => {
  const read = readEnv({ PORT: "x", ONRECORD_DEMO: "x" });
  expect(read.kind === "wrong" && read.problems).toHaveLength(2);
});
