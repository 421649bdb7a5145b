import { expect, test } from "vitest";
import { parseNobody } from "./server-user.ts";

test("the ids of nobody are read from a passwd file", () => {
  expect(parseNobody("root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65533:nobody:/nonexistent:/bin/false\n")).toEqual({
    kind: "other",
    uid: 65534,
    gid: 65533,
  });
});

test("negative ids, as macOS writes them, become the unsigned ones that the system calls want", () => {
  expect(parseNobody("nobody:*:-2:-2:Unprivileged User:/var/empty:/usr/bin/false")).toEqual({
    kind: "other",
    uid: 4294967294,
    gid: 4294967294,
  });
});

test("a machine without that user is told apart", () => {
  expect(parseNobody("root:x:0:0:root:/root:/bin/sh\n")).toEqual({ kind: "nobody-is-missing" });
});
