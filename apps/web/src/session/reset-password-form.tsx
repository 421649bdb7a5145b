"use client";

import { PasswordField } from "../controls/password-field.tsx";
import type { Answer } from "./answer.ts";
import { newPasswordHint, rules } from "./form-rules.ts";
import { SessionForm } from "./session-form.tsx";

export type NewPassword = { password: string };

/** A new password for the account that the link in the address belongs to. */
export function ResetPasswordForm({
  onReset,
}: {
  onReset: (values: NewPassword) => Promise<Answer<keyof NewPassword>>;
}) {
  return (
    <SessionForm<NewPassword>
      defaultValues={{ password: "" }}
      submit="Set the password"
      submitting="Setting the password"
      onSubmit={onReset}
      renderFields={({ register, errorOf }) => (
        <PasswordField
          {...register("password", rules.newPassword)}
          label="New password"
          hint={newPasswordHint}
          autoComplete="new-password"
          error={errorOf("password")}
        />
      )}
    />
  );
}
