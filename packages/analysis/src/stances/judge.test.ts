import { describe, expect, it } from "vitest";
import { readAttitudes } from "../attitudes/read-attitudes.ts";
import { layOut } from "../page.ts";
import type { Proposition, Stance, StanceLabel } from "../reading.ts";
import { readStatements } from "../spans/read-statements.ts";
import { judge } from "./judge.ts";

function stancesOf(text: string, ...propositions: (string | Partial<Proposition>)[]): Stance[] {
  const asked = propositions.map((one, i) => ({
    id: `p${i}`,
    text: "",
    ...(typeof one === "string" ? { text: one } : one),
  }));
  const page = layOut(text);
  const attitudes = readAttitudes(page.sentences, readStatements(page, { text }), { text });
  return judge({ attitudes }, asked);
}

/** The label of the only holder, "none" without a row, all labels when there are several. */
function labelOf(text: string, proposition: string | Partial<Proposition>): string {
  const labels = new Set(stancesOf(text, proposition).map((stance) => stance.label));
  return labels.size === 0 ? "none" : [...labels].sort().join(" and ");
}

const RUNWAY = "The airport's second runway should be built";
const TOLL = "The bridge toll should be abolished";
const CURFEW = "A night curfew should be imposed on bars";
const WEEK = "Norland should introduce a four-day week";
const ZOO = "The city zoo should be closed";
const ALLIANCE = "Norland should join the Baltic Alliance";
const TROOPS = "Norland should send soldiers to the border";
const SPENDING = "Norland should increase spending on libraries";

const TUNNEL = {
  text: "The Marden tunnel should be built",
  targets: ["the Marden tunnel", "the tunnel"],
  synonyms: [["tunnel", "project"]],
};
const BANK = {
  text: "The state bank should be sold",
  targets: ["the sale of the bank", "the sale"],
  synonyms: [["bank", "state bank"]],
};
const LEAGUE = {
  text: "Norland should join the Southern League",
  targets: ["the Southern League", "the League", "membership", "accession"],
};
const SCOOTERS = {
  text: "Electric scooters should be banned in parks",
  targets: ["a ban on scooters", "the ban"],
  counterTargets: ["scooters in the park"],
};
const FEE = {
  text: "The fee for the farmers should be doubled",
  targets: ["double the fee"],
  counterTargets: ["the present rate"],
  synonyms: [["fee", "payment"]],
};

