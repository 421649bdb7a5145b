/** The http address that a link means on the page where it stands; undefined for what leads nowhere or runs script. */
export function resolveUrl(link: string | null | undefined, base: string): string | undefined {
  const trimmed = link?.trim();
  if (!trimmed || !URL.canParse(trimmed, URL.canParse(base) ? base : undefined)) return undefined;
  const url = new URL(trimmed, URL.canParse(base) ? base : undefined);
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : undefined;
}
