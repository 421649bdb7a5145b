import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { alone } from "./alone.ts";
import { makeUnlessFresh } from "./fresh.ts";

let folder = "";
let lock = "";
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-alone-"));
  lock = join(folder, "locks/build");
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

const silent = () => undefined;

/** Another process that takes the lock and keeps it; resolves once it has it. */
async function holder(): Promise<ChildProcess> {
  const program = `
    import { alone } from ${JSON.stringify(join(import.meta.dirname, "alone.ts"))};
    await alone(${JSON.stringify(lock)}, () => {}, () => { console.log("held"); return new Promise((end) => setTimeout(end, 60_000)); });`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  await once(child.stdout, "data");
  return child;
}

test("two at once do their work one after the other, and the second hears that it waits", async () => {
  const done: string[] = [];
  const work = (name: string) =>
    alone(
      lock,
      () => done.push(`${name} waits`),
      async () => {
        done.push(`${name} begins`);
        await sleep(700);
        done.push(`${name} ends`);
      },
    );
  const first = work("first");
  await sleep(400);
  await Promise.all([first, work("second")]);
  expect(done).toEqual(["first begins", "second waits", "first ends", "second begins", "second ends"]);
  expect(existsSync(lock)).toBe(false);
});

test("another process is waited for, and followed at once when it is killed", async () => {
  const child = await holder();
  let isWaiting = false;
  const work = alone(
    lock,
    () => (isWaiting = true),
    () => Promise.resolve("done"),
  );
  expect(await Promise.race([work, sleep(1_500, "still waiting")])).toBe("still waiting");
  expect(isWaiting).toBe(true);
  child.kill("SIGKILL");
  expect(await Promise.race([work, sleep(5_000, "still waiting")])).toBe("done");
});

test("of many that find a lock left behind, one works at a time", async () => {
  const child = await holder();
  child.kill("SIGKILL");
  await once(child, "exit");
  let [now, most] = [0, 0];
  const work = () =>
    alone(lock, silent, async () => {
      most = Math.max(most, ++now);
      await sleep(20);
      now--;
    });
  await Promise.all(Array.from({ length: 5 }, work));
  expect(most).toBe(1);
});

test("the lock of another machine that nobody touches any more is taken; one that is touched is not", async () => {
  const elsewhere = JSON.stringify({ host: "elsewhere.example", pid: process.pid, id: "1" });
  await alone(lock, silent, () => Promise.resolve());
  writeFileSync(lock, elsewhere);
  const work = alone(lock, silent, () => Promise.resolve("done"));
  expect(await Promise.race([work, sleep(1_000, "still waiting")])).toBe("still waiting");
  const before = new Date(Date.now() - 60_000);
  utimesSync(lock, before, before);
  expect(await work).toBe("done");
});

test("what failed leaves no lock, and says why", async () => {
  await expect(alone(lock, silent, () => Promise.reject(new Error("no disk")))).rejects.toThrow("no disk");
  expect(existsSync(lock)).toBe(false);
});

test("of two that make one thing, the second waits and then finds it made", async () => {
  const made: string[] = [];
  const waits: string[] = [];
  const make = (name: string) =>
    makeUnlessFresh({
      mark: join(folder, "made/mark"),
      lock,
      fingerprint: "one",
      wait: () => waits.push(name),
      make: async () => {
        made.push(name);
        await sleep(600);
        return true;
      },
    });
  const first = make("first");
  await sleep(300);
  expect(await Promise.all([first, make("second")])).toEqual([true, true]);
  expect(made).toEqual(["first"]);
  expect(waits).toEqual(["second"]);
});
