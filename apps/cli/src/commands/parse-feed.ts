import { Command } from "commander";
import type { FeedEntry } from "@onrecord/extract/feeds/feed";
import { Failure } from "../failure.ts";
import { readInput } from "../input.ts";
import { printJson, printTable } from "../output.ts";

interface Options {
  url: string;
  json?: boolean;
}

export function parseFeed(): Command {
  return new Command("parse-feed")
    .description("Show what the parser makes of a feed: RSS, Atom, RDF or JSON Feed. Nothing is stored.")
    .argument("<file>", "the feed's document; - reads standard input")
    .option("--url <address>", "the feed's own address, which relative links start from", "http://feed.invalid/")
    .option("--json", "print one JSON document")
    .addHelpText("after", "\nExample:\n  pnpm onrecord parse-feed feed.xml --url https://news.example/feed.xml")
    .action(async (file: string, { url, json }: Options) => {
      const { parseFeed: parse } = await import("@onrecord/extract/feeds/parse-feed");
      const parsed = parse(readInput(file), { url });
      if (parsed.kind === "not-a-feed") throw new Failure(`${file} is no feed: ${parsed.because}.`);
      if (json) return printJson(parsed.feed);
      const { title = "(no title)", format, entries } = parsed.feed;
      console.log(`${title} · ${format} · ${entries.length} entries\n`);
      printTable([["Published", "Title", "Link"], ...entries.map(rowOf)]);
    });
}

const rowOf = ({ published, title = "(no title)", link = "(no link)" }: FeedEntry) => [
  published?.at ?? "undated",
  title,
  link,
];
