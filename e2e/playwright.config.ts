import { defineConfig } from "@playwright/test";
import { findBrowser } from "./harness/find-browser.ts";
import { testInstallation } from "./harness/test-installation.ts";

// With E2E_PORT and E2E_DATA the tests look at an Onrecord that runs already; its console is to be in that folder's console.txt.
const isRunning = process.env["E2E_PORT"] !== undefined;
const { url, dataFolder } = await testInstallation();
const { executablePath, env } = await findBrowser();

// One Onrecord with its demo, started by the very command that people use; the journeys share it.
export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  globalSetup: "./harness/bring-up.ts",
  outputDir: "../test-results/e2e",
  forbidOnly: true,
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: url,
    trace: "retain-on-failure",
    launchOptions: {
      executablePath,
      env: { ...process.env, ...env },
      args: ["--disable-background-networking", "--disable-component-update", "--disable-sync"],
    },
  },
  webServer: {
    command: `"${process.execPath}" harness/serve.ts`,
    env: {
      ONRECORD_DATA: dataFolder,
      ONRECORD_DEMO: "on",
      ONRECORD_URL: "",
      ONRECORD_ALLOW_PRIVATE: "",
      ONRECORD_PROXIES: "",
      DATABASE_URL: "",
      HOST: "127.0.0.1",
      PORT: new URL(url).port,
    },
    url: `${url}/healthz`,
    reuseExistingServer: isRunning,
    timeout: 300_000,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGINT", timeout: 60_000 },
  },
});
