import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "worker",
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    globalSetup: ["@onrecord/postgres/test-server"],
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});
