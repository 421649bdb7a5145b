/** A link that was pressed. */
export type PressedLink = { readonly href: string; readonly target: string; readonly download: boolean };

/** How it was pressed. */
export type Press = Pick<MouseEvent, "button" | "metaKey" | "ctrlKey" | "shiftKey" | "altKey">;

/**
 * The address within this site that a press on a link leaves the page for. Undefined where the page stays: another tab, a
 * file, a place on the same page; and for other sites, about which the browser asks itself.
 */
export function addressLeftFor(link: PressedLink, press: Press, here: string): string | undefined {
  const isPlain = press.button === 0 && !press.metaKey && !press.ctrlKey && !press.shiftKey && !press.altKey;
  if (!isPlain || link.download || (link.target !== "" && link.target !== "_self")) return undefined;
  const [from, to] = [new URL(here), new URL(link.href, here)];
  if (to.origin !== from.origin) return undefined;
  if (to.pathname === from.pathname && to.search === from.search) return undefined;
  return to.pathname + to.search + to.hash;
}
