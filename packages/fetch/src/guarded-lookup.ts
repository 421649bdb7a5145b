import type { LookupAddress, LookupOptions } from "node:dns";
import type { LookupFunction } from "node:net";
import { isExempt } from "./check-address.ts";
import { isPublicAddress } from "./public-address.ts";

/** Resolves a name to all its addresses. `dns.lookup` of Node, with `all`, is one. */
export type Lookup = (
  hostname: string,
  options: LookupOptions & { all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** Thrown inside a connection attempt, before a packet is sent. */
export class PrivateAddress extends Error {
  override name = "PrivateAddress";
}

/** Did a request fail because its address is private? The socket's error may come wrapped, or as one of several when many addresses were tried. */
export function isPrivateAddress(error: unknown): boolean {
  if (error instanceof PrivateAddress) return true;
  if (error instanceof AggregateError) return error.errors.some(isPrivateAddress);
  return error instanceof Error && isPrivateAddress(error.cause);
}

/**
 * A name look-up for sockets that fails when any address of the name is private, so that the address checked is the address
 * connected to: a name that answers differently the second time (rebinding) gains nothing.
 */
export function guardedLookup(lookup: Lookup, allowPrivate: readonly string[]): LookupFunction {
  return (hostname, options, callback) => {
    const exempt = isExempt(hostname, allowPrivate);
    if (exempt && /(?:^|\.)localhost$/.test(hostname)) {
      answer([{ address: "127.0.0.1", family: 4 }]); // RFC 6761; not every resolver knows names under localhost
      return;
    }
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) callback(error, "");
      else if (!exempt && !addresses.every(({ address }) => isPublicAddress(address))) {
        callback(new PrivateAddress(`${hostname} leads to a private address`), "");
      } else answer(addresses);
    });

    function answer(addresses: LookupAddress[]): void {
      const [first] = addresses;
      if (options.all === true) callback(null, addresses);
      else if (first === undefined)
        callback(Object.assign(new Error(`${hostname} has no address`), { code: "ENOTFOUND" }), "");
      else callback(null, first.address, first.family);
    }
  };
}
