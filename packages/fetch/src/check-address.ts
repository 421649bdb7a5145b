import { isIP } from "node:net";
import { isAllowedPort } from "./allowed-port.ts";
import { isPublicAddress } from "./public-address.ts";

export type RefusedAddress = "private-address" | "scheme" | "credentials" | "port";

export type CheckedAddress = { kind: "allowed"; url: URL } | { kind: "refused"; because: RefusedAddress };

/** Names that only ever mean something inside a network, whatever a name server says of them. */
const PRIVATE_NAME =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|private|corp|home|lan|arpa|test|invalid|onion)$/;

/**
 * May an address be fetched, as far as its text and, if given, its resolved addresses tell? Only http and https, no credentials, web
 * ports, and no private target. `allowPrivate` names hosts exempt from the last two. The name is looked up again, and checked again,
 * when the connection is made; this check alone would not stop a name whose answer changes.
 */
export function checkAddress(
  address: string,
  { resolves, allowPrivate = [] }: { resolves?: readonly string[]; allowPrivate?: readonly string[] } = {},
): CheckedAddress {
  if (!URL.canParse(address)) return { kind: "refused", because: "scheme" };
  const url = new URL(address);
  if (url.protocol !== "http:" && url.protocol !== "https:") return { kind: "refused", because: "scheme" };
  if (url.username !== "" || url.password !== "") return { kind: "refused", because: "credentials" };
  if (isExempt(url.hostname, allowPrivate)) return { kind: "allowed", url };
  if (!isAllowedPort(url)) return { kind: "refused", because: "port" };
  if (isPrivateHost(url.hostname) || resolves?.length === 0 || resolves?.every(isPublicAddress) === false) {
    return { kind: "refused", because: "private-address" };
  }
  return { kind: "allowed", url };
}

/** Is this host one of those that may be private? By exact name, or by "*.name" for all names under one. */
export function isExempt(hostname: string, allowPrivate: readonly string[]): boolean {
  const host = bareHost(hostname);
  return allowPrivate.some((allowed) => {
    const name = bareHost(allowed.toLowerCase());
    return name.startsWith("*.") ? host.endsWith(name.slice(1)) : host === name;
  });
}

/** Takes the host as `URL` gives it, which has already turned every odd notation of an IPv4 address into the plain one. */
function isPrivateHost(hostname: string): boolean {
  const host = bareHost(hostname);
  if (isIP(host) !== 0) return !isPublicAddress(host);
  return !host.includes(".") || PRIVATE_NAME.test(host);
}

/** Without the brackets of an IPv6 address and the dot that closes a full name. */
const bareHost = (hostname: string): string => hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
