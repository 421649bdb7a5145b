"use client";

import { useState } from "react";
import { TextField, type TextFieldProps } from "./text-field.tsx";

/** A password: hidden until the reader asks to see it; paste and password managers work. */
export function PasswordField(props: Omit<TextFieldProps, "type" | "trailing">) {
  const [shown, setShown] = useState(false);
  return (
    <TextField
      {...props}
      type={shown ? "text" : "password"}
      spellCheck={false}
      autoCapitalize="none"
      trailing={
        <button
          type="button"
          onClick={() => setShown(!shown)}
          aria-label={shown ? "Hide the password" : "Show the password"}
          className="target rounded px-2 text-small text-muted hover:text-ink hover:underline"
        >
          {shown ? "Hide" : "Show"}
        </button>
      }
    />
  );
}
