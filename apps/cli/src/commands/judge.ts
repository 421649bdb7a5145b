import { Command } from "commander";
import { printJson, textOf } from "../output.ts";

export function judge(): Command {
  return new Command("judge")
    .description("Say who in a text is for or against a topic's propositions, and why. Nothing is stored.")
    .argument("<file>", "an article: txt, html, jsonl or csv; - reads a page from standard input")
    .requiredOption("--topic <file>", "a topic's JSON, with the propositions to judge")
    .option("--json", "print one JSON document")
    .addHelpText("after", "\nExample:\n  pnpm onrecord judge --topic topic.json article.txt")
    .action(async (file: string, { topic, json }: { topic: string; json?: boolean }) => {
      const { analyzeFile } = await import("../analyze-file.ts");
      const { readPropositions } = await import("../read-topic.ts");
      const propositions = readPropositions(topic);
      const judged = analyzeFile(file, propositions).flatMap(({ article, analysis }) =>
        analysis.stances.map((stance) => ({ ...stance, words: textOf(article.text, stance.evidence) })),
      );
      if (json) return printJson({ stances: judged });
      for (const { id, text } of propositions) {
        const here = judged.filter((stance) => stance.proposition === id);
        console.log(`${text}${here.length === 0 ? "\n  nobody takes a side" : ""}`);
        for (const { holder, label, basis, confidence, reason } of here) {
          console.log(
            `  ${label.padEnd(8)} ${holder.name || "(unknown)"} (${basis}, ${confidence.toFixed(2)}): ${reason}`,
          );
        }
      }
    });
}
