import type { Token } from "../tokens.ts";
import { wordList } from "../attitudes/lexicons/word-list.ts";

/**
 * How words ring in news about people, in six steps. Ordinary English, graded for this project by what a reader would think of somebody
 * beside whom the word stands; grades are coarse on purpose, since the weights of the model say what a step counts for.
 */
const ABHORRENT = wordList(`
  abhorrent abomination abuse abuser abusive abusively annihilate anti-semitic anti-semitism antisemitic
  antisemitism apartheid appalling assassin assassinate assassination atrocious atrocity barbaric barbarism bastard
  bigot bigoted bigotry bloodbath bloodshed bloodthirst bloodthirsty bomber bombing brutal brutality
  bullshitter butcher carnage catastrophe catastrophic cesspool con-man conman coup creep cretin criminal
  crook crooked crucify cruel cruelty cult dead deadly death decapitate deceit degenerate dehumanise demonic
  depraved deranged desecrate despicable despise despot despotic devastate devastating devastation devil diabolical
  dictator dictatorship die disaster disastrous disgrace disgraceful disgust disgusting dumbass evil
  execute execution exterminate extermination extortion fascism fascist fatal felon felony fiend filth filthy fraud
  fraudster fraudulent fuck fucking genocidal genocide ghastly ghoul ghoulish grotesque gruesome gunman gunmen
  harass harassment hate hateful hatred heinous hell hellhole hellish hideous holocaust homicide homophobia
  homophobic horrendous horrible horrid horrific horrify horror hostage hypocrisy hypocrite idiot idiotic imbecile
  infanticide islamophobic jackass kidnap kidnapping kill killer killing lethal liar lie loathe loathsome
  lunacy lynch lynching maggot maim malice malicious maniac massacre menacingly misogynist misogynistic misogyny
  molest molestation molester monster monstrous moron moronic moronically murder murderer murderous mutilate
  nauseating nazi neo-nazi nightmare odious paedophile parasite parasitic pedophile perjury pervert perverted
  plunderer poison predator predatory psychopath racism racist rape rapist rat ravage repugnant repulsive revolting
  sadistic savage scoundrel scum scumbag sewage sewer sexism sexist shit shithole sickening slaughter
  slaughterhouse slave slavery sleazebag sleazy slimeball slimy sociopath starvation starve suicide supremacist
  supremacy swine terror terrorise terrorising terrorism terrorist terrorize thug thuggish torment torture traffick
  trafficker trafficking traitor traitorous treason treasonous tyranny tyrant unspeakable vermin vicious vile
  villain violence violent vomit vulture warmonger warmongering wicked worst wretched xenophobia xenophobic
`);
const BAD = wordList(`
  abandon abandonment abduct abject abrasive abrasively absurd absurdity abysmal accusation accusatory accuse
  accuser accusingly acrimonious acrimony addict addicted addiction adulterer adultery adversary affair afraid
  aggression aggressive aggressor aggrieved aghast agony ailing aimless alarm alarming alcoholic alienate
  alienating allegation alleged allegedly aloof amateur amateurish ambush amiss anemic anger angrily angry anguish
  animosity annoy annoyed annoying antagonise antagonistic antagonize antics apathetic apathy apologise apologize
  apology appease appeasement arbitrary archaic arrest arrogance arrogant arson ashamed ass assail assault
  assaulter asshole atone atrophy attack attacker authoritarian autocrat autocratic avalanche awful awfully awkward
  backfire backlash backroom backstab backstabbing bad badly baffling bait-and-switch ban bankrupt bankruptcy
  bankrupted barbarian barrage baseless bash battered beleaguered belittle bellicose belligerent bemoan berate
  berating besiege betray betrayal biased bitter bitterly bitterness bizarre blackballed blackmail blame
  blasphemy blast blatant bleak bleed blemish blind blindside bloated bloody blooper blowback blowhard blunder
  bluster bogeyman bogus bombard bombastic bombshell bonkers boo boondoggle boor boorish boring botch botched
  boycott brag brainwash brash bratty brawl brazen breach breakdown bribe bribery broke broken brokenness browbeat
  bruise bruising brutalize brute buffoon buffoonery bullshit bully bullying bumble bumbling bungle bungler burglar
  burglary burned bust cackle cadaver calamity callous callously cannibal capitulate captive careless caricature
  castigate cataclysmic catastrophically caustic cave censor censorious censorship censure chagrin chaos chaotic
  chaotically charlatan cheapen cheat cheater chicanery chide childish chilling choke chump clamor clandestine
  clash clown clownish clueless clumsy clunky co-conspirator coarse coddle coerce coercion cold-blooded
  cold-hearted collapse collude collusion combative complicit complicity conceit conceited concoct condemn
  condemnation confine conflicted confuse confused confusing confusion conniving conspiracy conspirator conspire
  contaminate contaminated contempt contemptible contemptuous contradict contradiction contrived controversial
  controversy convict conviction corrosive corrupt corruptible corruption counterfeit counterproductive cover-up
  coverup coward cowardice cowardly crackdown crackpot crash craven crazy creepily creepy crime criminality cringe
  cripple crippled crippling crisis critic critical criticise criticism criticize crony cronyism crude crumble
  crumbling crush cuckoo culpable culprit cunning curse cursed cutthroat cynical cynicism damage damaging damn
  damning danger dangerous dangerously darkest deadbeat deadlock dearth debacle debase debauchery debunk decay
  deceitful deceive deception deceptive decimate declining decry deface defamation defamatory defame defeat
  defeated defect defiance deficient defile deform defraud defunct defy degrade degrading dehumanize delinquent
  delude deluded delusion delusional demagogic demagogue demagoguery demean demeaning demise demonise demonize
  demoralise demoralize denigrate denounce denunciation deplorable deplore deport deportation depress depressed
  depressing depression deprivation deprive derail derelict deride derision derogatory desert desolate despair
  desperate desperately desperation despondent destitute destroy destruction destructive detain detainee
  deteriorate deteriorating detest detract detrimental deviant devious dictate dim dire dirt dirty disadvantage
  disaffected disallow disappoint disappointed disappointing disappointment disapproval disapprove disarray
  disastrously disavow disband discord discouraging discredit discredited discrepancy discriminate discrimination
  discriminatory disdain disdainful disease disfavor disgruntled disgruntlement dishonest dishonestly dishonesty
  dishonor dishonorable disillusion disillusioned disinformation disingenuous dislike dislodge disloyal disloyalty
  dismal dismantle dismay dismiss dismissive disobey disorder disown disparage disparaging dispirited displease
  displeased displeasure dispute disqualify disquieting disregard disregarded disrespect disrespectful disrupt
  disruption disruptive dissatisfied dissent disservice distasteful distort distorted distortion distraught
  distress distressed distressful distressing distrust disturb disturbing division divisive divorce dodge dogmatic
  domineering doom doomed doubt doubtful downfall downgrade downplay downright downtrodden drag drain dread
  dreadful drought drunk drunken dubious dud dumb dupe dysfunction dysfunctional dysfunctionally egomania egomaniac
  egomaniacal egotist egotistical egregious elitism emaciated embarrass embarrassed embarrassing embarrassment
  embattled embezzle embezzlement embroil embroiled emergency enemies enemy enrage enraged entrap envy epidemic
  erode erratic erroneous error escalate evade evasive eviscerate exaggerate exaggeration excessive excoriate
  excuse exhaust exile exorbitant exploit exploitation expose extort extravagant extreme extremism extremist
  eyesore fabricate fabrication fabricator fail failed failing failings failure fake fall-out fallacious fallacy
  false falsehood falsely falsify falter famine fanatic fanatical farce farcical fascistic fatality fatally faulty
  fear fearful fearmonger fearmongering feckless feeble fester fiasco fiendish filibuster fixation flagrant flawed
  flee flimsy flip-flop floozy flop flounder flout flub fluke foe foist folly fool foolish forgery foul
  fracas fraught freak freeloader frenzy frightened frightening frivolous frustratingly fudge fugitive fumble fume
  furious furor fury futile gaffe gall garbage ghastliness gimmick glaring gloat gloom gloomy goon gouge greed
  greedily greedy gridlock grief grievance grievous grievously grim grimly groan grope gross grotesquely groveling
  grudge grudging guilt guilty gullible hack hacker haggard hamper handcuff hapless hard-hearted hard-line hardened
  hardline hardliner harm harmful harsh harshly hate-filled hate-mongering haughty havoc hazard hazardous headache
  heartbreak heartbreaking heartless heinously hellbent heresy heretic hideously hijack hoax hogwash hollow
  homeless hoodwink hooligan hopeless horde hostage-taking hostile hostility hounded howl hubris humbling humiliate
  humiliated humiliating humiliation hurt hypocritical hypocritically hysteria hysterical idiocy idiotically
  ignoble ignoramus ignorance ignorant ill ill-advised ill-conceived ill-fated ill-informed ill-prepared
  ill-tempered ill-timed ill-will illegal illegally illegitimate illicit illness immature immoral immorality impair
  impaired impeach impeachment imperil imperious impetuous implicate implicated implode impolite impostor impotent
  impoverish impoverished imprison imprisonment improper impropriety imprudent impulsive inaccurate inaction
  inadequate inadvertent inane inappropriate inappropriately incapable incarcerate incarceration incendiary
  incensed incessant incite incitement inciting incoherent incompetence incompetent incompetently inconsiderate
  inconsistent incorrect incriminate incriminating indecent indefensible indict indictment indifference indifferent
  indiscretion indoctrinate indoctrination ineffective ineffectual ineligible inept ineptitude inequality
  inexcusable inexplicable infamous infamy infect infection inferior infest infidelity infiltrate inflame
  inflammation inflammatory inflict infringe infringement infuriate infuriating inhuman inhumane iniquity injure
  injury injustice insane insanity insensitive insidious insidiously insincere insinuate insolent insolvent
  instability insult insulting insurrection intimidate intimidating intimidation intolerable intolerance intolerant
  intransigence intransigent intrude intruder invade invader invasion irrational irrationally irreparable
  irresponsibility irresponsible irresponsibly irreverent irritating jail jealous jealousy jeopardise jeopardize
  jerk jobless joblessness junk kickback killjoy kleptocracy kleptocrat knife lackluster laggard lambast lambaste
  lame lapdog lapse lash laughable laughingstock laundering lavish lawless lawlessness lawsuit lazy leak lecherous
  leery lewd liability libel libelous licentious lifeless limp loathing lonely long-shot looter looting
  lopsided lose loser loss loudmouth lousy lowlife ludicrous lunatic lurch lurid lust lying mad madman madness
  maladministration malaise malevolent malfeasance malfunction malfunctioning malign malpractice mangle manic
  manipulate manipulation manipulative mar marginalise marginalize martyr maul meager mean-spirited meanness meddle
  meddling mediocre mediocrity melee melodramatic meltdown menace menacing mendacious mercenary merciless meritless
  mess messy militant miscalculate miscalculation miscarriage mischaracterize mischief mischievous misconduct
  miscreant misdeed misdemeanor miser miserable miserably miserly misery misfire misfit misfortune misguided
  mishandle mishap misinform misinformation misinformed misjudge misjudgment mislabel mislead misleading mismanage
  mismanagement misquote misread misrepresent misrepresentation misspeak misstate misstep missteps mistake mistaken
  mistakenly mistreat mistreatment mistrust mistrustful misuse moan mob mobster mock mockery mockingly mortify
  mourn mourner mourning muddle muddled mudslinging mug murky mutiny myopic naive narcissism narcissist
  narcissistic narrow-minded nasty nauseous needless needlessly nefarious negative negatively neglect negligence
  negligent negligently nepotism nervous neurotic nitpick nonsense nonsensical notorious notoriously nutjob nuts
  oblivious obnoxious obscene obscenity obsess obsessed obsession obsolete obstruct obstruction obstructionist odor
  offence offend offender offense offensive ominous onslaught opaque opportunist opportunistic oppress oppression
  oppressive ordeal orphan ostracize oust ouster outburst outdated outlandish outlaw outmatched outrage outraged
  outrageous outrageously overbearing overblown overdose overreach overreact overreaction overrule overstate
  overstep overthrow overturn overwhelm pain painful painfully pandemic pander pandering panic paralysis paralyze
  paranoia paranoid pariah parody partisan paternalistic pathetic paucity penalty peril perilous perjure perjurer
  perpetrate perpetrator perplexing persecute persecution perverse pessimism pessimistic pest pettiness petty
  philanderer philandering phony pillage pitiful plagiarism plague plaintiff plight plot plotter plummet plunder
  plunge poisonous polarize polarizing pollute pollution pompous poor poorly porn pornographic post-truth powerless
  prejudice prejudiced prejudicial preposterous preposterously pretend pretender pretentious primitive prison
  prisoner problem problem-plagued problematic profane profanity propaganda prosecute prosecution protest protester
  provocation provocative provoke pseudo puerile punish punishment punitive puppet purge quagmire quandary quash
  quibble rabble rabid racketeering radicalize rage raging rail ramble rambling rancor rancorous ransom rant rash
  rattled ravaged reactionary rebuff rebuke recalcitrant reckless recklessly recklessness regime
  regrettable regrettably reject rejection relentless repeal reprehensible repress repression repressive reprimand
  reprisal reproach repulsed resent resentful resentfully resentment resign resignation retaliate retaliation
  retreat retribution revenge reviled reviling rhetoric ridicule ridiculous ridiculously rife rig rigged rigid
  ringleader riot rioter rip-off ripoff roadblock rob robbery rogue rotten rubbish rude rudely rudeness ruin
  ruinous ruthless ruthlessly sabotage saboteur sabre-rattling sacrilege sad sadden saddened sadly sadness sanction
  sarcasm sarcastic sarcastically scam scandal scandal-plagued scandal-ridden scandalous scant scapegoat
  scapegoating scarcity scare scaremongering scary scathing scathingly scoff scofflaw scold scorn scorned scornful
  scourge scream screw screwed screwup seedy seize self-absorbed self-centered self-dealing self-destructive
  self-inflicted self-interest self-pity self-serving selfish sell-out sellout senseless severe shabby shaky
  shallow sham shambles shame shameful shamefully shameless shaming shatter shirk shock shocked shocking shoddy
  shoot shooter shooting short-sighted shortsighted shouting shunned sick sickly silly sin sinful sinister sinner
  skeptical skepticism skewer skimp skulduggery slack slam slander slanderous slap slaughtered slavish sleaze slime
  slippery slipshod slob sloppy sloth slug sluggish slump slur smack smarmy smash smear smug smuggle smuggler
  snafu snarl sneaky sneer sneering snide snob snobbish snooty snub sob sordid sore-loser sorry soulless spat spew
  spineless spiral spite spiteful splurge spoil spoiled spook spout squabble squalid squalor squander squeamish
  squeeze stab stagnation stain stalemate stalker stalking stall starving steal stench stereotype stifle stigma
  stigmatize sting stink stinking stoke stonewall stonewalling stooge stranglehold stray strife struggle stubborn
  stumble stumbling stunted stupid stupidity stupor subjugate submissive subpoena substandard subversion subversive
  subvert sue suffer suffering sulk sullen sully superficial suppress suppression surrender suspect suspicion
  suspicious swindle swindler sycophant sycophantic tacky taint tainted tantrum tarnish tarnished tasteless
  tattered taunt tax-evasion temper terrible terribly terrified terrify terrifying testy thankless theft thief
  thievery thin-skinned thoughtless threat threaten threatening thwart tirade tiresome toady tone-deaf
  tone-deafness topple torn torpedo tortured totalitarian toxic toxicity traduce tragedy tragic tragically trample
  trampling transgress transgression trash trauma traumatic traumatise traumatize traumatized trepidation trespass
  trick trivialize troll trouble troubled troublemaker troublesome troubling trounce trouncing truancy tumult
  tumultuous turmoil turncoat two-faced tyrannical ugliness ugly ulterior un-american unabashed unacceptable
  unaccountable unamerican unapologetic unarmed unauthorized unbalanced unbearable unbecoming unbelievable uncaring
  uncivil uncivilized unclean unconscionable unconstitutional uncontrolled uncooperative undemocratic undercut
  underhanded undermine undeserved undeserving undesirable undignified undisciplined undue uneasy unequal unethical
  unfair unfairly unfaithful unfit unforgivable unfortunate unfortunately unfounded unfriendly ungodly ungrateful
  unhappy unhelpful unhinged unholy unimaginable uninformed uninspired uninspiring unjust unjustified unkind
  unlawful unlawfully unlicensed unmitigated unmotivated unnerving unpatriotic unpleasant unpopular unprepared
  unpresidential unprofessional unqualified unravel unrealistic unreasonable unrelenting unreliable unrepentant
  unrest unruly unsafe unsavory unscripted unscrupulous unsettling unsound unstable unsubstantiated unsuccessful
  unsuitable untenable untested unthinkable untoward untrue untrustworthy untruth unwanted unwarranted unwise
  unworthy uprising uproar upset useless usurp usurper vacuous vain vainglorious vandal vandalism vandalize vanity
  vendetta vengeful venom venomous vexing victimize vigilante vilification vilify vindictive vindictiveness violate
  violation violator violently virus vitriol vitriolic volatile volatility vulgar vulgarity vulnerable vultures
  wacko wacky wail walkout wallow wane war warlord warpath washed-up wasteful wayward weak weaken weakling weakness
  weaponize weary weasel weep whack whine whiner whining whistle-blower whitewash wimp wimpy wince
  witch-hunt witless woe woeful woefully womanizer womanizing worried worrisome worry worse worsen worthless wound
  wrath wreck wreckage wretch wrong wrongdoing wrongful wrongly yell zealot zealotry
`);
const DULL = wordList(`
  absence absent adversity aggressively alternative ambiguous ambivalent anti anxiety anxious apprehension
  apprehensive argue argument argumentative aside avoid backpedal backtrack backward bail balk barely beg bias
  bizarrely blame-game blank block blunt boast bother bound break breakaway breakup bubble buck burden bureaucratic
  casualty caution cautious cease challenge charge clamp clumsily coincidence cold combat commotion competition
  complain complaint complicate complicated compromising concern concerned conflict confront confrontation
  confrontational conspicuous constrain constraint contend contentious contest contradictory costlier costly
  counter crack cramp crowd cut cut-throat dark debt decline decrease defensive defiant deficit delay delayed
  denial deny departure dependent deplete deter deterrent detour detriment deviate difficult difficulty dilemma
  disagree disagreement discomfort discontent discount discourage disguise disorganized displaced disputed
  dissident distance distract distraction disturbance divergent divided drawback drift drop drown dump elite
  elitist elusive end establishment estranged evasion exclude exhausted exhausting exhaustion expel expensive
  expire faint fall fallout far-left far-right fatigue fault fearfulness fend feud fierce fight fine finger fire
  flaw flustered force fracture fragile friction frown frustrate frustrated frustrating frustration fuss gap glitch
  glut grapple grievances grill gruff grumble guard gun half-hearted halt hard hardship hastily hasty haunt
  heartache heated heckle hectic hesitant hesitate hiccup hide hinder hit hurdle hype hypothetical idle ignore
  impasse impatient impede impediment imperfect impersonal implausible impose impractical inability inaccessible
  inattentive inconclusive inconvenience inconvenient indebted indecision indecisive ineffectively inefficiency
  inefficient inescapable inexact inexperience inexperienced infighting inflation infrequent inhibit inquiry
  insecure insecurity insider insufficient insufficiently intercept interfere interference interrogate interrupt
  intrusive inundate investigate investigation investigator irk ironic irony irregular irregularity irrelevant
  irritate isolated jab jeer jolt lack lacking lag lame-duck lament late leftover liable limit limited litigation
  lobbyist long-winded loophole low lower lull meaningless misconception misgiving misplaced miss misunderstand
  misunderstanding mixed mixed-up monopoly moot mundane muted nag naught nearly neglectful nervously never nobody
  noisy nonpayment nuisance objection objectionable obscure obstacle odd odds old onerous oppose opposition outcast
  outcry outmoded outsider overcome overcrowded overdue overlook overlooked overpaid overpriced overshadow
  oversight oversimplify oversized painstaking pale parole peeve perfunctory persistently perturb plagued plain
  plateau plead plod pointed poke poverty precarious predicament premature pressing pressure pretext price probe
  prohibit prohibition puzzled puzzling qualm quarantine quarrel question questionable quit radical raid
  rebel recant recession reckoning recoil recuse redundant refusal refuse regret reluctance reluctant remorse
  remove renege replace reproof resist resistance restless restrict restriction retire retort retract retreating
  rift risk risky rival rollback rough rowdy rumor rumored rumour rush sag sanctioned scarce scramble scrap scrape
  scrutiny secession secluded secrecy secret secretive secretly sentence setback shake sharp shelve short-lived
  shortage shortcoming shortfall shove shut shy sidestep silence silent sink skeptic skid skirmish slash sleepy
  slide slimmed slip slip-up slow smuggled snag so-called sore sour spar speculate speculation spill split spoilt
  spurn stagnant stalled standoff static steep stern stiff stop storm strain strange stressed stressful strict
  strident strike stuck stunt subdued subpar subpoenaed superfluous surly suspend suspension swamp swipe taboo
  tangle target tariff taxing tear tedious tense tension tenuous tepid terminate test thorny threatless thump tight
  tired tiring toll tough trail trial tumble turbulence turbulent tweet unable unaffordable unanswered
  unattractive unaware uncertain uncertainty unclear uncomfortable uncontrollable unconvinced unconvincing
  undecided underdog underestimate underfunded underpaid underperform undo undocumented unease uneven unexpected
  unfamiliar unfinished unheard unimpressed uninsured uninvited unknown unlike unlikely unlucky unmarried
  unnecessary unofficial unorthodox unpaid unplanned unpredictable unproven unrelated unresolved unsaid unseat
  unsettled unsold unspecified unsure untimely unusual unverified unwelcome unwieldy unwilling upheaval urgent
  vacant vacuum vague veto vie void vow vulnerability wait warily warn warned warning wary waste wasted
  weird wild withdraw withdrawal withhold wobble worn wrangle wrangling
`);
const MILD = wordList(`
  able abundance abundant accept acceptable access accommodate accommodating account accurate accustomed achieve
  acquaint actionable active adapt adequate adequately adjust admissible admit adult advance advantage advice
  affirmative afford affordable agile agree agreement aid alert allow ally ample apolitical apprentice apt arrive
  aspire assertive asset assist assistance associate assure assured attain attainable attend attentive autonomous
  available aware backing balance balanced base behalf believe believer benign best-selling better blue-collar boom
  brainchild bring brother build calm candid candor capability capable care celebrate center centrist certain
  chance change clarify clarity clean clear close closely coach coherent cohesive collaborate collaboration
  collaborative colleague comfort comfortable commemorate commit commitment common community compassion compatible
  competitive complement comply composure comprehensive concede conducive confer confident connect conscience
  consensual consensus considerate considered consistent consistently constructive contribute contribution
  convenient convince convincing cool cooperate cooperation cooperative coordinate correct cosmopolitan cozy
  credible credit cultivate cultured curious dad daughter deal debate decency decent decide decisive decisively
  defensible deft deliberate delicate deliver democracy democratic deserve deserving desirable determine determined
  develop devout dialogue diplomacy diplomatic discuss diverse diversity donate donor dream dutiful earn ease
  easily easygoing economical educate educated education effective efficient elder elect elected elevate eligible
  emerge employ enable encourage encouraging engage enlighten enlightened enough enroll ensure entertain entitle
  entrepreneur entrepreneurial equal equality equitable equity essential established ethical even-handed evenhanded
  everyday evidence-based evolve exempt exempted expand expect experience experienced expert expertise explain
  exploratory exquisitely fair fairly fairness faith faithful familiar family fan father fatherly feasible fellow
  fertile finest firsthand fix flexible fluent focus focused folksy follow follower foremost forge formidable
  forthcoming forthright forward foster foundation founder frank free freedom freely fresh friend friendly fruitful
  fulfill full fun fund funding future gain game-changing generate gentle gently give glow goal graduate grant
  greet grow growth guarantee guest guidance guide guiding handle handy happen healthier healthy hear hearty help
  high high-profile high-ranking higher homegrown hope hopeful hopefully hopes household housing hug human humor
  humorous hygiene ideal imagination imaginative impartial impartiality impeccable important improve improvement
  include inclusion increase independent industrious influential inform informed initiative innovation innovative
  insight instructive instrumental intact intend interactive interest interested intuitive invest invite job join
  joke judicious just justice keen keep key kid king know knowledge knowledgeable laid-back lasting laugh
  law-abiding lawful lawfully leading learn legal legitimate leisure level-headed liberal lift like likely live
  liveliness lively logical long-time longtime low-key loyal loyalty lucid luxury mainstream major majority
  manageable mandate marriage marry mastery mate meaningful meet mentor merit merry methodical mild mindful
  moderate modern mom moral mother motivate motivated mutual natural neat negotiate neighbor neutral newborn nimble
  nominate nominee nonpartisan nonviolent normal nuanced objective observant obtain offer open openness opportunity
  optimism optimistic orderly organize organized original outgoing outreach outspoken pact pardon parent
  participate partner partnership passion path patience patient pay peace pensive perk permit philanthropic
  philanthropist philanthropy picturesque pioneer playful pledge plentiful plus poised policy polite popularity
  popularly portable positive possess possible postgraduate power powerful practical practice pragmatic praising
  pray prayer precise predict premier prepare prepared presidential prevail principle principled priority privilege
  privileged pro prodigious productive professional professionalism proficient profitable progress progressive
  prolific prominent promise promote promotion promptly propel proper proponent prosper prosperous protect
  protection protector provide public punctual purpose purposeful qualified quality quick quiet raise rapport
  rational re-elect ready realistic reasonable reassure rebound rebuild reclaim recognise recognition recognize
  recommend reconcile reconciliation recover recovery reelect refine reform reform-minded refresh regain
  rehabilitate reinforce reinstate relationship relax relaxed relevant reliable relief relieve relieved religious
  remedy renew renewal renowned reopen repair resolve resource resourceful respond responsibility responsible
  restoration restore restrained restraint result reveal revitalize revive rich right right-minded rigorous rise
  robust romance rooted safe safety salvage sanctuary satisfaction satisfactory satisfied save savvy scholar
  scholarly scholarship scientific score seasoned secure security self-made senior sensible sensibly sensitive
  sensitivity serene serious serve service settle share shared sharpen shelter shield significant simple simplicity
  simplify sincere sister skill smile smooth sober sociable social soft-spoken solid solution solve son soothe
  sophisticated spacious special sponsor spontaneity spotless stability stabilize stable stamina standing star
  state-of-the-art stately statesmanlike steady straightforward strategy streamline strengthen strong stronger
  studious sturdy subtle succeed suit suitable supply support supporter supportive sure surefooted surge survive
  survivor sustain sustainable swear sweet swift sworn sympathetic sympathy tact tactful talent tasteful teach team
  team-player technical tenacious tenacity tender thorough thoroughly tidy timely tolerance top touching
  tough-minded traction tradition traditional transparency transparent treasury trim troubleshoot true truly trust
  truth tuition understand understandable understanding unharmed unhurt unify unique unite united unity unscathed
  upbeat upgrade uphold upscale upward urbane useful valid validate valuable value valued versatile vested veteran
  viable victim vigor vigorous vigorously visible vision vital vocal volunteer volunteering vote warm wealthy
  welcome well well-being well-connected well-documented well-educated well-informed well-meaning well-off
  well-read well-spoken well-suited well-written wholesome wide-ranging wife willing willingness wish wit won work
  workable worker workforce worship worth worthy young youthful zeal zest
`);
const GOOD = wordList(`
  able-bodied absolve acclaim acclaimed accolade accomplish accomplished accomplishment achievement acquit
  acquittal acumen adept admirable admiration admire admirer adorable adore adroit adulation advocate affection
  affectionate affectionately affirm agility alleviate altruism altruistic amaze amazed amazing amiable angel
  angelic appeal appealing applaud applause appreciate appreciated appreciation appreciative approval approve
  ardent articulate aspiration aspirational astute attentiveness attractive authentic avid award award-winning awe
  bargain beacon beautiful beautifully beauty befriend beloved benefactor benefit benevolent bipartisan
  bipartisanship bless blessing bliss blissful blossom bold boldly bolster boon boost brave bravely bravery bravo
  breakthrough breathtakingly bright brighten brightest brilliance brilliancy brilliantly brotherly buoyant
  bustling captivate captivating caring celebrated celebration celebratory celebrity champion charisma charismatic
  charitable charity charm charming cheer cheerful cherish chivalrous civil civility classy clever cleverly
  comeback comfortably commend commendable compassionate compassionately compelling competence competent compliment
  complimentary composed confidence congratulate congratulation congratulations congratulatory conquer
  conscientious consolation console cordial courage courageous courageously courteous courtesy creative creativity
  credibility dazzle dazzling dearest decorated dedicate dedicated dedicating dedication defend defender delight
  delighted delightful delightfully dependable devoted devotee devotion dignified dignify dignity diligent
  diplomatically distinction distinguished divine dominate dreamy dynamic eager eagerly earnest ebullient
  effortlessly elated electrify elegant eloquent eloquently embrace empathetic empathy empower empowering
  empowerment enchanting endear endearing endorse endorsement endorser energetic energise energize engaging enjoy
  enjoyable ennoble enrich enthrall enthused enthusiasm enthusiast enthusiastic enthusiastically esteem
  esteemed euphoria euphoric exalt excel excellence excellently excite excited excitement exciting
  exemplary exonerate exonerated exoneration exuberant exult eye-catching fabulous fair-minded faithfully fame
  famous fan-favorite fascinating favor favorability favorable favored favorite favour favourable fearless
  fearlessly fervent festive first-class first-rate flair flattering flawlessly flourish fond foresight forgive
  forgiveness forgiving fortunate freed friendliness front-runner frontrunner fulfilling fulfillment funny gallant
  gallantly game-changer generosity generous generously genuine genuinely gift gifted glad gladly glamorous
  gleaming glee gleeful glorify glory glowing golden good good-hearted good-natured goodwill grace graceful
  gracious graciously grand grandeur grateful gratify gratifying gratitude gusto hail handsome happily happiness
  happy hard-working hardworking harmony heal healing heart heartening heartfelt heartwarming heavenly helpful
  hilarious honest honestly honesty honor honorable honorary honored honoree honour honourable
  hospitable hospitality humane humanitarian humble humbly humility icon iconic idealism idealist idealistic
  illuminate illustrious impassioned impress impressed impressive impressively inclusive inclusivity incorruptible
  indomitable ingenious ingenuity innocence innocent insightful inspiration inspirational integrity intellect
  intelligence intelligent intrepid invigorate irresistible jovial joy joyful joyfully joyous jubilant jubilation
  judiciously kind kind-hearted kindly kindness kudos landslide laud laudable lauded laureate lead leader
  leadership legend legendary levelheaded liberate liberation liberator liberty life-saving lifesaving lighthearted
  likability likable likeable love loveable loved lovely loving lucky luminary luxuriant magical magnanimous
  magnetic majestic marvelously master mastermind mature maturity medal memorable merciful mercy meritorious
  meticulous miracle miraculous miraculously modest motivational nobility noble nobly nurture nurturing open-minded
  openhearted optimist optimistically outdo outperform outstandingly overjoyed passionate passionately patriot
  patriotic patriotism peaceful peacefully peacemaker pearl perceptive perfect perfectly perseverance personable
  pioneering pious plaudits pleasant pleased pleasure plucky poise polished popular powerhouse praise praiseworthy
  precious preeminent prestige prestigious pride prize prodigy prominence promising prosperity protective proud
  proudest proudly prowess prudent quick-witted quintessential radiant rally rapturous re-election reassurance
  reassuring record-breaking redeem redeeming redemption reelection refreshing rejoice rejoicing reliability relish
  remarkable remarkably renaissance rescue resilience resilient resolute respect respectable respected respectful
  respectfully resplendent restful reverence reverent reverential revolutionize reward rewarding righteous
  righteousness rock-solid role-model romantic rosy sage saint saintly salute sane satisfy savior scrupulous
  self-confidence self-confident self-discipline self-respect selfless selflessly sensational serenity sharp-witted
  shine shining shrewd sincerely sincerity skilled skillful smart smarter smashing snappy soar solace solidarity
  soothing sought-after soulful sparkle sparkling spectacularly spirited splendid spotlessly spry stalwart standout
  statesman statesmanship staunch steadfast steadiness stellar straight-shooting strength strongly suave succeeding
  success successful successfully sunny superior supremely surpass sweetheart talented teamwork tender-hearted
  terrific thank thankful thanks thoughtful thrill thrilled thrive tireless tirelessly tolerant top-notch top-rated
  trailblazer trailblazing transformative treasure treasured trendsetter tribute triumphal triumphantly
  trusted trusting trustworthy truthful truthfully unanimous unanimously unbeaten unbiased unblemished
  uncompromised undaunted undefeated unflappable unforgettable unifier unifying unselfish unselfishly uplift
  uplifting upright upstanding valedictorian valiant valor valorous vibrant victorious victory vigilant vindicate
  vindicated vindicating vindication virtue virtuoso virtuous visionary vivacious warm-hearted warmhearted warmly
  warmth welcomed welcoming well-behaved well-deserved well-known well-liked well-loved well-prepared well-received
  well-regarded well-respected well-rounded whip-smart whiz win winnable winner winning wisdom wise wisely witty
  wonder wonderment worshipful worthier worthiest worthwhile
`);
const SPLENDID = wordList(`
  adored awesome best breathtaking brilliant cheers excellent exceptional exceptionally exhilarating exquisite
  extraordinarily extraordinary exultant fantastic flawless genius glorious great greatest greatly greatness hero
  heroes heroic heroically heroism idol incredible inspire inspired inspiring invaluable magnificent marvel
  marvellous marvelous masterful masterpiece monumental outstanding phenomenal revere revered spectacular
  stunningly superb superhero superstar triumph triumphant unmatched unparalleled venerable wonderful wonderfully
  world-class
`);

