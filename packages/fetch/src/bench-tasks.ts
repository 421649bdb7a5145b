import { checkAddress } from "./check-address.ts";

interface AddressItem {
  id: string;
  url: string;
  resolves?: readonly string[];
}

/** Task `ssrf`: an address, and what its name resolves to if that was looked up, in; whether it may be fetched out. */
export function ssrf({ id, url, resolves }: AddressItem) {
  return { id, allowed: checkAddress(url, resolves === undefined ? {} : { resolves }).kind === "allowed" };
}
