import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ExpectedReading } from "@onrecord/seeds/corpus/reading";
import type { ReadText } from "./hold-reading.ts";

const FRESH = join(import.meta.dirname, "../fresh");

/** Articles on other matters than the demo's, written after the rules were frozen; run to be reported, never to be steered by. */
export function freshTexts(): ReadText[] {
  return readdirSync(FRESH).map((id) => {
    const [title = "", ...paragraphs] = readFileSync(join(FRESH, id, "article.txt"), "utf8")
      .trim()
      .split("\n\n");
    const { published, topic, ...reading } = JSON.parse(readFileSync(join(FRESH, id, "expected.json"), "utf8"));
    return {
      id,
      title,
      text: paragraphs.join("\n\n"),
      published,
      reading: ExpectedReading.parse(reading),
      propositions: topic.propositions,
    };
  });
}
