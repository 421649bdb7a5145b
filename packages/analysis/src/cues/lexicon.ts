/**
 * The verbs and nouns by which English news attributes words, by what may follow them and what they imply.
 * Hand-written from grammars of reporting verbs (Quirk et al., Levin's verb classes 37, 29, 33); a verb may stand in several lists.
 */

/** What a cue tells of its content, before any attitude is read: "denied that x", "demanded x", "praised x". */
export type CueImplication =
  | "denial"
  | "doubt"
  | "demand"
  | "promise"
  | "refusal"
  | "praise"
  | "criticism"
  | "agreement"
  | "concession"
  | "question"
  | "belief";

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ""));

/** May carry a quotation or a clause, with or without "that", and may follow what they report: "x, he said". */
export const SPEECH = list(`read 
  say state add note claim argue insist suggest warn admit acknowledge assert contend maintain explain announce declare predict promise
  pledge vow reply respond reveal report confirm conclude complain recall remark observe write tweet quip joke allege stress emphasize
  emphasise reiterate repeat affirm testify concede counter caution deny disclose lament boast muse opine continue ask shout yell
  whisper exclaim proclaim agree answer retort interject propose recommend demand imply hint indicate forecast hypothesize speculate
  tell remind assure inform advise notify reassure urge recount relate comment confess confide cry explain gripe grumble inquire
  instruct interrupt intone marvel mention  order plead   protest query reason rejoin scoff   stipulate swear
  sigh charge theorize underline underscore verify volunteer vouch wonder posit aver avow attest estimate signal    post 
  clarify elaborate enthuse rule find  quote  reckon fume chide scold taunt tease crow thunder bemoan
  tout summarize summarise surmise write argue maintain  concur   conclude chime  `);

/** Manners of speaking and of making a face (Levin 37.3, 40.2): they attribute the quotation that stands before them, and nothing else. */
export const MANNER =
  list(`rage roar bark bellow boom bray growl grunt groan moan snarl hiss hoot howl holler mutter murmur mumble rasp rumble
  screech shriek snort sneer sniff sob splutter stammer stutter squeal wail wheeze whimper whine yelp beam grin smile laugh chuckle giggle
  smirk shrug nod drawl croak cheer call sing chant gush gasp grimace frown purr snigger`);

/** Verbs of speech that never take a clause without "that": what follows them is a thing or a person. */
export const NO_BARE_CLAUSE =
  list(`continue ask repeat mention answer comment respond reply tease chide scold quote order plead recount relate detail describe
  emphasize emphasise stress demand propose charge taunt fume tout crow oppose inform advise notify remind instruct venture summarize summarise bemoan lament underline underscore clarify assume rule find question`);

/** Inner speech: a clause, seldom a quotation. */
export const BELIEF = list(`believe think hope fear feel expect worry doubt assume suspect          agree`);

/** The person addressed stands between verb and content: "told reporters that". */
export const ADDRESSED = list(
  `tell remind assure inform advise notify reassure warn ask urge promise caution brief persuade convince instruct order email text message show teach call beg implore`,
);

/** Somebody is asked to do something: "urged allies to pay", "told them to leave". */
export const DIRECTIVE =
  list(`urge ask tell order encourage advise instruct direct beg implore invite  exhort warn challenge 
  command request   counsel remind caution       call`);

/** The speaker's own act is named: "vowed to fight". */
export const COMMISSIVE = list(
  `promise pledge vow threaten offer propose ask demand claim swear profess commit undertake plead volunteer consent`,
);

/** What is spoken of is a noun phrase or a gerund: "criticized the plan", "denied taking bribes". */
export const TOPICAL = list(`
  criticize criticise condemn denounce praise dismiss reject blast slam defend echo endorse   applaud hail welcome deny
  blame accuse announce demand propose promise pledge question dispute cite outline describe discuss mention tout predict stress emphasize emphasise
  express voice suggest reiterate confirm acknowledge decry lambast lambaste deride mock ridicule label brand characterize characterise portray
  depict call deem champion urge recommend explain deplore lament bemoan protest contest rebut refute rebuke commend laud salute
  apologize  disavow disown repudiate renounce  clarify recount reveal disclose downplay justify
   highlight underscore underline advocate    hammer rip assail castigate chastise berate excoriate disparage trash
   liken warn threaten   dub term      estimate question admit concede
   pitch invoke reference slap scold admonish mourn celebrate cheer hint   ridicule
  discourage note repeat attack pan pillory savage scorn  vilify fault`);

