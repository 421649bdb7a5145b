import { Command } from "commander";
import type { JudgeSettings } from "@onrecord/config/env";
import type { TeamSession } from "../database/with-team.ts";
import { environment } from "../environment.ts";
import { printJson, printTable } from "../output.ts";

export function status(): Command {
  return new Command("status")
    .description(
      "Say how the collecting goes: what came in and where it is, feeds that fail, and whether a worker works.",
    )
    .option("--team <slug>", "which team, when there are several")
    .option("--json", "print one JSON document")
    .addHelpText("after", "\nExample:\n  pnpm onrecord status --team demo")
    .action(async ({ team, json }: { team?: string; json?: boolean }) => {
      const { withTeam } = await import("../database/with-team.ts");
      await withTeam(team, async (session) => {
        const found = await askStatus(session);
        if (json) printJson(found);
        else printStatus(found);
      });
    });
}

async function askStatus({ call, services, team }: TeamSession) {
  const { worker } = await services.readiness();
  const stages = await call.outlets.accounting({ team });
  const outlets = await call.outlets.list({ team });
  const failing = outlets.flatMap(({ name, feeds }) =>
    feeds
      .filter(({ failures }) => failures > 0)
      .map(({ url, failures, reason, detail }) => ({ outlet: name, url, failures, reason, detail })),
  );
  const { judge } = environment();
  const judging = judge && { ...(await call.stances.judging({ team, below: judge.below })), ...limitsOf(judge) };
  const lastDay = outlets.reduce((sum, { daily }) => sum + (daily.at(-1) ?? 0), 0);
  const lastWeek = outlets.reduce((sum, { daily }) => sum + daily.slice(-7).reduce((days, day) => days + day, 0), 0);
  return {
    team,
    worker,
    stages,
    outlets: outlets.length,
    articlesToday: lastDay,
    articlesLast7Days: lastWeek,
    failing,
    judging: judging ?? null,
  };
}

/** Which model judges, and what it may use in a month. */
function limitsOf({ model, budget }: JudgeSettings) {
  return { model: model.at === "endpoint" ? model.name : model.folder, budget };
}

type Judging = NonNullable<Awaited<ReturnType<typeof askStatus>>["judging"]>;

function sayJudging({ model, budget, ...now }: Judging): string[] {
  const tokens = `${now.tokensIn + now.tokensOut} of ${budget.tokens} tokens`;
  const money = budget.money === undefined ? "" : `, ${now.cost.toFixed(2)} of ${budget.money} in money`;
  return [
    `${model} judges: ${now.decided} stances decided, ${now.waiting} waiting, ${now.failed} failed.`,
    `In ${now.month}: ${now.requests} requests (${now.failures} failed), ${tokens}${money}.`,
    ...(now.spentAt === null
      ? []
      : [
          "The month's budget is spent: the rules' labels stand until the next month, or until ONRECORD_JUDGE_TOKENS or _MONEY is raised.",
        ]),
    ...(now.lastFailure === null ? [] : [`Last failure: ${now.lastFailure}`]),
    "",
  ];
}

function printStatus({
  team,
  worker,
  stages,
  outlets,
  articlesToday,
  articlesLast7Days,
  failing,
  judging,
}: Awaited<ReturnType<typeof askStatus>>): void {
  console.log(
    `Team ${team}: ${outlets} outlets, ${articlesToday} articles today, ${articlesLast7Days} in the last 7 days.`,
  );
  console.log(
    worker
      ? "A worker works."
      : "No worker was seen in the last minute: nothing is fetched or read until one is started.",
  );
  console.log("");
  const rows = stages.map((row) => [row.stage, row.in, row.done, row.skipped, row.parked, row.waiting].map(String));
  printTable([["Stage", "In", "Done", "Skipped", "Parked", "Waiting"], ...rows]);
  console.log("");
  if (judging !== null) for (const line of sayJudging(judging)) console.log(line);
  if (failing.length === 0) return console.log("Every feed answers.");
  console.log(`${failing.length} feeds fail:`);
  printTable([
    ["Outlet", "Feed", "Failures", "Why"],
    ...failing.map(({ outlet, url, failures, reason, detail }) => [
      outlet,
      url,
      String(failures),
      [reason, detail].filter(Boolean).join(": "),
    ]),
  ]);
}
