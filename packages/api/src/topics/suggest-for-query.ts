/** What the newest articles that match a query are most about, as propositions, with the sentences that show it. */
import { suggestPropositions } from "@onrecord/analysis/propositions/suggest-propositions";
import type { Db } from "@onrecord/db/database";
import { attitudesOfArticles, type StoredAttitude } from "@onrecord/db/questions/attitudes-of-articles";
import { type FoundArticle, searchArticles } from "@onrecord/db/questions/search-articles";
import { compileQuery } from "@onrecord/query/compile-query";
import { paragraphOf } from "@onrecord/query/paragraph-of";
import { matchesTerm, positiveTerms } from "@onrecord/query/positive-terms";
import { prepareDocument } from "@onrecord/query/prepare-document";
import type { Query } from "@onrecord/query/query";
import { foldText } from "@onrecord/query/words";
import { z } from "zod";
import { type DraftedProposition, JudgedSentence, showStance } from "./preview-propositions.ts";

export const Suggestions = z.object({
  /** Articles that were looked at: the newest that match. */
  articles: z.int(),
  /** Whether older ones match, too, or may. */
  hasOlder: z.boolean(),
  suggestions: z.array(
    z.object({
      text: z.string(),
      targets: z.array(z.string()),
      speakers: z.object({ for: z.int(), against: z.int() }),
      stories: z.int(),
      /** Newest first; a sentence that stands in copies is there once. */
      sentences: z.array(JudgedSentence),
    }),
  ),
});
export type Suggestions = z.infer<typeof Suggestions>;

const MOST_ARTICLES = 300;
const MOST_SUGGESTIONS = 6;
const EVER = { since: new Date(0), until: new Date(8.64e15) };

/** `dismissed` are the sentences that nobody wants. Its cost is bounded by the number of articles, however many are stored. */
export async function suggestForQuery(
  db: Db,
  teamId: number,
  { query, propositions, dismissed }: { query: Query; propositions: DraftedProposition[]; dismissed: string[] },
): Promise<Suggestions> {
  const found = await searchArticles(db, teamId, query, { ...EVER, most: MOST_ARTICLES });
  const { articleIds, statementIds } = onTopic(query, found);
  const stored = (await attitudesOfArticles(db, teamId, articleIds)).filter(({ statementId }) =>
    statementIds.has(statementId),
  );
  const byStatement = new Map(stored.map((row) => [row.statementId, row]));
  const suggested = suggestPropositions(
    // Statements are told apart within their article; here they come from many.
    stored.map(({ attitude, statementId, storyId }) => ({
      attitude: { ...attitude, statement: statementId },
      story: storyId,
    })),
    {
      existing: propositions.map((proposition, index) => ({ ...proposition, id: String(index) })),
      unwanted: dismissed,
      most: MOST_SUGGESTIONS,
    },
  );
  return {
    articles: articleIds.length,
    hasOlder: found.length === MOST_ARTICLES,
    suggestions: suggested.map(({ stances, ...suggestion }) => ({
      ...suggestion,
      sentences: withoutCopies(stances, byStatement).map((stance) => showStance(stance, byStatement)),
    })),
  };
}

/** The articles that match, and their statements that are on topic themselves (numbers.md, "On topic"). */
function onTopic(query: Query, found: FoundArticle[]): { articleIds: string[]; statementIds: Set<string> } {
  const match = compileQuery(query);
  const terms = positiveTerms(query);
  const articleIds: string[] = [];
  const statementIds = new Set<string>();
  for (const { id, title, body, outlet, statements } of found) {
    const document = prepareDocument({ title, text: body, outlet, statements });
    if (match(document) === null) continue;
    articleIds.push(id);
    for (const statement of statements)
      if (matchesTerm(terms, document, paragraphOf(body, statement.place))) statementIds.add(statement.id);
  }
  return { articleIds, statementIds };
}

type Stances = ReturnType<typeof suggestPropositions>[number]["stances"];

function withoutCopies(stances: Stances, byStatement: ReadonlyMap<string, StoredAttitude>): Stances {
  const seen = new Set<string>();
  return stances.filter(({ statement, holder, label }) => {
    const { storyId, sentence } = byStatement.get(statement)!;
    const key = [storyId, holder.name, label, foldText(sentence)].join("\n");
    return !seen.has(key) && seen.add(key);
  });
}
