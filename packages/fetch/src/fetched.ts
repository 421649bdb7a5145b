import type { RefusedAddress } from "./check-address.ts";

/** What came of asking for an address. Times are in seconds. */
export type Fetched =
  | {
      kind: "fetched";
      status: number;
      /** After redirects. */
      url: string;
      /** Every hop to it was permanent (301, 308): the new address is to be kept in place of the old. */
      isMoved: boolean;
      body: Uint8Array;
      contentType?: string | undefined;
      /** As the server sent them, to be sent back unchanged. */
      etag?: string | undefined;
      lastModified?: string | undefined;
    }
  | { kind: "unchanged" }
  | { kind: "refused"; because: "robots" | "too-many-redirects" | RefusedAddress }
  | { kind: "too-large" }
  | { kind: "unreachable"; because: Unreachable; retryAfter?: number | undefined }
  | { kind: "status"; status: number; retryAfter?: number | undefined };

/**
 * `name`: it has no address. `connection`: nobody answered, or the line broke. `timeout`: too slow. `tls`: its certificate does not
 * hold. `encoding`: the body is not what its headers say. `robots`: its robots file could not be had, which forbids all for now
 * (RFC 9309). `asked-to-wait`: it asked for a pause, or others wait for it; nothing was sent.
 */
export type Unreachable = "name" | "connection" | "timeout" | "tls" | "encoding" | "robots" | "asked-to-wait";
