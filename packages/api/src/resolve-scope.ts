/** From the filter of the address to what questions are asked with: days, articles of a text, the team's bar. */
import type { Db } from "@onrecord/db/database";
import type { Team } from "@onrecord/db/accounts";
import { type FoundArticle, searchArticles } from "@onrecord/db/questions/search-articles";
import type { Scope } from "@onrecord/db/scope";
import { compileQuery } from "@onrecord/query/compile-query";
import { type Filter, resolvePeriod } from "@onrecord/query/filter";
import { matchesStatement } from "@onrecord/query/match-statement";
import { parseQuery } from "@onrecord/query/parse-query";
import { prepareDocument } from "@onrecord/query/prepare-document";
import type { Query } from "@onrecord/query/query";
import { TRPCError } from "@trpc/server";

/** The civil day of an instant in a zone. */
export function dayIn(zone: string, instant: Date): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" }).format(instant);
}

export interface ResolvedScope {
  scope: Scope;
  /** The team's civil day. */
  today: string;
}

/** Throws BAD_REQUEST when the filter's text can't be read as a query. */
export async function resolveScope(
  { db, team, now }: { db: Db; team: Team; now: () => Date },
  filter: Filter,
): Promise<ResolvedScope> {
  const today = dayIn(team.zone, now());
  const { period, text, bar, ...rest } = filter;
  const days = resolvePeriod(period, today);
  const found = text === null ? null : await find(db, team, text, days);
  const scope: Scope = {
    ...rest,
    ...days,
    zone: team.zone,
    bar: bar ?? team.bar,
    articleIds: found && found.articles.map(({ id }) => id),
    statementIds: found && !filter.wide ? statementsThatMatch(found) : null,
  };
  return { scope, today };
}

interface Found {
  query: Query;
  articles: FoundArticle[];
}

/** The database proposes by words and names; the matcher decides on the texts. */
async function find(
  db: Db,
  team: Team,
  text: string,
  { from, until }: { from: string; until: string },
): Promise<Found> {
  const parsed = parseQuery(text);
  if (parsed.kind === "error")
    throw new TRPCError({ code: "BAD_REQUEST", message: `${parsed.message} ${parsed.remedy}` });
  // A day of any zone lies within a day of the same day in UTC; what is undated sorts by when it was first seen.
  const range = {
    since: new Date(Date.parse(`${from}T00:00:00Z`) - 86_400_000),
    until: new Date(Date.parse(`${until}T00:00:00Z`) + 86_400_000),
    most: null,
  };
  const match = compileQuery(parsed.query);
  const articles = (await searchArticles(db, team.id, parsed.query, range)).filter((article) =>
    match(
      prepareDocument({
        title: article.title,
        text: article.body,
        outlet: article.outlet,
        statements: article.statements,
      }),
    ),
  );
  return { query: parsed.query, articles };
}

/** The statements of articles that match in which the query holds by their own words. */
function statementsThatMatch({ query, articles }: Found): string[] {
  return articles.flatMap(({ title, outlet, statements }) =>
    statements.filter((statement) => matchesStatement(query, { ...statement, title, outlet })).map(({ id }) => id),
  );
}
