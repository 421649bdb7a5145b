import { describe, expect, it } from "vitest";
import { layOut } from "../page.ts";
import type { Attitude } from "../reading.ts";
import { readStatements } from "../spans/read-statements.ts";
import { readAttitudes } from "./read-attitudes.ts";

function attitudesOf(text: string): Attitude[] {
  const page = layOut(text);
  return readAttitudes(page.sentences, readStatements(page, { text }), { text });
}

/** "holder polarity basis target" of each attitude. */
function told(text: string): string[] {
  return attitudesOf(text).map(
    ({ holder, polarity, basis, target }) => `${holder.name} ${polarity} ${basis}: ${target}`,
  );
}

describe("readAttitudes", () => {
  it("gives what a speaker says to the speaker", () => {
    expect(told("“The harbour must be dredged,” said Ines Toll.")).toEqual([
      "Ines Toll positive said: The harbour dredged",
    ]);
  });

  it("reads the verb that reports as part of what is said", () => {
    expect(told("Ines Toll dismissed the idea of dredging the harbour.")).toEqual([
      "Ines Toll negative said: the idea of dredging the harbour",
    ]);
  });

  it("takes the side that somebody will be on for no wish", () => {
    expect(told("“I am against this toll today, I shall be against it tomorrow,” said Ines Toll.")).toEqual([
      "Ines Toll negative said: this toll",
      "Ines Toll negative said: it",
    ]);
  });

  it("gives an echoed call to both, second-hand to the one who is echoed", () => {
    const found = told("Ines Toll echoed Marten's calls for shipowners to pay higher harbour dues.");
    expect(found).toContain("Ines Toll positive said: shipowners to pay higher harbour dues");
    expect(found).toContain("Marten positive second-hand: shipowners to pay higher harbour dues");
  });

  it("gives an agreement to both, second-hand to the one agreed with", () => {
    const found = told("Ines Toll said she agrees with Marten on the need to dredge the harbour.");
    expect(found).toContain("Ines Toll positive said: dredge the harbour");
    expect(found).toContain("Marten positive second-hand: dredge the harbour");
  });

  it("takes no view from somebody who is disagreed with", () => {
    const found = told("Ines Toll said she disagrees with Marten on the need to dredge the harbour.");
    expect(found.filter((one) => one.startsWith("Marten"))).toEqual([]);
  });

  it("tells a deed from a view in the article's own words", () => {
    expect(told("President Ines Toll vetoed the harbour bill on Monday.")).toEqual([
      "Ines Toll negative done: the harbour bill",
    ]);
    expect(told("Ines Toll opposes the harbour bill.")).toEqual(["Ines Toll negative second-hand: the harbour bill"]);
  });

  it("keeps apart what a speaker says of somebody else's view", () => {
    const found = told("“Marten wants to close the harbour, and that would be a mistake,” Ines Toll said.");
    expect(found).toContain("Marten positive second-hand: close the harbour");
  });

  it("counts a minister's government as the minister", () => {
    expect(told("Finance Minister Ines Toll said the government would not close the harbour.")).toEqual([
      "Ines Toll negative said: close the harbour",
    ]);
  });

  it("leaves the government to itself when its critic speaks", () => {
    expect(
      told("Opposition leader Ines Toll said the government would close the harbour.").filter((one) =>
        one.startsWith("Ines Toll positive"),
      ),
    ).toEqual([]);
  });

  it("reads nothing from questions, and nothing from what was not said", () => {
    expect(told("“Should the harbour be dredged?” Ines Toll asked.")).toEqual([]);
    expect(told("Ines Toll did not say that the harbour should be dredged.")).toEqual([]);
  });

  it("marks what is held only under a condition", () => {
    const [attitude] = attitudesOf(
      "“If the price is right, we would support the dredging of the harbour,” Ines Toll said.",
    );
    expect(attitude?.frame?.hedge).toBe("condition");
  });

  it("does not take likelihood for a judgement", () => {
    expect(told("“It is unlikely that the harbour will be dredged,” Ines Toll said.")).toEqual([]);
  });

  it("shows each attitude in the text", () => {
    const text = "Ines Toll said on Monday that dredging the harbour, however long it takes, is not a sensible plan.";
    for (const attitude of attitudesOf(text)) {
      expect(attitude.evidence.length).toBeGreaterThan(0);
      const shown = attitude.evidence.map(([start, end]) => text.slice(start, end)).join(" ");
      expect(shown).toContain(attitude.because.split(" … ")[0]);
    }
  });

  it("survives JSON, so that a later proposition can be judged without the text", () => {
    const attitudes = attitudesOf("Ines Toll urged the council not to close the harbour.");
    expect(JSON.parse(JSON.stringify(attitudes))).toEqual(attitudes);
  });
});
