import { Command } from "commander";
import type { AnalyzedArticle } from "../analyze-file.ts";
import { printJson, printJsonLines, printTable, textOf } from "../output.ts";

export function analyze(): Command {
  return new Command("analyze")
    .description(
      "Read one text: who said what, who thinks what of whom, and who is for or against what. Nothing is stored.",
    )
    .argument("<file>", "an article: txt, html, jsonl or csv; - reads a page from standard input")
    .option("--topic <file>", "a topic's JSON, with the propositions to judge")
    .option("--json", "print one JSON document (JSON lines when the file holds several articles)")
    .addHelpText("after", "\nExample:\n  pnpm onrecord analyze article.txt --topic topic.json --json")
    .action(async (file: string, { topic, json }: { topic?: string; json?: boolean }) => {
      const { analyzeFile, describeAnalysis, describeArticle } = await import("../analyze-file.ts");
      const { readPropositions } = await import("../read-topic.ts");
      const read = analyzeFile(file, topic === undefined ? [] : readPropositions(topic));
      const found = read.map(({ article, analysis }) => ({
        article: describeArticle(article),
        ...describeAnalysis(analysis),
      }));
      if (!json) read.forEach(printReading);
      else if (found.length === 1) printJson(found[0]);
      else printJsonLines(found);
    });
}

function printReading({ article, analysis }: AnalyzedArticle): void {
  const { text, title = "(no title)" } = article;
  console.log(`${title}\n\n${analysis.statements.length} statements`);
  printTable([
    ["", "Kind", "Speaker", "Said"],
    ...analysis.statements.map(({ id, kind, speaker, content }) => [
      id,
      kind,
      speaker.name || "(unknown)",
      textOf(text, content),
    ]),
  ]);
  console.log(`\n${analysis.attitudes.length} attitudes`);
  printTable([
    ["", "Holder", "", "Target"],
    ...analysis.attitudes.map(({ statement, holder, polarity, target }) => [
      statement,
      holder.name || "(unknown)",
      polarity,
      target,
    ]),
  ]);
  console.log(`\n${analysis.stances.length} stances`);
  printTable([
    ["", "Holder", "Label", "On", "Why"],
    ...analysis.stances.map(({ statement, holder, label, proposition, reason }) => [
      statement,
      holder.name,
      label,
      proposition,
      reason,
    ]),
  ]);
}
