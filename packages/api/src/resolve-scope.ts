/** From the filter of the address to what questions are asked with: days, articles of a text, the team's bar. */
import type { Db } from "@onrecord/db/database";
import type { Team } from "@onrecord/db/accounts";
import { searchArticles } from "@onrecord/db/questions/search-articles";
import type { Scope } from "@onrecord/db/scope";
import { compileQuery } from "@onrecord/query/compile-query";
import { type Filter, resolvePeriod } from "@onrecord/query/filter";
import { parseQuery } from "@onrecord/query/parse-query";
import { prepareDocument } from "@onrecord/query/prepare-document";
import { toTsQuery } from "@onrecord/query/to-ts-query";
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
  const articleIds = text === null ? null : await findArticles(db, team, text, days);
  return { scope: { ...rest, ...days, zone: team.zone, bar: bar ?? team.bar, articleIds }, today };
}

/** The index gives a superset by words; where that is not exact, the matcher decides on the texts. */
async function findArticles(
  db: Db,
  team: Team,
  text: string,
  { from, until }: { from: string; until: string },
): Promise<string[]> {
  const parsed = parseQuery(text);
  if (parsed.kind === "error")
    throw new TRPCError({ code: "BAD_REQUEST", message: `${parsed.message} ${parsed.remedy}` });
  const asked = toTsQuery(parsed.query);
  const words = asked.kind === "tsquery" ? asked.tsquery : null;
  // A day of any zone lies within a day of the same day in UTC; what is undated sorts by when it was first seen.
  const range = {
    since: new Date(Date.parse(`${from}T00:00:00Z`) - 86_400_000),
    until: new Date(Date.parse(`${until}T00:00:00Z`) + 86_400_000),
    most: null,
  };
  const found = await searchArticles(db, team.id, words, range);
  const match = compileQuery(parsed.query);
  return found
    .filter((article) =>
      match(
        prepareDocument({
          title: article.title,
          text: article.body,
          outlet: article.outlet,
          statements: article.statements,
        }),
      ),
    )
    .map((article) => article.id);
}
