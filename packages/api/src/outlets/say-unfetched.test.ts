import { expect, test } from "vitest";
import { sayUnfetched } from "./say-unfetched.ts";

test.each([
  [{ kind: "status", status: 404 }, "The site has no page at this address (404)."],
  [{ kind: "status", status: 403 }, "The site refuses to hand out the page (403): a login, a paywall or a block."],
  [{ kind: "status", status: 503 }, "The site answered with an error (503)."],
  [{ kind: "status", status: 418 }, "The site answered with status 418."],
  [{ kind: "unreachable", because: "robots" }, "The site does not answer, not even for its robots file."],
  [{ kind: "unreachable", because: "name" }, "There is no site of this name."],
  [{ kind: "refused", because: "private-address" }, "The address leads into a private network."],
  [{ kind: "refused", because: "port" }, "The address can't be fetched: it is no plain http address on a web port."],
] as const)("%o is said as what happened, with a remedy", (answer, because) => {
  const said = sayUnfetched(answer);
  expect(said.because).toBe(because);
  expect(said.remedy).toMatch(/\.$/);
});
