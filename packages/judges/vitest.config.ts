import { defineConfig } from "vitest/config";

export default defineConfig({ test: { name: "judges", include: ["src/**/*.test.ts"] } });
