import { layOut } from "./page.ts";
import type { Article, Reading } from "./reading.ts";
import { readStatements } from "./spans/read-statements.ts";

/**
 * An article in, its reading out: who said what, and who thinks what of whom. Knows no canon of speakers and no propositions.
 * Pure: the same article always gives the same reading. Offsets: UTF-16, half-open.
 */
export function read(article: Article): Reading {
  const page = layOut(article.text);
  const statements = readStatements(page, article);
  return { sentences: page.sentences.map((sentence) => sentence.span), statements, attitudes: [] };
}