/** Political speech over a topic with its own targets: what only points back, threats, bargains, preferences. */
const IN_A_TOPIC: [text: string, proposition: Partial<Proposition>, label: StanceLabel | "none"][] = [
  ["“This tunnel ought not to be finished,” said Tom Reed.", TUNNEL, "against"],
  ["“I remain against a ban on scooters,” said Tom Reed.", SCOOTERS, "against"],
  ["“The tunnel was a poor idea in its time. We shall oppose it,” said Tom Reed.", TUNNEL, "against"],
  ["Tom Reed said his party opposed the tunnel and would vote against it.", TUNNEL, "against"],
  ["The Marden tunnel is to cost two billion. Tom Reed welcomed the plan.", TUNNEL, "for"],
  ["The Marden tunnel is before parliament. The bill should be taken off the table, Tom Reed said.", TUNNEL, "against"],
  ["The Marden tunnel is before parliament. “The bill must be withdrawn,” Tom Reed said.", TUNNEL, "against"],
  ["“No tunnel in that hill will have my vote,” said Tom Reed.", TUNNEL, "against"],
  ["“Nobody who has seen that hill would build a tunnel in it,” said Tom Reed.", TUNNEL, "against"],
  ["Tom Reed said it would support any government that dropped the tunnel.", TUNNEL, "against"],
  ["“We will not sit in a cabinet that builds the tunnel,” said Tom Reed.", TUNNEL, "against"],
  [
    "The drivers would walk out again if the sale was still on the agenda, Tom Reed said. He leads the drivers' union.",
    BANK,
    "none",
  ],
  ["Tom Reed said he would resign if the sale went ahead.", BANK, "against"],
  ["“I will not vote for the budget unless the fee is doubled,” said Tom Reed.", FEE, "for"],
  ["“Double the fee, and I can sign it tomorrow,” said Tom Reed.", FEE, "for"],
  ["“I no longer believe that we should sell the bank,” said Tom Reed.", BANK, "against"],
  ["“The League would be good for us. I want us inside before the winter,” said Tom Reed.", LEAGUE, "for"],
  ["“The state bank is not for sale,” said Tom Reed.", BANK, "against"],
  ["“No buyer would be welcome,” Tom Reed said of the sale of the bank.", BANK, "against"],
  ["“Part of me wants to ban scooters in parks, and part of me rides one,” said Tom Reed.", SCOOTERS, "mixed"],
  ["Tom Reed said he saw the case for a ban on scooters and the case against it.", SCOOTERS, "mixed"],
  ["Tom Reed said a ban on scooters might be right for walkers but would be cruel to the old.", SCOOTERS, "mixed"],
  ["“It was a good day for the tunnel,” said Tom Reed.", TUNNEL, "for"],
  ["“Scooters should be banned from parks without exception,” said Tom Reed.", SCOOTERS, "for"],
  ["“The tunnel should be inspected,” said Tom Reed.", TUNNEL, "none"],
  ["Tom Reed called the tunnel a waste. “It had been a useful conversation,” he said.", TUNNEL, "against"],
  ["“Our valley needs the tunnel,” said Tom Reed.", TUNNEL, "for"],
  ["Tom Reed said he would vote for the tunnel if mayors had a vote.", TUNNEL, "for"],
  ["Joining the League remained his first aim, said Tom Reed.", LEAGUE, "for"],
  ["“Let them build the tunnel,” said Tom Reed.", TUNNEL, "for"],
  ["“I say it again: sell the bank,” said Tom Reed.", BANK, "for"],
  ["“We have lost time, so sell the bank while there is a buyer,” said Tom Reed.", BANK, "for"],
  ["“The tunnel means jobs,” said Tom Reed.", TUNNEL, "for"],
  ["Tom Reed said the tunnel would finish off the small farms.", TUNNEL, "against"],
  ["“The tunnel is safer than the road,” said Tom Reed.", TUNNEL, "for"],
  ["Tom Reed is no friend of the tunnel, he said.", TUNNEL, "against"],
  ["“The present rate should not be changed,” said Tom Reed.", FEE, "against"],
  ["“Sell the bank and you close the town,” said Tom Reed.", BANK, "against"],
  ["“I would rather have the road than the tunnel,” said Tom Reed.", TUNNEL, "against"],
  ["“We want to stay outside the League,” said Tom Reed.", LEAGUE, "against"],
  [
    "Some want a ban. Tom Reed said there was no need for a law on scooters in parks.",
    { text: "Scooters should be banned in parks" },
    "against",
  ],
];

const LEVY = {
  text: "A levy should be put on bottled water",
  targets: ["the levy", "a levy on bottled water"],
};

/** What would follow, and sides taken without naming the matter: it is the one that was named last. */
const ARGUED: [text: string, proposition: Partial<Proposition>, label: StanceLabel | "none"][] = [
  ["The council is debating the levy. Tom Reed said 300 jobs would go.", LEVY, "against"],
  ["The council is debating the levy. Tom Reed said that farmers would suffer.", LEVY, "against"],
  ["The council is debating the levy. Tom Reed said shops would have to close.", LEVY, "against"],
  ["The council is debating the levy. “Families would be driven out,” said Tom Reed.", LEVY, "against"],
  ["The council is debating the levy. Tom Reed said rivers would recover within a year.", LEVY, "for"],
  ["The council is debating the levy. Tom Reed said doing nothing would cost lives.", LEVY, "for"],
  ["The council is debating the levy. Tom Reed said traders would leave if it were introduced.", LEVY, "none"],
  ["The council is debating the harbour. Tom Reed said 300 jobs would go.", LEVY, "none"],
  ["The council is debating the levy. Tom Reed said he would have lunch.", LEVY, "none"],
  ["The council is debating the levy. “Who pays for all this?” asked Tom Reed.", LEVY, "against"],
  [
    "The council is debating the levy. “Why should we pay for other people's rubbish?” asked Tom Reed.",
    LEVY,
    "against",
  ],
  ["The council is debating the levy. “When does it begin?” asked Tom Reed.", LEVY, "none"],
  ["The council is debating the levy. “Our answer is no,” said Tom Reed.", LEVY, "against"],
  ["The council is debating the levy. Tom Reed said he would vote yes.", LEVY, "for"],
  ["The council is debating the levy. Tom Reed said he had no answer yet.", LEVY, "none"],
  ["The council is debating the levy. Tom Reed vowed to go to court.", LEVY, "against"],
  ["The council is debating the levy. Tom Reed was horrified.", LEVY, "against"],
  ["The council is debating the levy. Tom Reed, a former mayor, was not persuaded.", LEVY, "against"],
  ["The council is debating the levy. Tom Reed was convinced.", LEVY, "none"],
  ["The council is debating the levy. “We would be mad to reject it,” said Tom Reed.", LEVY, "for"],
  ["The council is debating the levy. Tom Reed called it a slap in the face.", LEVY, "against"],
  ["The council is debating the levy. Tom Reed dismissed the idea as a gimmick.", LEVY, "against"],
  ["Tom Reed backed a bill that would put a levy on bottled water, he said.", LEVY, "for"],
  ["Tom Reed, who owns a spring, said the levy should have come years ago.", LEVY, "for"],
];

