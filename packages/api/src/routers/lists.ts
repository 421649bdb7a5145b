/** The lists that charts, cells and headers open: each answers its page and its whole length, from the same scope. */
import { Cursor, PAGE_SIZE } from "@onrecord/db/keyset";
import { countMatching } from "@onrecord/db/questions/count-matching";
import { ArticleRow, listArticles } from "@onrecord/db/questions/list-articles";
import { countStances, listStances, StanceRow } from "@onrecord/db/questions/list-stances";
import { listStatements, StatementRow } from "@onrecord/db/questions/list-statements";
import { outletsThatMatch, OutletCount } from "@onrecord/db/questions/outlets-that-match";
import { Filter } from "@onrecord/query/filter";
import { ARTICLE_ORDERS, STANCE_ORDERS, STATEMENT_ORDERS, UTTERANCE_ORDERS } from "@onrecord/query/list-order";
import { z } from "zod";
import { listUtterances, UtteranceCursor, UtteranceRow } from "../positions/list-utterances.ts";
import { resolveScope } from "../resolve-scope.ts";
import { router, viewerProcedure } from "../trpc.ts";

const Asked = z.object({
  filter: Filter,
  cursor: Cursor.nullish(),
  size: z.int().min(1).max(500).default(PAGE_SIZE),
});

const pageOf = <Row extends z.ZodType>(row: Row) =>
  z.object({ rows: z.array(row), next: Cursor.nullable(), total: z.int() });

export const listsRouter = router({
  articles: viewerProcedure
    .input(
      Asked.extend({
        unit: z.enum(["articles", "stories"]).default("articles"),
        order: z.enum(ARTICLE_ORDERS).optional(),
      }),
    )
    .output(pageOf(ArticleRow))
    .query(async ({ ctx, input }) => {
      const { scope } = await resolveScope(ctx, input.filter);
      const page = await listArticles(ctx.db, ctx.team.id, scope, input.unit, input);
      return { ...page, total: (await countMatching(ctx.db, ctx.team.id, scope, input.unit)).n };
    }),

  statements: viewerProcedure
    .input(
      Asked.extend({
        unit: z.enum(["statements", "utterances"]).default("statements"),
        order: z.enum(STATEMENT_ORDERS).optional(),
      }),
    )
    .output(pageOf(StatementRow).extend({ words: z.int() }))
    .query(async ({ ctx, input }) => {
      const { scope } = await resolveScope(ctx, input.filter);
      const page = await listStatements(ctx.db, ctx.team.id, scope, input.unit, input);
      const words = await countMatching(ctx.db, ctx.team.id, scope, "words");
      return { ...page, total: (await countMatching(ctx.db, ctx.team.id, scope, input.unit)).n, words: words.n };
    }),

  stances: viewerProcedure
    .input(Asked.extend({ order: z.enum(STANCE_ORDERS).optional() }))
    .output(pageOf(StanceRow))
    .query(async ({ ctx, input }) => {
      const { scope } = await resolveScope(ctx, input.filter);
      const page = await listStances(ctx.db, ctx.team.id, scope, input);
      return { ...page, total: (await countStances(ctx.db, ctx.team.id, scope)).n };
    }),

  /** Utterances by the day they were said: what marks of timelines count (`said`), and what positions of today rest on (`held`). */
  said: viewerProcedure
    .input(
      Asked.extend({
        as: z.enum(["said", "held"]),
        cursor: UtteranceCursor.nullish(),
        order: z.enum(UTTERANCE_ORDERS).optional(),
      }),
    )
    .output(z.object({ rows: z.array(UtteranceRow), next: UtteranceCursor.nullable(), total: z.int() }))
    .query(async ({ ctx, input }) =>
      listUtterances(ctx.db, ctx.team.id, await resolveScope(ctx, input.filter), input.as, input),
    ),

  /** All outlets with an article that matches: never more than a team has. */
  outlets: viewerProcedure
    .input(z.object({ filter: Filter }))
    .output(z.array(OutletCount))
    .query(async ({ ctx, input }) =>
      outletsThatMatch(ctx.db, ctx.team.id, (await resolveScope(ctx, input.filter)).scope),
    ),
});
