/** Attempts are counted by account, too: whoever has many addresses guesses no quicker than who has one. */
import { createHash } from "node:crypto";
import { countAttempt, forgetAttempts } from "@onrecord/db/accounts";
import type { Database } from "@onrecord/db/database";
import { APIError, createAuthMiddleware } from "better-auth/api";

/** Seconds without a try after which the count starts anew, and the tries until then. */
const LIMITS: Record<string, { window: number; max: number }> = {
  "/sign-in/email": { window: 900, max: 20 },
  "/request-password-reset": { window: 900, max: 5 },
};

/** What better-auth does before and after each of its answers. An unknown address is limited as a known one: nothing tells them apart. */
export function limitByAccount(database: Database) {
  return {
    before: createAuthMiddleware(async ({ path, body }) => {
      const limit = LIMITS[path];
      const key = keyOf(path, body);
      if (!limit || !key) return;
      const { allowed, retryAfter } = await countAttempt(database, key, limit);
      if (allowed) return;
      const headers = { "X-Retry-After": String(retryAfter) };
      throw new APIError("TOO_MANY_REQUESTS", { message: "Too many tries for this account." }, headers);
    }),
    after: createAuthMiddleware(async ({ path, body, context }) => {
      const key = keyOf(path, body);
      if (key && context.newSession) await forgetAttempts(database, key);
    }),
  };
}

/** The address is hashed: people mistype, and what they typed is nobody else's to read. */
function keyOf(path: string, body: unknown): string | null {
  const email = (body as { email?: unknown } | undefined)?.email;
  if (typeof email !== "string") return null;
  return `${createHash("sha256").update(email.trim().toLowerCase()).digest("hex")}|${path}`;
}
