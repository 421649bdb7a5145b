import type { Voice, VoicesSeries } from "@onrecord/charts/voices/voices-series";
import { formatCount, formatCounted, formatShare } from "../format/numbers.ts";
import type { Opens } from "../lists/use-open-list.ts";
import { sayStancesOf } from "./say-stances-of.ts";
import type { Stretch } from "./sentence.tsx";

/** Where the numbers of the sentence lead. */
type Leads = { statements: Opens; speakers: Opens; most: (first: Voice) => Opens };

/** Above the voices: how much was said by how many, by whom most, and on what the bars' stances are. */
export function sayVoices(
  { voices, speakers, statements }: VoicesSeries,
  propositions: number,
  leads: Leads,
): Stretch[] {
  const [first] = voices;
  return [
    { words: formatCounted(statements, "statement"), opens: leads.statements },
    ", by ",
    { words: formatCounted(speakers, "speaker"), opens: leads.speakers },
    " with a page.",
    ...(first === undefined
      ? []
      : [
          ` Most by ${first.name}: `,
          { words: formatCount(first.statements), opens: leads.most(first) },
          ` (${formatShare(first.statements, statements)}).`,
          ` The bars are their stances ${sayStancesOf(propositions)}${propositions === 0 ? ": filter by one to see the sides on it" : ""}.`,
        ]),
  ];
}
