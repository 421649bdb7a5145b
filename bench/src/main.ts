import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { argv } from "node:process";

const GENERATE_CLIENT = join(import.meta.dirname, "../../scripts/generate-client.ts");

/** `pnpm bench NAME`: figures from scripts, repeatable, written into docs/ by the script that measured them. */
const BENCHES: Record<string, { says: string; run: (args: string[]) => Promise<void> }> = {
  quality: {
    says: "quality [FOLDER …]    accuracy on our own corpus, and on the benchmark folders given (docs/quality.md)",
    run: async (args) => (await import("./quality.ts")).measureQuality(args),
  },
  rules: {
    says: "rules [--write]      which rule rose or fell since the committed figures; writes the new ones (figures-by-rule.json)",
    run: async (args) => (await import("./rules/check-rules.ts")).checkRules(args),
  },
  reading: {
    says: "reading [ARTICLES]   articles a second through analyze, on one core, 2000 unless told (docs/performance.md)",
    run: async ([articles]) => (await import("./reading-speed.ts")).measureReading(Number(articles ?? 2000)),
  },
  questions: {
    says: "questions [ARTICLES]  p50 and p95 of each chart question, 100000 articles unless told (docs/performance.md)",
    run: async ([articles]) => (await import("./questions.ts")).measureQuestions(Number(articles ?? 100_000)),
  },
  start: {
    says: "start                cold and warm start of a fresh clone, memory at rest (docs/performance.md)",
    run: async () => (await import("./start/measure-start.ts")).measureStart(),
  },
  pages: {
    says: "pages                weight and speed of each screen of the demo, in Chromium (docs/performance.md)",
    run: async () => (await import("./pages/measure-pages.ts")).measurePages(),
  },
  pictures: {
    says: "pictures [ARTICLES]   overview, topic and speaker over 100000 made articles unless told (docs/screenshots)",
    run: async ([articles]) => {
      const { takeNewsroomPictures } = await import("./pictures/take-newsroom-pictures.ts");
      await takeNewsroomPictures(Number(articles ?? 100_000));
    },
  },
};

const [name = "", ...args] = argv.slice(2);
const bench = BENCHES[name];
if (!bench) {
  const list = Object.values(BENCHES).map(({ says }) => `  ${says}`);
  console.error([`Usage: pnpm bench NAME`, "", ...list].join("\n"));
  process.exit(2);
}
// A clone that was never started has none yet.
execFileSync(process.execPath, [GENERATE_CLIENT], { stdio: "inherit" });
await bench.run(args);
