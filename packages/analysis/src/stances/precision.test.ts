import { describe, expect, it } from "vitest";
import { analyze } from "../analyze.ts";
import type { Proposition, Stance } from "../reading.ts";

const TUNNEL = { id: "p", text: "The Marden tunnel should be built", targets: ["the Marden tunnel", "the tunnel"] };

function stancesOf(text: string, proposition: Proposition): Stance[] {
  return analyze({ text }, { canon: { speakers: [] }, propositions: [proposition] }).stances;
}

describe("sentences that bear no stance out", () => {
  it.each([
    "The tunnel is before parliament. Critics handed in a petition. “I am against it,” said Tom Reed.",
    "Delegates had tabled a motion calling on members to reject the tunnel. Tom Reed spoke against it for an hour.",
    "The tunnel is half done. Ann Lee said she would be back in a month.",
    "The bill scraps the tunnel. Ann Lee said she would sign the bill.",
  ])("%s", (text) => expect(stancesOf(text, TUNNEL)).toEqual([]));

  it("takes “without further delay” for a manner", () => {
    const text = "Tom Reed argued that the tunnel was needed and should be built without further delay.";
    expect(stancesOf(text, TUNNEL).map(({ label }) => label)).toEqual(["for"]);
  });
});

const PASSIVE = ["stopped", "halted", "banned", "scrapped", "abolished", "blocked", "dropped", "ended", "withdrawn"];

describe("propositions that ask for an end", () => {
  const ends = [...PASSIVE.map((end) => `The tunnel should be ${end}`), "The tunnel should not be built"];
  it.each([...ends, "The council should stop the tunnel", "The council should prevent the tunnel"])("%s", (text) => {
    const asked = { id: "p", text, targets: ["the tunnel"] };
    const label = (words: string) => stancesOf(`“${words},” said Tom Reed.`, asked).map((stance) => stance.label);
    expect(label("This tunnel ought not to be finished")).toEqual(["for"]);
    expect(label("I support the tunnel")).toEqual(["against"]);
  });
});

describe("reasons", () => {
  it.each([
    "“The tunnel must be built,” said Tom Reed.",
    "“Build it,” Tom Reed said of the tunnel.",
    "Tom Reed backed the tunnel.",
    "Parliament passed a law to build the tunnel.",
    "The tunnel is before parliament. Tom Reed was horrified.",
  ])("name who speaks and repeat no quoted words: %s", (text) => {
    const reasons = stancesOf(text, TUNNEL).map(({ reason }) => reason);
    expect(reasons).not.toEqual([]);
    for (const reason of reasons) {
      expect(reason).toMatch(/^\p{Lu}[^“]* (?:spoke|acted) .+\.$/u);
      const quoted = [...reason.matchAll(/“([^”]+)”/g)].map((match) => match[1]!.toLowerCase());
      for (const [i, one] of quoted.entries())
        expect(quoted.filter((other, n) => n !== i && ` ${other} `.includes(` ${one} `))).toEqual([]);
    }
  });
});
