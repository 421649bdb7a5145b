import type { Answer } from "./answer.ts";
import { askAuth, sayRefusal } from "./ask-auth.ts";

/** Opens a session in this browser. */
export async function signIn(credentials: { email: string; password: string }): Promise<Answer> {
  const reply = await askAuth("/sign-in/email", credentials);
  return reply.kind === "done" ? reply : sayRefusal(reply, "Email and password don't belong together.");
}

/** Leaves with the whole page, so that nothing of the session stays in memory. */
export async function signOut(): Promise<void> {
  await askAuth("/sign-out");
  window.location.assign("/sign-in");
}

/** Ends every session of the person, this one too. Answers only when that failed: else the page is left. */
export async function signOutEverywhere(): Promise<Answer> {
  const reply = await askAuth("/revoke-sessions");
  if (reply.kind === "refused") return sayRefusal(reply, "The sessions could not be ended. Sign in again first.");
  window.location.assign("/sign-in");
  return reply;
}

/** A new password for who knows the old one; sessions elsewhere end with it. */
export async function changePassword(passwords: {
  currentPassword: string;
  newPassword: string;
}): Promise<Answer<"currentPassword">> {
  const reply = await askAuth("/change-password", { ...passwords, revokeOtherSessions: true });
  if (reply.kind === "done") return reply;
  const answer = sayRefusal(reply, "This is not your current password.");
  return reply.status === 400 && answer.kind === "refused" ? { ...answer, field: "currentPassword" } : answer;
}
