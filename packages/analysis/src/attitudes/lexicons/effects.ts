import { wordList } from "./word-list.ts";

/**
 * What things do to other things, and which things are good or bad to have: "would destroy jobs", "cuts crime".
 * Lemmas. Ordinary English, written for this project.
 */

/** Their object fares better, or there is more of it. */
const HELPING = wordList(`
  help improve boost strengthen protect save enhance benefit promote foster enable encourage secure safeguard preserve
  restore rebuild revive enrich empower create generate provide bring deliver ensure guarantee increase raise expand grow
  advance lift rescue support sustain nurture stimulate stabilize stabilise defend aid assist cure heal free liberate attract
  maintain transform offer give add produce build facilitate allow accelerate spur contribute_to lead_to result_in pave_the_way_for
  drive_up push_up bring_in open_up draw bring_back free_up speed_up
  cause trigger spark fuel breed invite promise yield earn win gain teach keep supply fulfil fulfill unite mean
`);

/** Their object fares worse, or there is less of it. */
const HARMING = wordList(`
  harm hurt damage destroy ruin weaken undermine threaten endanger jeopardize jeopardise imperil erode wreck cripple
  devastate sabotage hamper hinder impede disrupt burden punish penalize penalise violate exploit abuse poison pollute
  contaminate degrade diminish reduce cut lower lessen limit curb restrict deprive rob steal strip kill injure wound
  displace evict drown flood bankrupt impoverish isolate alienate divide corrupt discourage deter deny waste squander
  sacrifice betray abandon neglect ignore fail worsen aggravate exacerbate complicate compromise cost lose eliminate
  end stop prevent avoid avert combat fight tackle solve resolve ease relieve alleviate mitigate minimize minimise
  drain choke stifle suffocate dampen shatter wipe_out tear_apart break crush trample overwhelm cheat mislead deceive close shut sink
  push drive saddle land_with lumber lumber_with single_out ignore
  spare drive_down push_down bring_down drive_away scare_off scare_away dry_up
  wear_down price_out shut_out crowd_out hollow_out eat_into cut_off kill_off put_off put_at_risk play_havoc_with do_away_with scare
  demoralise demoralize suck_out squeeze starve rip_out tear_up choke_off bleed slow
  oppress enslave infringe_on interfere_with take_away drive_out destabilize destabilise harass bully finish breach
`);

const GOOD_THINGS = wordList(`
  job work worker economy growth prosperity wealth income wage salary saving investment trade business health life safety
  security peace stability freedom liberty right justice equality fairness democracy trust confidence hope opportunity
  education knowledge skill child family community village farmer people citizen resident patient student pupil customer
  consumer taxpayer environment nature wildlife forest river sea climate water air soil biodiversity culture heritage tradition unity
  cooperation progress innovation quality efficiency transparency accountability sovereignty independence dignity
  happiness welfare well-being wellbeing privacy credibility reputation standing leverage competition productivity
  country nation society world region future generation home housing livelihood harvest crop fish stock habitat choice
  protection support help care comfort benefit revenue tourism industry energy electricity power relationship ally partner
  pay pension pensioner tenant passenger commuter shopper visitor tourist household investor childhood
  library park neighbourhood neighborhood fan supporter volunteer apprentice carer
  morale motivation talent creativity diversity morality ethics faith solidarity
`);

/** What people would not lose, though it lends a text no ring. */
export const KEPT_THINGS = wordList(`town valley coast harbour harbor station school hospital boat shop shipyard`);

const BAD_THINGS = wordList(`
  harm damage loss cost debt deficit inflation poverty unemployment crime violence war conflict terror terrorism corruption
  fraud abuse disease illness pandemic death injury accident danger risk threat fear anxiety stress pain suffering misery
  hunger famine pollution emission waste congestion flood drought disaster catastrophe crisis chaos disorder unrest
  tension division hatred racism discrimination inequality injustice oppression tyranny exploitation cruelty bullying
  addiction obesity cancer shortage delay bureaucracy red_tape burden problem failure mistake error confusion uncertainty
  instability insecurity resentment anger backlash bankruptcy recession collapse decline dependence dependency isolation
  temptation distraction cheating plagiarism vandalism theft murder rape slavery torture genocide extinction deforestation
  rent bill fare fee tax price queue noise traffic paperwork rubbish litter expense speculation profiteering loophole
  warming misinformation disinformation propaganda censorship harassment overcrowding misuse complication side_effect
`);

export const EFFECT_VERBS: ReadonlyMap<string, 1 | -1> = new Map([
  ...HELPING.map((verb) => [verb, 1] as const),
  ...HARMING.map((verb) => [verb, -1] as const),
]);

/** Things by whether one wants more of them. */
export const VALUED_THINGS: ReadonlyMap<string, 1 | -1> = new Map([
  ...GOOD_THINGS.map((noun) => [noun, 1] as const),
  ...KEPT_THINGS.map((noun) => [noun, 1] as const),
  ...BAD_THINGS.map((noun) => [noun, -1] as const),
]);
