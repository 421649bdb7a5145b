import { describe, expect, it } from "vitest";
import { entityAttitudes } from "./entity-attitudes.ts";

/** "holder polarity target" of each attitude. */
function told(text: string): string[] {
  return entityAttitudes({ text }).map(
    ({ holder, polarity, target }) => `${holder ?? "article"} ${polarity} ${target}`,
  );
}

describe("entityAttitudes", () => {
  it("takes a view of what somebody owns for a view of the owner", () => {
    expect(told("Senator Dana Moor praised Orrin Vale’s plan for the harbour.")).toContain(
      "Dana Moor positive Orrin Vale",
    );
  });

  it("tells no view of those who are only to do something", () => {
    const text = "“We want Orrin Vale to read the letter,” said Senator Dana Moor. Vale has until Monday.";
    expect(told(text).filter((one) => one.startsWith("Dana Moor"))).toEqual([]);
  });

  it("tells no view of a name that stands behind the matter", () => {
    const text = "Senator Dana Moor welcomed a tunnel to Norland.";
    expect(told(text)).not.toContain("Dana Moor positive Norland");
  });

  it("gives a holder one side, and grows surer with each sentence", () => {
    const once = "“Orrin Vale missed the meeting,” said Senator Dana Moor.";
    const often = `${once} “Vale lied to us and has failed this town,” Moor said. “Vale is corrupt,” she added.`;
    expect(told(often)).toContain("Dana Moor negative Orrin Vale");
    expect(told(often)).not.toContain("Dana Moor positive Orrin Vale");
  });

  it("shows each attitude in the text", () => {
    const text = "“Vale is corrupt,” said Senator Dana Moor. Orrin Vale attacked Moor in return.";
    const found = entityAttitudes({ text });
    expect(found).not.toEqual([]);
    for (const { evidence, target } of found) expect(text.slice(...evidence)).toContain(target.split(" ").at(-1));
  });
});
