import { wordList } from "./word-list.ts";

/**
 * Words that judge what they are said of: "is a mistake", "would be wise", "makes no sense". Lemmas and fixed
 * expressions. Ordinary English, written for this project. What is merely likely or unlikely is no judgement.
 */

const GOOD = wordList(`
  good great excellent right best better wise sensible reasonable necessary essential vital crucial needed important
  imperative indispensable overdue welcome desirable beneficial helpful useful valuable worthwhile worthy fair just justified
  legitimate effective efficient promising encouraging positive constructive smart prudent sound safe healthy proper
  appropriate sustainable affordable feasible viable realistic workable practical practicable achievable attainable doable
  acceptable urgent critical paramount successful popular brilliant wonderful fantastic terrific superb
  remarkable cheapest outstanding admirable commendable laudable honorable honourable noble moral ethical humane generous brave competent capable visionary dedicated tireless
  courageous decent honest fine ideal perfect optimal advantageous profitable lucrative attractive appealing preferable
  invaluable historic landmark exemplary praiseworthy principled responsible strong impressive hopeful favorable favourable
  worth bargain aim government_policy the_only_way non-negotiable a_must a_priority in_the_national_interest in_our_interest the_way_forward the_right_thing
  common_sense long_overdue good_news worth_it worth_the_money worth_the_cost worth_having worth_doing in_favour in_favor
  overwhelming unanswerable watertight irresistible warranted merited deserved logical rational credible compelling persuasive lawful
  solution answer success victory triumph blessing boon benefit improvement achievement breakthrough opportunity
  priority necessity must treasure asset relief win gift progress milestone step_forward remedy godsend lifeline bargain
  no-brainer a_shot_in_the_arm a_vote_of_confidence money_well_spent a_step_in_the_right_direction the_only_option the_only_answer the_least_we_can
  a_win_for a_long_time_coming music_to_our_ears about_time a_good_thing a_fair_price a_small_price the_best_thing a_fresh_start
  masterstroke miracle gem pleasure joy honor honour privilege model beacon strength advantage virtue
`);

const BAD = wordList(`
  bad terrible awful horrible wrong worse worst unwise foolish stupid senseless unreasonable unnecessary needless pointless
  useless futile harmful damaging dangerous risky reckless irresponsible unfair unjust unjustified illegitimate ineffective
  inefficient counterproductive counter-productive self-defeating misguided misplaced ill-advised ill-conceived
  short-sighted shortsighted premature hasty unsafe unhealthy improper inappropriate unsustainable unaffordable unfeasible
  infeasible unviable unrealistic unworkable impractical impracticable unachievable unattainable unacceptable
  impossible intolerable inexcusable indefensible unconscionable unthinkable untenable unpopular disastrous catastrophic
  devastating ruinous tragic dreadful appalling shameful disgraceful scandalous outrageous shocking disgusting deplorable
  despicable immoral unethical inhumane cruel brutal barbaric callous cowardly corrupt dishonest undemocratic
  unconstitutional illegal unlawful criminal absurd ridiculous ludicrous laughable nonsensical preposterous insane crazy mad
  idiotic dumb silly naive delusional hypocritical cynical divisive inflammatory discriminatory racist sexist offensive
  insulting disrespectful disappointing regrettable unfortunate worrying alarming concerning troubling disturbing
  frightening scary ominous flawed faulty defective inadequate insufficient deficient excessive disproportionate
  draconian oppressive authoritarian wasteful extravagant expensive costly overpriced unaffordable destructive toxic poisonous
  detrimental perilous hazardous deadly fatal doomed hopeless bleak weak poor dire grave broken rotten pathetic failed
  undesirable unwelcome unneeded unwanted unsuitable incompatible abhorrent heinous evil vile wicked sinister
  off_the_table out_of_the_question a_non-starter a_bridge_too_far out_of_reach not_on a_waste_of_time a_waste_of_money
  a_waste too_much too_far too_expensive too_costly too_late too_risky too_dangerous too_high a_step_backwards a_step_back
  a_step_too_far against_the_law dead_on_arrival beyond_the_pale a_red_line in_nobody's_interest
  mistake error blunder disaster catastrophe tragedy failure folly madness nonsense lunacy insanity betrayal disgrace
  robbery scandal outrage travesty mockery farce fiasco debacle threat danger menace risk hazard burden problem
  distraction gimmick stunt fantasy illusion delusion pipe_dream non-starter nonstarter waste crime injustice insult abomination
  atrocity evil curse plague nightmare calamity setback shame sham fraud hoax scam lie trap obstacle hindrance liability
  provocation violation abuse overreach cop-out surrender giveaway white_elephant own_goal gamble recipe_for_disaster breach
  slap_in_the_face insult_to_injury gift_to a_tax_on a_licence_to a_license_to a_recipe_for too_little recipe_for the_last_thing headache begging blackmail theft
  nostalgia populism tokenism window_dressing scaremongering hysteria extortion vandalism hypocrisy a_kick_in_the_teeth a_blank_cheque
  a_blank_check a_race_to_the_bottom a_bad_joke a_joke a_slippery_slope a_dead_end a_false_economy a_sticking_plaster a_band-aid
  the_thin_end a_nail_in pie_in_the_sky a_fig_leaf smoke_and_mirrors a_sell-out a_land_grab a_cash_grab a_power_grab
  overblown exaggerated unfounded groundless baseless overstated millstone money_down_the_drain the_last_straw incompetent inept clueless unfit spineless heartless toothless shameless
  attack assault affront slap blow death_sentence wrecking_ball poison cancer stain
`);

/** Adjectives of size or number that judge only when they are denied: "is not enough". */
export const ENOUGH = new Set(wordList(`enough sufficient adequate`));

/** They turn the judgement round or empty it, standing before the judging word. */
export const DENYING = new Set(
  wordList(`not n't no never hardly barely scarcely neither nor nothing without far_from`),
);

/** "Makes sense", "serves no purpose": a verb and its noun that judge together. */
export const VERB_NOUN_JUDGEMENTS: ReadonlyMap<string, 1 | -1> = new Map([
  ["make sense", 1],
  ["serve purpose", 1],
  ["serve interest", 1],
  ["have future", 1],
  ["have merit", 1],
  ["have support", 1],
  ["have backing", 1],
  ["have blessing", 1],
  ["do harm", -1],
  ["do damage", -1],
  ["do good", 1],
  ["pay off", 1],
  ["bear fruit", 1],
  ["add insult", -1],
  ["miss point", -1],
  ["solve nothing", 1],
  ["change nothing", 1],
  ["help nobody", 1],
  ["achieve nothing", 1],
  ["make mistake", -1],
  ["go too far", -1],
  ["pose threat", -1],
  ["pose risk", -1],
  ["pose danger", -1],
  ["deserve support", 1],
  ["deserve praise", 1],
  ["deserve credit", 1],
  ["deserve better", -1],
  ["have place", 1],
  ["work", 1],
  ["belong", 1],
  ["have business", 1],
  ["fail", -1],
  ["backfire", -1],
  ["hold water", 1],
  ["move problem", -1],
  ["move trouble", -1],
  ["shift problem", -1],
]);

export const EVALUATIONS: ReadonlyMap<string, 1 | -1> = new Map([
  ...GOOD.map((word) => [word, 1] as const),
  ...BAD.map((word) => [word, -1] as const),
]);

/** Longest number of words in a judging expression: how far the reader looks ahead. */
export const LONGEST_EVALUATION = Math.max(...[...EVALUATIONS.keys()].map((words) => words.split(" ").length));
