import { accountRouter } from "./routers/account.ts";
import { articlesRouter } from "./routers/articles.ts";
import { coverageRouter } from "./routers/coverage.ts";
import { listsRouter } from "./routers/lists.ts";
import { namesRouter } from "./routers/names.ts";
import { outletsRouter } from "./routers/outlets.ts";
import { overviewRouter } from "./routers/overview.ts";
import { speakersRouter } from "./routers/speakers.ts";
import { stancesRouter } from "./routers/stances.ts";
import { teamRouter } from "./routers/team.ts";
import { topicsRouter } from "./routers/topics.ts";
import { createCallerFactory, router } from "./trpc.ts";

export const appRouter = router({
  account: accountRouter,
  articles: articlesRouter,
  coverage: coverageRouter,
  lists: listsRouter,
  names: namesRouter,
  outlets: outletsRouter,
  overview: overviewRouter,
  speakers: speakersRouter,
  stances: stancesRouter,
  team: teamRouter,
  topics: topicsRouter,
});

export type AppRouter = typeof appRouter;

/** Calls procedures in process: the server's prefetching, the command line, tests. */
export const createCaller = createCallerFactory(appRouter);
