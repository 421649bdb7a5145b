import type { NextConfig } from "next";
import { staticHeaders } from "./src/security/static-headers.ts";

const config: NextConfig = {
  reactCompiler: true,
  poweredByHeader: false,
  // `pnpm test` checks types, tests included; a first start need not wait for it again.
  typescript: { ignoreBuildErrors: true },
  // The workspace's packages are TypeScript sources without a build of their own.
  transpilePackages: [
    "@onrecord/analysis",
    "@onrecord/api",
    "@onrecord/charts",
    "@onrecord/config",
    "@onrecord/db",
    "@onrecord/extract",
    "@onrecord/fetch",
    "@onrecord/query",
  ],
  headers: async () => staticHeaders,
};

export default config;
