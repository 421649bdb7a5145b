import { commitFigures, committedFigures } from "./committed-figures.ts";
import { compareFigures } from "./compare-figures.ts";
import { measureRules } from "./measure-rules.ts";

/** Prints what rose and what fell by rule since the committed figures; with `--write` commits the new ones to the file. */
export function checkRules(args: readonly string[]): Promise<void> {
  const now = measureRules();
  const { falls, rises } = compareFigures(committedFigures(), now);
  for (const line of [...rises, ...falls]) console.log(line);
  if (rises.length + falls.length === 0) console.log("Every rule is as good as committed.");
  if (args.includes("--write")) commitFigures(now);
  else if (falls.length > 0) process.exitCode = 1;
  return Promise.resolve();
}
