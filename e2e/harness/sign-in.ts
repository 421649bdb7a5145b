import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { findOnConsole } from "./console.ts";
import type { Role, SignIn } from "./people.ts";
import { testInstallation } from "./test-installation.ts";

const PRINTED_WITHIN = 60_000;

/** The line of the console that says how one signs in to the demo. */
export async function waitForSignIn(role: Role): Promise<SignIn> {
  const { dataFolder } = await testInstallation();
  const line = new RegExp(`The demo, as its ${role}: \\S+ with (\\S+), password (\\S+)`);
  for (const end = Date.now() + PRINTED_WITHIN; Date.now() < end; await sleep(200)) {
    const found = findOnConsole(dataFolder, line);
    if (found) return { email: found[1]!, password: found[2]! };
  }
  throw new Error(`The console did not say within ${PRINTED_WITHIN / 1000} s how to sign in as ${role}.`);
}

/** Signs in by the form, and is at the screen it leads to. */
export async function signIn(page: Page, { email, password }: SignIn): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(/\/t\//);
}
