import { test as base, expect } from "@playwright/test";
import { askAs } from "./ask.ts";
import type { Ask } from "./ask.ts";
import { cookiesOf } from "./people.ts";
import type { Role } from "./people.ts";

interface Options {
  /** Who sits at the browser. */
  as: Role | "nobody";
  /** Messages of the console that this file brings about on purpose. */
  expectedOnConsole: RegExp[];
}

interface Fixtures {
  /** Fails a test on whose pages anything was logged as an error, thrown, or refused by the content security policy. */
  quietConsole: void;
  /** The procedures past the browser, as the owner of the demo. */
  ask: Ask;
}

/** A test of one journey: signed in to the demo as its owner unless told otherwise. */
export const test = base.extend<Options & Fixtures>({
  as: ["owner", { option: true }],
  expectedOnConsole: [[], { option: true }],
  storageState: async ({ as }, use) => {
    await use(as === "nobody" ? { cookies: [], origins: [] } : await cookiesOf(as));
  },
  ask: async ({ baseURL }, use) => {
    await use(await askAs("owner", baseURL!));
  },
  quietConsole: [
    async ({ context, expectedOnConsole }, use) => {
      const said: string[] = [];
      // Chromium reports what the policy refuses as an error of the console.
      context.on("console", (message) => {
        if (message.type() === "error")
          said.push(`${message.page()?.url()}: ${message.text()} ${message.location().url}`);
      });
      context.on("weberror", (thrown) => said.push(`${thrown.page()?.url()}: ${String(thrown.error())}`));
      await use();
      const unexpected = said.filter((line) => !expectedOnConsole.some((pattern) => pattern.test(line)));
      expect(unexpected, "errors on the console").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";
