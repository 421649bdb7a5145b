import { expect, test } from "vitest";
import { openTestServices } from "../test-services.ts";

test.each([
  ["https://onrecord.example", "__Host-onrecord.session", true],
  ["http://127.0.0.1:3000", "onrecord.session_token", false],
])("the session's cookie at %s is %s, for the server alone", async (baseUrl, name, secure) => {
  const services = await openTestServices({ baseUrl });
  const { authCookies } = await services.services.operator.auth.$context;
  expect(authCookies.sessionToken).toMatchObject({
    name,
    attributes: { secure, httpOnly: true, sameSite: "lax", path: "/" },
  });
  expect(authCookies.dontRememberToken.attributes.secure).toBe(secure);
  await services.close();
});
