export const railCookie = "rail";

/** Keeps the reader's choice for the next page, which the server then draws that way from the first paint. */
export function rememberRail(collapsed: boolean): void {
  document.cookie = `${railCookie}=${collapsed ? "collapsed" : "open"}; path=/; max-age=31536000; samesite=lax`;
}
