/** Where to go after signing in: a path of this instance, never an address elsewhere. */
export function returnPath(to: string | string[] | undefined): string {
  if (typeof to !== "string" || !/^\/(?![/\\])/.test(to)) return "/";
  return to;
}
