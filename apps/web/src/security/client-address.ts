import { BlockList, isIP, isIPv6 } from "node:net";

/**
 * Where a request comes from: the far end of its connection, unless that is a proxy of ours; then the nearest address before it in
 * `X-Forwarded-For` that is none. Anybody can write that header, so what stands further left is never read.
 */
export function clientAddress(peer: string, forwarded: string | undefined, proxies: BlockList): string {
  const hops = [...(forwarded?.split(",").map((hop) => hop.trim()) ?? []), peer];
  let client = peer;
  for (const hop of hops.reverse()) {
    const family = isIP(hop);
    if (family === 0) break;
    client = hop;
    if (!proxies.check(hop, family === 6 ? "ipv6" : "ipv4")) break;
  }
  return client;
}

/** Addresses and networks (CIDR), ready to be asked whether one lies in them. */
export function networksOf(written: readonly string[]): BlockList {
  const list = new BlockList();
  for (const each of written) {
    const [address, bits] = each.split("/") as [string, string?];
    const family = isIPv6(address) ? "ipv6" : "ipv4";
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}
