/**
 * Whether a request that changes something was sent by one of our own pages. A browser names the page's origin on every such
 * request, and newer ones say the relation outright; a program that is no browser sends neither and carries no one's cookies.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return false;
  const origin = headers.get("origin");
  if (origin === null) return true;
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  return URL.canParse(origin) && new URL(origin).host === host;
}
