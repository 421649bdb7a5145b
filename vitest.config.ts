import { defineConfig } from "vitest/config";

// One run for the whole workspace: each package is a project with the settings of its own vitest.config.ts, if it has one.
export default defineConfig({
  test: {
    projects: ["packages/*", "apps/*", "seeds", "bench", "scripts"],
  },
});
