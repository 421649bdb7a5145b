import { keepPreviousData, MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { TRPCClientError } from "@trpc/client";

/** Answers stay fresh this long, so that going back and forth asks nothing anew. */
const freshFor = 30_000;

/** The cache of a page: on the server for one request, in the browser for as long as it is open. */
export function makeQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (codeOf(error) === "UNAUTHORIZED") onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: freshFor,
        placeholderData: keepPreviousData,
        refetchOnWindowFocus: false,
        // What the server refused it refuses again; only a lost connection is worth another try.
        retry: (failures, error) => failures < 2 && codeOf(error) === undefined,
      },
    },
  });
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof TRPCClientError)) return undefined;
  const data: unknown = error.data;
  return typeof data === "object" && data !== null && "code" in data ? String(data.code) : undefined;
}
