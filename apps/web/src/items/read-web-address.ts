/** A web address in the ways it may be meant: one alone when its scheme was given, else https first, then http; none when it is none. */
export function readWebAddresses(typed: string): string[] {
  const https = readWebAddress(typed);
  if (https === undefined) return [];
  return /^https?:/i.test(typed.trim()) ? [https] : [https, https.replace(/^https:/, "http:")];
}

/** What a person typed or pasted as an address, with https when no scheme was given; undefined when it is none. */
export function readWebAddress(typed: string): string | undefined {
  const text = typed.trim();
  if (text === "" || /\s/.test(text)) return undefined;
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || (url.protocol !== "http:" && url.protocol !== "https:") || url.username !== "") return undefined;
  // A word without a dot is no host on the web, but for the machine itself.
  const isHost = url.hostname.includes(".") || url.hostname.includes(":") || url.hostname === "localhost";
  return isHost ? url.href : undefined;
}
