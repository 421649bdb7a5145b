import type { SignIn } from "@onrecord/e2e/people";

/** Signs in without a browser. Answers the cookies, as a request's header names them. */
export async function signInByHttp(url: string, person: SignIn): Promise<string> {
  const response = await fetch(`${url}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify(person),
  });
  if (!response.ok) throw new Error(`The sign-in was answered with ${response.status}: ${await response.text()}`);
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.slice(0, cookie.indexOf(";")))
    .join("; ");
}
