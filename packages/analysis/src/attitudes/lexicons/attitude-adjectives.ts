import { wordList } from "./word-list.ts";

/** After "be", these say what the subject thinks of what follows: "is opposed to the plan", "are ready to sign". */
export const ATTITUDE_ADJECTIVES: ReadonlyMap<string, 1 | -1> = new Map([
  ...wordList(`
    in_favour_of in_favor_of supportive_of in_support_of committed_to determined_to ready_to willing_to prepared_to keen_to
    keen_on eager_to happy_to happy_with happy_about glad_to glad_about glad_that pleased_to pleased_with pleased_about
    pleased_that proud_to proud_of delighted_with delighted_by fond_of enthusiastic_about grateful_for
    thankful_for all_for open_to behind right_to satisfied_with impressed_by impressed_with passionate_about
    dedicated_to loyal_to sympathetic_to devoted_to excited_about excited_by bound_to_support for a_friend_of
  `).map((words) => [words, 1] as const),
  ...wordList(`
    opposed_to against unwilling_to reluctant_to critical_of skeptical_of sceptical_of skeptical_about sceptical_about
    wary_of afraid_of scared_of fearful_of worried_about worried_that concerned_about concerned_that concerned_by
    alarmed_by alarmed_at angry_about angry_at angry_with angered_by furious_at furious_about furious_with sick_of tired_of
    fed_up_with unhappy_with unhappy_about uncomfortable_with uneasy_about uneasy_with appalled_by appalled_at
    horrified_by outraged_by outraged_at shocked_by disappointed_by disappointed_with disappointed_in disappointed_that
    disgusted_by disgusted_with ashamed_of hostile_to dismissive_of contemptuous_of averse_to wrong_to not_about_to
    frustrated_by frustrated_with saddened_by troubled_by disturbed_by upset_about upset_with dissatisfied_with
    suspicious_of intolerant_of jealous_of resentful_of in_opposition_to no_friend_of
  `).map((words) => [words, -1] as const),
]);

/** After "be" and a passive subject: "is needed", "is not wanted" judge the subject itself. */
export const PASSIVE_JUDGEMENTS: ReadonlyMap<string, 1 | -1> = new Map([
  ...wordList(`need require want warrant justify merit deserve welcome design_to_help`).map(
    (verb) => [verb, 1] as const,
  ),
  ...wordList(`overrate misguide doom flaw rig`).map((verb) => [verb, -1] as const),
]);

/** "There is no … for X": nouns that stand for X's claim to exist. */
export const CLAIM_NOUNS = new Set(
  wordList(`need reason point case justification room place excuse basis ground sense way future support appetite
  majority mandate demand possibility`),
);
