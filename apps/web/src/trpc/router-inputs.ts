import type { AppRouter } from "@onrecord/api/root";
import type { inferRouterInputs } from "@trpc/server";

/** What each procedure takes, by router and name. */
export type RouterInputs = inferRouterInputs<AppRouter>;
