import { expect, test } from "vitest";
import { unreachableBecause } from "./unreachable-because.ts";

const withCode = (code: string) => Object.assign(new Error(code), { code });

test.each([
  [withCode("ENOTFOUND"), "name"],
  [withCode("EAI_AGAIN"), "name"],
  [withCode("ECONNREFUSED"), "connection"],
  [withCode("UND_ERR_SOCKET"), "connection"],
  [withCode("UND_ERR_CONNECT_TIMEOUT"), "timeout"],
  [withCode("UND_ERR_BODY_TIMEOUT"), "timeout"],
  [withCode("CERT_HAS_EXPIRED"), "tls"],
  [withCode("DEPTH_ZERO_SELF_SIGNED_CERT"), "tls"],
  [withCode("Z_DATA_ERROR"), "encoding"],
  [Object.assign(new Error("no HTTP"), { name: "HTTPParserError", code: undefined }), "connection"],
  [new Error("wrapped", { cause: withCode("ECONNRESET") }), "connection"],
  [new AggregateError([withCode("ECONNREFUSED"), withCode("ENETUNREACH")]), "connection"],
])("%s means %s", (error, because) => {
  expect(unreachableBecause(error)).toBe(because);
});

test("a mistake in the program is not taken for a failure of the network", () => {
  expect(unreachableBecause(new TypeError("x is not a function"))).toBeUndefined();
});
