"use client";

import { useMutation } from "@tanstack/react-query";
import { AcceptInvitationForm } from "../../../session/accept-invitation-form.tsx";
import { refusalOf } from "../../../session/refusal-of.ts";
import { signIn } from "../../../session/sign-in.ts";
import { useTRPC } from "../../../trpc/client.tsx";

export function JoinAsNew({ secret, email }: { secret: string; email: string }) {
  const trpc = useTRPC();
  const accept = useMutation(trpc.account.accept.mutationOptions());
  return (
    <AcceptInvitationForm
      email={email}
      onAccept={async (person) => {
        try {
          const joined = await accept.mutateAsync({ secret, person });
          const answer = await signIn({ email: joined.email, password: person.password });
          window.location.assign(answer.kind === "done" ? `/t/${joined.slug}` : "/sign-in");
          return { kind: "done" };
        } catch (error) {
          return refusalOf(error);
        }
      }}
    />
  );
}
