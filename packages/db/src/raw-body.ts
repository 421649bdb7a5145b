import { zstdCompressSync, zstdDecompressSync } from "node:zlib";

/** Raw pages are kept as zstd. */
export const packBody = (body: Uint8Array): Buffer => zstdCompressSync(body);
export const unpackBody = (packed: Uint8Array): Buffer => zstdDecompressSync(packed);
