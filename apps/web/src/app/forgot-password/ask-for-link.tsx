"use client";

import { useState } from "react";
import { askAuth, sayRefusal } from "../../session/ask-auth.ts";
import { ForgotPasswordForm } from "../../session/forgot-password-form.tsx";

export function AskForLink() {
  const [asked, setAsked] = useState(false);
  if (asked)
    return (
      <output className="block">
        If there is an account for this address, its link has been sent, or printed on the console. It works for one
        hour.
      </output>
    );
  return (
    <ForgotPasswordForm
      onRequest={async ({ email }) => {
        const reply = await askAuth("/request-password-reset", { email, redirectTo: "/reset-password" });
        if (reply.kind === "refused") return sayRefusal(reply, "This address can't have an account.");
        setAsked(true);
        return reply;
      }}
    />
  );
}
