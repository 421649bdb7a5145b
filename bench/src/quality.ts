/**
 * Accuracy of the reader: on the demo's texts, and on benchmark folders with a scorer of their own (`score.mjs`, which prints one
 * JSON object of figures last). Without a folder a benchmark is "not measured".
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { machine } from "./machine.ts";
import { AIMS, isMet, sayAim } from "./aims.ts";
import { confidenceSection } from "./confidence-section.ts";
import { freshTexts } from "./fresh-texts.ts";
import { type CorpusScore, corpusTexts, scoreTexts } from "./own-corpus.ts";
import { rulesSection } from "./rules/rules-section.ts";
import { share } from "./share.ts";
import { table, writeSection } from "./write-section.ts";

const CLI = join(import.meta.dirname, "../../apps/cli/src/main.ts");
/** The first figures of each set are its headlines; the scorers print many more. */
const SHOWN_FIGURES = 12;

export function measureQuality(folders: string[]): Promise<void> {
  const sections = [ownCorpus(), freshArticles(), confidenceSection(), rulesSection()];
  for (const folder of folders) sections.push(benchmark(resolve(folder)));
  if (folders.length === 0)
    sections.push("## Benchmarks by others\n\nNot measured: no folder was given to `pnpm bench quality`.");
  writeSection("quality.md", "figures", [`Measured on ${machine()}.`, ...sections].join("\n\n"));
  return Promise.resolve();
}

const HEADER = [
  "statement recall",
  "statement precision",
  "content recall",
  "stance recall",
  "stance precision",
  "wrong side",
];

const SETS = [
  ["tuned", "texts that the rules were steered by"],
  ["follow-up", "short follow-ups, steered by as well"],
  ["held-out", "texts written before the reader first ran on them, and never steered by"],
] as const;

function ownCorpus(): string {
  const rows = SETS.flatMap(([set, says]) => {
    const score = scoreTexts(corpusTexts(set));
    if (process.env["ONRECORD_BENCH_MISSES"] === set) console.log(score.misses.join("\n"));
    return [[`${set}: ${says}`, String(score.texts), ...figuresOf(score)]];
  });
  return [
    "## Our own corpus",
    "",
    "The demo's texts with the readings written beside them. A statement is right when its content matches (F1 of words at least 0.8) and its speaker is the expected one; extra is what nobody expected. A stance is right when holder, proposition and label are.",
    "",
    table(["set", "texts", ...HEADER], rows),
  ].join("\n");
}

/** Each miss is listed as it came, unrepaired. */
function freshArticles(): string {
  const score = scoreTexts(freshTexts());
  return [
    "## Two fresh articles",
    "",
    "Written on other matters once the rules were frozen, run once, misses unrepaired.",
    "",
    table(["texts", ...HEADER], [[String(score.texts), ...figuresOf(score)]]),
    "",
    ...score.misses.map((miss) => `- ${miss}`),
  ].join("\n");
}

function figuresOf({ statements, stances }: CorpusScore): string[] {
  const saidStances = stances.right + stances.wrongSide + stances.extra;
  return [
    share(statements.right, statements.expected),
    share(statements.right, statements.contentOnly + statements.extra),
    share(statements.contentOnly, statements.expected),
    share(stances.right, stances.expected),
    share(stances.right, saidStances),
    share(stances.wrongSide, saidStances),
  ];
}

function benchmark(folder: string): string {
  const scorer = join(folder, "score.mjs");
  const title = `## Benchmark “${basename(folder)}”, the halves that lie open`;
  if (!existsSync(scorer)) return `${title}\n\nNot measured: there is no score.mjs in the folder given.`;
  console.log(`Scoring ${basename(folder)} …`);
  const printed = execFileSync(process.execPath, [scorer, "--", process.execPath, CLI, "bench-run"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const last = printed.trimEnd().split("\n").at(-1) ?? "{}";
  const figures = JSON.parse(last) as Record<string, Record<string, unknown>>;
  const rows = Object.entries(figures).map(([set, metrics]) => [
    set,
    Object.entries(metrics)
      .filter((entry): entry is [string, number] => typeof entry[1] === "number")
      .slice(0, SHOWN_FIGURES)
      .map(([name, value]) => `${name} ${Number.isInteger(value) ? value : value.toFixed(3)}`)
      .join(", "),
  ]);
  return [title, "", table(["set", "figures"], rows), ...aimsOf(figures)].join("\n");
}

/** What was aimed at beside what was measured, for the sets that there are aims for. */
function aimsOf(figures: Record<string, Record<string, unknown>>): string[] {
  const rows = AIMS.flatMap((aim) => {
    const measured = figures[aim.set]?.[aim.figure];
    return typeof measured === "number"
      ? [[aim.set, aim.figure, sayAim(aim), measured.toFixed(3), isMet(aim, measured) ? "met" : "**missed**"]]
      : [];
  });
  if (rows.length === 0) return [];
  return [
    "",
    "What we aimed at, on the halves that lie closed; measured are the open ones.",
    "",
    table(["set", "figure", "aim", "measured", ""], rows),
  ];
}
