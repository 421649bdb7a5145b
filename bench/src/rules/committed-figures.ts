import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Figures, noFigures } from "./figures.ts";

const FILE = join(import.meta.dirname, "../../figures-by-rule.json");

export function committedFigures(): Figures {
  return existsSync(FILE) ? { ...noFigures(), ...(JSON.parse(readFileSync(FILE, "utf8")) as Figures) } : noFigures();
}

export function commitFigures(figures: Figures): void {
  writeFileSync(FILE, `${JSON.stringify(figures, null, 2)}\n`);
}
