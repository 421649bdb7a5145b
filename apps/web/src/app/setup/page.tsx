import type { Metadata } from "next";
import Link from "next/link";
import type { PageProps } from "../../address/page-props.ts";
import { EmptyState } from "../../feedback/empty-state.tsx";
import { SessionPage } from "../../session/session-page.tsx";
import { caller } from "../../trpc/server.tsx";
import { SetUpHere } from "./set-up-here.tsx";

export const metadata: Metadata = { title: "First team" };

export default async function SetupPage({ searchParams }: PageProps) {
  const given = (await searchParams)["token"];
  const token = typeof given === "string" ? given : "";
  const usable = token === "" || (await (await caller()).account.checkSetup({ token })).valid;
  return (
    <SessionPage title="Welcome to Onrecord" lead="Make the first team and your account. You will be its owner.">
      {usable ? (
        <SetUpHere token={token} />
      ) : (
        <EmptyState
          title="This link has been used, or a newer one was printed."
          action={
            <Link href="/sign-in" className="underline hover:text-accent">
              Sign in
            </Link>
          }
        >
          Each start prints a new link until somebody has an account.
        </EmptyState>
      )}
    </SessionPage>
  );
}
