/** What a query matches in the newest stored articles, and what an edit of it gains and loses, each with the deciding clause. */
import type { Db } from "@onrecord/db/database";
import { countArticlesBetween } from "@onrecord/db/questions/count-articles-between";
import { type FoundArticle, searchArticles } from "@onrecord/db/questions/search-articles";
import { compileQuery, explainMiss } from "@onrecord/query/compile-query";
import { parseQuery } from "@onrecord/query/parse-query";
import { prepareDocument } from "@onrecord/query/prepare-document";
import type { Query } from "@onrecord/query/query";
import { sayQuery } from "@onrecord/query/say-query";
import { z } from "zod";

const Shown = z.object({
  articleId: z.string(),
  title: z.string(),
  outlet: z.string(),
  at: z.string(),
  because: z.string(),
});
type Shown = z.infer<typeof Shown>;

export const QueryPreview = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("error"), at: z.tuple([z.int(), z.int()]), message: z.string(), remedy: z.string() }),
  z.object({
    kind: z.literal("matches"),
    /** The query in words. */
    says: z.string(),
    /** Articles looked through, and those that match. */
    searched: z.int(),
    matches: z.int(),
    newest: z.array(Shown),
    gained: z.object({ n: z.int(), newest: z.array(Shown) }),
    lost: z.object({ n: z.int(), newest: z.array(Shown) }),
  }),
]);
export type QueryPreview = z.infer<typeof QueryPreview>;

export interface Window {
  since: Date;
  until: Date;
}

const SHOWN = 8;

/** Answers also the matching articles' ids, newest first, for what is tried on them next. */
export async function previewQuery(
  db: Db,
  teamId: number,
  source: string,
  before: string | undefined,
  window: Window,
): Promise<{ preview: QueryPreview; articleIds: string[] }> {
  const parsed = parseQuery(source);
  if (parsed.kind === "error") {
    const { at, message, remedy } = parsed;
    return { preview: { kind: "error", at: [at[0], at[1]], message, remedy }, articleIds: [] };
  }
  const earlier = before === undefined ? parsed : parseQuery(before);
  // What neither the query nor the one before it may match is neither shown nor gained nor lost, so its text isn't needed.
  const either: Query = earlier.kind === "query" ? { kind: "or", parts: [parsed.query, earlier.query] } : parsed.query;
  const articles = (await searchArticles(db, teamId, either, { ...window, most: null })).map(prepare);
  const matching = hold(parsed.query, articles);
  const had = earlier.kind === "query" ? hold(earlier.query, articles) : new Map<string, Shown>();
  const gained = [...matching.values()].filter(({ articleId }) => !had.has(articleId));
  const lost = articles
    .filter(({ article }) => had.has(article.id) && !matching.has(article.id))
    .map(({ article, document }) => show(article, explainMiss(parsed.query, document) ?? ""));
  const shown = [...matching.values()];
  return {
    preview: {
      kind: "matches",
      says: sayQuery(parsed.query),
      searched: await countArticlesBetween(db, teamId, window),
      matches: matching.size,
      newest: shown.slice(0, SHOWN),
      gained: { n: gained.length, newest: gained.slice(0, SHOWN) },
      lost: { n: lost.length, newest: lost.slice(0, SHOWN) },
    },
    articleIds: shown.map(({ articleId }) => articleId),
  };
}

function prepare(article: FoundArticle) {
  const { title, body, outlet, statements } = article;
  return { article, document: prepareDocument({ title, text: body, outlet, statements }) };
}

function hold(query: Query, articles: ReturnType<typeof prepare>[]): Map<string, Shown> {
  const match = compileQuery(query);
  const held = new Map<string, Shown>();
  for (const { article, document } of articles) {
    const found = match(document);
    if (found) held.set(article.id, show(article, found.clauses.join(", ")));
  }
  return held;
}

function show({ id, title, outlet, at }: FoundArticle, because: string): Shown {
  return { articleId: id, title, outlet, at, because };
}
