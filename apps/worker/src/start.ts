/** A worker as a process of its own: `node src/start.ts`, with DATABASE_URL. SIGTERM and SIGINT stop it cleanly. */
import { type JudgeSettings, readEnv } from "@onrecord/config/env";
import { localAddress } from "@onrecord/config/local-address";
import type { Judging } from "./judging/judge-stances.ts";
import { openJudging } from "./judging/open-judging.ts";
import { runWorker } from "./main.ts";

const say = (line: string) => process.stderr.write(`${line}\n`);
const read = readEnv(process.env);
if (read.kind === "wrong" || read.env.databaseUrl === undefined) {
  const problems =
    read.kind === "wrong" ? read.problems : ["DATABASE_URL must name the database that the worker shares."];
  for (const problem of problems) say(problem);
  process.exit(2);
}
const { databaseUrl, allowPrivate, url, host, port = 3000, judge } = read.env;
const address = url ?? localAddress(host, port);
const judging = judge && (await openOrExit(judge));
const worker = await runWorker({
  databaseUrl,
  fetch: { userAgent: `Onrecord/1.0 (+${address})`, allowPrivate },
  log: say,
  judging,
});
say("The worker takes jobs.");
if (judging !== undefined) say(`Where the rules are not sure of a stance, ${judging.judge.model} is asked.`);

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, () => {
    say("The worker finishes what it is at.");
    void worker.stop().then(() => process.exit(0));
  });
}

/** A folder without a model is a wrong setting, as any other. */
async function openOrExit(settings: JudgeSettings): Promise<Judging> {
  try {
    return await openJudging(settings);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "UnusableModel") throw error;
    say(`ONRECORD_JUDGE_FOLDER: ${error.message}`);
    return process.exit(2);
  }
}
