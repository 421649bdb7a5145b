/**
 * Fixed phrases of taking a side. In a phrase, `|` separates words that do equally well (lemmas or forms), `~` stands for up to three
 * articles, possessives, adjectives and adverbs or none. Ordinary English.
 */

/** Said of a holder, the matter behind: "poured cold water on the plan". The first word is the verb. */
const HOLDER_FOR = `
speak ~ in favour|favor|support|defence|defense of
speak up|out for
come down|out on the side of
come out|down ~ in favour|favor|support of
vote|argue|campaign ~ in favour|favor|support of
throw|put ~ weight|support|influence behind
give|lend|offer|pledge|promise ~ blessing|backing|support|approval|assent|consent|endorsement|vote|thumbs-up|go-ahead to
give ~ green light to
have no ~ problem|objection|quarrel|difficulty|issue|complaint|qualm|reservation|doubt with|to|about
see|know|have no|little ~ alternative|substitute to|for
see ~ need|case|merit|benefit|advantage|virtue|sense|value|future for|in|of
line|fall up|in behind
swing|rally|unite|close behind|round|around
live with
make|put|set ~ case|argument|plea for
voice|express|declare|signal|pledge|reaffirm|reiterate|announce|state|repeat|show|register|proclaim|affirm ~ support|backing|enthusiasm|approval|sympathy|admiration|preference|satisfaction for|with|of|at
sing ~ praise of
say yes to
welcome with open arms
sign|launch|start|organize|organise|lead|join|hand|back ~ petition|campaign|march|rally|appeal|initiative|demonstration for
put ~ name to ~ petition|appeal|letter for
table|propose|submit|move|introduce ~ motion|amendment|bill|law|resolution|petition for|to
stand up|firm|squarely for|behind|by
bring on
hold out for
press|push|call ahead|on with|for
look forward to
stick|stand ~ with|by
take heart from
set ~ hope|store on|in|by
do ~ favour|favor with
`;

const HOLDER_AGAINST = `
pour|throw cold water on|over
have|harbour|harbor ~ reservation|doubt|misgiving|concern|qualm|objection|problem|issue|worry|fear about|over|with|to|on
have nothing to do with
want|have no part of|in
want nothing to do with
voice|express|declare|raise|share|register|state|repeat|reiterate|announce|signal|reaffirm|air|lodge|underline ~ opposition|concern|doubt|misgiving|fear|reservation|objection|unease|alarm|dismay|scepticism|skepticism|criticism|anger|disapproval|worry|outrage|hostility|disquiet|protest|regret|disappointment about|over|to|of|at|against|with|on
cast|throw|sow ~ doubt|aspersion on|over|upon
launch|start|sign|lead|join|organize|organise|stage|hold|mount|back|hand ~ petition|campaign|march|protest|rally|demonstration|strike|boycott|appeal|complaint|lawsuit|challenge|fight|crusade against|over|to
file|bring|lodge|take ~ complaint|suit|lawsuit|appeal|challenge|action|objection|case against|over|to
put ~ name to ~ petition|appeal|letter against
take ~ action|stand|stance|position against
think again|twice about
have second|serious thought|thought about
sue over
go to court over|against
say no to
say|speak ~ against
stand in the way of
draw|hold the|~ line at
turn ~ back|nose on|at|up
shed no tear for|over
wash ~ hand of
have no time|stomach|appetite|patience|use|sympathy|love for
see no|little ~ need|case|point|merit|reason|benefit|sense|justification|future|use|value for|in|of
find|pick ~ fault|hole with|in
take ~ exception|issue|umbrage to|with|at
dig ~ heel in over|against
put ~ foot down over|on
sound ~ alarm about|over|on
question ~ need|wisdom|point|purpose|value|sense|case|logic|legality|use for|of|behind
demand|urge|want|seek|call ~ end|halt|stop to
put ~ brake|stop|end on|to
bristle|balk|baulk|recoil|flinch at|from
set ~ face against
do without
fight ~ tooth and nail against
resist ~ call for
resign|quit|leave|walk|demonstrate|march|step ~ in protest at|over|against
speak of ~ dismay|anger at|over
`;

/** Said of the matter, the holder behind: "drew criticism from the mayor". */
const RECEIVED_WELL = `
have|enjoy|win|get|gain|secure|receive|attract|draw|earn|find ~ backing|support|blessing|approval|praise|applause|endorsement|supporter|ally|favour|favor of|from|with|in
please|delight|cheer|thrill
`;

