import { expect, test } from "vitest";
import { isRunningPostgres, parsePostmaster } from "./postmaster.ts";

const whole = ["4711", "/data/database", "1764000000", "50123", "", "127.0.0.1", "  1234   0", "ready   ", ""].join(
  "\n",
);

test("the note of a server names its process, its port, and whether it is ready", () => {
  expect(parsePostmaster(whole)).toEqual({ pid: 4711, port: 50123, ready: true });
  expect(parsePostmaster(whole.replace("ready   ", "starting"))).toEqual({ pid: 4711, port: 50123, ready: false });
});

test("a note that is still being written counts as absent", () => {
  expect(parsePostmaster("4711\n/data/database\n1764000000\n")).toBeUndefined();
  expect(parsePostmaster("")).toBeUndefined();
});

test("a server that has ended but was not buried yet, and another program, are no running server", () => {
  expect(isRunningPostgres("4711 (postgres) S 1 4711 4711 0 -1")).toBe(true);
  expect(isRunningPostgres("4711 (postgres) Z 1 4711 4711 0 -1")).toBe(false);
  expect(isRunningPostgres("4711 (node) S 1 4711 4711 0 -1")).toBe(false);
});
