"use client";

import { PasswordField } from "../controls/password-field.tsx";
import { TextField } from "../controls/text-field.tsx";
import type { Answer } from "./answer.ts";
import { newPasswordHint, rules } from "./form-rules.ts";
import { SessionForm } from "./session-form.tsx";

export type FirstOwner = { token: string; teamName: string; name: string; email: string; password: string };

export type FirstOwnerFormProps = {
  /** From the link on the console; empty when the address was typed. */
  token: string;
  onCreate: (values: FirstOwner) => Promise<Answer<keyof FirstOwner>>;
};

/** The first person of a new instance, let in by the one-time token that the start printed. */
export function FirstOwnerForm({ token, onCreate }: FirstOwnerFormProps) {
  return (
    <SessionForm<FirstOwner>
      defaultValues={{ token, teamName: "", name: "", email: "", password: "" }}
      submit="Create the team"
      submitting="Creating the team"
      onSubmit={onCreate}
      renderFields={({ register, errorOf }) => (
        <>
          {token === "" && (
            <TextField
              {...register("token", { required: "Enter the token that the console printed at the start." })}
              label="One-time token"
              hint="Printed on the console when Onrecord started. It works once."
              autoComplete="off"
              spellCheck={false}
              error={errorOf("token")}
            />
          )}
          <TextField
            {...register("teamName", rules.teamName)}
            label="Team"
            autoComplete="organization"
            error={errorOf("teamName")}
          />
          <TextField {...register("name", rules.name)} label="Your name" autoComplete="name" error={errorOf("name")} />
          <TextField
            {...register("email", rules.email)}
            label="Email"
            type="email"
            autoComplete="username"
            error={errorOf("email")}
          />
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
