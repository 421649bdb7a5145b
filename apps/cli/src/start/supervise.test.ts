import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { supervise } from "./supervise.ts";
import type { Service, Supervised } from "./supervise.ts";

/** A service whose program is this text; what it says is collected. */
function run(program: string): { supervised: Supervised; said: string[]; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-service-"));
  writeFileSync(join(folder, "program.js"), program);
  const service: Service = { name: "thing", args: [join(folder, "program.js")], cwd: folder, env: { FOLDER: folder } };
  const said: string[] = [];
  const supervised = supervise(service, (line) => said.push(line));
  onTestFinished(async () => {
    await supervised.stop();
    rmSync(folder, { recursive: true });
  });
  return { supervised, said, folder };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(20);
}

test("a service that crashed is started again", async () => {
  const { said } = run(`
    const fs = require("node:fs"), mark = process.env.FOLDER + "/mark";
    if (!fs.existsSync(mark)) { fs.writeFileSync(mark, ""); console.log("first"); process.exit(3); }
    console.log("second"); setInterval(() => {}, 1000);`);
  await until(() => said.includes("second"));
  expect(said).toEqual(["first", "ended (exit code 3); starting it again", "second"]);
});

test("a service that crashes five times in a row is given up with a sentence", async () => {
  const { supervised, said } = run(`console.log("up"); process.exit(1);`);
  expect(await supervised.hopeless).toBe("The thing ended 5 times in a row (exit code 1); its last lines are above.");
  expect(said.filter((line) => line === "up")).toHaveLength(5);
}, 60_000);

test("stopping lets a service finish what it does, and does not start it again", async () => {
  const { supervised, said } = run(`
    console.log("up"); setInterval(() => {}, 1000);
    process.on("SIGTERM", () => setTimeout(() => { console.log("finished"); process.exit(0); }, 200));`);
  await until(() => said.includes("up"));
  await supervised.stop();
  expect(said).toEqual(["up", "finished"]);
});

test("stopping while it waits before another try ends the waiting", async () => {
  const { supervised, said } = run(`process.exit(1);`);
  await until(() => said.some((line) => line.endsWith("in 3 s")));
  const begun = Date.now();
  await supervised.stop();
  expect(Date.now() - begun).toBeLessThan(1000);
});

test("a service leaves by itself when its supervisor is killed outright", async () => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-service-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(
    join(folder, "service.js"),
    `require("node:fs").writeFileSync("pid", String(process.pid)); setInterval(() => {}, 1000);`,
  );
  writeFileSync(
    join(folder, "supervisor.mjs"),
    `import { supervise } from ${JSON.stringify(join(import.meta.dirname, "supervise.ts"))};
     supervise({ name: "thing", args: ["service.js"], cwd: ${JSON.stringify(folder)}, env: {} }, () => {});
     const { existsSync } = await import("node:fs");
     while (!existsSync("pid")) await new Promise((resolve) => setTimeout(resolve, 20));
     process.kill(process.pid, "SIGKILL");`,
  );
  spawnSync(process.execPath, ["supervisor.mjs"], { cwd: folder });
  const pid = Number(readFileSync(join(folder, "pid"), "utf8"));
  await until(() => !isAlive(pid));
  expect(isAlive(pid)).toBe(false);
});

/** Alive and no zombie that waits for an init that this container may not have. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}
