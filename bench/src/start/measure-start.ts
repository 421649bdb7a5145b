/**
 * How long does a stranger wait? A clone of this repository, the one command, an empty data folder and nothing built: once with no
 * packages downloaded before, once with all of them there; then the same clone again and again.
 */
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { askWith } from "@onrecord/e2e/ask";
import { DEMO } from "@onrecord/e2e/people";
import { waitForSignIn } from "@onrecord/e2e/sign-in";
import { waitForDemo } from "@onrecord/e2e/wait-for-demo";
import { machine, quantile } from "../machine.ts";
import { table, writeSection } from "../write-section.ts";
import { COUNTED, listProcesses } from "./list-processes.ts";
import { type Memory, memoryByPart, PARTS } from "./memory-by-part.ts";
import type { RunningStart } from "./run-start.ts";
import { signInByHttp } from "./sign-in-by-http.ts";
import { type Phase, startPhases } from "./start-phases.ts";
import { cachesIn, strangersEnvironment } from "./strangers-environment.ts";
import { THIS_CLONE } from "./this-clone.ts";
import { whileRunning } from "./while-running.ts";
import { withFolder } from "./with-folder.ts";

const COMMAND = ["npx", "-y", "pnpm@12", "start"] as const;
const WARM_STARTS = 5;
/** Milliseconds without anybody asking anything, before memory is read. */
const SETTLES_WITHIN = 30_000;
const LOOK_EVERY = 250;

/** Milliseconds since `git clone` began, but for the phases. */
interface ColdStart {
  clone: number;
  phases: Phase[];
  alive: number;
  firstArticles: number;
  allArticles: number;
  articles: number;
  memory: Memory;
}

/** Writes “start” into docs/performance.md. */
export function measureStart(): Promise<void> {
  return withFolder(async (folder) => {
    const env = { ...strangersEnvironment(process.env), ...cachesIn(join(folder, "caches")) };
    console.log("Cold, nothing downloaded yet …");
    const empty = await coldStart(join(folder, "first"), env);
    rmSync(join(folder, "first"), { recursive: true });
    console.log("Cold, all packages downloaded before …");
    const filled = await coldStart(join(folder, "second"), env);
    const warm: number[] = [];
    for (let run = 1; run <= WARM_STARTS; run++) {
      warm.push(await warmStart(join(folder, "second"), env));
      console.log(`Warm, ${run} of ${WARM_STARTS}: ${seconds(warm.at(-1)!)} s`);
    }
    writeSection("performance.md", "start", report(empty, filled, warm));
  });
}

async function coldStart(folder: string, env: NodeJS.ProcessEnv): Promise<ColdStart> {
  const begun = performance.now();
  execFileSync("git", ["clone", "--quiet", THIS_CLONE, join(folder, "clone")], { stdio: "inherit" });
  const clone = performance.now() - begun;
  return whileCloneRuns(folder, env, async (start) => {
    const alive = await start.alive();
    console.log(`The web answers after ${seconds(clone + alive)} s.`);
    const cookie = await signInByHttp(start.url, await waitForSignIn("owner"));
    const firstArticles = (await untilOverviewShowsArticles(start.url, cookie)) - begun;
    const { articles, at } = await waitForDemo(askWith(cookie, start.url));
    await sleep(SETTLES_WITHIN);
    const memory = memoryByPart(listProcesses(), start.pid);
    const phases = startPhases(start.lines, alive);
    return { clone, phases, alive: clone + alive, firstArticles, allArticles: at - begun, articles, memory };
  });
}

/** Milliseconds from the command to the web's answer. */
function warmStart(folder: string, env: NodeJS.ProcessEnv): Promise<number> {
  return whileCloneRuns(folder, env, (start) => start.alive());
}

function whileCloneRuns<Result>(
  folder: string,
  env: NodeJS.ProcessEnv,
  work: (start: RunningStart) => Promise<Result>,
): Promise<Result> {
  return whileRunning({ clone: join(folder, "clone"), command: COMMAND, dataFolder: join(folder, "data"), env }, work);
}

/** Loads the page as it comes from the server, again and again, until articles stand on it. Answers when that was. */
async function untilOverviewShowsArticles(url: string, cookie: string): Promise<number> {
  for (;;) {
    const page = await fetch(`${url}/t/${DEMO}`, { headers: { cookie } });
    if (!page.ok) throw new Error(`The overview was answered with ${page.status}.`);
    if ((await page.text()).includes(`href="/t/${DEMO}/articles/`)) return performance.now();
    await sleep(LOOK_EVERY);
  }
}

function report(empty: ColdStart, filled: ColdStart, warm: number[]): string {
  const sorted = warm.toSorted((a, b) => a - b);
  const both = (title: string, of: (start: ColdStart) => number) => [title, seconds(of(empty)), seconds(of(filled))];
  const took = ({ phases }: ColdStart, title: string) => phases.find((phase) => phase.title === title)?.took ?? 0;
  return [
    "## Starting",
    "",
    `\`pnpm bench start\`: \`git clone\` of this repository, then \`${COMMAND.join(" ")}\` with an empty data folder and nothing built. ${machine()}.`,
    "",
    table(
      ["cold start, seconds", "nothing downloaded before", "packages downloaded before"],
      [
        both("`git clone`", ({ clone }) => clone),
        ...filled.phases.map(({ title }) => both(title.toLowerCase(), (start) => took(start, title))),
        both("**until the web answers**", ({ alive }) => alive),
        both("**until the overview shows articles**", ({ firstArticles }) => firstArticles),
        both(`**until all ${filled.articles} articles of the demo are in**`, ({ allArticles }) => allArticles),
      ],
    ),
    "",
    table(
      ["warm start, seconds", "least", "median", "most"],
      [
        [
          `until the web answers, ${warm.length} starts`,
          ...[sorted[0]!, quantile(sorted, 0.5), sorted.at(-1)!].map(seconds),
        ],
      ],
    ),
    "",
    table(
      [`memory with the demo in and at rest, ${COUNTED}`, "MB"],
      [
        ...PARTS.map((part) => [part, filled.memory[part].toFixed(0)]),
        ["**together**", PARTS.reduce((sum, part) => sum + filled.memory[part], 0).toFixed(0)],
      ],
    ),
  ].join("\n");
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}
