import ipaddr from "ipaddr.js";

/**
 * Ranges that the library ranks as ordinary unicast, or that carry an IPv4 address inside an IPv6 one: through a translator on the
 * way, such an address reaches the private host it carries.
 */
const REFUSED = [
  "::/96", // IPv4-compatible, deprecated, still routed by some stacks
  "64:ff9b::/96", // NAT64
  "64:ff9b:1::/48", // NAT64, local use
  "2002::/16", // 6to4
  "2001::/32", // Teredo
  "fec0::/10", // site-local, deprecated
  "100::/64", // discard-only
  "5f00::/16", // segment routing
  "3fff::/20", // documentation
  "192.0.0.0/24", // protocol assignments, among them a cloud's metadata service
  "192.88.99.0/24", // 6to4 relays
].map((range) => ipaddr.parseCIDR(range));

/** Is this an address of the public internet, reachable by anybody? IPv4 or IPv6 as text; IPv4 mapped into IPv6 is read as IPv4. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== "unicast") return false;
  return !REFUSED.some(([range, bits]) => range.kind() === parsed.kind() && parsed.match(range, bits));
}
