import { wordStem } from "./word-stem.ts";

/**
 * A small thesaurus of public debate. Each line is a family: words that mean more of a thing, then words that mean less of it, or
 * its end. `general` families can stand for one another over the same object: who would scrap a thing is against building it.
 * The words are ordinary English; nothing belongs to a particular event. `=` lines hold plain synonyms without a direction.
 */
const FAMILIES = `
build: build construct erect construction building make finish complete completion | demolish dismantle tear raze demolition
adopt: adopt enact pass approve ratify implement introduce sign approval passage adoption ratification implementation introduction establish create launch file submit reintroduce impose institute authorize authorise mandate require oblige compel | reject veto repeal abolish scrap cancel drop shelve revoke rescind overturn ditch axe rejection abolition cancellation abandon eliminate remove withdraw scrapping dump bin bury sink kill strike
allow: allow permit legalize legalise license legal permission legalization let lawful admit tolerate | ban prohibit forbid outlaw bar criminalize criminalise illegal prohibition banned block prevent exclude expel moratorium disallow deport
increase: increase raise lift expand grow boost double triple hike rise expansion growth higher strengthen enlarge widen extend multiply twice broaden deepen intensify reinforce upgrade | cut reduce lower slash decrease shrink halve trim curb limit cap reduction restrict ceiling limitation minimize weaken decline restrain downsize narrow tighten
continue: continue stay remain restart resume reactivate relaunch reopen maintain keep preserve retain resume uphold continuation retention sustain proceed protect defend protection preservation save conserve conservation extend | delay postpone defer adjourn end stop halt cease terminate discontinue termination suspend suspension freeze cessation conclude shut close closure cancel quit scrap abolish
deploy: deploy send dispatch station deployment | withdraw recall withdrawal pullout
join: join enter accede membership accession entry member stay remain inside | leave exit withdraw departure secede quit withdrawal secession outside
give: give provide supply grant deliver donate fund finance provision funding subsidize subsidise offer allocate invest support finance sponsor | deny withhold defund refuse stop
priority: prioritize prioritise priority focus emphasize emphasise concentrate | deprioritize neglect ignore deprioritise
restore: restore rebuild reinstate restoration return revive reinstatement reconstruct | cede surrender lose
open: open reopen opening reopening | close shut closure closing
sell: sell sale privatize privatise privatization privatisation auction buyer bidder purchaser | nationalize nationalise nationalization public-owned renationalize
arm: arm weaponize rearm | disarm disarmament demilitarize
recognize: recognize recognise recognition acknowledge | derecognize
elect: elect choose appoint hire reelect | oust impeach fire sack remove dismiss unseat
attack: attack invade bomb strike invasion | defend
free: free release liberate pardon | jail imprison detain arrest punish
unite: unite unify merge unification reunify | split separate divide partition break
tighten: tighten regulate restrict control regulation toughen | loosen relax ease deregulate deregulation liberalize relaxation
centralize: centralize centralise | decentralize decentralise devolve devolution
delay: delay postpone defer adjourn | hasten accelerate speed
`;

const SYNONYMS = `
aid assistance help relief
war conflict fighting hostility
troop soldier force
law legislation bill act statute
money funding cash
child kid
car vehicle automobile
company firm business corporation
pupil student schoolchild
salary wage pay earning
weapon arm firearm gun
tax levy
job employment work
doctor physician
teacher educator
city town
house home housing
phone smartphone mobile cellphone handset
referendum plebiscite
election poll
deal agreement accord pact treaty
talk negotiation dialogue
budget spending expenditure
price cost fare fee charge
train rail railway railroad
plane aircraft airplane
judge court
migrant immigrant immigration migration
refugee asylum-seeker
prison jail
climate environment
teenager adolescent youth
ocean sea
fish fishery fishing
reservoir dam
compensation payment payout
household family
inhabitant resident
rich wealthy
drug narcotic
defense military
equal even balance
handle manage lead run oversee
penalty punishment
dwelling apartment
euthanasia assisted-suicide
marriage wedlock
gay homosexual same-sex lgbt
universal-income basic-income
vegetarian vegan
meat beef
`;

/** Families whose words can stand for one another's over the same object. */
const GENERAL = new Set(["build", "adopt", "allow", "continue", "give", "restore", "open", "increase", "deploy"]);

/** Families about whether a thing is to be at all: here its name alone can stand for the wish. */
export const EXISTENCE = new Set(["build", "adopt", "allow", "continue", "open"]);

export interface Sense {
  family: string;
  /** 1 for more of the thing, -1 for less or its end, 0 without direction. */
  direction: 1 | -1 | 0;
  general: boolean;
}

const SENSES: ReadonlyMap<string, readonly Sense[]> = readFamilies();
const SYNONYM_OF: ReadonlyMap<string, string> = readSynonyms();

/** The families a lemma belongs to, with its direction in each. */
export function sensesOf(lemma: string): readonly Sense[] {
  const known = SENSES.get(lemma) ?? SENSES.get(SPELLINGS.get(lemma) ?? lemma);
  if (known !== undefined) return known;
  // "Shut down", "tear down", "cut down" do what the verb does.
  if (lemma.endsWith(" down")) return sensesOf(lemma.slice(0, -5));
  // The tagger takes "lifting the ban" for a noun and leaves its form.
  const stem = lemma.endsWith("ing") && lemma.length > 6 ? lemma.slice(0, -3) : null;
  return stem === null ? NONE : (SENSES.get(stem) ?? SENSES.get(`${stem}e`) ?? SENSES.get(stem.slice(0, -1)) ?? NONE);
}

/** The first of a lemma's plain synonyms, as a stem; the lemma's own stem when it has none. */
export function synonymOf(lemma: string): string {
  const stem = wordStem(lemma);
  return SYNONYM_OF.get(stem) ?? stem;
}

/** Spellings that the tagger gives as lemmas. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["cancelation", "cancellation"],
  ["enrol", "enroll"],
]);

const NONE: readonly Sense[] = [];

function readFamilies(): Map<string, Sense[]> {
  const senses = new Map<string, Sense[]>();
  for (const line of FAMILIES.trim().split("\n")) {
    const [name = "", words = ""] = line.split(": ");
    const [more = "", less = ""] = words.split(" | ");
    for (const [side, direction] of [
      [more, 1],
      [less, -1],
    ] as const)
      for (const word of side.split(/\s+/)) {
        const known = senses.get(word) ?? [];
        if (!known.some((sense) => sense.family === name))
          senses.set(word, [...known, { family: name, direction, general: GENERAL.has(name) }]);
      }
  }
  return senses;
}

function readSynonyms(): Map<string, string> {
  const first = new Map<string, string>();
  for (const line of SYNONYMS.trim().split("\n")) {
    const stems = line.split(/\s+/).map(wordStem);
    for (const stem of stems) if (!first.has(stem)) first.set(stem, stems[0]!);
  }
  return first;
}
