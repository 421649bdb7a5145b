import { describe, expect, it } from "vitest";
import { layOut } from "../page.ts";
import type { Attitude } from "../reading.ts";
import { findKnown } from "./find-known.ts";
import { settleHolders } from "./settle-holders.ts";

/** What becomes of an attitude that a stage before read with this holder out of these words. */
const settle = (text: string, holder: Attitude["holder"], evidence: string, basis: Attitude["basis"] = "done") => {
  const page = layOut(text);
  const at = text.indexOf(evidence);
  const attitude: Attitude = {
    statement: "",
    holder,
    target: "the ban",
    polarity: "positive",
    basis,
    evidence: [[at, at + evidence.length]],
    terms: ["ban"],
    because: evidence,
  };
  return settleHolders(page, findKnown(page), [], [attitude]).map((one) => one.holder.name);
};

describe("settleHolders", () => {
  it("gives a holder the name that the text's cast has for it", () => {
    const text = "On Wednesday Dana Holt backed the ban.";
    expect(settle(text, { name: "Wednesday Dana Holt", kind: "person" }, "backed the ban")).toEqual(["Dana Holt"]);
  });

  it("leaves out what only tells where", () => {
    const text = "A woman from Brook’s End wanted the ban. The clock at Upper Kell stopped.";
    expect(settle(text, { name: "End", kind: "person" }, "wanted the ban")).toEqual([]);
    expect(settle(text, { name: "Upper Kell", kind: "person" }, "stopped")).toEqual([]);
  });

  it("leaves out a word that only opens its sentence", () => {
    expect(settle("Barley rose on Monday.", { name: "Barley", kind: "person" }, "rose")).toEqual([]);
  });

  it("keeps whom another is said to agree with", () => {
    const text = "The mayor agrees with Ann Lee on the ban.";
    expect(settle(text, { name: "Ann Lee", kind: "person" }, "agrees", "second-hand")).toEqual(["Ann Lee"]);
    expect(settle(text, { name: "Ann Lee", kind: "person" }, "agrees")).toEqual([]);
  });
});
