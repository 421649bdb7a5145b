import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inflate } from "@sparticuz/chromium";
import type { Browser } from "./find-browser.ts";

const PARTS = ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"];

/**
 * Unpacks the Chromium of @sparticuz/chromium (Linux x64, 209 MB) once for each user, since only the user who unpacked it may run
 * it. Its system libraries and fonts are used only where the machine has none of its own.
 */
export async function unpackChromium(): Promise<Browser> {
  const home = dirname(dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))));
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string };
  const folder = join(import.meta.dirname, "../../node_modules/.cache", `chromium-${version}-${process.getuid?.()}`);
  if (!existsSync(folder)) await unpack(join(home, "bin"), folder);
  const executablePath = join(folder, "chromium");
  const env: Record<string, string> = existsSync("/etc/fonts/fonts.conf")
    ? {}
    : { FONTCONFIG_PATH: join(folder, "fonts") };
  if (!runs(executablePath)) env["LD_LIBRARY_PATH"] = join(folder, "al2023/lib");
  return { executablePath, env };
}

/** The package unpacks into the temporary folder and takes what lies there for whole, so it gets one of its own. */
async function unpack(from: string, to: string): Promise<void> {
  console.log("Unpacking Chromium; this happens once.");
  mkdirSync(dirname(to), { recursive: true });
  const part = mkdtempSync(`${to}.`);
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = part;
  try {
    for (const name of PARTS) await inflate(join(from, name));
    renameSync(part, to);
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
    rmSync(part, { recursive: true, force: true });
  }
}

/** Fails where a shared library is missing. */
function runs(program: string): boolean {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).status === 0;
}
