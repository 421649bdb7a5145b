import { expect, test } from "vitest";
import { createRobotsCache, type RobotsFile } from "./robots-cache.ts";

const HOUR = 3_600_000;

function counted(answers: RobotsFile[]) {
  const time = { now: 0 };
  const asked: string[] = [];
  const robotsOf = createRobotsCache(
    async (origin) => {
      asked.push(origin);
      return answers[asked.length - 1] ?? { kind: "none" };
    },
    () => time.now,
  );
  return { time, asked, robotsOf };
}

test("many who ask at once cause one request, and a day passes before the next", async () => {
  const { time, asked, robotsOf } = counted([
    { kind: "file", text: "first" },
    { kind: "file", text: "second" },
  ]);
  await Promise.all([robotsOf("https://a.example"), robotsOf("https://a.example")]);
  time.now = 23 * HOUR;
  expect(await robotsOf("https://a.example")).toEqual({ kind: "file", text: "first" });
  expect(asked).toHaveLength(1);
  time.now = 25 * HOUR;
  expect(await robotsOf("https://a.example")).toEqual({ kind: "file", text: "second" });
});

test("a failure is asked about again within the hour", async () => {
  const { time, asked, robotsOf } = counted([{ kind: "unreachable" }, { kind: "none" }]);
  expect(await robotsOf("https://a.example")).toEqual({ kind: "unreachable" });
  expect(await robotsOf("https://a.example")).toEqual({ kind: "unreachable" });
  time.now = HOUR;
  expect(await robotsOf("https://a.example")).toEqual({ kind: "none" });
  expect(asked).toHaveLength(2);
});

test("a file whose loading broke is loaded anew for the next who asks", async () => {
  let isBroken = true;
  const robotsOf = createRobotsCache(
    async () => {
      if (isBroken) throw new Error("a mistake of ours");
      return { kind: "none" };
    },
    () => 0,
  );
  await expect(robotsOf("https://a.example")).rejects.toThrow("a mistake of ours");
  isBroken = false;
  expect(await robotsOf("https://a.example")).toEqual({ kind: "none" });
});
