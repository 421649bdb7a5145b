import { describe, expect, it } from "vitest";
import { analyze } from "../analyze.ts";

const BRIDGE_TOLL = {
  id: "toll",
  text: "A toll should be introduced on the bridge",
  targets: ["the toll", "a bridge toll"],
};

function sideOf(text: string): string {
  const { stances } = analyze({ text }, { canon: { speakers: [] }, propositions: [BRIDGE_TOLL] });
  return [...new Set(stances.map((stance) => `${stance.holder.name} ${stance.label}`))].join(", ");
}

const FOR = [
  "Tom Reed spoke out in favour of the toll.",
  "Tom Reed came down on the side of the toll.",
  "Tom Reed threw his weight behind the toll.",
  "Tom Reed gave his blessing to the toll.",
  "Tom Reed has no problem with the toll, he said.",
  "Tom Reed said he saw no alternative to the toll.",
  "Tom Reed said he was on board with the toll.",
  "Tom Reed said he could live with the toll.",
  "Tom Reed said he would not stand in the way of the toll.",
  "Tom Reed said there was no way around the toll.",
  "Tom Reed said the town could not do without the toll.",
  "Tom Reed made the case for the toll.",
  "Tom Reed expressed support for the toll on Monday.",
  "Tom Reed said the toll could count on his vote.",
  "Tom Reed, a long-time supporter of the toll, spoke last.",
  "Tom Reed said it was high time for the toll.",
  "“I'm a big fan of the toll,” said Tom Reed.",
  "“The toll is exactly what we need,” said Tom Reed.",
  "“The toll will pay for itself,” said Tom Reed.",
  "“We have to have the toll,” said Tom Reed.",
  "“I have no reservations about the toll,” said Tom Reed.",
  "The toll was welcomed by Tom Reed.",
  "The toll has the backing of Tom Reed.",
  "The toll won praise from Tom Reed.",
  "Tom Reed urged people to support the toll.",
  "“The toll deserves a chance,” said Tom Reed.",
  "“Give us the toll,” said Tom Reed.",
];

const AGAINST = [
  "Tom Reed spoke out against the toll.",
  "Tom Reed poured cold water on the toll.",
  "Tom Reed has reservations about the toll.",
  "Tom Reed voiced opposition to the toll.",
  "Tom Reed expressed doubts about the toll.",
  "Tom Reed came out strongly against the toll.",
  "Tom Reed urged ministers to think again about the toll.",
  "Tom Reed vowed to fight the toll in court.",
  "Tom Reed has launched a petition against the toll.",
  "Tom Reed said the toll should be consigned to history.",
  "Tom Reed said the toll would hit the poor hardest.",
  "Tom Reed said the toll was the last thing the town needed.",
  "Tom Reed said he feared the toll would empty the high street.",
  "Tom Reed is sceptical about the toll.",
  "Tom Reed, a fierce critic of the toll, spoke last.",
  "“I'm not convinced by the toll,” said Tom Reed.",
  "“The toll is not the answer,” said Tom Reed.",
  "“I don't see the point of the toll,” said Tom Reed.",
  "The toll was condemned by Tom Reed.",
  "The toll came under fire from Tom Reed.",
  "The toll has angered Tom Reed.",
  "Tom Reed resigned in protest at the toll.",
  "Tom Reed is trying to stop the toll.",
  "Tom Reed said the toll would mean the end of the market.",
  "“The toll helps nobody,” said Tom Reed.",
  "“The toll will not happen,” said Tom Reed.",
  "“Who needs the toll?” said Tom Reed.",
];

const NEITHER = [
  "Tom Reed has not poured cold water on the toll.",
  "Tom Reed spoke out on the bridge.",
  "Tom Reed has a question about the toll.",
  "Tom Reed signed a petition for the library.",
  "“I'm a big fan of the bridge club,” said Tom Reed.",
  "Tom Reed, a critic of the mayor, paid the toll.",
];

describe("phrases of taking a side", () => {
  it.each(FOR)("for: %s", (text) => expect(sideOf(text)).toBe("Tom Reed for"));
  it.each(AGAINST)("against: %s", (text) => expect(sideOf(text)).toBe("Tom Reed against"));
  it.each(NEITHER)("neither: %s", (text) => expect(sideOf(text)).toBe(""));
});
