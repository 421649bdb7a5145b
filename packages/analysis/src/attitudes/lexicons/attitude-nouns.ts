import { wordList } from "./word-list.ts";

/**
 * Nouns that say what somebody thinks of what follows: "his support for the plan", "the need to act", "opposition to
 * the tax". Lemmas, each with the words that open its complement. Ordinary English, written for this project.
 */

const FOR = wordList(`
  call demand need support backing case argument campaign push bid plea appeal request wish desire hope enthusiasm praise
  endorsement approval promise pledge commitment effort vow determination intention preference respect admiration
  sympathy willingness readiness duty obligation responsibility urge quest drive advocate supporter champion proponent
  defender backer petition pressure fight battle crusade movement drive preparation recommendation suggestion goal aim ambition necessity
`);

const AGAINST = wordList(`
  opposition objection resistance rejection criticism condemnation denunciation protest refusal reluctance aversion hostility
  anger outrage disapproval veto boycott fear concern worry doubt skepticism scepticism distrust opponent critic foe
  warning unwillingness contempt disdain backlash fury alarm dismay unease complaint misgiving reservation qualm
`);

/** "The case for X" and "the case against X": the preposition decides. */
export const DECIDED_BY_PREPOSITION = new Set(
  wordList(`case argument campaign vote fight battle crusade movement lobby petition rally plea`),
);

export const ATTITUDE_NOUNS: ReadonlyMap<string, 1 | -1> = new Map([
  ...FOR.map((noun) => [noun, 1] as const),
  ...AGAINST.map((noun) => [noun, -1] as const),
]);

/** They open a noun's complement. */
export const COMPLEMENT_OPENERS = new Set(wordList(`for to of against about over on that towards toward with at`));
