"use client";

import { PasswordField } from "../controls/password-field.tsx";
import { TextField } from "../controls/text-field.tsx";
import type { Answer } from "./answer.ts";
import { newPasswordHint, rules } from "./form-rules.ts";
import { SessionForm } from "./session-form.tsx";

export type NewMember = { name: string; password: string };

export type AcceptInvitationFormProps = {
  /** The address that was invited; it is the one to sign in with. */
  email: string;
  onAccept: (values: NewMember) => Promise<Answer<keyof NewMember>>;
};

/** Somebody invited, who has no account here yet. */
export function AcceptInvitationForm({ email, onAccept }: AcceptInvitationFormProps) {
  return (
    <SessionForm<NewMember>
      defaultValues={{ name: "", password: "" }}
      submit="Join the team"
      submitting="Joining"
      onSubmit={onAccept}
      renderFields={({ register, errorOf }) => (
        <>
          <TextField label="Email" type="email" autoComplete="username" value={email} readOnly />
          <TextField {...register("name", rules.name)} label="Your name" autoComplete="name" error={errorOf("name")} />
          <PasswordField
            {...register("password", rules.newPassword)}
            label="Password"
            hint={newPasswordHint}
            autoComplete="new-password"
            error={errorOf("password")}
          />
        </>
      )}
    />
  );
}
