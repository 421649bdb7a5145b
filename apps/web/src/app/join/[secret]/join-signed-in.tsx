"use client";

import { useMutation } from "@tanstack/react-query";
import { Button } from "../../../controls/button.tsx";
import { ErrorBox } from "../../../feedback/error-box.tsx";
import { SignOutButton } from "../../../session/sign-out-button.tsx";
import { useTRPC } from "../../../trpc/client.tsx";

export function JoinSignedIn({ secret, email }: { secret: string; email: string }) {
  const trpc = useTRPC();
  const accept = useMutation(
    trpc.account.accept.mutationOptions({ onSuccess: ({ slug }) => window.location.assign(`/t/${slug}`) }),
  );
  return (
    <div className="flex flex-col items-start gap-4">
      <p>You are signed in as {email}.</p>
      <div className="flex gap-2">
        <Button look="primary" disabled={accept.isPending} onClick={() => accept.mutate({ secret })}>
          Join the team
        </Button>
        <SignOutButton />
      </div>
      {accept.isError && <ErrorBox what="You were not added to the team." advice={accept.error.message} />}
    </div>
  );
}
