import { defineConfig } from "vitest/config";

// The locks run compiler, linter and Turborepo on a copy of the workspace, which takes its time on a busy machine.
export default defineConfig({
  test: { name: "scripts", include: ["**/*.test.ts"], testTimeout: 120_000, hookTimeout: 120_000 },
});
