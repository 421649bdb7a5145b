import { Command, CommanderError } from "commander";
import { analyze } from "./commands/analyze.ts";
import { benchRun } from "./commands/bench-run.ts";
import { dev } from "./commands/dev.ts";
import { exportRows } from "./commands/export.ts";
import { extract } from "./commands/extract.ts";
import { ingest } from "./commands/ingest.ts";
import { judge } from "./commands/judge.ts";
import { migrate } from "./commands/migrate.ts";
import { outlets } from "./commands/outlets.ts";
import { parseFeed } from "./commands/parse-feed.ts";
import { start } from "./commands/start.ts";
import { status } from "./commands/status.ts";
import { worker } from "./commands/worker.ts";
import { Failure } from "./failure.ts";

const program = new Command("onrecord")
  .description("A self-hosted news monitor: who said what, for or against what, and how it moves.")
  .option("--debug", "show where in the code an error came from")
  .showHelpAfterError("(onrecord --help shows what there is)")
  .addHelpText("after", "\nExample:\n  pnpm onrecord analyze article.txt --topic topic.json");

for (const command of [
  start,
  dev,
  ingest,
  status,
  outlets,
  exportRows,
  worker,
  migrate,
  analyze,
  judge,
  extract,
  parseFeed,
  benchRun,
]) {
  program.addCommand(command().copyInheritedSettings(program));
}
// Set last, so that it holds for every command.
for (const command of withAllBelow(program)) command.exitOverride();

process.stdout.on("error", leaveWithReader);
try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = explain(error);
}

function withAllBelow(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withAllBelow)];
}

/** Whoever read our output (`| head`) has had enough, and nobody is left to be told. */
function leaveWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

/** Prints what went wrong, once and for all commands, and gives the exit code: 1 failed, 2 wrong usage. */
function explain(error: unknown): number {
  // Commander has printed its own message (or the help that was asked for) already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const { stack, message } = error instanceof Error ? error : new Error(String(error));
  console.error(program.opts<{ debug?: boolean }>().debug ? stack : message);
  if (!(error instanceof Failure) && !program.opts<{ debug?: boolean }>().debug) {
    console.error("This is unexpected; `onrecord --debug …` shows where it came from.");
  }
  return error instanceof Failure ? error.exitCode : 1;
}
