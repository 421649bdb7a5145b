"use client";

import { PasswordField } from "../controls/password-field.tsx";
import type { Answer } from "./answer.ts";
import { newPasswordHint, rules } from "./form-rules.ts";
import { SessionForm } from "./session-form.tsx";

export type ChangedPassword = { currentPassword: string; newPassword: string };

export type ChangePasswordFormProps = {
  /** Whose password; password managers file the new one under it. */
  email: string | undefined;
  onChange: (values: ChangedPassword) => Promise<Answer<keyof ChangedPassword>>;
};

/** A new password for who is signed in and knows the old one. */
export function ChangePasswordForm({ email, onChange }: ChangePasswordFormProps) {
  return (
    <SessionForm<ChangedPassword>
      defaultValues={{ currentPassword: "", newPassword: "" }}
      submit="Change the password"
      submitting="Changing the password"
      onSubmit={onChange}
      renderFields={({ register, errorOf }) => (
        <>
          <input type="email" autoComplete="username" value={email ?? ""} readOnly hidden />
          <PasswordField
            {...register("currentPassword", rules.password)}
            label="Current password"
            autoComplete="current-password"
            error={errorOf("currentPassword")}
          />
          <PasswordField
            {...register("newPassword", rules.newPassword)}
            label="New password"
            hint={newPasswordHint}
            autoComplete="new-password"
            error={errorOf("newPassword")}
          />
        </>
      )}
    />
  );
}
