import { describe, expect, it } from "vitest";
import { read } from "../analyze.ts";

/** "polarity basis target" of what Ines Toll thinks. */
function told(text: string): string[] {
  return read({ text })
    .attitudes.filter(({ holder, polarity }) => holder.name === "Ines Toll" && polarity !== "neutral")
    .map(({ polarity, basis, target }) => `${polarity} ${basis} ${target}`);
}

describe("sides taken by doing", () => {
  it.each([
    ["Ines Toll quit the cabinet in protest at the cull.", "negative second-hand the cull"],
    ["Ines Toll marched in support of the miners.", "positive second-hand the miners"],
    ["Ines Toll resigned rather than sign the contract.", "negative done the contract"],
    ["Ines Toll donated a million crowns to save the pier.", "positive done the pier"],
    ["Ines Toll went to the capital to stop the merger.", "negative done the merger"],
    ["Ines Toll gave two million to the campaign against the casino.", "negative done the casino"],
    ["Ines Toll signed a petition to keep the pool open.", "positive done keep the pool open"],
  ])("%s", (text, expected) => expect(told(text)).toContain(expected));

  it.each([
    "Ines Toll has to stop the leak.",
    "Ines Toll was asked to save the file.",
    "Ines Toll received 400 letters in support of the tram.",
    "Ines Toll counted seventy votes in favour of the tram.",
  ])("reads none in: %s", (text) => expect(told(text)).toEqual([]));
});

describe("sides taken by arguing", () => {
  it.each([
    ["“You don't cure a drought by building a dam,” said Ines Toll.", "negative said building a dam"],
    ["“The answer to traffic is not another road,” said Ines Toll.", "negative said another road"],
    ["“The miners have been let down by the pension fund,” said Ines Toll.", "negative said the pension fund"],
    ["“It is high time the ferry was nationalised,” said Ines Toll.", "positive said the ferry nationalised"],
    ["“We cannot go on burning coal,” said Ines Toll.", "negative said burning coal"],
    ["“It is better to mend the ferry than to sell it,” said Ines Toll.", "negative said sell it"],
    ["Ines Toll said her members would strike again if the sale stood.", "negative said the sale"],
    ["“Everyone here wants the school,” said Ines Toll.", "positive said the school"],
  ])("%s", (text, expected) => expect(told(text)).toContain(expected));

  it.each([
    "“It is too early to judge the tram,” said Ines Toll.",
    "“Nobody has convinced me that we need a second stadium,” said Ines Toll.",
    "“I am neither for nor against the tram,” said Ines Toll.",
    "“The station would cut that share by a third,” said Ines Toll.",
    "“Half a cap would leave families in the rain,” said Ines Toll.",
  ])("leaves the side open in: %s", (text) => expect(told(text)).toEqual([]));
});

describe("questions that expect no answer", () => {
  it.each([
    ["“Who on earth needs a second airport?” asked Ines Toll.", "negative"],
    ["“Since when does a town this small need a casino?” asked Ines Toll.", "negative"],
    ["“Do they take us for fools?” asked Ines Toll.", "negative"],
    ["“What is wrong with a little competition?” asked Ines Toll.", "positive"],
    ["“What have we got to lose by trying the tram?” asked Ines Toll.", "positive"],
    ["“Why shouldn't we build the tram?” asked Ines Toll.", "positive"],
  ])("%s", (text, polarity) => {
    const { attitudes } = read({ text: `The tram is before the council. ${text}` });
    expect(attitudes.map((one) => one.polarity)).toEqual([polarity]);
  });
});

describe("sides told in plain reporting", () => {
  it.each([
    ["“We simply cannot afford the tram,” said Ines Toll.", "negative said the tram"],
    ["“Pensioners are paying the price for the toll,” said Ines Toll.", "negative said the toll"],
    ["“Closing the clinic is not an option,” said Ines Toll.", "negative said Closing the clinic"],
    ["“I urge members to throw this amendment out,” said Ines Toll.", "negative said this amendment"],
    ["“The minister has my full confidence,” said Ines Toll.", "positive said The minister"],
    ["“The minister has a lot to answer for,” said Ines Toll.", "negative said The minister"],
    ["“The minister owes the nurses an apology,” said Ines Toll.", "negative said The minister"],
    ["“The minister is not fit to hold office,” said Ines Toll.", "negative said The minister"],
    ["“We stand shoulder to shoulder with the strikers,” said Ines Toll.", "positive said the strikers"],
    ["“The strike has gone on long enough,” said Ines Toll.", "negative said The strike"],
    ["“The cap is a step in the right direction,” said Ines Toll.", "positive said The cap"],
    ["“The tram has been nothing short of a miracle,” said Ines Toll.", "positive said The tram"],
    ["“The tram has been nothing but trouble and is a waste of money,” said Ines Toll.", "negative said The tram"],
    ["“I am all in favour of the cap,” said Ines Toll.", "positive said the cap"],
    ["“If you ask me, the tram is a disaster,” said Ines Toll.", "negative said the tram"],
  ])("%s", (text, expected) => expect(told(text)).toContain(expected));

  it.each([
    "Ines Toll asked for more time to study the tram.",
    "“I have always been in two minds about the tram,” said Ines Toll.",
    "Ines Toll stopped short of endorsing the cap.",
    "Ines Toll will decide on Friday whether to back the cap.",
    "Ines Toll did not rule out backing the cap.",
  ])("leaves the side open in: %s", (text) => expect(told(text)).toEqual([]));
});

describe("sides in reported speech", () => {
  it.each([
    ["Ines Toll said the last thing the town needed was a casino.", "negative said a casino"],
    ["Ines Toll said there was no better way to protect children than a ban.", "positive said a ban"],
    ["Ines Toll said she would rather resign than vote for the budget.", "negative said the budget"],
    ["Ines Toll said voters would never forgive the party for the cut.", "negative said the cut"],
    ["Ines Toll said fears about the tram were overblown.", "positive said the tram"],
    ["Ines Toll said the case for the tram was overwhelming.", "positive said the tram"],
    ["Ines Toll made no apology for the ban.", "positive second-hand the ban"],
    ["Ines Toll demanded the ban be lifted.", "positive said the ban lifted"],
    ["Ines Toll resisted pressure to lift the ban.", "negative second-hand lift the ban"],
    ["Ines Toll refused to privatise the port.", "negative second-hand privatise the port"],
  ])("%s", (text, expected) => expect(told(text)).toContain(expected));

  it("hears no side in a demand for an answer", () => {
    expect(told("Ines Toll demanded to know who ordered the ban.")).toEqual([]);
  });
});
