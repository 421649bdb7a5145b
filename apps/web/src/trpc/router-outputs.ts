import type { AppRouter } from "@onrecord/api/root";
import type { inferRouterOutputs } from "@trpc/server";

/** What each procedure answers, by router and name. */
export type RouterOutputs = inferRouterOutputs<AppRouter>;
