import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { callContext } from "../trpc/server.tsx";

/** Sends whoever is not signed in to do so first, and back here afterwards. */
export async function requirePerson(): Promise<void> {
  if ((await callContext()).actor.kind === "person") return;
  const path = (await headers()).get("x-path") ?? "/";
  redirect(`/sign-in?to=${encodeURIComponent(path)}`);
}
