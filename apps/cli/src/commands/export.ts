import { Argument, Command, Option } from "commander";
import { Failure } from "../failure.ts";

const WHAT = ["statements", "stances", "articles"] as const;

interface Options {
  format: "csv" | "jsonl";
  filter: string;
  team?: string;
}

/** `export` is a word of the language. */
export function exportRows(): Command {
  return new Command("export")
    .description("Write out what the lists show, newest first.")
    .addArgument(new Argument("<what>", "which list").choices(WHAT))
    .addOption(new Option("--format <format>", "CSV (RFC 4180) or JSON lines").choices(["csv", "jsonl"]).default("csv"))
    .option("--filter <query>", "the part of a screen's address after the question mark", "period=all")
    .option("--team <slug>", "which team, when there are several")
    .addHelpText(
      "after",
      "\nExample:\n  pnpm --silent onrecord export statements --format jsonl --filter 'period=30d&direct=1' > statements.jsonl",
    )
    .action(async (what: (typeof WHAT)[number], { format, filter: query, team: asked }: Options) => {
      const { readView } = await import("@onrecord/query/filter");
      const { filter, unknown } = readView(new URLSearchParams(query));
      if (unknown.length > 0)
        throw new Failure(
          `--filter has keys or values that mean nothing: ${unknown.map((pair) => pair.join("=")).join(", ")}.`,
          2,
        );
      const { withTeam } = await import("../database/with-team.ts");
      const { writeRows } = await import("../export/write-rows.ts");
      await withTeam(asked, async ({ call, team, stop }) => {
        await writeRows((cursor) => call.lists[what]({ team, filter, cursor, size: 500 }), format, stop);
      });
    });
}
