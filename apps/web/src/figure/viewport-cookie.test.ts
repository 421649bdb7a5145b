import { expect, test } from "vitest";
import { readViewport } from "./viewport-cookie.ts";

test("the width that was told holds", () => expect(readViewport("1440", false)).toBe(1440));

test.each([undefined, "", "wide", "12.5", "-1", "99999"])(
  "%s tells nothing: the device's usual width holds",
  (cookie) => {
    expect(readViewport(cookie, false)).toBe(1280);
    expect(readViewport(cookie, true)).toBe(390);
  },
);