/** Who agrees or disagrees with whoever spoke before holds what that one held, or the opposite. */
const REPLIES: [text: string, labels: string[]][] = [
  ["Ann Lee called the levy a mistake. Tom Reed disagreed.", ["Ann Lee against", "Tom Reed for"]],
  ["Ann Lee called the levy a mistake. Tom Reed agreed.", ["Ann Lee against", "Tom Reed against"]],
  ["Ann Lee said the levy was unfair. Tom Reed took the opposite view.", ["Ann Lee against", "Tom Reed for"]],
  ["Ann Lee said the levy was unfair. Tom Reed did not think so.", ["Ann Lee against", "Tom Reed for"]],
  [
    "Ann Lee warned that the levy would destroy jobs. Tom Reed echoed her warning.",
    ["Ann Lee against", "Tom Reed against"],
  ],
  ["Ann Lee said the levy was unfair. Tom Reed agreed to pay for lunch.", ["Ann Lee against"]],
];

/** Sentences that are easy to get wrong: denials of denials, other people's views, decisions, matters turned round twice. */
const TRAPS: [text: string, proposition: string, label: StanceLabel | "none"][] = [
  ["“I cannot support the new prison in Ashby,” said Tom Reed.", "A new prison should be built in Ashby", "against"],
  [
    "“I can't see why anyone would oppose the new prison in Ashby,” said Tom Reed.",
    "A new prison should be built in Ashby",
    "none",
  ],
  [
    "“It is a mistake to think that the new prison in Ashby is unsafe,” said Tom Reed.",
    "A new prison should be built in Ashby",
    "for",
  ],
  ["“Opponents of the new prison in Ashby are wrong,” said Tom Reed.", "A new prison should be built in Ashby", "for"],
  [
    "“Those who say the new prison in Ashby is unsafe are lying,” said Tom Reed.",
    "A new prison should be built in Ashby",
    "none",
  ],
  ["Tom Reed denied that the new prison in Ashby was unsafe.", "A new prison should be built in Ashby", "for"],
  ["Tom Reed criticised opponents of the new prison in Ashby.", "A new prison should be built in Ashby", "for"],
  [
    "Tom Reed criticised the government for not building the new prison in Ashby.",
    "A new prison should be built in Ashby",
    "for",
  ],
  [
    "Tom Reed blamed ministers for failing to build a new prison in Ashby.",
    "A new prison should be built in Ashby",
    "for",
  ],
  [
    "Tom Reed regretted that the new prison in Ashby had not been built.",
    "A new prison should be built in Ashby",
    "for",
  ],
  [
    "“We should have built the new prison in Ashby years ago,” said Tom Reed.",
    "A new prison should be built in Ashby",
    "for",
  ],
  ["“I am not against the new prison in Ashby,” said Tom Reed.", "A new prison should be built in Ashby", "unclear"],
  ["“I do not oppose the new prison in Ashby,” said Tom Reed.", "A new prison should be built in Ashby", "unclear"],
  ["“No one should oppose the new prison in Ashby,” said Tom Reed.", "A new prison should be built in Ashby", "for"],
  [
    "“The new prison in Ashby must not be allowed to fail,” said Tom Reed.",
    "A new prison should be built in Ashby",
    "none",
  ],
  [
    "“The new prison in Ashby should not be delayed any longer,” said Tom Reed.",
    "A new prison should be built in Ashby",
    "for",
  ],
  [
    "“We must stop the delay of the new prison in Ashby,” said Tom Reed.",
    "A new prison should be built in Ashby",
    "for",
  ],
  ["“I want to stop the new prison in Ashby,” said Tom Reed.", "A new prison should be built in Ashby", "against"],
  ["“They want to stop the new prison in Ashby,” said Tom Reed.", "A new prison should be built in Ashby", "none"],
  [
    "“Without the new prison in Ashby, crime will rise,” said Tom Reed.",
    "A new prison should be built in Ashby",
    "for",
  ],
  ["“The new prison in Ashby would cut crime,” said Tom Reed.", "A new prison should be built in Ashby", "for"],
  ["“The problem is not the new prison in Ashby,” said Tom Reed.", "A new prison should be built in Ashby", "none"],
  [
    "“The problem with the new prison in Ashby is its cost,” said Tom Reed.",
    "A new prison should be built in Ashby",
    "none",
  ],
  ["“The new prison in Ashby is not the problem,” said Tom Reed.", "A new prison should be built in Ashby", "for"],
  [
    "“The cost of the new prison in Ashby is too high,” said Tom Reed.",
    "A new prison should be built in Ashby",
    "against",
  ],
  [
    "“Rejecting the new prison in Ashby would be a mistake,” said Tom Reed.",
    "A new prison should be built in Ashby",
    "for",
  ],
  [
    "“The decision to reject the new prison in Ashby was right,” said Tom Reed.",
    "A new prison should be built in Ashby",
    "against",
  ],
  [
    "“The decision to build the new prison in Ashby was wrong,” said Tom Reed.",
    "A new prison should be built in Ashby",
    "against",
  ],
  [
    "“I welcome the decision not to build the new prison in Ashby,” said Tom Reed.",
    "A new prison should be built in Ashby",
    "against",
  ],
  [
    "“I welcome the cancellation of the new prison in Ashby,” said Tom Reed.",
    "A new prison should be built in Ashby",
    "against",
  ],
  ["Tom Reed opposed the cancellation of the new prison in Ashby.", "A new prison should be built in Ashby", "for"],
  ["Tom Reed dropped his opposition to the new prison in Ashby.", "A new prison should be built in Ashby", "for"],
  ["Tom Reed said he had once supported the new prison in Ashby.", "A new prison should be built in Ashby", "for"],
  ["“I used to support the new prison in Ashby,” said Tom Reed.", "A new prison should be built in Ashby", "none"],
  [
    "“I was wrong to support the new prison in Ashby,” said Tom Reed.",
    "A new prison should be built in Ashby",
    "against",
  ],
  ["“I was wrong to oppose the new prison in Ashby,” said Tom Reed.", "A new prison should be built in Ashby", "for"],
  ["“Banning smoking in parks would be absurd,” said Tom Reed.", "Smoking should be banned in parks", "against"],
  ["“Smoking should be allowed in parks,” said Tom Reed.", "Smoking should be banned in parks", "against"],
  ["“Smoking must no longer be allowed in parks,” said Tom Reed.", "Smoking should be banned in parks", "for"],
  ["“Smokers should be free to smoke in parks,” said Tom Reed.", "Smoking should be banned in parks", "against"],
  [
    "“Lifting the ban on smoking in parks would be a mistake,” said Tom Reed.",
    "Smoking should be banned in parks",
    "for",
  ],
  ["“The ban on smoking in parks goes too far,” said Tom Reed.", "Smoking should be banned in parks", "against"],
  ["“The ban on smoking in parks does not go far enough,” said Tom Reed.", "Smoking should be banned in parks", "none"],
  ["“We need a ban on smoking in parks,” said Tom Reed.", "Smoking should be banned in parks", "for"],
  ["“Smoking kills,” said Tom Reed.", "Smoking should be banned in parks", "none"],
  ["Tom Reed called for an end to the ban on smoking in parks.", "Smoking should be banned in parks", "against"],
  ["Tom Reed said a ban on smoking in parks was needed.", "Smoking should be banned in parks", "for"],
  ["Tom Reed said there was no need to ban smoking in parks.", "Smoking should be banned in parks", "against"],
  ["“Norland should leave the customs union,” said Tom Reed.", "Norland should stay in the customs union", "against"],
  ["“Leaving the customs union would ruin Norland,” said Tom Reed.", "Norland should stay in the customs union", "for"],
  ["“Norland must remain in the customs union,” said Tom Reed.", "Norland should leave the customs union", "against"],
  ["“Taxes on fuel should be raised, not lowered,” said Tom Reed.", "Fuel taxes should be lowered", "against"],
  ["“Lower fuel taxes would help families,” said Tom Reed.", "Fuel taxes should be lowered", "for"],
  ["“Raising fuel taxes would hurt families,” said Tom Reed.", "Fuel taxes should be lowered", "for"],
  ["“We do not need lower fuel taxes,” said Tom Reed.", "Fuel taxes should be lowered", "against"],
  ["Tom Reed promised lower fuel taxes.", "Fuel taxes should be lowered", "for"],
  ["Tom Reed promised not to lower fuel taxes.", "Fuel taxes should be lowered", "against"],
  [
    "“Instead of lowering fuel taxes, we should build railways,” said Tom Reed.",
    "Fuel taxes should be lowered",
    "none",
  ],
  ["“We should build railways rather than lower fuel taxes,” said Tom Reed.", "Fuel taxes should be lowered", "none"],
  [
    "“Lowering fuel taxes is popular, but it would be wrong,” said Tom Reed.",
    "Fuel taxes should be lowered",
    "against",
  ],
  ["“The tramway is history and should stay that way,” said Eve Moss.", "The old tramway should be restored", "none"],
  ["“We are restoring the old tramway,” said Mayor Eve Moss.", "The old tramway should be restored", "for"],
  ["Eve Moss praised the restoration of the old tramway.", "The old tramway should be restored", "for"],
  [
    "Eve Moss said the restoration of the old tramway would be postponed.",
    "The old tramway should be restored",
    "none",
  ],
  ["Eve Moss said restoring the old tramway would cost 40 million.", "The old tramway should be restored", "against"],
  ["“Restoring the old tramway is a waste of money,” Eve Moss said.", "The old tramway should be restored", "against"],
  [
    "“I love the old tramway, but restoring it is a fantasy,” Eve Moss said.",
    "The old tramway should be restored",
    "against",
  ],
  ["“It makes sense to restore the old tramway,” Eve Moss said.", "The old tramway should be restored", "for"],
  [
    "“It doesn't make sense to restore the old tramway,” Eve Moss said.",
    "The old tramway should be restored",
    "against",
  ],
  ["“Why should we restore the old tramway?” Eve Moss asked.", "The old tramway should be restored", "against"],
  ["Eve Moss asked the council to restore the old tramway.", "The old tramway should be restored", "for"],
  [
    "Eve Moss, who wants the old tramway restored, said the bus was late.",
    "The old tramway should be restored",
    "none",
  ],
  [
    "Eve Moss said she was not convinced that the old tramway should be restored.",
    "The old tramway should be restored",
    "none",
  ],
  ["Eve Moss said she doubted the old tramway should be restored.", "The old tramway should be restored", "none"],
  [
    "Eve Moss said it was too early to say whether the old tramway should be restored.",
    "The old tramway should be restored",
    "none",
  ],
  ["“Some people want the old tramway restored,” Eve Moss said.", "The old tramway should be restored", "none"],
  [
    "“The old tramway should be restored only if the state pays,” Eve Moss said.",
    "The old tramway should be restored",
    "unclear",
  ],
  [
    "“Unless the state pays, the old tramway should not be restored,” Eve Moss said.",
    "The old tramway should be restored",
    "unclear",
  ],
  [
    "“The water company belongs in public hands and should be nationalised by the state,” Eve Moss said.",
    "The state should nationalise the water company",
    "for",
  ],
  [
    "“Nationalising the water company would be theft,” Eve Moss said.",
    "The state should nationalise the water company",
    "against",
  ],
  [
    "“The state should keep its hands off the water company,” Eve Moss said.",
    "The state should nationalise the water company",
    "none",
  ],
  [
    "“The nationalisation of the water company is overdue,” Eve Moss said.",
    "The state should nationalise the water company",
    "for",
  ],
  ["“The water company must remain private,” Eve Moss said.", "The state should nationalise the water company", "none"],
  [
    "Eve Moss accused the state of nationalising the water company by stealth.",
    "The state should nationalise the water company",
    "against",
  ],
  ["Eve Moss ruled out nationalising the water company.", "The state should nationalise the water company", "against"],
  [
    "Eve Moss did not rule out nationalising the water company.",
    "The state should nationalise the water company",
    "none",
  ],
  ["“Teaching coding in schools is essential,” Eve Moss said.", "Schools should teach coding", "for"],
  ["“Schools should not teach coding,” Eve Moss said.", "Schools should teach coding", "against"],
  ["“Schools teach coding badly,” Eve Moss said.", "Schools should teach coding", "none"],
  ["“Schools should teach cooking, not coding,” Eve Moss said.", "Schools should teach coding", "against"],
  ["“We want schools to teach coding,” Eve Moss said.", "Schools should teach coding", "for"],
  ["“Estland should recognise Norland,” Eve Moss said.", "Norland should recognise Estland", "none"],
  ["“Norland must recognise Estland now,” Eve Moss said.", "Norland should recognise Estland", "for"],
  ["“Recognition of Estland by Norland is premature,” Eve Moss said.", "Norland should recognise Estland", "against"],
  ["“The voting age should be raised to 21,” Eve Moss said.", "The voting age should be lowered to 16", "against"],
  ["“Sixteen is too young to vote,” Eve Moss said.", "The voting age should be lowered to 16", "none"],
  ["“A lower voting age would strengthen democracy,” Eve Moss said.", "The voting age should be lowered to 16", "for"],
  ["“The voting age must not be lowered,” Eve Moss said.", "The voting age should be lowered to 16", "against"],
  ["“The voting age should stay at 18,” Eve Moss said.", "The voting age should be lowered to 16", "none"],
  [
    "“Norland must not arm the rebels in Sudonia,” Eve Moss said.",
    "Norland should arm the rebels in Sudonia",
    "against",
  ],
  [
    "“The rebels in Sudonia must be disarmed by Norland,” Eve Moss said.",
    "Norland should arm the rebels in Sudonia",
    "against",
  ],
  ["“The rebels in Sudonia are criminals,” Eve Moss said.", "Norland should arm the rebels in Sudonia", "none"],
  [
    "Eve Moss said arming the rebels in Sudonia would only prolong the war, and Norland should stay out.",
    "Norland should arm the rebels in Sudonia",
    "none",
  ],
  [
    "Eve Moss announced that Norland would arm the rebels in Sudonia.",
    "Norland should arm the rebels in Sudonia",
    "none",
  ],
  ["Eve Moss announced weapons for the rebels in Sudonia.", "Norland should arm the rebels in Sudonia", "none"],
  ["Eve Moss announced no weapons for the rebels in Sudonia.", "Norland should arm the rebels in Sudonia", "none"],
  [
    "Eve Moss welcomed the news that Norland would not arm the rebels in Sudonia.",
    "Norland should arm the rebels in Sudonia",
    "none",
  ],
  [
    "Eve Moss and Tom Hale disagree on arming the rebels in Sudonia.",
    "Norland should arm the rebels in Sudonia",
    "none",
  ],
  [
    "Eve Moss agreed with Tom Hale that Norland should arm the rebels in Sudonia.",
    "Norland should arm the rebels in Sudonia",
    "for",
  ],
  [
    "Eve Moss agreed with Tom Hale that Norland should not arm the rebels in Sudonia.",
    "Norland should arm the rebels in Sudonia",
    "against",
  ],
  [
    "Eve Moss rejected Tom Hale's warning against arming the rebels in Sudonia.",
    "Norland should arm the rebels in Sudonia",
    "none",
  ],
  ["Eve Moss abstained in the vote to arm the rebels in Sudonia.", "Norland should arm the rebels in Sudonia", "none"],
  ["Eve Moss failed to arm the rebels in Sudonia.", "Norland should arm the rebels in Sudonia", "none"],
];

