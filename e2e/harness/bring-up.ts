// Before the first test, once: signs in as each of the demo's people, and waits until the demo is in.
import { chromium } from "@playwright/test";
import type { FullConfig } from "@playwright/test";
import { askAs } from "./ask.ts";
import { keepCookies } from "./keep-cookies.ts";
import { ROLES } from "./people.ts";
import { waitForSignIn } from "./sign-in.ts";
import { testInstallation } from "./test-installation.ts";
import { waitForDemo } from "./wait-for-demo.ts";

export default async function bringUp({ projects }: FullConfig): Promise<void> {
  const { url } = await testInstallation();
  const browser = await chromium.launch(projects[0]!.use.launchOptions);
  try {
    for (const role of ROLES) await keepCookies(browser, role, await waitForSignIn(role));
  } finally {
    await browser.close();
  }
  await waitForDemo(await askAs("owner", url));
}
