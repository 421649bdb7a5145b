import {
  ArticleHead,
  articleHead,
  readStatements,
  ReadStatement,
  StoryMember,
  storyMembers,
  TextVersion,
  textVersions,
} from "@onrecord/db/questions/article-reading";
import { NotFound } from "@onrecord/db/failures";
import { z } from "zod";
import { router, viewerProcedure } from "../trpc.ts";

const ArticleReading = z.object({
  article: ArticleHead,
  statements: z.array(ReadStatement),
  /** The members of its story, itself included, earliest first. */
  copies: z.array(StoryMember),
  /** Earlier versions, newest first. */
  versions: z.array(TextVersion),
});
export type ArticleReading = z.infer<typeof ArticleReading>;

export const articlesRouter = router({
  /** One article with all that was read in it: what the reader shows. */
  read: viewerProcedure
    .input(z.object({ articleId: z.string().regex(/^\d{1,18}$/) }))
    .output(ArticleReading)
    .query(async ({ ctx, input }) => {
      const [article] = await articleHead(ctx.db, ctx.team.id, input.articleId);
      if (!article) throw new NotFound("There is no such article in this team. It may have been deleted.");
      return {
        article,
        statements: await readStatements(ctx.db, ctx.team.id, article.id),
        copies: await storyMembers(ctx.db, ctx.team.id, article.storyId),
        versions: await textVersions(ctx.db, ctx.team.id, article.id),
      };
    }),
});
