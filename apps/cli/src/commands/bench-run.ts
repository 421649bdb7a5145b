import { createInterface } from "node:readline";
import type { JudgedTask, StanceItem } from "@onrecord/judges/bench-tasks";
import { Argument, Command } from "commander";
import { environment } from "../environment.ts";
import { Failure } from "../failure.ts";
import { openJudge } from "../open-judge.ts";

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

/** A task answers each item by itself, as it comes in, or all at once, when its answers depend on each other; a judge so many at a time. */
type Task =
  | { kind: "each"; answer: (item: never) => object }
  | { kind: "whole"; answer: (items: never[]) => object[] }
  | { kind: "judged"; batch: number; task: JudgedTask; close: () => Promise<void> };

export function benchRun(): Command {
  return new Command("bench-run")
    .description("Answer a benchmark's items: JSON lines in on standard input, JSON lines out on standard output.")
    .addArgument(new Argument("<task>").choices(TASKS))
    .option("--judge", "let the model that ONRECORD_JUDGE_* names answer (task stance), each item, within its budget")
    .addHelpText("after", "\nExample:\n  zcat feeds.jsonl.gz | pnpm --silent onrecord bench-run feeds")
    .action(async (name: TaskName, { judge }: { judge?: boolean }) => {
      const task = judge ? await loadJudge(name) : await loadTask(name);
      const waiting: unknown[] = [];
      for await (const line of createInterface({ input: process.stdin })) {
        if (line.trim() === "") continue;
        const item = JSON.parse(line) as { id: string };
        if (task.kind === "each") await print(attempt(() => [{ id: item.id, ...task.answer(item as never) }], item.id));
        else waiting.push(item);
        if (task.kind === "judged" && waiting.length >= task.batch) await printJudged(task, waiting.splice(0));
      }
      if (task.kind === "whole") await print(task.answer(waiting as never[]));
      if (task.kind === "judged") await endJudged(task, waiting);
    });
}

/** The judge of the environment in the rules' place. */
async function loadJudge(name: TaskName): Promise<Task> {
  const { judge: settings } = environment();
  if (name !== "stance") throw new Failure(`A judge answers the task stance alone, and not ${name}.`, 2);
  if (settings === undefined)
    throw new Failure(
      "No judge is named: set ONRECORD_JUDGE_URL and ONRECORD_JUDGE_MODEL, or ONRECORD_JUDGE_FOLDER.",
      2,
    );
  const { judgedStanceTask } = await import("@onrecord/judges/bench-tasks");
  const { stanceTask } = await import("@onrecord/analysis/stances/bench-tasks");
  const judge = await openJudge(settings);
  const task = judgedStanceTask({ judge, budget: settings.budget }, stanceTask);
  return { kind: "judged", batch: judge.batch, task, close: () => judge.close() };
}

type Judged = Extract<Task, { kind: "judged" }>;

async function printJudged({ task }: Judged, items: unknown[]): Promise<void> {
  const whole = items.flatMap((item) => attempt(() => [task.parse(item)], (item as { id: string }).id));
  await print(await task.answer(whole as StanceItem[]));
}

/** Answers the last items and says what the judging came to. */
async function endJudged(judged: Judged, rest: unknown[]): Promise<void> {
  await printJudged(judged, rest);
  await judged.close();
  const { says, complete } = judged.task.report();
  for (const line of says) console.error(line);
  if (!complete) process.exitCode = 1;
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
