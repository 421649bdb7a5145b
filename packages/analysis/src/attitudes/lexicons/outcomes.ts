import { wordList } from "./word-list.ts";

/**
 * How those fare whom a matter would befall: "farmers would suffer", "jobs would go". Verbs by lemma, with the words that give them their
 * meaning. Ordinary English, written for this project.
 */
const WELL = wordList(`
  benefit gain profit thrive prosper flourish recover survive breathe win save grow multiply come_back pay_for_itself get_a_chance
  live_longer sleep_better
`);

const BADLY = wordList(`
  suffer lose pay pay_for pay_more pay_the_price struggle go vanish disappear collapse die starve shrink dwindle fall drop wither
  dry_up close shut flee emigrate bleed freeze choke go_hungry go_bankrupt go_under go_bust lost left_with left_behind stuck_with forced_out
  driven_out priced_out stranded foot_the_bill bear_the_brunt saddled_with think_twice stay_away wait_longer get_hurt sit_empty
  stand_empty pick_up_the_bill walk_away
`);

export const FARING: ReadonlyMap<string, 1 | -1> = new Map([
  ...WELL.map((words) => [words, 1] as const),
  ...BADLY.map((words) => [words, -1] as const),
]);

export const LONGEST_FARING = 4;

/** Subjects that stand for the matter's not coming about: what they would bring speaks the other way. */
export const OTHERWISE: ReadonlySet<string> = new Set([
  "anything else",
  "anything less",
  "doing nothing",
  "inaction",
  "delay",
  "any delay",
  "further delay",
  "waiting",
  "a refusal",
  "the alternative",
  "nothing else",
]);

/** There is more of their subject: good or bad as the subject is. Verbs by lemma. */
export const GROWING: ReadonlySet<string> = new Set(wordList(`rise grow increase soar climb spread multiply mount`));
