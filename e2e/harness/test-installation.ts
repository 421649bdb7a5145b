import { chmodSync, mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The Onrecord that the tests of this run look at: its own port, and a data folder that serve.ts throws away. */
export interface TestInstallation {
  url: string;
  dataFolder: string;
}

/**
 * Chosen once a run, by the process that reads the configuration first; the processes of the tests read it again and find the choice
 * in the environment.
 */
export async function testInstallation(): Promise<TestInstallation> {
  process.env["E2E_PORT"] ??= String(await freePort());
  process.env["E2E_DATA"] ??= newFolder();
  return { url: `http://127.0.0.1:${process.env["E2E_PORT"]}`, dataFolder: process.env["E2E_DATA"] };
}

/** Others may enter, since as root the database runs as another user. */
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-e2e-"));
  chmodSync(folder, 0o755);
  return folder;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
