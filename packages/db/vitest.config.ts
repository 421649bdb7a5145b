import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "db",
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    globalSetup: ["@onrecord/postgres/test-server"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
