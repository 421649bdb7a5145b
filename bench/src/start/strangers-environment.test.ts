import { delimiter } from "node:path";
import { expect, test } from "vitest";
import { strangersEnvironment } from "./strangers-environment.ts";

test("a stranger's shell has neither what pnpm adds to its scripts nor what steers Onrecord", () => {
  const env = {
    HOME: "/home/ann",
    npm_config_registry: "https://registry.example/",
    npm_lifecycle_event: "bench",
    PNPM_SCRIPT_SRC_DIR: "/clone",
    NODE_ENV: "test",
    ONRECORD_DATA: "/data",
    DATABASE_URL: "postgres://there",
    PORT: "8080",
    PATH: ["/clone/node_modules/.bin", "/usr/bin", "/clone/bench/node_modules/.bin", "/home/ann/bin"].join(delimiter),
  };
  expect(strangersEnvironment(env)).toEqual({
    HOME: "/home/ann",
    npm_config_registry: "https://registry.example/",
    PATH: ["/usr/bin", "/home/ann/bin"].join(delimiter),
  });
});
