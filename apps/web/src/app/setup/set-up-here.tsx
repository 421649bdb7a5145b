"use client";

import { useMutation } from "@tanstack/react-query";
import { FirstOwnerForm } from "../../session/first-owner-form.tsx";
import { refusalOf } from "../../session/refusal-of.ts";
import { signIn } from "../../session/sign-in.ts";
import { teamSlug } from "../../session/team-slug.ts";
import { useTRPC } from "../../trpc/client.tsx";

export function SetUpHere({ token }: { token: string }) {
  const trpc = useTRPC();
  const setUp = useMutation(trpc.account.setUp.mutationOptions());
  return (
    <FirstOwnerForm
      token={token}
      onCreate={async (owner) => {
        const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
        try {
          const { slug } = await setUp.mutateAsync({ ...owner, slug: teamSlug(owner.teamName), zone });
          const answer = await signIn(owner);
          window.location.assign(answer.kind === "done" ? `/t/${slug}` : "/sign-in");
          return { kind: "done" };
        } catch (error) {
          return refusalOf(error);
        }
      }}
    />
  );
}
