import { wordList } from "./word-list.ts";

/** How somebody takes what is at hand, without naming it: "is horrified", "was not persuaded". Adjectives and participles. */
export const REACTIONS: ReadonlyMap<string, 1 | -1> = new Map([
  ...wordList(`
    delighted thrilled enthusiastic pleased relieved overjoyed supportive jubilant impressed persuaded convinced sold amused keen
    upbeat ecstatic grateful all_for_it in_favour in_favor on_board won_over
  `).map((words) => [words, 1] as const),
  ...wordList(`
    horrified appalled furious dismayed alarmed unconvinced unpersuaded unimpressed sceptical skeptical outraged unhappy angry aghast
    incensed livid scathing dismissive hostile critical opposed bitter disgusted indignant adamant_against
  `).map((words) => [words, -1] as const),
]);

/** Positive only when denied: who "is convinced" may be so of anything. */
export const ONLY_DENIED = new Set(wordList(`impressed persuaded convinced sold amused won_over keen`));

/** Verbs with which somebody takes the other side of what was said before, or the same. */
export const REPLIES: ReadonlyMap<string, 1 | -1> = new Map([
  ...wordList(
    `agree concur see_it_the_same_way be_of_the_same_opinion be_of_the_same_mind take_the_same_view take_a_similar_view`,
  ).map((words) => [words, 1] as const),
  ...wordList(`
    disagree beg_to_differ take_the_opposite_view take_a_different_view take_the_opposite_line take_the_opposite_side
    take_the_opposite_position see_it_differently see_things_differently think_otherwise argue_the_opposite
    argue_the_contrary say_the_opposite dissent be_of_a_different_opinion be_of_another_opinion hold_the_opposite_view
  `).map((words) => [words, -1] as const),
]);

/** Words of somebody else that one may echo, share or reject: "echoed his warning", "shares her concerns". */
export const VOICED = new Set(
  wordList(`warning concern worry fear view opinion sentiment criticism complaint call remark doubt objection demand hope verdict
    assessment argument point position enthusiasm anger outrage optimism unease misgiving reservation judgement judgment`),
);
