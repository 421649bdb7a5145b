import { byFirstWord } from "./phrase-list.ts";

/**
 * Fixed phrases of taking a side, their steps as in `phrase-list.ts`: words are lemmas or forms, and the room of `~` is for up to three
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
give X ~ blessing|backing|support|approval|assent|consent|endorsement|thumbs-up|go-ahead|nod|vote
give X ~ green light
give X ~ seal of approval
wave|nod|vote|push X through
have nothing against
take ~ hat off to
pin|put|place ~ hope|faith|trust in|on
have ~ faith|confidence|trust in
have ~ soft spot for
have|set ~ heart set on
set ~ heart|sight on
jump|leap at
warm|rally to
come|swing round|around to
breathe ~ sigh of relief at|over
stick ~ neck out for
speak|talk up ~ for
go ~ out of ~ way for
fight ~ corner of
nail ~ colours|flag to
cast ~ vote|ballot for
take ~ side of
come to ~ defence|defense|aid|rescue of
leap|rush|spring to ~ defence|defense of
keep|hold ~ faith with
hold X up as ~ model|example
throw ~ door open to
join ~ call|chorus|campaign for
lead|join ~ cheer|applause for
afford
stand|march|work ~ shoulder to shoulder with
stand|march|work side by side with
have ~ sympathy|respect|admiration|affection|praise for|with
refuse|decline to apologise|apologize for
make no apology|excuse|bone for|about
`;

const HOLDER_AGAINST = `
pour|throw cold water on|over
have|harbour|harbor ~ reservation|doubt|misgiving|concern|qualm|objection|problem|issue|worry|fear about|over|with|to|on
have nothing to do with
want|have no part of|in
want nothing to do with
voice|express|declare|raise|share|register|state|repeat|reiterate|announce|signal|reaffirm|air|lodge|underline ~ opposition|concern|doubt|misgiving|fear|reservation|objection|unease|alarm|dismay|scepticism|skepticism|criticism|anger|disapproval|worry|outrage|hostility|disquiet|protest|regret|disappointment about|over|to|of|at|against|with|on
cast|throw|sow ~ doubt|aspersion on|over|upon
launch|start|sign|lead|join|organize|organise|stage|hold|mount|back|hand ~ petition|campaign|march|protest|rally|demonstration|strike|boycott|appeal|complaint|lawsuit|challenge|fight|crusade against|over
launch|mount|lodge ~ challenge|objection|appeal to
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
give X ~ thumbs down
give X ~ shrift|shoulder|brush-off
give ~ thumbs-down|cold shoulder to
vote|shout|shoot|strike X down
throw X out
tear|rip X up|apart
tear|rip X to shreds|pieces
tear|lay|rip into
pour|heap|pile ~ scorn|ridicule|criticism|contempt|abuse on|over
take ~ swipe|dig|shot|potshot|pop at
hit|strike|lash|kick out|back against|at
take Y to court|task|tribunal over|for|about
draw ~ line in ~ sand over|at|on
walk|storm|march out over|at
walk|storm|march out of Y over|at
resign|quit|strike|revolt|rebel ~ over
resign|quit|stand|step down over
resign|quit Y over
pull|withdraw|withhold|cut|freeze ~ money|funding|fund|saving|cash|investment from|out
boo|jeer|heckle|picket
lose ~ patience|confidence with|in
had ~ enough of
have ~ axe to grind with
call X into question
raise|kick|make up ~ fuss|stink|row about|over
take ~ arm against
cry|call foul over
fail to see|understand ~ point|need|logic|sense|benefit|value|case|reason|attraction|wisdom of|for|in|behind
see|know no ~ good in|from
have ~ grudge|quarrel|beef against|with
be no ~ fan|friend|admirer of
slam ~ door on|in
close|shut|slam ~ door to|on
put ~ spoke|spanner in
show ~ red card to
join ~ chorus|protest|fight|campaign|revolt against
wage|declare ~ war on|against
cut|cast X adrift
withhold ~ vote|support|backing|consent|approval|funding from
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
united|unanimous behind|for
over the moon about|at|with
cheered|heartened|encouraged|reassured|relieved|thrilled by|at|about|with
`;

const BEING_AGAINST = `
up in arms about|over|against|at
dead|dead-set|firmly|strongly|totally|fiercely|bitterly|vehemently|implacably|adamantly set|opposed|against against|to
~ critic|opponent|foe|enemy|sceptic|skeptic|detractor of
at odds|war|loggerheads with|over
not convinced|persuaded|sold|impressed|keen by|on|of|about
unconvinced|unimpressed|unpersuaded|unmoved by|about|of
cool|lukewarm|cold|hostile|deaf on|about|towards|toward|to
united|unanimous|unanimously|divided against
still|yet to be convinced|persuaded|won about|by|of|over
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
tick ~ box
stack|add up
stand up to ~ scrutiny|examination
put X on ~ map
put X first
give X ~ chance|voice|choice|future|hope|lifeline|fresh start|say
breathe ~ life into
bring X to life
go ~ long way to|towards|toward
pay for ~ itself|themselves
get it|this|that ~ right
be a price worth
do ~ fine|good|great|excellent|superb|outstanding|splendid|terrific|remarkable job
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
make ~ mockery|nonsense|fool of
fly in ~ face of
leave ~ taste
ring hollow
smack|reek|stink of
beggar|defy belief|logic|reason
defy common
stick in ~ throat|craw
raise ~ question than
open ~ floodgate to
open ~ can of
set ~ dangerous|bad|terrible|worrying|awful precedent
tie ~ hand of
cut|strike at ~ heart|root of
line ~ pocket of
play into ~ hand of
fan ~ flame of
sound ~ knell for|of
put X last|second
put X at risk
put X in danger|jeopardy|peril
put X out of
leave X in ~ debt|lurch|limbo|cold|rain|mud|street|dark|dust|poverty|tatter|ruin|danger
leave X behind|stranded|homeless|exposed|vulnerable|jobless|penniless
leave X ~ worse|poorer|out
leave X with nothing
drive X out|away|under
drive ~ wedge between
ride|run roughshod over
trample|walk on|over|all
let X down
hold X to ransom|hostage
sell X ~ short|out
paper over ~ crack
kick ~ can down
take|steal from ~ poor|poorest|weak|needy
rob X of
do ~ more harm
help|benefit|serve|suit nobody|none|no-one but|except
help|benefit|serve|suit no one but|except
help|benefit|serve|suit only|just ~ rich|shareholder|banker|developer|few|landlord|speculator|wealthy
get it|this|that ~ wrong
get ~ priority wrong
have ~ priority wrong
cost ~ earth|fortune
get us|them nowhere
do ~ bad|poor|terrible|lousy|dreadful job
leave me|us|him|her|them cold
have ~ lot|much|plenty|question to answer
owe Y ~ apology|explanation
go on ~ far|too long
go on long|far enough
come ~ too early|late|soon
drag on ~ long
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
worth every|fighting|defending|keeping|saving|having|doing|celebrating
second to none
just ~ tonic|ticket
money well spent
on ~ right track
fit for ~ purpose
a ~ shot in
fit|qualified|worthy to|for|of
`;

const MATTER_BEING_BAD = `
~ last thing
no|not ~ answer|solution|remedy|way|substitute|time|option
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
forced|foisted|dumped|thrust|rammed|inflicted|sprung on|upon|through|down
riddled with
built on ~ sand|lie
beyond ~ repair|redemption
nowhere near ~ enough|good
no better than
not fit for ~ purpose
no place for
paid for by ~ poor|poorest|worker|pensioner|tenant
out of touch|control|order|line|date|step|depth|idea
rushed|hurried|rammed|railroaded through
`;

export const HOLDER_PHRASES = byFirstWord(HOLDER_FOR, HOLDER_AGAINST);
export const BEING_PHRASES = byFirstWord(BEING_FOR, BEING_AGAINST);
export const MATTER_PHRASES = byFirstWord(MATTER_GOOD, MATTER_BAD);
export const RECEIVED_PHRASES = byFirstWord(RECEIVED_WELL, RECEIVED_BADLY);
export const MATTER_BEING_PHRASES = byFirstWord(MATTER_BEING_GOOD, MATTER_BEING_BAD);
