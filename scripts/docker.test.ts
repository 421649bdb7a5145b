import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

const ROOT = join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");

interface Service {
  image?: string;
  build?: { context: string; target: string };
  command?: string[];
  restart?: string;
  environment: Record<string, string>;
  ports?: string[];
  volumes: string[];
  depends_on?: Record<string, { condition: string }>;
}
const compose = parse(read("docker-compose.yml"), { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, null>;
};
const services = Object.entries(compose.services);

/** The stages of the Dockerfile, each with the folder and the command it ends with, its base's included. */
const stages = readStages(read("Dockerfile"));

test("there are web, worker and PostgreSQL, and the one step before them", () => {
  expect(Object.keys(compose.services)).toEqual(["postgres", "migrate", "worker", "web"]);
  expect(services.filter(([, { restart }]) => restart === undefined)).toEqual([]);
});

test("only the web can be reached from outside", () => {
  expect(services.filter(([, { ports }]) => ports !== undefined).map(([name]) => name)).toEqual(["web"]);
});

test("a missing secret stops everything and is named; none has a default", () => {
  const uses = read("docker-compose.yml").match(/\$\{POSTGRES_PASSWORD[^}]*\}/g) ?? [];
  expect(uses.length).toBeGreaterThan(1);
  for (const use of uses) expect(use).toMatch(/:\?/);
});

test("web and worker wait until the tables are up to date", () => {
  for (const name of ["web", "worker"]) {
    expect(compose.services[name]!.depends_on).toEqual({ migrate: { condition: "service_completed_successfully" } });
  }
  expect(compose.services["migrate"]!.depends_on).toEqual({ postgres: { condition: "service_healthy" } });
});

test("every variable that a service gets is one that is read", () => {
  const names = new Set(
    ["migrate", "worker", "web"].flatMap((name) => Object.keys(compose.services[name]!.environment)),
  );
  for (const name of names) expect(read("packages/config/src/env.ts")).toContain(`  ${name}: z`);
});

test("every volume is declared, and every mounted file is there", () => {
  for (const mount of services.flatMap(([, { volumes }]) => volumes)) {
    const source = mount.split(":")[0]!;
    if (source.startsWith("./")) expect(existsSync(join(ROOT, source)), source).toBe(true);
    else expect(Object.keys(compose.volumes)).toContain(source);
  }
});

test("every service is built from a stage whose command starts a file that is there", () => {
  for (const [name, { build, command }] of services) {
    if (build === undefined) continue;
    const stage = stages.get(build.target);
    const [program, file] = command ?? stage?.command ?? [];
    expect({ name, program }).toEqual({ name, program: "node" });
    expect(existsSync(join(ROOT, stage!.folder, file!)), `${name}: ${file}`).toBe(true);
  }
});

test("nothing runs as root, and the image takes no built or installed files from the machine", () => {
  for (const { build } of Object.values(compose.services))
    if (build) expect(stages.get(build.target)!.user).toBe("node");
  const ignored = read(".dockerignore").split("\n");
  expect(ignored).toEqual(expect.arrayContaining(["**/node_modules", "**/.next", "**/generated", ".onrecord"]));
});

test("Docker reads the file as well, where there is one", () => {
  const docker = spawnSync("docker", ["compose", "version"]);
  if (docker.status !== 0)
    return console.log("docker compose is not installed here: the file was checked by its parser only");
  const config = spawnSync("docker", ["compose", "config", "--quiet"], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, POSTGRES_PASSWORD: "for-the-test" },
  });
  expect({ code: config.status, said: config.stderr }).toEqual({ code: 0, said: "" });
});

interface Stage {
  folder: string;
  user: string;
  command: string[];
}

function readStages(dockerfile: string): Map<string, Stage> {
  const found = new Map<string, Stage>();
  let current: Stage = { folder: "", user: "root", command: [] };
  for (const [, word, rest] of dockerfile.matchAll(/^(FROM|WORKDIR|USER|CMD) (.*)$/gm)) {
    if (word === "FROM") {
      const [base, , name] = rest!.split(" ");
      current = { ...(found.get(base!) ?? { folder: "", user: "root", command: [] }) };
      found.set(name!, current);
    }
    if (word === "WORKDIR") current.folder = rest!.replace(/^\/onrecord\/?/, "");
    if (word === "USER") current.user = rest!;
    if (word === "CMD") current.command = JSON.parse(rest!) as string[];
  }
  return found;
}
