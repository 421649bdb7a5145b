import { expect, test } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy.ts";

/** The policy as a map from directive to its sources. */
function directives(policy: string): Map<string, string> {
  return new Map(policy.split("; ").map((part) => [part.split(" ")[0]!, part.split(" ").slice(1).join(" ")]));
}

const served = { nonce: "abc", secure: true, development: false };

test("scripts run by nonce only", () => {
  expect(directives(contentSecurityPolicy(served)).get("script-src")).toBe("'nonce-abc' 'strict-dynamic'");
});

test("style elements need the nonce, style attributes do not", () => {
  const policy = directives(contentSecurityPolicy(served));
  expect(policy.get("style-src")).toBe("'self' 'nonce-abc'");
  expect(policy.get("style-src-attr")).toBe("'unsafe-inline'");
});

test("nobody may frame a page, load a plug-in or move its base", () => {
  const policy = directives(contentSecurityPolicy(served));
  expect(policy.get("frame-ancestors")).toBe("'none'");
  expect(policy.get("object-src")).toBe("'none'");
  expect(policy.get("base-uri")).toBe("'none'");
});

test("eval is allowed under development alone", () => {
  expect(contentSecurityPolicy(served)).not.toContain("unsafe-eval");
  expect(contentSecurityPolicy({ ...served, development: true })).toContain("'unsafe-eval'");
});

test("insecure requests are upgraded only where the page itself is secure", () => {
  expect(contentSecurityPolicy(served)).toContain("upgrade-insecure-requests");
  expect(contentSecurityPolicy({ ...served, secure: false })).not.toContain("upgrade-insecure-requests");
});
