import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openNewsroom } from "./newsroom.ts";

/** The worker's process with this environment, and what it says. */
function start(env: Record<string, string>): { child: ChildProcess; said: () => string } {
  const child = spawn(process.execPath, [fileURLToPath(new URL("../src/start.ts", import.meta.url))], {
    env: { PATH: process.env["PATH"], ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  return { child, said: () => said };
}

test("a worker that is told to stop finishes what it is at and ends well", async () => {
  const room = await openNewsroom();
  const { child, said } = start({ DATABASE_URL: room.url });
  const ended = once(child, "exit");
  try {
    await room.until(() => Promise.resolve(said().includes("The worker takes jobs.")));
    child.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
    expect(said()).not.toMatch(/queues:|housekeeping failed/);
  } finally {
    child.kill("SIGKILL");
    await room.close();
  }
});

test("without a database it says so and ends with 2", async () => {
  const { child, said } = start({});
  expect(await once(child, "exit")).toEqual([2, null]);
  expect(said()).toContain("DATABASE_URL");
});

test("with a folder to judge by that holds no model it says so and ends with 2", async () => {
  const { child, said } = start({ DATABASE_URL: "postgres://nobody@127.0.0.1:9/none", ONRECORD_JUDGE_FOLDER: "/dev" });
  expect(await once(child, "exit")).toEqual([2, null]);
  expect(said()).toContain("ONRECORD_JUDGE_FOLDER: /dev holds no ONNX model");
});
