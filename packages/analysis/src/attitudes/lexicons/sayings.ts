import { byFirstWord } from "./phrase-list.ts";

/**
 * Turns of phrase that take the speaker's side, whatever their grammar. `X` is the matter: before the phrase its subject, behind it
 * what follows; a phrase without it speaks of the matter at hand. Steps as in the stance phrases, verbs by lemma. Ordinary English.
 */
const FOR = `
hands off X
long live X
hats off to X
three cheers for X
kudos|bravo to X
all power to X
thank god|goodness|heaven for X
X ca|can|could n't|not|cannot come soon|quickly|fast enough
X come ~ not a moment too soon
nothing|nobody would please|delight me|us more than X
ca|can|could n't|not|cannot wait for|to X
wait|waiting|waited ~ year|decade|generation for X
cry|crying out for X
desperate|dying|begging|longing for X
nothing wrong with X
not|n't|never see|find|be anything wrong with|in X
nothing ~ against X
not|n't|never have anything against X
everything|lot|much to be said|gained for|from|by X
lot|much|plenty to like|love|admire|gain about|in|from X
better off with|in|inside X
could do with X
would do well to X
no better|surer|finer|safer way to|of Y than X
owe it to Y to X
get|got it ~ right about|on|over X
the more X the better
sooner X come|comes|open|opens|start|starts|arrive|arrives
bring it on
sooner the better
count me|us in
where do i|we sign
about time too
not before time
could n't|not agree more
what 's not to like
`;

const AGAINST = `
shame on X
to hell with X
good riddance to X
never|not|n't forgive Y for X
pay|paying|paid the price for X
bear|bearing|bore ~ brunt of X
foot|footing ~ bill for X
pick|picking up ~ bill|tab for X
ill afford X
raw deal from|under X
X hang ~ head in shame
sooner X go|goes|end|ends|stop|stops|close|closes|leave|leaves
deserve|merit better|more than X
yet to hear|see|find ~ argument|reason|case|evidence|justification for|to X
not|n't|never hear|heard|see|seen|find|found ~ good argument|reason|case|justification for|to X
no ~ good|benefit will|can|could|would come of|from X
no ~ good|benefit come|coming of|from X
nothing|little to be said|gained for|from|by X
nobody ask|asked us|me|them|anyone|anybody about X
no one ask|asked us|me|them|anyone|anybody about X
nobody ask|asked for X
no one ask|asked for X
last thing ~ need|needs|want|wants be X
last thing this|the|our|my town|country|city|village|region|place|community need|needs|want|wants be X
would|will|could n't|not touch X with ~ bargepole|pole
would|will n't|not give X house room
would|will n't|not give X the time of day
would|will n't|not wish X on
would|could n't|not trust X with|to|as
need|needs|want|wants X like X needs|need|wants ~ hole
could|can live|do without X
better off without|out|outside X
get|got it ~ wrong about|on|over X
over|across my|our|his|her dead body
enough be enough
not on my|our watch
not in my|our name
ca|can|could n't|not|cannot go|carry on like this|that
ca|can|could n't|not|cannot carry|go on with X
count me|us out
take|taking us|me|people|voter|voters for fools|idiots|mugs
thousand times no
deserve|merit better
good riddance
heard it all before
what planet be they|he|she|you on
it be|'s a no from
`;

export const SAYINGS = byFirstWord(FOR, AGAINST);