describe("what is argued without being named", () => {
  it.each(ARGUED)("%s", (text, proposition, label) => {
    expect(labelOf(text, proposition)).toBe(label);
  });

  it.each(REPLIES)("%s", (text, labels) => {
    const found = stancesOf(text, LEVY).map((stance) => `${stance.holder.name} ${stance.label}`);
    expect([...new Set(found)].sort()).toEqual(labels);
  });
});

const CASES: Record<string, [text: string, proposition: string, label: StanceLabel | "none"][]> = {
  "wishes in modals": [
    ["“The second runway must be built at the airport,” said Mayor Ada Lind.", RUNWAY, "for"],
    ["“The airport's second runway must not be built,” said Mayor Ada Lind.", RUNWAY, "against"],
    ["“The airport's second runway should never be built,” Ada Lind said.", RUNWAY, "against"],
    ["“We need to build a second runway at the airport,” Ada Lind told reporters.", RUNWAY, "for"],
    ["Ada Lind said that the toll on the bridge had to be abolished.", TOLL, "for"],
    ["Ada Lind said the bridge toll should be kept.", TOLL, "against"],
    ["“The bridge toll has to go up,” Ada Lind said.", TOLL, "none"],
    ["“There will be no second runway at the airport,” Ada Lind said.", RUNWAY, "against"],
    ["“There must be a night curfew on bars,” Ada Lind said.", CURFEW, "for"],
    ["“Norland should not send any soldiers to the border,” said Ada Lind.", TROOPS, "against"],
    ["“No soldiers should be sent to the border by Norland,” said Ada Lind.", TROOPS, "against"],
    ["Ada Lind said Norland ought to join the Baltic Alliance.", ALLIANCE, "for"],
  ],
  "verbs of attitude": [
    ["Ada Lind said she opposed the second runway at the airport.", RUNWAY, "against"],
    ["Ada Lind said she supports building a second runway at the airport.", RUNWAY, "for"],
    ["“I do not support the second runway at the airport,” Ada Lind said.", RUNWAY, "against"],
    ["Ada Lind rejected calls for a second runway at the airport.", RUNWAY, "against"],
    ["Ada Lind called for the bridge toll to be abolished.", TOLL, "for"],
    ["Ada Lind urged ministers not to abolish the bridge toll.", TOLL, "against"],
    ["Ada Lind urged the council to close the city zoo.", ZOO, "for"],
    [
      "Ada Lind warned against joining the Baltic Alliance, which she said Norland could not afford.",
      ALLIANCE,
      "against",
    ],
    ["Ada Lind backed the introduction of a four-day week in Norland.", WEEK, "for"],
    ["Ada Lind ruled out sending soldiers from Norland to the border.", TROOPS, "against"],
    ["Ada Lind vowed to abolish the bridge toll.", TOLL, "for"],
    ["Ada Lind refused to impose a night curfew on bars.", CURFEW, "against"],
    ["“We want the city zoo closed,” Ada Lind said.", ZOO, "for"],
    ["“We will fight the second runway at the airport,” Ada Lind said.", RUNWAY, "against"],
    ["“I voted against the night curfew on bars,” Ada Lind said.", CURFEW, "against"],
    ["“I voted for the night curfew on bars,” Ada Lind said.", CURFEW, "for"],
  ],
  judgements: [
    ["“The second runway at the airport is a mistake,” Ada Lind said.", RUNWAY, "against"],
    ["“A second runway at the airport would not be a mistake,” Ada Lind said.", RUNWAY, "for"],
    ["“Building the second runway at the airport would be reckless,” Ada Lind said.", RUNWAY, "against"],
    ["“It would be wrong to close the city zoo,” Ada Lind said.", ZOO, "against"],
    ["“It is high time to close the city zoo,” Ada Lind said.", ZOO, "for"],
    ["“There is no case for abolishing the bridge toll,” Ada Lind said.", TOLL, "against"],
    ["“Abolishing the bridge toll makes no sense,” Ada Lind said.", TOLL, "against"],
    ["Ada Lind called the night curfew on bars a disaster.", CURFEW, "against"],
    ["Ada Lind described the four-day week in Norland as unworkable.", WEEK, "against"],
    ["“I don't think a four-day week is realistic for Norland,” Ada Lind said.", WEEK, "against"],
    ["“Membership of the Baltic Alliance is essential for Norland,” Ada Lind said.", ALLIANCE, "for"],
    ["“Norland's accession to the Baltic Alliance is out of the question,” Ada Lind said.", ALLIANCE, "against"],
    ["“The bridge toll is unfair,” Ada Lind said.", TOLL, "for"],
    ["“The bridge toll is fair,” Ada Lind said.", TOLL, "against"],
  ],
  "words of one family and their opposites": [
    ["“The embargo on Norland must be lifted,” Ada Lind said.", "The embargo on Norland should be lifted", "for"],
    ["“The embargo on Norland must stay,” Ada Lind said.", "The embargo on Norland should be lifted", "against"],
    ["“The embargo on Norland should end,” Ada Lind said.", "The embargo on Norland should be lifted", "for"],
    ["“Wages in Norland must not be lifted,” Ada Lind said.", "Wages in Norland should be raised", "against"],
    ["Ada Lind said the construction of a second runway at the airport was essential.", RUNWAY, "for"],
    ["“The abolition of the bridge toll is long overdue,” Ada Lind said.", TOLL, "for"],
    ["“The plan for a second runway at the airport must be scrapped,” Ada Lind said.", RUNWAY, "against"],
    ["“The closure of the city zoo must be stopped,” Ada Lind said.", ZOO, "against"],
    ["“The city zoo must stay open,” Ada Lind said.", ZOO, "against"],
    ["“Norland must withdraw its soldiers from the border,” Ada Lind said.", TROOPS, "against"],
    ["“Norland must cut spending on libraries,” Ada Lind said.", SPENDING, "against"],
    ["“Norland should spend more on libraries,” Ada Lind said.", SPENDING, "for"],
    ["“Norland should spend less on libraries,” Ada Lind said.", SPENDING, "against"],
    ["“Norland must stay out of the Baltic Alliance,” Ada Lind said.", ALLIANCE, "against"],
    ["“Norland should become a member of the Baltic Alliance,” Ada Lind said.", ALLIANCE, "for"],
  ],
  "what is about something else": [
    ["“Estland should join the Baltic Alliance,” Ada Lind said.", ALLIANCE, "none"],
    ["“The second runway at the airport should be inspected,” Ada Lind said.", RUNWAY, "none"],
    ["“The people who oppose the second runway at the airport are fools,” Ada Lind said.", RUNWAY, "none"],
    ["“The airport needs better trains,” Ada Lind said.", RUNWAY, "none"],
    ["President Ada Lind vetoed the city zoo bill on Monday.", ZOO, "none"],
    ["Ada Lind said the city zoo had 400 visitors on Sunday.", ZOO, "none"],
    ["“I admire the soldiers at the border of Norland,” Ada Lind said.", TROOPS, "none"],
    ["Ada Lind said the second runway would be built in May.", RUNWAY, "none"],
    ["“Will the city zoo be closed?” Ada Lind asked.", ZOO, "none"],
    ["Ada Lind said it was unlikely that the bridge toll would be abolished.", TOLL, "none"],
    ["Ada Lind did not say whether the bridge toll should be abolished.", TOLL, "none"],
  ],
  traps: TRAPS,
  "conditions and contrast": [
    ["“If the noise is cut, I would support the second runway at the airport,” Ada Lind said.", RUNWAY, "unclear"],
    [
      "“While I support the second runway at the airport in principle, it is the wrong time, and I oppose the second runway at the airport now,” Ada Lind said.",
      RUNWAY,
      "against",
    ],
    ["“I like the city zoo, but it must be closed,” Ada Lind said.", ZOO, "for"],
  ],
};

describe("judge", () => {
  it.each(IN_A_TOPIC)("%s", (text, proposition, label) => {
    expect(labelOf(text, proposition)).toBe(label);
  });

  for (const [group, cases] of Object.entries(CASES))
    describe(`${group}:`, () => {
      it.each(cases)("%s | %s | %s", (text, proposition, label) => {
        expect(labelOf(text, proposition)).toBe(label);
      });
    });
});
