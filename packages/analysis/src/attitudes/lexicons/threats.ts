import { wordList } from "./word-list.ts";

/** What people in politics threaten to do when they do not get their way. Verbs by lemma. */
export const THREATS: ReadonlyMap<string, true> = new Map(
  wordList(`
    walk_out strike go_on_strike down_tools quit resign step_down stand_down leave_the leave_his leave_her leave_their leave_our
    pull_out withdraw block blockade boycott bring_down topple sue go_to_court take_it_to_court appeal vote_against oppose
    fight resist rebel veto obstruct filibuster hold_up protest march occupy tear_up stop_work
  `).map((words) => [words, true] as const),
);
