import type { Metadata } from "next";
import Link from "next/link";
import type { PageProps } from "../../../address/page-props.ts";
import { EmptyState } from "../../../feedback/empty-state.tsx";
import { SessionPage } from "../../../session/session-page.tsx";
import { callContext, caller } from "../../../trpc/server.tsx";
import { JoinAsNew } from "./join-as-new.tsx";
import { JoinSignedIn } from "./join-signed-in.tsx";

export const metadata: Metadata = { title: "Invitation" };

const article = { owner: "an owner", editor: "an editor", reviewer: "a reviewer", viewer: "a viewer" } as const;

export default async function JoinPage({ params }: PageProps<"secret">) {
  const { secret } = await params;
  const invitation = await (await caller()).account.invitation({ secret });
  if (!invitation)
    return (
      <SessionPage title="Invitation">
        <EmptyState title="This invitation was used, was withdrawn or has expired.">
          Ask an owner of the team for a new link.
        </EmptyState>
      </SessionPage>
    );
  const { actor } = await callContext();
  return (
    <SessionPage
      title={`Join ${invitation.team}`}
      lead={`You are invited as ${article[invitation.role]}.`}
      otherWay={
        actor.kind !== "person" && (
          <Link href={`/sign-in?to=/join/${encodeURIComponent(secret)}`} className="underline hover:text-accent">
            I have an account: sign in first
          </Link>
        )
      }
    >
      {actor.kind === "person" ? (
        <JoinSignedIn secret={secret} email={actor.email} />
      ) : (
        <JoinAsNew secret={secret} email={invitation.email} />
      )}
    </SessionPage>
  );
}
