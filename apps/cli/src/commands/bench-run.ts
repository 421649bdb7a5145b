import { createInterface } from "node:readline";
import { Command } from "commander";
import * as ofAnalysis from "@onrecord/analysis/bench-tasks";
import { stanceTask } from "@onrecord/analysis/stances/bench-tasks";
import * as ofExtract from "@onrecord/extract/bench-tasks";
import * as ofFetch from "@onrecord/fetch/bench-tasks";
import { Failure } from "../failure.ts";

/** A task that answers each item by itself, as it comes in. */
type Task = (item: never) => object;

const TASKS: Record<string, Task> = {
  extract: ofExtract.extract,
  feeds: ofExtract.feeds,
  pronouns: ofAnalysis.pronounsTask,
  robots: ofExtract.robots,
  sentences: ofAnalysis.sentencesTask,
  ssrf: ofFetch.ssrf,
  stance: stanceTask,
  statements: ofAnalysis.statementsTask,
};

/** A task whose answers depend on all items. */
const WHOLE_TASKS: Record<string, (items: never[]) => object[]> = { neardup: ofExtract.neardup };

export function benchRun(): Command {
  const names = [...Object.keys(TASKS), ...Object.keys(WHOLE_TASKS)].sort();
  return new Command("bench-run")
    .description("Answer a benchmark's items: JSON lines in on standard input, JSON lines out on standard output.")
    .argument("<task>", `one of ${names.join(", ")}`)
    .addHelpText("after", "\nExample:\n  zcat feeds.jsonl.gz | pnpm --silent onrecord bench-run feeds")
    .action(async (name: string) => {
      const task = TASKS[name];
      const whole = WHOLE_TASKS[name];
      if (!task && !whole) throw new Failure(`There is no task "${name}"; there are ${names.join(", ")}.`, 2);
      const waiting: unknown[] = [];
      for await (const line of createInterface({ input: process.stdin })) {
        if (line.trim() === "") continue;
        const item = JSON.parse(line) as { id: string };
        if (task) await print(attempt(() => [{ id: item.id, ...task(item as never) }], item.id));
        else waiting.push(item);
      }
      if (whole) await print(whole(waiting as never[]));
    });
}

/** An item that breaks a task costs its own answer, not those after it. */
function attempt(answer: () => object[], id: string): object[] {
  try {
    return answer();
  } catch (error) {
    process.exitCode = 1;
    console.error(`${id}: ${(error as Error).message}`);
    return [];
  }
}

/** Waits where the reader is slower than we are, so that memory stays flat. */
async function print(answers: object[]): Promise<void> {
  for (const answer of answers) {
    if (process.stdout.write(`${JSON.stringify(answer)}\n`)) continue;
    await new Promise<void>((resolve) => process.stdout.once("drain", () => resolve()));
  }
}
