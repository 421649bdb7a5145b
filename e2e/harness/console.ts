import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where serve.ts keeps what `start` printed. */
export const consoleFile = (dataFolder: string): string => join(dataFolder, "console.txt");

/** The first match of a pattern in what `start` has printed so far. */
export function findOnConsole(dataFolder: string, pattern: RegExp): RegExpExecArray | undefined {
  const file = consoleFile(dataFolder);
  return (existsSync(file) && pattern.exec(readFileSync(file, "utf8"))) || undefined;
}