const TONES: ReadonlyMap<string, number> = new Map(
  (
    [
      [ABHORRENT, -1],
      [BAD, -0.65],
      [DULL, -0.3],
      [MILD, 0.3],
      [GOOD, 0.65],
      [SPLENDID, 1],
    ] as const
  ).flatMap(([words, tone]) => words.map((word) => [word, tone] as const)),
);

/** How good or bad a word rings, -1 to 1; 0 for most words and all names. */
export function toneOfWord(token: Token): number {
  if (token.pos === "PROPN" || token.pos === "PUNCT") return 0;
  return TONES.get(token.lower) ?? TONES.get(token.lemma.toLowerCase()) ?? toneOfParts(token.lower);
}

/** Of a word made of another one: "shamelessly", "greediness", "uneconomical". */
function toneOfParts(word: string): number {
  const base = /(?:ly|ness)$/.test(word) ? adjectiveIn(word) : word;
  const tone = TONES.get(base);
  if (tone !== undefined) return tone;
  const undone = TONES.get(/^(?:un|in|im|dis|non-?)(.{4,})$/.exec(base)?.[1] ?? "") ?? 0;
  return undone > 0 ? -undone : 0;
}

function adjectiveIn(word: string): string {
  return word
    .replace(/(?:ical)ly$/, "ic")
    .replace(/bly$/, "ble")
    .replace(/(?:ly|ness)$/, "")
    .replace(/i$/, "y");
}
