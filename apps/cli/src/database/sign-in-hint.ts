/**
 * How one comes in, in one line for the operator: the sign-in page, or, until somebody has an account, a link that makes the first
 * owner. The link works once, and each call makes a new one.
 */
export async function signInHint(url: string, address: string): Promise<string> {
  const { hasPeople, makeSetupToken } = await import("@onrecord/db/accounts");
  const { openDatabase } = await import("@onrecord/db/database");
  const database = openDatabase(url, { connections: 1 });
  try {
    if (await hasPeople(database)) return `Sign in: ${address}/sign-in`;
    return `Nobody has an account yet. The first owner comes in here, once: ${address}/setup?token=${await makeSetupToken(database)}`;
  } finally {
    await database.close();
  }
}
