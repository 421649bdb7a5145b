"use client";

import { signIn } from "../../session/sign-in.ts";
import { SignInForm } from "../../session/sign-in-form.tsx";

export function SignInHere({ to }: { to: string }) {
  return (
    <SignInForm
      onSignIn={async (credentials) => {
        const answer = await signIn(credentials);
        // The whole page: what was prefetched for nobody must not be shown to somebody.
        if (answer.kind === "done") window.location.assign(to);
        return answer;
      }}
    />
  );
}
