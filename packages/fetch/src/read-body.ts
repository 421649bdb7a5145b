import { PassThrough, pipeline, type Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress, constants } from "node:zlib";

export type ReadBody = { kind: "read"; body: Uint8Array } | { kind: "too-large" } | { kind: "unknown-encoding" };

/** What becomes of a body past the limit: none of it is kept, or what came before. */
export type PastLimit = "refuse" | "cut";

/** Nobody compresses more than twice for a good reason. */
const MOST_ENCODINGS = 2;

/**
 * Reads a response's body, undoing its encodings, and stops as soon as more than `maxBytes` have come out: a kilobyte of gzip can
 * hold half a gigabyte. A body cut short in the middle of its compression is kept as far as it goes; one in an unknown encoding is
 * left unread.
 */
export async function readBody(
  stream: Readable,
  contentEncoding: string | undefined,
  maxBytes: number,
  pastLimit: PastLimit = "refuse",
): Promise<ReadBody> {
  const names = (contentEncoding ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");
  const decoders = names.toReversed().map(decoderFor);
  if (decoders.length > MOST_ENCODINGS || decoders.includes(undefined)) return { kind: "unknown-encoding" };
  const out = new PassThrough();
  // The error of any part reaches the reader below through `out`.
  pipeline([stream, ...decoders.filter((decoder) => decoder !== undefined), out], () => {});
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of out as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > maxBytes) {
      stream.destroy();
      if (pastLimit === "refuse") return { kind: "too-large" };
      return { kind: "read", body: Buffer.concat([...chunks, chunk]).subarray(0, maxBytes) };
    }
    chunks.push(chunk);
  }
  return { kind: "read", body: Buffer.concat(chunks) };
}

function decoderFor(name: string): Transform | undefined {
  switch (name) {
    case "gzip":
    case "x-gzip":
      return createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
    case "deflate":
      return createInflate({ finishFlush: constants.Z_SYNC_FLUSH });
    case "br":
      return createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH });
    case "zstd":
      return createZstdDecompress();
    default:
      return undefined;
  }
}
