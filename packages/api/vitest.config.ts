import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "api",
    include: ["src/**/*.test.ts"],
    globalSetup: "@onrecord/postgres/test-server",
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
