"use client";

import { askAuth, sayRefusal } from "../../session/ask-auth.ts";
import { ResetPasswordForm } from "../../session/reset-password-form.tsx";

export function SetPassword({ token }: { token: string }) {
  return (
    <ResetPasswordForm
      onReset={async ({ password }) => {
        const reply = await askAuth("/reset-password", { newPassword: password, token });
        if (reply.kind === "refused")
          return sayRefusal(reply, "This link has been used or is older than an hour. Ask for a new one.");
        window.location.assign("/sign-in");
        return reply;
      }}
    />
  );
}
