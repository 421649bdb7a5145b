import { createInterface } from "node:readline";
import { Argument, Command } from "commander";

const TASKS = [
  "attitudes",
  "extract",
  "feeds",
  "neardup",
  "pronouns",
  "robots",
  "sentences",
  "ssrf",
  "stance",
  "statements",
  "target-sentiment",
] as const;

type TaskName = (typeof TASKS)[number];

/** A task answers each item by itself, as it comes in, or all at once, when its answers depend on each other. */
type Task = { kind: "each"; answer: (item: never) => object } | { kind: "whole"; answer: (items: never[]) => object[] };

export function benchRun(): Command {
  return new Command("bench-run")
    .description("Answer a benchmark's items: JSON lines in on standard input, JSON lines out on standard output.")
    .addArgument(new Argument("<task>").choices(TASKS))
    .addHelpText("after", "\nExample:\n  zcat feeds.jsonl.gz | pnpm --silent onrecord bench-run feeds")
    .action(async (name: TaskName) => {
      const task = await loadTask(name);
      const waiting: unknown[] = [];
      for await (const line of createInterface({ input: process.stdin })) {
        if (line.trim() === "") continue;
        const item = JSON.parse(line) as { id: string };
        if (task.kind === "each") await print(attempt(() => [{ id: item.id, ...task.answer(item as never) }], item.id));
        else waiting.push(item);
      }
      if (task.kind === "whole") await print(task.answer(waiting as never[]));
    });
}

/** Loads only what the task needs, since the analysis brings a language model. */
async function loadTask(name: TaskName): Promise<Task> {
  switch (name) {
    case "extract":
      return { kind: "each", answer: (await import("@onrecord/extract/bench-tasks")).extract };
    case "feeds":
      return { kind: "each", answer: (await import("@onrecord/extract/bench-tasks")).feeds };
    case "robots":
      return { kind: "each", answer: (await import("@onrecord/extract/bench-tasks")).robots };
    case "neardup":
      return { kind: "whole", answer: (await import("@onrecord/extract/bench-tasks")).neardup };
    case "ssrf":
      return { kind: "each", answer: (await import("@onrecord/fetch/bench-tasks")).ssrf };
    case "sentences":
      return { kind: "each", answer: (await import("@onrecord/analysis/bench-tasks")).sentencesTask };
    case "statements":
      return { kind: "each", answer: (await import("@onrecord/analysis/bench-tasks")).statementsTask };
    case "pronouns":
      return { kind: "each", answer: (await import("@onrecord/analysis/bench-tasks")).pronounsTask };
    case "stance":
      return { kind: "each", answer: (await import("@onrecord/analysis/stances/bench-tasks")).stanceTask };
    case "attitudes":
      return { kind: "each", answer: (await import("@onrecord/analysis/stances/bench-tasks")).attitudesTask };
    case "target-sentiment":
      return { kind: "each", answer: (await import("@onrecord/analysis/stances/bench-tasks")).targetSentimentTask };
  }
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
