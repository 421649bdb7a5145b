/** Signing in and out, sessions and passwords: better-auth over our own tables. Teams and roles are ours (accounts.ts of db). */
import { authAdapter, countAttempt } from "@onrecord/db/accounts";
import type { Database } from "@onrecord/db/database";
import { betterAuth } from "better-auth";
import { limitByAccount } from "./limit-by-account.ts";

export interface AuthOptions {
  /** At least 32 random bytes. */
  secret: string;
  /** The public address, fixed once the port is taken. */
  baseUrl: string;
  /** Hands a link to somebody who forgot the password; without mail, the operator's console. */
  sendReset: (to: { name: string; email: string }, link: string) => void;
}

export const MIN_PASSWORD = 10;

/** Other names under which the same loopback server answers. */
function sameLoopback(baseUrl: string): string[] {
  const url = new URL(baseUrl);
  const names = ["127.0.0.1", "localhost"];
  return names.includes(url.hostname) ? names.map((name) => `${url.protocol}//${name}:${url.port}`) : [url.origin];
}

export function createAuth(database: Database, { secret, baseUrl, sendReset }: AuthOptions) {
  const isHttps = baseUrl.startsWith("https:");
  return betterAuth({
    appName: "Onrecord",
    secret,
    baseURL: baseUrl,
    basePath: "/api/auth",
    trustedOrigins: sameLoopback(baseUrl),
    database: authAdapter(database),
    telemetry: { enabled: false },
    // Accounts are made by the first owner's token, by invitation or by the operator (accounts.ts), never by this door.
    disabledPaths: [
      "/sign-up/email",
      "/update-user",
      "/change-email",
      "/delete-user",
      "/sign-in/social",
      "/link-social",
    ],
    emailAndPassword: {
      enabled: true,
      minPasswordLength: MIN_PASSWORD,
      maxPasswordLength: 256,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: 3600,
      sendResetPassword: ({ user, url }) => {
        sendReset({ name: user.name, email: user.email }, url);
        return Promise.resolve();
      },
    },
    // As invitations and set-up tokens: who reads the table can't use what stands in it.
    verification: { storeIdentifier: "hashed" },
    session: { expiresIn: 60 * 60 * 24 * 14, updateAge: 60 * 60 * 24 },
    // By the client's address.
    rateLimit: {
      enabled: true,
      customStorage: { consume: (key, rule) => countAttempt(database, key, rule) },
      window: 10,
      max: 100,
      customRules: { "/sign-in/email": { window: 60, max: 10 }, "/request-password-reset": { window: 60, max: 5 } },
    },
    hooks: limitByAccount(database),
    advanced: {
      database: { generateId: "uuid" },
      cookiePrefix: "onrecord",
      // Its own prefix would stand before ours: a browser holds `__Host-` to its promise only at the very beginning.
      useSecureCookies: false,
      defaultCookieAttributes: { secure: isHttps },
      ...(isHttps ? { cookies: { session_token: { name: "__Host-onrecord.session" } } } : {}),
      // The web writes it anew on every request (its `name-clients.ts`); what a client wrote there never comes this far.
      ipAddress: { ipAddressHeaders: ["x-forwarded-for"] },
    },
  });
}

export type Auth = ReturnType<typeof createAuth>;

/** Makes an account with a password. The caller has checked that this person may have one. */
export async function addPerson(
  auth: Auth,
  person: { name: string; email: string; password: string },
): Promise<{ userId: string }> {
  const inside = await auth.$context;
  const email = person.email.toLowerCase();
  const user = await inside.internalAdapter.createUser(
    { name: person.name, email, emailVerified: true },
    { method: "email-password" },
  );
  const password = await inside.password.hash(person.password);
  await inside.internalAdapter.linkAccount({
    userId: user.id,
    providerId: "credential",
    accountId: user.id,
    password,
  });
  return { userId: user.id };
}

/** Whether somebody signs in with this address already. */
export async function hasAccount(auth: Auth, email: string): Promise<boolean> {
  const inside = await auth.$context;
  return (await inside.internalAdapter.findUserByEmail(email.toLowerCase())) !== null;
}

/** Who a request's cookies say is calling. */
export async function personOf(auth: Auth, headers: Headers) {
  const session = await auth.api.getSession({ headers });
  if (!session) return { kind: "nobody" } as const;
  const { id, name, email } = session.user;
  return { kind: "person", userId: id, name, email } as const;
}
