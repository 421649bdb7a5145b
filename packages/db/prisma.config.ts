import { defineConfig } from "prisma/config";

// `prisma generate` would download a schema engine that it doesn't use; any existing file keeps it from trying.
process.env["PRISMA_SCHEMA_ENGINE_BINARY"] ??= process.execPath;

export default defineConfig({ schema: "prisma/schema.prisma" });
