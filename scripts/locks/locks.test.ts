// Each lock on the imports gets a planted violation and must catch it. That each passes without one is shown first, or a tool that
// fails for another reason would look like a lock that works.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyWorkspace } from "./workspace-copy.ts";
import type { WorkspaceCopy } from "./workspace-copy.ts";

let copy: WorkspaceCopy;
beforeAll(() => {
  copy = copyWorkspace();
});
afterAll(() => copy.remove());

const compile = (folder: string) => copy.run(folder, "tsc", "--noEmit", "--pretty", "false");
const lint = (file: string) => copy.run(".", "oxlint", file);
const boundaries = () => copy.run(".", "turbo", "boundaries");

describe("without a violation", () => {
  test.each(["packages/analysis", "packages/query"])("%s compiles", (folder) => {
    expect(compile(folder)).toEqual({ passed: true, said: "" });
  });

  test("the boundaries between packages hold", () => {
    expect(boundaries()).toMatchObject({ passed: true });
  });

  test.each(["analysis", "charts", "extract", "query", "api"])(
    "packages/%s passes the linter's import rules",
    (name) => {
      expect(plantedLint(`packages/${name}/src/planted.ts`, "export const planted = 1;")).toMatchObject({
        passed: true,
      });
    },
  );
});

describe("what package.json does not declare does not compile", () => {
  test("a package of ours", () => {
    const { passed, said } = plantedCompile("query", 'export { openDatabase } from "@onrecord/db/database";');
    expect({ passed, said }).toMatchObject({ passed: false, said: expect.stringContaining("TS2307") });
  });

  test("a package of others that only another of ours uses", () => {
    const { passed, said } = plantedCompile("query", 'export { Client } from "pg";');
    expect({ passed, said }).toMatchObject({ passed: false, said: expect.stringContaining("TS2307") });
  });
});

test("a file that a package gives no door to cannot be imported", () => {
  const { passed, said } = copy.planted(
    "packages/db/src/planted.ts",
    'export { default } from "@onrecord/postgres/vitest.config";',
    () => compile("packages/db"),
  );
  expect({ passed, said }).toMatchObject({ passed: false, said: expect.stringContaining("TS2307") });
});

describe("turbo boundaries", () => {
  test("catches a deep relative import into another package", () => {
    const text = 'export { openDatabase } from "../../db/src/database.ts";';
    const { passed, said } = copy.planted("packages/api/src/planted.ts", text, boundaries);
    expect({ passed, said }).toMatchObject({ passed: false, said: expect.stringContaining("planted.ts") });
  });

  test.each(["analysis", "charts", "extract", "query"])(
    "catches that the pure package %s declares the database",
    (name) => {
      const manifest = `packages/${name}/package.json`;
      const declared = JSON.parse(copy.read(manifest)) as { dependencies?: Record<string, string> };
      declared.dependencies = { ...declared.dependencies, "@onrecord/db": "workspace:*" };
      const { passed, said } = copy.planted(manifest, JSON.stringify(declared), boundaries);
      expect({ passed, said }).toMatchObject({ passed: false, said: expect.stringContaining("@onrecord/db") });
    },
  );
});

describe.each(["analysis", "query"])("in the pure package %s does not compile", (name) => {
  test.each([
    ["fetch", 'export const planted = () => fetch("https://news.example");'],
    ["process", "export const planted = process.argv;"],
    ["node:fs", 'export { readFileSync } from "node:fs";'],
    ["setTimeout", "export const planted = () => setTimeout(() => {}, 1);"],
    ["console", 'export const planted = () => console.log("");'],
    ["document", "export const planted = () => document.title;"],
  ])("%s", (_, text) => {
    expect(plantedCompile(name, text)).toMatchObject({
      passed: false,
      said: expect.stringMatching(/planted\.ts.*TS\d+/),
    });
  });
});

describe.each(["analysis", "charts", "extract", "query"])("in the pure package %s the linter catches", (name) => {
  test.each([
    ["another package of ours", 'export { openDatabase } from "@onrecord/db/database";', "no-restricted-imports"],
    ["node:fs", 'export { readFileSync } from "node:fs";', "no-restricted-imports"],
    ["fetch", 'export const planted = () => fetch("https://news.example");', "no-restricted-globals"],
    ["process", "export const planted = process.argv;", "no-restricted-globals"],
    ["setTimeout", "export const planted = () => setTimeout(() => {}, 1);", "no-restricted-globals"],
    ["Date.now", "export const planted = () => Date.now();", "no-restricted-properties"],
    ["Math.random", "export const planted = () => Math.random();", "no-restricted-properties"],
  ])("%s", (_, text, rule) => {
    const found = plantedLint(`packages/${name}/src/planted.ts`, text);
    expect(found).toMatchObject({ passed: false, said: expect.stringContaining(rule) });
  });
});

describe("the linter catches", () => {
  test.each([
    ["the database in the web", "apps/web/src/planted.ts", 'export { openDatabase } from "@onrecord/db/database";'],
    [
      "a connection to the outside in the web",
      "apps/web/src/planted.ts",
      'export * from "@onrecord/fetch/create-fetcher";',
    ],
    ["SQL in api", "packages/api/src/planted.ts", 'export { Client } from "pg";'],
    ["Prisma in api", "packages/api/src/planted.ts", 'export { PrismaClient } from "@prisma/client";'],
    ["the environment in db", "packages/db/src/planted.ts", 'export { readEnv } from "@onrecord/config/env";'],
    ["the environment in judges", "packages/judges/src/planted.ts", 'export { readEnv } from "@onrecord/config/env";'],
    ["the environment in api", "packages/api/src/planted.ts", 'export { readEnv } from "@onrecord/config/env";'],
  ])("%s", (_, file, text) => {
    expect(plantedLint(file, text)).toMatchObject({
      passed: false,
      said: expect.stringContaining("no-restricted-imports"),
    });
  });

  test("two files that import each other", () => {
    const found = copy.planted(
      "packages/query/src/egg.ts",
      'import { hen } from "./hen.ts";\nexport const egg = () => hen;',
      () => plantedLint("packages/query/src/hen.ts", 'import { egg } from "./egg.ts";\nexport const hen = () => egg;'),
    );
    expect(found).toMatchObject({ passed: false, said: expect.stringContaining("no-cycle") });
  });
});

function plantedCompile(name: string, text: string): ReturnType<typeof compile> {
  return copy.planted(`packages/${name}/src/planted.ts`, text, () => compile(`packages/${name}`));
}

function plantedLint(file: string, text: string): ReturnType<typeof lint> {
  return copy.planted(file, text, () => lint(file));
}
