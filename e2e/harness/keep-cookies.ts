import type { Browser } from "@playwright/test";
import { cookiesOf } from "./people.ts";
import type { Role, SignIn } from "./people.ts";
import { signIn } from "./sign-in.ts";
import { testInstallation } from "./test-installation.ts";

/** Signs in as a person and keeps the cookies of that role for everything that comes after. */
export async function keepCookies(browser: Browser, role: Role, person: SignIn): Promise<void> {
  const context = await browser.newContext({ baseURL: (await testInstallation()).url });
  await signIn(await context.newPage(), person);
  await context.storageState({ path: await cookiesOf(role) });
  await context.close();
}
