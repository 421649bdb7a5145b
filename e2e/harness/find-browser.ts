import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { unpackChromium } from "./unpack-chromium.ts";

/** A Chromium to test with, and what its process needs in its environment. */
export interface Browser {
  executablePath: string;
  env: Record<string, string>;
}

const ON_PATH = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const ON_MACOS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Finds a browser: the one `CHROME_PATH` names, an installed one, and on Linux x64 the one that came with the packages. */
export async function findBrowser(): Promise<Browser> {
  const named = process.env["CHROME_PATH"];
  if (named) {
    if (!isExecutable(named)) throw new Error(`CHROME_PATH names ${named}, which cannot be run.`);
    return { executablePath: named, env: {} };
  }
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const installed = [...ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name))), ...ON_MACOS].find(
    isExecutable,
  );
  if (installed) return { executablePath: installed, env: {} };
  if (process.platform === "linux" && process.arch === "x64") return unpackChromium();
  throw new Error("The end-to-end tests need Chrome or Chromium: install one, or set CHROME_PATH to its program.");
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return existsSync(file);
  } catch {
    return false;
  }
}
