import { Command } from "commander";

export function dev(): Command {
  return new Command("dev")
    .description("The same as start, but web and worker reload when a source changes.")
    .addHelpText("after", "\nExample:\n  npx -y pnpm@12 dev")
    .action(async () => {
      const { runOnrecord } = await import("../start/run-onrecord.ts");
      await runOnrecord("dev");
    });
}
