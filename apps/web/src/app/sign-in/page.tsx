import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import type { PageProps } from "../../address/page-props.ts";
import { returnPath } from "../../session/return-path.ts";
import { SessionPage } from "../../session/session-page.tsx";
import { callContext } from "../../trpc/server.tsx";
import { SignInHere } from "./sign-in-here.tsx";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: PageProps) {
  const to = returnPath((await searchParams)["to"]);
  if ((await callContext()).actor.kind === "person") redirect(to);
  return (
    <SessionPage
      title="Onrecord"
      otherWay={
        <Link href="/forgot-password" className="underline hover:text-accent">
          Forgot your password?
        </Link>
      }
    >
      <SignInHere to={to} />
    </SessionPage>
  );
}
