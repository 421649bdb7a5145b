import { findByName, Named, namesOf } from "@onrecord/db/questions/find-by-name";
import { MOST_IDS } from "@onrecord/query/filter";
import { z } from "zod";
import { router, viewerProcedure } from "../trpc.ts";

/** Those that a filter asks for and those that it takes out. */
const ids = z
  .array(z.int())
  .max(2 * MOST_IDS)
  .default([]);

export const namesRouter = router({
  /** What the palette and the filter bar offer for some letters. */
  find: viewerProcedure
    .input(z.object({ letters: z.string().max(100), most: z.int().min(1).max(20).default(8) }))
    .output(z.array(Named))
    .query(({ ctx, input }) => findByName(ctx.db, ctx.team.id, input.letters, input.most)),

  /** The names behind the ids of a filter, for its chips. */
  of: viewerProcedure
    .input(z.object({ topics: ids, speakers: ids, outlets: ids, propositions: ids }))
    .output(z.array(Named))
    .query(({ ctx, input }) => namesOf(ctx.db, ctx.team.id, input)),
});
