import { Conflict, NotFound } from "@onrecord/db/failures";
import { listTopics, TopicRow } from "@onrecord/db/questions/list-topics";
import { deleteTopic } from "@onrecord/db/records/delete-topic";
import { saveTopic } from "@onrecord/db/records/save-topic";
import { parseQuery } from "@onrecord/query/parse-query";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { audit } from "../audit.ts";
import { DraftedProposition, JudgedPreview, previewPropositions } from "../topics/preview-propositions.ts";
import { previewQuery, QueryPreview } from "../topics/preview-query.ts";
import { suggestForQuery, Suggestions } from "../topics/suggest-for-query.ts";
import { editorProcedure, router, viewerProcedure } from "../trpc.ts";

const QueryText = z.string().trim().min(1).max(10_000);
const Propositions = z.array(DraftedProposition).max(50);
/** Sentences of suggestions that nobody wants. */
const Dismissed = z.array(z.string().trim().min(1).max(500)).max(200);
const PREVIEW_DAYS = 30;

export const topicsRouter = router({
  list: viewerProcedure.output(z.array(TopicRow)).query(({ ctx }) => listTopics(ctx.db, ctx.team.id)),

  /** What a draft would match in the articles of the last 30 days, and what its propositions would judge there. */
  preview: editorProcedure
    .input(
      z.object({
        query: z.string().max(10_000),
        /** The query before the last edit. */
        before: z.string().max(10_000).optional(),
        propositions: Propositions,
      }),
    )
    .output(z.object({ preview: QueryPreview, judged: z.array(JudgedPreview) }))
    .query(async ({ ctx, input }) => {
      const until = new Date(ctx.now().getTime() + 86_400_000);
      const window = { since: new Date(until.getTime() - (PREVIEW_DAYS + 1) * 86_400_000), until };
      const { preview, articleIds } = await previewQuery(ctx.db, ctx.team.id, input.query, input.before, window);
      return { preview, judged: await previewPropositions(ctx.db, ctx.team.id, articleIds, input.propositions) };
    }),

  /** What the newest articles that match a draft are most about, beside its propositions and what was dismissed. Null while its query can't be read. */
  suggest: editorProcedure
    .input(z.object({ query: z.string().max(10_000), propositions: Propositions, dismissed: Dismissed }))
    .output(Suggestions.nullable())
    .query(({ ctx, input }) => {
      const parsed = parseQuery(input.query);
      return parsed.kind === "error" ? null : suggestForQuery(ctx.db, ctx.team.id, { ...input, query: parsed.query });
    }),

  /** Saves a topic; when query or propositions changed, stored articles are matched anew in the background. */
  save: editorProcedure
    .input(
      z.object({
        id: z.int().optional(),
        name: z.string().trim().min(1).max(200),
        query: QueryText,
        propositions: Propositions,
        dismissed: Dismissed.default([]),
      }),
    )
    .output(z.object({ id: z.int(), isMatchedAnew: z.boolean() }))
    .mutation(async ({ ctx, input }) => {
      const parsed = parseQuery(input.query);
      if (parsed.kind === "error")
        throw new TRPCError({ code: "BAD_REQUEST", message: `${parsed.message} ${parsed.remedy}` });
      const topics = await listTopics(ctx.db, ctx.team.id);
      if (input.id !== undefined && !topics.some(({ id }) => id === input.id))
        throw new NotFound("This topic is gone. Somebody may have deleted it; save it as a new one.");
      if (topics.some(({ id, name }) => name === input.name && id !== input.id))
        throw new Conflict(`There is a topic ${input.name} already. Choose another name.`);
      const { id, isMatchedAnew } = await saveTopic(ctx.db, ctx.team.id, input, ctx.sender);
      await audit(ctx, input.id === undefined ? "added topic" : "changed topic", input.name);
      return { id, isMatchedAnew };
    }),

  delete: editorProcedure
    .input(z.object({ id: z.int() }))
    .output(z.object({ done: z.literal(true) }))
    .mutation(async ({ ctx, input }) => {
      const topic = (await listTopics(ctx.db, ctx.team.id)).find(({ id }) => id === input.id);
      if (!topic || !(await deleteTopic(ctx.db, ctx.team.id, input.id)))
        throw new NotFound("This topic is gone already.");
      await audit(ctx, "deleted topic", topic.name);
      return { done: true };
    }),
});
