// What docker-compose.yml starts, without Docker: its very commands, in its order, with its variables, against a server of their own.
import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectWhenReady } from "@onrecord/postgres/connect";
import { startScratchServer } from "@onrecord/postgres/scratch-server";
import type { ScratchServer } from "@onrecord/postgres/scratch-server";
import { freePort } from "@onrecord/postgres/free-port";
import { expect, test } from "@playwright/test";
import { parse } from "yaml";

const ROOT = join(import.meta.dirname, "..");
const PASSWORD = "only-for-this-test";

interface Service {
  build: { target: string };
  command?: string[];
  environment: Record<string, string>;
}
const { services } = parse(readFileSync(join(ROOT, "docker-compose.yml"), "utf8"), { merge: true }) as {
  services: Record<"migrate" | "worker" | "web", Service>;
};

let server: ScratchServer;
let data: string;
let port: number;
const running: ChildProcess[] = [];

test.beforeAll(async () => {
  server = await startScratchServer();
  data = mkdtempSync(join(tmpdir(), "onrecord-containers-"));
  port = await freePort();
  await createOwner();
});

test.afterAll(async () => {
  for (const child of running) await end(child);
  await server.stop();
  rmSync(data, { recursive: true, force: true });
});

test("the containers' commands migrate, become ready, let the first owner in, and stop cleanly", async ({ page }) => {
  const migrated = spawnSync(process.execPath, commandOf("migrate").slice(1), {
    ...placeOf("migrate"),
    encoding: "utf8",
  });
  expect({ code: migrated.status, said: migrated.stderr }).toEqual({ code: 0, said: "" });
  const link = /http:\S+\/setup\?token=\S+/.exec(migrated.stdout)?.[0];
  expect(link, migrated.stdout).toBeDefined();

  start("worker");
  start("web");
  const base = `http://127.0.0.1:${port}`;
  await expect
    .poll(async () => (await fetch(`${base}/readyz`).catch(() => undefined))?.status, { timeout: 60_000 })
    .toBe(200);

  await page.goto(link!);
  await expect(page.getByRole("heading", { name: "Welcome to Onrecord" })).toBeVisible();

  // Next says with 143 that it heard SIGTERM; Docker takes both for a clean end.
  for (const child of running.splice(0)) expect([0, 143]).toContain(await end(child));
});

/** What PostgreSQL's image does on its first start, by our own file. */
async function createOwner(): Promise<void> {
  const script = readFileSync(join(ROOT, "docker/create-owner.sql"), "utf8").replace(":'password'", `'${PASSWORD}'`);
  const client = await connectWhenReady(server.superuserUrl);
  // One at a time: CREATE DATABASE refuses to share a transaction.
  for (const statement of script.split(/;\s*$/m)) if (statement.trim() !== "") await client.query(statement);
  await client.end();
}

/** A service's command: its own, or the last of its stage in the Dockerfile; on our free port where it names one. */
function commandOf(name: keyof typeof services): string[] {
  const { command, build } = services[name];
  const stages = readFileSync(join(ROOT, "Dockerfile"), "utf8").split(/^FROM /m);
  const stage = stages.find((text) => text.startsWith(`workspace AS ${build.target}\n`));
  const found = command ?? (JSON.parse(/^CMD (.*)$/m.exec(stage ?? "")?.[1] ?? "[]") as string[]);
  return found.map((word) => (word === "3000" ? String(port) : word));
}

/** Where a service runs and with which variables: those of the compose file, with the container's names put right for this machine. */
function placeOf(name: keyof typeof services): { cwd: string; env: Record<string, string> } {
  const database = new URL(server.url).port;
  const written = Object.entries(services[name].environment).map(([key, value]) => [
    key,
    value
      .replace(/\$\{POSTGRES_PASSWORD:[^}]*\}/, PASSWORD)
      .replace("@postgres:5432", `@127.0.0.1:${database}`)
      .replace(/\$\{ONRECORD_URL:-[^}]*\}/, `http://127.0.0.1:${port}`)
      .replace(/\$\{\w+:-(.*)\}/, "$1")
      .replace(/^\/data$/, data),
  ]);
  const env = { PATH: process.env["PATH"] ?? "", NODE_ENV: "production", ...Object.fromEntries(written) };
  return { cwd: name === "web" ? join(ROOT, "apps/web") : ROOT, env };
}

function start(name: keyof typeof services): void {
  running.push(spawn(process.execPath, commandOf(name).slice(1), { ...placeOf(name), stdio: "inherit" }));
}

async function end(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
  }
  return child.exitCode;
}
