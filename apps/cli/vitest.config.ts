import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "cli",
    include: ["src/**/*.test.ts"],
    globalSetup: ["@onrecord/postgres/test-server"],
    testTimeout: 60_000,
  },
});