/** Those of them that judge what is spoken of: "praised the director" tells an attitude, "praised her for staying" words as well. */
export const JUDGING =
  list(`attack praise welcome hail applaud laud salute commend cheer celebrate defend endorse champion tout justify
  blast slam assail rip hammer pan pillory savage scorn trash lambast lambaste deride decry mock ridicule disparage condemn denounce`);

/** Verb and preposition: "called for a ceasefire", "agreed with her on the need to pay". */
export const PREPOSITIONAL: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    call: "for on upon",
    point: "to",
    speak: "of out against for",
    refer: "to",
    object: "to",
    argue: "for against",
    push: "back",
    plead: "for",
    warn: "of about against",
    complain: "of about",
    apologize: "for",
    apologise: "for",
    disagree: "with",
    agree: "with on about",
    rail: "against",
    boast: "of about",
    brag: "about",
    hint: "at",
    insist: "on",
    appeal: "for to",
    lash: "out",
    advocate: "for",
    vouch: "for",
    inveigh: "against",
    caution: "against",
    protest: "against",
    allude: "to",
    concur: "with",
    joke: "about",
    rant: "about",
    inquire: "about",
  }).map(([verb, words]) => [verb, list(words)]),
);

/** Verbs that attribute words only with their particle: "pointed out that", "shot back", "ruled out a vote". */
export const PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    point: "out",
    shoot: "back",
    hit: "back",
    fire: "back",
    lash: "out",
    lay: "out",
    spell: "out",
    play: "down",
    chime: "in",
    rule: "out",
    shrug: "off",
    sum: "up",
    weigh: "in",
    single: "out",
    push: "back",
    cry: "out",
    blurt: "out",
    brush: "off aside",
    snap: "back",
    wave: "off away",
    set: "out",
    write: "off",
    speak: "out",
    talk: "up down",
  }).map(([verb, words]) => [verb, list(words)]),
);

/** Those of them that carry a clause or a quotation … */
export const PARTICLE_SPEECH = list(`point shoot hit fire lash chime cry blurt snap sum push weigh`);
/** … and those that name what is spoken of. */
export const PARTICLE_TOPIC = list(`lay spell play rule shrug single brush wave set write talk sum`);

/** Adjectives that complete "make": "made clear that", "made it plain". */
export const MADE = list(`clear plain known obvious certain explicit`);

/** Nouns that carry what somebody said: "his call for a vote", "the minister's claim that". */
export const SPEECH_NOUNS: ReadonlyMap<string, CueImplication | ""> = new Map(
  Object.entries({
    call: "demand",
    claim: "",
    argument: "",
    assertion: "",
    statement: "",
    warning: "",
    promise: "promise",
    pledge: "promise",
    vow: "promise",
    demand: "demand",
    suggestion: "",
    allegation: "criticism",
    accusation: "criticism",
    announcement: "",
    proposal: "",
    denial: "denial",
    insistence: "",
    belief: "belief",
    contention: "",
    response: "",
    point: "",
    criticism: "criticism",
    prediction: "",
    assurance: "promise",
    threat: "",
    appeal: "demand",
    plea: "demand",
    complaint: "criticism",
    declaration: "",
    admission: "concession",
    acknowledgment: "concession",
    description: "",
    comment: "",
    remark: "",
    conclusion: "",
    condemnation: "criticism",
  }) as [string, CueImplication | ""][],
);

const IMPLIES: ReadonlyMap<string, CueImplication> = new Map(
  (
    Object.entries({
      denial: "deny dispute rebut refute contest disavow disown repudiate reject dismiss",
      doubt: "doubt question wonder worry fear suspect",
      demand: "demand urge order call instruct direct beg implore request exhort insist appeal lobby",
      promise: "promise pledge vow swear commit undertake guarantee",
      refusal: "refuse decline",
      praise:
        "praise applaud hail welcome commend laud salute congratulate thank endorse support back champion defend tout favor favour celebrate cheer advocate",
      criticism:
        "criticize criticise condemn denounce blast slam decry lambast lambaste deride mock ridicule deplore rebuke blame accuse attack oppose assail castigate chastise berate excoriate disparage trash protest scold fault vilify",
      agreement: "agree concur echo second",
      concession: "admit acknowledge concede confess",
      question: "ask inquire query",
      belief: "believe think hope feel expect assume",
    }) as [CueImplication, string][]
  ).flatMap(([implication, verbs]) => verbs.split(" ").map((verb): [string, CueImplication] => [verb, implication])),
);