const RECEIVED_BADLY = `
draw|attract|face|meet|provoke|spark|earn|encounter|prompt ~ criticism|opposition|resistance|anger|protest|ire|condemnation|fire|objection|scorn|rebuke|wrath|outcry from|of|among|with|by
come under fire|attack from|by
anger|outrage|infuriate|alarm|dismay|enrage|upset|appal|appall
`;

/** Said of a holder behind "be": "is a big fan of the plan". */
const BEING_FOR = `
on board with
in favour|favor|support of
~ fan|supporter|advocate|champion|proponent|believer|defender|friend|admirer|backer|enthusiast of|in|for
fully|firmly|squarely|right|solidly|strongly behind
happy|content|relaxed|comfortable|fine|okay with|about
comfortable|relaxed with|about
ready to embrace|accept|support|back|sign
convinced|persuaded of|by
won over by
sold on
`;

const BEING_AGAINST = `
up in arms about|over|against|at
dead|dead-set|firmly|strongly|totally|fiercely|bitterly|vehemently|implacably|adamantly set|opposed|against against|to
~ critic|opponent|foe|enemy|sceptic|skeptic|detractor of
at odds|war|loggerheads with|over
in two minds about
not convinced|persuaded|sold|impressed|keen by|on|of|about
unconvinced|unimpressed|unpersuaded|unmoved by|about|of
cool|lukewarm|cold|hostile|deaf on|about|towards|toward|to
`;

/** Said of the matter itself: "can count on his vote". */
const MATTER_GOOD = `
count|rely on ~ vote|support|backing
have|enjoy|get|win ~ support|backing|blessing|vote|approval
pay for itself
pay ~ dividend
speak for itself
make ~ easier|better|safer|cleaner|richer|healthier|stronger|fairer
deserve ~ chance|hearing
`;

const MATTER_BAD = `
come at ~ expense|cost|price of
hit ~ hard|hardest|first
hit ~ poor|family|business|household|worker|child|shop|farmer|pensioner|people ~ hard|hardest|first|most
fall ~ short
go too|way far
send ~ wrong signal|message
miss ~ point|mark
do ~ nothing for|to
add ~ insult|fuel to
mean|spell ~ end|ruin|death|doom|disaster|trouble of|for
make ~ harder|worse|poorer|sicker|dirtier|dearer
`;

const MATTER_BEING_GOOD = `
exactly|just|precisely what
~ only way|option|answer|solution|choice|hope|chance|remedy
~ least
long overdue
worth ~ effort|price|wait|money|risk|cost
good|great for
here to stay
in ~ interest of
`;

const MATTER_BEING_BAD = `
~ last thing
no|not ~ answer|solution|remedy|way|substitute|time
ill|badly thought|conceived|considered through|out
half-baked
ill-thought-out
nothing but|more ~
little|nothing more than
~ tax|attack|assault|war by|on
not ~ good|right enough|way|thing|time|place
bound|doomed|sure|certain to fail|backfire
dead in ~ water
bad|terrible|disastrous for
`;

export type Step = "~" | ReadonlySet<string>;

export interface StancePhrase {
  steps: readonly Step[];
  sign: 1 | -1;
}

export const HOLDER_PHRASES = byFirst(HOLDER_FOR, HOLDER_AGAINST);
export const BEING_PHRASES = parse(BEING_AGAINST, -1).concat(parse(BEING_FOR, 1));
export const MATTER_PHRASES = byFirst(MATTER_GOOD, MATTER_BAD);
export const RECEIVED_PHRASES = byFirst(RECEIVED_WELL, RECEIVED_BADLY);
export const MATTER_BEING_PHRASES = parse(MATTER_BEING_BAD, -1).concat(parse(MATTER_BEING_GOOD, 1));

function parse(list: string, sign: 1 | -1): StancePhrase[] {
  return list
    .trim()
    .split("\n")
    .map((line) => ({
      sign,
      steps: line.split(" ").map((step) => (step === "~" ? step : new Set(step.split("|")))),
    }));
}

function byFirst(good: string, bad: string): ReadonlyMap<string, readonly StancePhrase[]> {
  const found = new Map<string, StancePhrase[]>();
  for (const phrase of [...parse(bad, -1), ...parse(good, 1)])
    for (const first of phrase.steps[0] as ReadonlySet<string>) {
      const known = found.get(first);
      if (known === undefined) found.set(first, [phrase]);
      else known.push(phrase);
    }
  return found;
}
