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
/** Memory is looked at after each of so many equal parts. */
const PARTS = 4;

export function measureReading(count: number): Promise<void> {
  const articles = articlesOf(WORDS);
  const surnames = surnamesIn(articles);
  const topics = JSON.parse(readFileSync(TOPICS, "utf8")) as { propositions: Proposition[] }[];
  const known = { canon: { speakers: [] }, propositions: topics.flatMap(({ propositions }) => propositions) };
  let read = 0;
  const run = (amount: number) => {
    for (const end = read + amount; read < end; read++) {
      const article = articles[read % articles.length]!;
      analyze(withSurnamesOf(Math.floor(read / articles.length), article, surnames), known);
    }
  };
  run(WARM_UP);
  const begun = process.cpuUsage();
  const memory: number[] = [];
  for (let part = 1; part <= PARTS; part++) {
    run(Math.floor((count * part) / PARTS) - Math.floor((count * (part - 1)) / PARTS));
    memory.push(Math.round(process.memoryUsage().rss / 2 ** 20));
  }
  const { user, system } = process.cpuUsage(begun);
  const seconds = (user + system) / 1e6;
  const rate = Math.round(count / seconds);
  console.log(`${rate} articles a CPU-second; memory ${memory.join(", ")} MB`);
  writeSection(
    "performance.md",
    "reading",
    [
      "## Reading articles",
      "",
      `\`pnpm bench reading ${count}\`: ${count} articles of ${WORDS} words (made of the demo's texts, with other surnames each time round) through \`analyze\` with ${known.propositions.length} propositions, in one thread. ${machine()}.`,
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

/** Surnames: words that never stand in small letters and follow another such word ("Ilse Kern", not "Minister Kern"). */
function surnamesIn(articles: readonly Article[]): ReadonlySet<string> {
  const words = articles.flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []);
  const small = new Set(words.filter((word) => /^\p{Ll}/u.test(word)));
  const isName = (word = "") => /^\p{Lu}\p{Ll}{2,}$/u.test(word) && !small.has(word.toLowerCase());
  return new Set(words.filter((word, at) => isName(word) && isName(words[at - 1])));
}

/** News never stops bringing new names, and what a reader keeps of them is what makes its memory grow. */
function withSurnamesOf(round: number, article: Article, surnames: ReadonlySet<string>): Article {
  const ending = round.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
  const text = article.text.replace(/\p{Lu}\p{Ll}{2,}/gu, (word) => (surnames.has(word) ? word + ending : word));
  return { ...article, text };
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
