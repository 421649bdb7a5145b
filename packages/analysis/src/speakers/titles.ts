/** Words for what people are and what bodies are called, lower-cased and singular: general vocabulary, no names of people. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ""));

export const HONORIFICS: ReadonlyMap<string, "masculine" | "feminine" | undefined> = new Map([
  ...[...words("mr. mr sir lord messrs. master")].map((word): [string, "masculine"] => [word, "masculine"]),
  ...[...words("mrs. mrs ms. ms miss lady dame madam mme. mme mlle.")].map((word): [string, "feminine"] => [
    word,
    "feminine",
  ]),
  ...[...words("dr. dr prof. prof mx. hon. rev. rev fr. dci cllr cllr.")].map((word): [string, undefined] => [
    word,
    undefined,
  ]),
]);

/** Offices and ranks that stand before a name ("President Roe") or describe a person ("the president"). */
export const ROLES =
  words(`operator commentator warden clerk engineer biologist chemist physicist trustee captain pilot sailor guard inspector critic opponent advocate protester demonstrator lobbyist rebel fisherman miner tenant landlord shopkeeper passenger customer parent relative colleague rival ally villager refugee migrant immigrant 
president vice-president premier minister secretary senator sen. sens. representative rep. reps. congressman congresswoman governor gov. govs. mayor chancellor chairman chairwoman
chair chairperson leader speaker whip judge justice attorney prosecutor counsel general gen. colonel col. major maj. captain capt. lieutenant lt. sergeant sgt. admiral adm. commander cmdr. commissioner
spokesman spokeswoman spokesperson director president-elect executive ceo cfo coo founder co-founder cofounder owner manager editor reporter correspondent columnist analyst strategist
adviser advisor aide official officer ambassador envoy diplomat deputy delegate councilman councilwoman councillor councilor alderman assemblyman assemblywoman lawmaker legislator member mp mep pm geologist
professor historian economist scientist researcher scholar expert doctor physician surgeon nurse teacher principal student pastor bishop archbishop cardinal pope rabbi imam priest reverend
king queen prince princess duke duchess emperor sultan emir sheikh ayatollah candidate nominee hopeful contender incumbent frontrunner front-runner
lawyer solicitor barrister author writer journalist activist organizer campaigner volunteer farmer worker driver resident neighbor neighbour voter supporter witness victim survivor
detective sheriff chief superintendent inspector constable policeman policewoman trooper firefighter marshal agent investigator detective
coach player striker goalkeeper captain quarterback trainer actor actress singer musician artist filmmaker producer host anchor presenter commentator pundit pollster consultant
treasurer comptroller controller auditor administrator coordinator superintendent trustee regent dean provost veteran soldier negotiator mediator
entrepreneur businessman businesswoman billionaire mogul magnate investor banker trader broker developer engineer architect designer
mother father mum mom dad pensioner motorist son daughter wife husband brother sister widow widower parent cousin uncle aunt grandfather grandmother nephew niece fiance fiancee girlfriend boyfriend friend
republican democrat conservative liberal socialist independent moderate progressive
chairman vice deputy undersecretary counselor attorney-general solicitor-general secretary-general head boss operative surrogate insider source`);

/** Words that may open a title: "Former", "Acting", and parties and nationalities follow. */
export const TITLE_OPENERS = words(
  "former ex-president then then-president acting incoming outgoing retired late senior longtime veteran interim deputy assistant associate",
);

/** Offices that news calls by other names: "Rep. Lee" is later "the congressman". */
export const ROLE_SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    "rep.": ["representative", "congressman", "congresswoman", "lawmaker"],
    "sen.": ["senator", "lawmaker"],
    "gov.": ["governor"],
    representative: ["congressman", "congresswoman", "lawmaker"],
    senator: ["lawmaker"],
    "lt.": ["lieutenant"],
    "gen.": ["general"],
    congressman: ["lawmaker", "representative"],
    congresswoman: ["lawmaker", "representative"],
    mp: ["lawmaker", "member"],
    billionaire: ["businessman", "mogul", "tycoon"],
    mogul: ["billionaire", "businessman"],
    boss: ["chief", "leader", "head"],
    chief: ["boss", "leader", "head"],
    leader: ["boss", "chief", "head"],
    head: ["boss", "chief", "leader"],
    father: ["priest"],
    pm: ["premier", "prime", "minister"],
    minister: ["pm"],
    spokesman: ["spokesperson"],
    spokeswoman: ["spokesperson"],
    chairman: ["chair"],
    chairwoman: ["chair"],
    attorney: ["lawyer"],
    lawyer: ["attorney"],
    premier: ["leader"],
    president: ["leader"],
    nominee: ["candidate"],
    candidate: ["nominee", "hopeful", "contender"],
  }),
);

