import { readFileSync } from "node:fs";
import { join } from "node:path";

const ANALYSIS = join(import.meta.dirname, "../../packages/analysis");

export function analysisFolder(path: string): string {
  return join(ANALYSIS, path);
}

/** A folder of the analysis with a text and what must be found in it. */
export function readLabelled(folder: string): { text: string; expected: unknown } {
  return {
    text: readFileSync(join(ANALYSIS, folder, "article.txt"), "utf8").trimEnd(),
    expected: JSON.parse(readFileSync(join(ANALYSIS, folder, "expected.json"), "utf8")),
  };
}
