/** How many articles of 500 words go through the whole of `analyze` in a second, on one core, and does memory stay flat? */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyze } from "@onrecord/analysis/analyze";
import type { Article, Proposition } from "@onrecord/analysis/reading";
import { machine } from "./machine.ts";
import { table, writeSection } from "./write-section.ts";

const TEXTS = join(import.meta.dirname, "../../seeds/texts/tuned");
const TOPICS = join(import.meta.dirname, "../../seeds/topics.json");
const WORDS = 500;
const WARM_UP = 200;
const MEASURED = 2000;
const REPORTED_EVERY = 500;

export function measureReading(): Promise<void> {
  const articles = articlesOf(WORDS);
  const topics = JSON.parse(readFileSync(TOPICS, "utf8")) as { propositions: Proposition[] }[];
  const known = { canon: { speakers: [] }, propositions: topics.flatMap(({ propositions }) => propositions) };
  const run = (from: number, count: number) => {
    for (let index = from; index < from + count; index++) analyze(articles[index % articles.length]!, known);
  };
  run(0, WARM_UP);
  const begun = process.cpuUsage();
  const memory: number[] = [];
  for (let done = 0; done < MEASURED; done += REPORTED_EVERY) {
    run(done, REPORTED_EVERY);
    memory.push(Math.round(process.memoryUsage().rss / 2 ** 20));
  }
  const { user, system } = process.cpuUsage(begun);
  const seconds = (user + system) / 1e6;
  const rate = Math.round(MEASURED / seconds);
  console.log(`${rate} articles a CPU-second; memory ${memory.join(", ")} MB`);
  writeSection(
    "performance.md",
    "reading",
    [
      "## Reading articles",
      "",
      `\`pnpm bench reading\`: ${MEASURED} articles of ${WORDS} words (made of the demo's texts) through \`analyze\` with ${known.propositions.length} propositions, in one thread. ${machine()}.`,
      "",
      table(
        ["figure", "measured"],
        [
          ["articles a CPU-second", rate],
          ["memory after each quarter, MB", memory.join(", ")],
        ],
      ),
    ].join("\n"),
  );
  return Promise.resolve();
}

/** Articles of about so many words, each from a text of the demo and as much of the next ones as it takes. */
function articlesOf(words: number): Article[] {
  const texts = readdirSync(TEXTS)
    .sort()
    .map((name) => readFileSync(join(TEXTS, name, "article.txt"), "utf8").split("\n\n"));
  return texts.map(([title = "", ...first], index) => {
    const paragraphs = [
      ...first,
      ...texts[(index + 1) % texts.length]!.slice(1),
      ...texts[(index + 2) % texts.length]!.slice(1),
    ];
    const taken: string[] = [];
    for (let count = 0, next = 0; count < words && next < paragraphs.length; next++) {
      taken.push(paragraphs[next]!);
      count += paragraphs[next]!.split(/\s+/).length;
    }
    return { title, text: taken.join("\n\n"), published: "2026-03-04" };
  });
}
