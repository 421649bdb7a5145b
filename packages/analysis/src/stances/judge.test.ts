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
  for (const [group, cases] of Object.entries(CASES))
    describe(`${group}:`, () => {
      it.each(cases)("%s | %s | %s", (text, proposition, label) => {
        expect(labelOf(text, proposition)).toBe(label);
      });
    });
});
