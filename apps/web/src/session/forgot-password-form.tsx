"use client";

import { TextField } from "../controls/text-field.tsx";
import type { Answer } from "./answer.ts";
import { rules } from "./form-rules.ts";
import { SessionForm } from "./session-form.tsx";

export type ForgotPassword = { email: string };

/** Asks for a link to set a new password. The answer is the same whether the address is known or not. */
export function ForgotPasswordForm({
  onRequest,
}: {
  onRequest: (values: ForgotPassword) => Promise<Answer<keyof ForgotPassword>>;
}) {
  return (
    <SessionForm<ForgotPassword>
      defaultValues={{ email: "" }}
      submit="Send a link"
      submitting="Sending"
      onSubmit={onRequest}
      renderFields={({ register, errorOf }) => (
        <TextField
          {...register("email", rules.email)}
          label="Email"
          type="email"
          autoComplete="username"
          error={errorOf("email")}
        />
      )}
    />
  );
}
