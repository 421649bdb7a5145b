import { Command } from "commander";

export function start(): Command {
  return new Command("start")
    .description("Start everything on this machine: database, web and worker. Ctrl-C stops it.")
    .addHelpText("after", "\nExample:\n  PORT=8080 npx -y pnpm@12 start")
    .action(async () => {
      const { runOnrecord } = await import("../start/run-onrecord.ts");
      await runOnrecord("start");
    });
}
