import { describe, expect, it } from "vitest";
import { read } from "../analyze.ts";

/** "polarity target" of what Ines Toll thinks; the target is left out where only the matter at hand is meant. */
function told(words: string): string[] {
  const { attitudes } = read({ text: `The ferry is for sale. “${words},” said Ines Toll.` });
  return attitudes
    .filter(({ holder }) => holder.name === "Ines Toll")
    .map(({ polarity, target, frame }) => (frame?.loose === true ? polarity : `${polarity} ${target}`));
}

describe("sayings that name their matter", () => {
  it.each([
    ["Hands off our ferry", "positive our ferry"],
    ["The ferry can't come soon enough", "positive The ferry"],
    ["Nothing would please me more than a ferry", "positive a ferry"],
    ["We have waited twenty years for this ferry", "positive this ferry"],
    ["There is nothing wrong with the ferry", "positive the ferry"],
    ["There is a lot to like about the ferry", "positive the ferry"],
    ["The council has got it right on the ferry", "positive the ferry"],
    ["Shame on the council", "negative the council"],
    ["Good riddance to the toll", "negative the toll"],
    ["Our nurses deserve better than this contract", "negative this contract"],
    ["I have yet to hear a good argument for the cull", "negative the cull"],
    ["No good can come of the merger", "negative the merger"],
    ["There is nothing to be said for the cull", "negative the cull"],
    ["Nobody asked us about the prison", "negative the prison"],
    ["I wouldn't touch that contract with a bargepole", "negative that contract"],
    ["The last thing this town needs is a casino", "negative a casino"],
    ["We would be better off without the toll", "negative the toll"],
    ["We cannot carry on with this timetable", "negative this timetable"],
  ])("%s", (words, expected) => expect(told(words)).toContain(expected));
});

describe("sayings about the matter at hand", () => {
  it.each([
    ["The sooner the better", "positive"],
    ["Count me in", "positive"],
    ["Enough is enough", "negative"],
    ["It will be sold over my dead body", "negative"],
    ["Count me out", "negative"],
    ["We can't go on like this", "negative"],
    ["Not in my name", "negative"],
  ])("%s", (words, expected) => expect(told(words)).toContain(expected));
});

describe("what only sounds like a saying", () => {
  it("takes back what is denied in front", () => {
    expect(told("I would not say good riddance to the ferry")).toEqual([]);
  });

  it.each([
    "One asked for the ferry",
    "The house is worth more than the ferry",
    "They sat down with the crew of the ferry",
    "They have done so much for the ferry",
    "They paid a fair price for the ferry",
  ])("%s", (words) => expect(told(words).filter((one) => one.startsWith("negative"))).toEqual([]));

  it("takes nobody's side in the article's own words", () => {
    expect(read({ text: "Ines Toll left early. Enough is enough, the saying goes." }).attitudes).toEqual([]);
  });
});
