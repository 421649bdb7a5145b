import { Command } from "commander";
import type { ExtractedArticle } from "@onrecord/extract/pages/article";
import { printJson } from "../output.ts";

export function extract(): Command {
  return new Command("extract")
    .description("Show what the extractor makes of a page or a file: title, byline, time and text. Nothing is stored.")
    .argument(
      "<file-or-url>",
      "an address (http, https), a file (html, txt, jsonl, csv), or - for a page on standard input",
    )
    .option("--url <address>", "the address a saved page was fetched from")
    .option("--json", "print one JSON document")
    .addHelpText("after", "\nExample:\n  pnpm onrecord extract https://news.example/2026/budget.html --json")
    .action(async (target: string, { url, json }: { url?: string; json?: boolean }) => {
      const { fetchArticle, readArticles } = await import("../read-articles.ts");
      const articles = /^https?:\/\//i.test(target) ? [await fetchArticle(target)] : readArticles(target, url);
      if (json) printJson(articles.length === 1 ? articles[0] : articles);
      else for (const article of articles) printArticle(article);
    });
}

function printArticle({ title, authors, credit, published, language, text }: ExtractedArticle): void {
  const facts = {
    By: authors.join(", "),
    Credit: credit,
    Published: published.precision === "none" ? "undated" : `${published.at} (from ${published.from})`,
    Language: language,
  };
  console.log(title ?? "(no title)");
  for (const [name, value] of Object.entries(facts)) if (value) console.log(`${name}: ${value}`);
  console.log(`\n${text}\n`);
}