export const MASCULINE_ROLES = words(
  "chairman congressman spokesman councilman assemblyman alderman king prince duke emperor sultan emir sheikh pope priest actor businessman policeman father son husband brother widower uncle grandfather nephew boyfriend fiance man boy gentleman fisherman craftsman",
);
export const FEMININE_ROLES = words(
  "chairwoman congresswoman spokeswoman councilwoman assemblywoman queen princess duchess actress businesswoman policewoman mother daughter wife sister widow aunt grandmother niece girlfriend fiancee woman girl lady",
);

/** Nouns after "Secretary of", "Minister of". */
export const PORTFOLIOS = words(
  "state defense defence health education labor labour energy commerce agriculture transportation transport interior treasury justice war finance homeland security foreign affairs trade culture environment housing veterans human services urban development land fisheries water forestry tourism sport science research industry economy economic climate rural and the staff house senate political public international internal social control prevention",
);

/** A capitalised name that holds one of these is an organization's. */
export const ORGANIZATION_WORDS =
  words(`lines shipping railways ferries mining oil gas petroleum steel pharmaceuticals foods capital securities insurance logistics telecom software robotics studiospartnership monitor watch conservancy water energy power rail airlines
department ministry committee party university college institute institution group inc inc. corp corp. corporation company co. ltd ltd. llc plc union council court house senate congress parliament assembly agency
bank foundation center centre association society federation league club team board bureau commission authority administration service services office police army navy force forces guard church
hospital school academy network news times post journal tribune gazette herald guardian telegraph press media magazine review daily newspaper channel radio television tv broadcasting
fund trust alliance coalition campaign caucus conference organization organisation nations treasury reserve exchange airlines airways motors industries systems technologies partners holdings
committee government cabinet legislature knesset duma bundestag kremlin pentagon vatican museum library laboratory project initiative movement front brigade militia tribunal chamber secretariat commonwealth
ag gmbh s.a. n.v. plc. oyj asa s.p.a. pac lobby think-tank superpac democrats republicans conservatives liberals greens tories labour`);

/** Common nouns for bodies that speak as one. */
export const BODY_NOUNS =
  words(`coastguard province municipality borough town contractor fund trust task-force commission inquiry authority opposition service union crew staff leadership military militia delegation mission government administration ministry department agency company firm corporation union party campaign committee council commission court board bureau bank office police army military
group organization organisation association foundation charity university college school hospital church team club league federation coalition alliance network newspaper paper magazine station channel
outlet website site publication journal tabloid daily embassy consulate parliament congress senate house assembly cabinet legislature regulator watchdog prosecution defense nonprofit
institute think-tank tank center centre panel jury tribunal state city county country nation kingdom republic kremlin camp industry airline airport utility retailer bank lender maker manufacturer startup giant
report study survey poll statement document memo letter filing lawsuit complaint indictment brief editorial article story column website ad`);

/** What a body is called later by the last word of its name: "Corvane AG" is the company, "Dockers' Federation" the union. */
export const BODY_KINDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    "ag inc inc. corp corp. ltd ltd. llc plc plc. gmbh co. company corporation industries motors holdings technologies systems airlines airways pharmaceuticals foods":
      ["company", "firm"],
    "group partners": ["company", "firm", "group"],
    bank: ["bank", "lender", "company"],
    "federation union guild association": ["union", "federation", "group"],
    "foundation trust": ["charity", "foundation", "group"],
    "coalition alliance campaign society network": ["group", "organization", "organisation"],
    "institute center centre": ["institute", "think-tank", "centre", "center"],
    "agency bureau administration service": ["agency"],
    "times post herald tribune gazette journal telegraph guardian": ["newspaper", "paper"],
  }).flatMap(([lasts, nouns]) => lasts.split(" ").map((last): [string, string[]] => [last, nouns])),
);

export const PARTICLES_IN_NAMES = words(
  "de la le van von der den del della di da dos das du bin ibn al el ben ter ten af av y e zu abu al- st.",
);
export const SUFFIXES = words("jr. jr sr. sr ii iii iv v esq. m.d. ph.d.");
/** Letters after a name that are no part of it. */
export const LETTERS = words("kc qc td mep msp mla obe mbe cbe frs");
