import { readAttitudes } from "./attitudes/read-attitudes.ts";
import { layOut } from "./page.ts";
import type { Article, Canon, Proposition, Reading, Stance } from "./reading.ts";
import { findKnown } from "./speakers/find-known.ts";
import { resolve } from "./speakers/resolve.ts";
import { settleHolders } from "./speakers/settle-holders.ts";
import { readStatements } from "./spans/read-statements.ts";
import { judge } from "./stances/judge.ts";

/** What a team knows: its speakers and the propositions it asks about. */
export interface Known {
  canon: Canon;
  propositions: Proposition[];
}

/** A reading with its speakers found in the canon, and its stances on the propositions asked. */
export interface Analysis extends Reading {
  stances: Stance[];
}

/**
 * An article in, its reading out: who said what, and who thinks what of whom. Knows no canon of speakers and no propositions.
 * Pure: the same article always gives the same reading. Offsets: UTF-16, half-open.
 */
export function read(article: Article): Reading {
  const page = layOut(article.text);
  const known = findKnown(page, article.title);
  const statements = readStatements(page, article, known);
  const attitudes = settleHolders(page, known, statements, readAttitudes(page.sentences, statements, article));
  return { sentences: page.sentences.map((sentence) => sentence.span), statements, attitudes };
}

/** The whole of it for one article: its reading, its speakers found in the canon, its stances on the propositions asked. */
export function analyze(article: Article, { canon, propositions }: Known): Analysis {
  const reading = resolve(read(article), canon);
  return { ...reading, stances: judge(reading, propositions) };
}
