import { describe, expect, it } from "vitest";
import { wordStem } from "./word-stem.ts";

describe("wordStem", () => {
  it.each([
    ["deploy", "deployment"],
    ["join", "joining"],
    ["member", "membership"],
    ["restore", "restoration"],
    ["equalise", "equalized"],
    ["remove", "removal"],
    ["withdraw", "withdrawals"],
    ["ban", "banned"],
    ["expand", "expansion"],
    ["sell", "sale"],
    ["legalise", "legalization"],
    ["programme", "program"],
    ["labour", "labor"],
    ["policy", "policies"],
  ])("puts %s and %s together", (one, other) => {
    expect(wordStem(one)).toBe(wordStem(other));
  });

  it.each([
    ["nation", "national"],
    ["port", "portion"],
    ["state", "station"],
    ["minister", "ministry"],
    ["mean", "means"],
    ["caring", "carry"],
  ])("keeps %s and %s apart", (one, other) => {
    expect(wordStem(one)).not.toBe(wordStem(other));
  });
});
