import type { Unreachable } from "./fetched.ts";

const BY_CODE: readonly (readonly [pattern: RegExp, because: Unreachable])[] = [
  [/^(?:ENOTFOUND|EAI_|ENODATA|ENONAME)/, "name"],
  [/TIMEOUT|^ETIMEDOUT$|^ABORT_ERR$/, "timeout"],
  [/CERT|^ERR_TLS|^ERR_SSL|^EPROTO$|SELF_SIGNED|UNABLE_TO_VERIFY/, "tls"],
  [/^Z_|^ERR__ERROR|^ERR_BROTLI|BROTLI|^ZSTD/, "encoding"],
  [/^(?:E[A-Z]+|UND_ERR_.*|HPE_.*)$/, "connection"],
];

/** What a failed request means, by the error's code or its cause's; undefined when it is no failure of the network but a bug. */
export function unreachableBecause(error: unknown): Unreachable | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === "TimeoutError") return "timeout";
  if (error.name === "HTTPParserError") return "connection"; // undici gives it no code
  if (error instanceof AggregateError)
    return error.errors.map(unreachableBecause).find((because) => because !== undefined);
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return BY_CODE.find(([pattern]) => pattern.test(code))?.[1] ?? unreachableBecause(error.cause);
}
