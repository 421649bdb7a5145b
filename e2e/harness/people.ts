import { join } from "node:path";
import { testInstallation } from "./test-installation.ts";

/** The people of the demo, by what they may do. */
export type Role = "owner" | "viewer";
export const ROLES: readonly Role[] = ["owner", "viewer"];

export const DEMO = "demo";

/** How one signs in, as the console says it. */
export interface SignIn {
  email: string;
  password: string;
}

/** The file that holds a role's cookies once somebody has signed in as it. */
export async function cookiesOf(role: Role): Promise<string> {
  return join((await testInstallation()).dataFolder, `cookies-${role}.json`);
}
