"use client";

import { Button } from "../controls/button.tsx";
import { signOut } from "./sign-in.ts";

export function SignOutButton() {
  return <Button onClick={() => void signOut()}>Sign out</Button>;
}
