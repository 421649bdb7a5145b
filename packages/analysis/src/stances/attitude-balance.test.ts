import { describe, expect, it } from "vitest";
import type { Attitude } from "../reading.ts";
import { attitudeBalance } from "./attitude-balance.ts";
import { parseProposition } from "./parse-proposition.ts";

function attitude(polarity: Attitude["polarity"], ...terms: string[]): Attitude {
  return {
    statement: "s",
    holder: { name: "the author", kind: "unknown" },
    target: terms.join(" "),
    polarity,
    basis: "said",
    evidence: [],
    terms,
    because: "",
  };
}

const read = [attitude("positive", "tram"), attitude("negative", "car"), attitude("negative", "noise", "car")];

describe("attitudeBalance", () => {
  it("counts those about the proposition apart from all", () => {
    const trams = parseProposition({ id: "p", text: "Trams" });
    expect(attitudeBalance(read, trams)).toEqual({ about: 1, all: -1 });
  });

  it("turns round for what is to be banned", () => {
    const ban = parseProposition({ id: "p", text: "Cars should be banned" });
    expect(attitudeBalance(read, ban)).toEqual({ about: 2, all: 1 });
  });
});
