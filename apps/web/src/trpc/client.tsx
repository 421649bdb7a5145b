"use client";

import type { AppRouter } from "@onrecord/api/root";
import { QueryClientProvider } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink, httpLink, type Operation, splitLink } from "@trpc/client";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import { useState, type ReactNode } from "react";
import { makeQueryClient } from "./make-query-client.ts";

const { TRPCProvider, useTRPC } = createTRPCContext<AppRouter>();
export { useTRPC };

// Longer addresses are refused by some proxies on the way.
const longestAddress = 6000;

const url = "/api/trpc";

/** A question too long for an address (the draft of a topic) goes as the body of a POST, by itself. */
const isLong = ({ type, input }: Operation) =>
  type === "query" && encodeURIComponent(JSON.stringify(input) ?? "").length > longestAddress / 2;

const link = () =>
  splitLink({
    condition: isLong,
    true: httpLink({ url, methodOverride: "POST" }),
    false: httpBatchLink({ url, maxURLLength: longestAddress }),
  });

function signInAgain(): void {
  if (typeof window === "undefined") return;
  window.location.assign(`/sign-in?to=${encodeURIComponent(window.location.pathname + window.location.search)}`);
}

/** The way to the procedures for everything below it. */
export function TrpcRoot({ children }: { children: ReactNode }) {
  const [queryClient] = useState(() => makeQueryClient(signInAgain));
  const [client] = useState(() => createTRPCClient<AppRouter>({ links: [link()] }));
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={client} queryClient={queryClient}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  );
}
