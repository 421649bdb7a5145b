// What `start` promises beside serving: one at a time on a data folder, back after a kill, and a clean end.
import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "@onrecord/postgres/free-port";
import { readPostmaster } from "@onrecord/postgres/postmaster";
import { expect, test } from "@playwright/test";
import { testInstallation } from "./harness/test-installation.ts";

const ROOT = join(import.meta.dirname, "..");
const START = [join(ROOT, "scripts/run.mjs"), "start"];

test("a second start on the same data folder is refused and says where the first one serves", async () => {
  const { url, dataFolder } = await testInstallation();
  const env = { ...process.env, ONRECORD_DATA: dataFolder, PORT: "", DATABASE_URL: "" };
  const second = spawnSync(process.execPath, START, { cwd: ROOT, env, encoding: "utf8" });
  expect(second.status).toBe(1);
  expect(second.stderr).toContain(`Onrecord already runs on this data folder at ${url}.`);
});

test("after a kill of everything it starts again within seconds, and Ctrl-C ends it with nothing left", async () => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), "onrecord start "));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const env = { ...process.env, ONRECORD_DATA: folder, PORT: String(port), ONRECORD_DEMO: "off", DATABASE_URL: "" };
  const start = () => spawn(process.execPath, START, { cwd: ROOT, env, stdio: "inherit" });
  const server = () => readPostmaster(join(folder, "database"))?.pid;
  try {
    const first = start();
    await ready(first, base);
    for (const pid of [first.pid!, server()!]) process.kill(pid, "SIGKILL");
    await expect.poll(() => isUp(base), { timeout: 60_000 }).toBe(false);

    const second = start();
    await ready(second, base);
    const ended = once(second, "exit");
    second.kill("SIGINT");
    expect(await ended).toEqual([0, null]);
    expect(server()).toBeUndefined();
    expect(await isUp(base)).toBe(false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

async function ready(child: ChildProcess, base: string): Promise<void> {
  await expect
    .poll(
      async () => (child.exitCode === null ? (await fetch(`${base}/readyz`).catch(() => undefined))?.status : "ended"),
      {
        timeout: 60_000,
      },
    )
    .toBe(200);
}

async function isUp(base: string): Promise<boolean> {
  return fetch(`${base}/healthz`).then(
    () => true,
    () => false,
  );
}
