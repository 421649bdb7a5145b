import { wordList } from "../attitudes/lexicons/word-list.ts";

/**
 * What a verb makes a reader think of who does it and of whom it is done to: "Vale lied", "Moor was praised". After the connotation
 * frames of Rashkin, Singh and Choi (2016); the lists are ordinary English, written for this project. Lemmas.
 */
const GOOD_DEEDS = wordList(`
  accomplish achieve advocate applaud assure bolster boost broker build call campaign care celebrate champion charm
  clarify climb collaborate comfort commemorate commend compromise congratulate console contribute cooperate create
  dazzle defend deliver dominate donate earn embrace emphasise emphasize empower encourage endorse energise
  energize envision exceed excel expand explain feed fight fix flourish forgive free fulfil fulfill gain graduate
  guard heal help honor honour impress improve innovate inspire invent invest joke keep laugh lead liberate love
  master mentor negotiate nurture outpace outperform outshine overcome persevere pioneer pledge praise prevail
  promise protect rally reach reassure rebound rebuild reconcile recover reform rescue resolve restore revive
  sacrifice salute save secure serve shelter shine smile soar solve strengthen stress succeed support surge surpass
  survive teach thank thrive triumph unite urge volunteer vow welcome win
`);
const BAD_DEEDS = wordList(`
  abandon abuse accuse acknowledge admit alienate annex apologise apologize appease assault attack backtrack
  belittle besmirch betray blame bleed block blunder boast bomb botch brag break bribe bristle bully bungle cage
  capitulate cash cave censor cheat coddle collapse collude complain con conceal concede condone confess conspire
  crash cripple curse cut damage deceive decline default defraud defy delay delete demonise demonize deny deport
  deprive derail deride destroy devastate discard dismiss disobey disparage disregard disrupt distort ditch dither
  divide dodge dread dump dupe embarrass embezzle enable endanger enrich escalate evade evict exaggerate excuse
  expel exploit extort fabricate face fail falsify falter fear fire flail flee flip-flop flounder flout fume gloat
  gouge grandstand gripe grope grovel grumble gut hack hamper harass harm hawk hide hinder humiliate hurt ignore
  impede imperil impose incite inflame insult invade jail jeopardise jeopardize kidnap kill kowtow lash launder
  leak lie lose manipulate mar meddle miscalculate mishandle mislead mismanage misread misrepresent misstate misuse
  moan mock molest murder neglect obstruct offend oppress oust overreach overreact overstep owe pander panic peddle
  persecute plagiarise plagiarize plead plunge posture profit profiteer provoke punish purge quit rage rail rant
  rape refuse regret renege resign retreat ridicule rig ruin sabotage sack scam scapegoat scoff scream scuttle
  seize separate shoot shout shun shut silence sink slam slash slip slump smear sneer snub spurn spy squander stab
  stain stalk stall steal stoke stonewall storm strip struggle stumble suffer sulk suppress surrender swear swindle
  taint tarnish taunt threaten thwart tolerate torpedo torture trail trample trash trick tumble underestimate
  undermine veto vilify violate waffle waste waver whine withhold worry wreck yell
`);
const GOOD_TREATMENT = wordList(`
  absolve accept acclaim acquit admire adopt adore aid amuse applaud appoint appreciate approve assist award back
  befriend bless bolster boost catapult celebrate champion charm cheer cherish clear comfort commemorate commend
  compliment congratulate console court credit crown cure dazzle decorate defend delight elect elevate embrace
  empower encourage endorse energise energize enrich entrust eulogise eulogize exalt exonerate favor favour flatter
  follow forgive free glorify hail heal help hire honor honour idolise idolize impress inspire invite join laud
  lift like lionise lionize love memorialize miss mourn nominate pardon please praise prefer promote propel protect
  rally re-elect reassure recommend recruit reelect rehabilitate reinstate release remember rescue respect restore
  revere reward salute save strengthen support tap thank toast trust uplift vindicate vote welcome woo
`);
const BAD_TREATMENT = wordList(`
  abandon abhor abuse accuse admonish alarm alienate allege anger annoy appal appall arrest assail assassinate
  assault associate attack ban bar bash beat beleaguer belittle bemoan berate besiege betray blacklist blame blast
  block bomb bombard boo boycott brand bully bury call castigate catch censor censure challenge charge chastise
  cheat chide choke combat compare compel condemn confront contradict convict corner correct cripple criticise
  criticize crush curb damage deceive decry defame defeat defraud dehumanize demean demonise demonize demote
  denigrate denounce deny depict deplore deport depose deprive derail deride desert despise destroy detain detest
  dethrone devastate disappoint disavow discipline discredit disgrace disgust dislike dismiss disown disparage
  disregard disrespect distrust ditch divide dog doom dread drown dub dump dupe embarrass enrage envy excoriate
  expel exploit expose extradite fact-check fault fear fight fine fire fool force frighten frustrate gag grill
  grope hammer hamper harass harm hate haunt heckle hinder hospitalise hospitalize humiliate hurt ignore impeach
  implicate imprison incarcerate incriminate indict infect infuriate injure insult intimidate invade investigate
  irk irritate isolate jail jeer kidnap kill knock label lambast lambaste lament libel liken link loathe malign
  manipulate marginalize menace mislead mistreat mock molest murder muzzle neglect offend oppose oppress ostracise
  ostracize oust outmaneuver outrage outraise outsmart outspend overthrow paint pan penalise penalize pity plague
  poison portray pressure pressurize probe prosecute protest pummel punish question rankle rap rape rebuke rebut
  refute rein reject remove replace reprimand reproach repudiate resent resist restrain ridicule rip roast rob sack
  sanction savage scapegoat scare scold sentence shame shock shoot shun sicken silence single sink skewer slam
  slander smear snub spurn stab stain stop strangle strike strip stun subpoena sue suspect suspend taint target
  tarnish taunt terrify threaten tie topple torture trail trash troll trounce undermine unseat upbraid upset vilify
  warn weaken worry wound
`);

const AGENTS = signs(GOOD_DEEDS, BAD_DEEDS);
const PATIENTS = signs(GOOD_TREATMENT, BAD_TREATMENT);

function signs(good: readonly string[], bad: readonly string[]): ReadonlyMap<string, 1 | -1> {
  return new Map([...good.map((verb) => [verb, 1] as const), ...bad.map((verb) => [verb, -1] as const)]);
}

/** Whether a verb (lemma) speaks well or ill of who does it; 0 for most. */
export function speaksOfAgent(verb: string): 1 | 0 | -1 {
  return AGENTS.get(verb) ?? 0;
}

/** Whether a verb (lemma) speaks well or ill of whom it is done to; 0 for most. */
export function speaksOfPatient(verb: string): 1 | 0 | -1 {
  return PATIENTS.get(verb) ?? 0;
}
