import { expect, test } from "vitest";
import { sayRefusal } from "./ask-auth.ts";

const wrong = "Email and password don't belong together.";

test.each([
  [{ status: 401 }, wrong],
  [{ status: 429, retryAfter: 42 }, "Too many tries. Wait a minute, then try again."],
  [{ status: 429, retryAfter: 881 }, "Too many tries. Wait 15 minutes, then try again."],
])("%j is said as it is", (refusal, message) => {
  expect(sayRefusal({ kind: "refused", ...refusal }, wrong)).toEqual({ kind: "refused", message });
});
