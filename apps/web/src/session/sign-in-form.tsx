"use client";

import { PasswordField } from "../controls/password-field.tsx";
import { TextField } from "../controls/text-field.tsx";
import type { Answer } from "./answer.ts";
import { rules } from "./form-rules.ts";
import { SessionForm } from "./session-form.tsx";

export type SignIn = { email: string; password: string };

/** Email and password of somebody who is a member. */
export function SignInForm({ onSignIn }: { onSignIn: (values: SignIn) => Promise<Answer<keyof SignIn>> }) {
  return (
    <SessionForm<SignIn>
      defaultValues={{ email: "", password: "" }}
      submit="Sign in"
      submitting="Signing in"
      onSubmit={onSignIn}
      renderFields={({ register, errorOf }) => (
        <>
          <TextField
            {...register("email", rules.email)}
            label="Email"
            type="email"
            autoComplete="username"
            error={errorOf("email")}
          />
          <PasswordField
            {...register("password", rules.password)}
            label="Password"
            autoComplete="current-password"
            error={errorOf("password")}
          />
        </>
      )}
    />
  );
}