/** What a verb of the lexicon implies, if anything. */
export function implicationOf(lemma: string): CueImplication | undefined {
  return IMPLIES.get(lemma);
}

export type VerbForm = "base" | "s" | "past" | "ing";
const IRREGULAR: Record<string, string> = {
  say: "says said saying",
  tell: "tells told telling",
  write: "writes wrote|written writing",
  think: "thinks thought thinking",
  feel: "feels felt feeling",
  hear: "hears heard hearing",
  know: "knows knew|known knowing",
  understand: "understands understood understanding",
  swear: "swears swore|sworn swearing",
  speak: "speaks spoke|spoken speaking",
  see: "sees saw|seen seeing",
  read: "reads read reading",
  forbid: "forbids forbade|forbidden forbidding",
  shoot: "shoots shot shooting",
  hit: "hits hit hitting",
  lay: "lays laid laying",
  spell: "spells spelled|spelt spelling",
  set: "sets set setting",
  take: "takes took|taken taking",
  make: "makes made making",
  begin: "begins began|begun beginning",
  seek: "seeks sought seeking",
  choose: "chooses chose|chosen choosing",
  stand: "stands stood standing",
  lie: "lies lied lying",
  bet: "bets bet betting",
  teach: "teaches taught teaching",
  quip: "quips quipped quipping",
  admit: "admits admitted admitting",
  commit: "commits committed committing",
  permit: "permits permitted permitting",
  rebut: "rebuts rebutted rebutting",
  refer: "refers referred referring",
  plan: "plans planned planning",
  pan: "pans panned panning",
  slam: "slams slammed slamming",
  dub: "dubs dubbed dubbing",
  rip: "rips ripped ripping",
  snap: "snaps snapped snapping",
  chat: "chats chatted chatting",
  opt: "opts opted opting",
  prefer: "prefers preferred preferring",
  concur: "concurs concurred concurring",
  compel: "compels compelled compelling",
  label: "labels labeled|labelled labeling|labelling",
  aver: "avers averred averring",
  brag: "brags bragged bragging",
  sum: "sums summed summing",
  dream: "dreams dreamed|dreamt dreaming",
  put: "puts put putting",
  learn: "learns learned|learnt learning",
  find: "finds found finding",
  slap: "slaps slapped slapping",
  signal: "signals signaled|signalled signaling|signalling",
  spell_out: "",
  avow: "avows avowed avowing",

  shrug: "shrugs shrugged shrugging",
  grin: "grins grinned grinning",
  nod: "nods nodded nodding",
  sob: "sobs sobbed sobbing",
  sing: "sings sang|sung singing",
  hold: "holds held holding",
  show: "shows showed|shown showing",
};

/** Every form of the lexicon's verbs. */
export const VERB_FORMS: ReadonlyMap<string, { lemma: string; form: VerbForm }> = (() => {
  const forms = new Map<string, { lemma: string; form: VerbForm }>();
  const verbs = new Set([
    ...SPEECH,
    ...BELIEF,
    ...ADDRESSED,
    ...DIRECTIVE,
    ...COMMISSIVE,
    ...TOPICAL,
    ...PREPOSITIONAL.keys(),
    ...PARTICLES.keys(),
    ...MANNER,
    "make",
    "put",
    "hear",
  ]);
  for (const lemma of verbs) {
    const [s, past, ing] = inflect(lemma);
    const add = (words: string, form: VerbForm) =>
      words.split("|").forEach((word) => forms.has(word) || forms.set(word, { lemma, form }));
    add(lemma, "base");
    add(s, "s");
    add(past, "past");
    add(ing, "ing");
  }
  return forms;
})();

function inflect(lemma: string): [s: string, past: string, ing: string] {
  const irregular = IRREGULAR[lemma];
  if (irregular) return irregular.split(" ") as [string, string, string];
  const s = /(s|x|z|ch|sh)$/.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`;
  if (lemma.endsWith("e")) return [s, `${lemma}d`, lemma.endsWith("ee") ? `${lemma}ing` : `${lemma.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(lemma)) return [s, `${lemma.slice(0, -1)}ied`, `${lemma}ing`];
  return [s, `${lemma}ed`, `${lemma}ing`];
}
