/** The demo's team, which is nobody's own. */
export const DEMO_TEAM = "demo";

/**
 * How one comes in, in one line for the operator: the sign-in page, or, until there is a team besides the demo's, a link that makes the
 * first owner. The link works once, and each call makes a new one.
 */
export async function signInHint(url: string, address: string): Promise<string> {
  const { listTeams, makeSetupToken } = await import("@onrecord/db/accounts");
  const { openDatabase } = await import("@onrecord/db/database");
  const database = openDatabase(url, { connections: 1 });
  try {
    if ((await listTeams(database)).some(({ slug }) => slug !== DEMO_TEAM)) return `Sign in: ${address}/sign-in`;
    return `Your own team: its first owner comes in here, once: ${address}/setup?token=${await makeSetupToken(database)}`;
  } finally {
    await database.close();
  }
}
