import type { Answer } from "./answer.ts";
import { askAuth, sayRefusal } from "./ask-auth.ts";

/** Opens a session in this browser. */
export async function signIn(credentials: { email: string; password: string }): Promise<Answer> {
  const reply = await askAuth("/sign-in/email", credentials);
  return reply.kind === "done" ? reply : sayRefusal(reply.status, "Email and password don't belong together.");
}

/** Leaves with the whole page, so that nothing of the session stays in memory. */
export async function signOut(): Promise<void> {
  await askAuth("/sign-out");
  window.location.assign("/sign-in");
}
