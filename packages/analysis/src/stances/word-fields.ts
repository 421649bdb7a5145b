import type { Sentence } from "../tokens.ts";

/** Fields of public life, each with words that belong to it: who writes of nurses and clinics writes about health. Lemmas, ordinary English. */
const FIELDS = `
health healthcare medical medicine doctor physician nurse hospital clinic patient disease illness sick treatment therapy surgery vaccine vaccination vaccinate flu virus drug pharmacy surgeon diagnosis cure insurance obesity diet disability mental
education school college university student pupil teacher professor classroom degree exam curriculum tuition campus graduate literacy homework academic lesson homeschooling kindergarten learn teach
crime criminal police prison jail felon felony offender murder robbery theft arrest sentence inmate gun weapon violence victim prosecutor drug gang punishment
law lawyer court judge jury lawsuit constitution amendment statute legal attorney trial justice ruling
economy economic economist market growth recession unemployment inflation trade industry capital investor investment stock profit business company corporation
work worker job employer employee wage salary union labor labour overtime pay workplace minimum income
bank banker loan mortgage credit debt finance financial money interest lend
tax taxpayer revenue budget deficit spending income subsidy
election vote voter ballot candidate campaign poll party democracy president congress senate senator politician politics political government parliament
faith religion religious church god bible christian muslim islam jew jewish mosque priest pray prayer pope catholic atheist
war military army soldier troop weapon bomb missile drone invasion attack defense enemy peace ceasefire nuclear terrorism terrorist
family child parent mother father kid marriage wedding divorce baby birth pregnancy daughter son wife husband parenting mom dad
food meat vegan vegetarian eat diet restaurant meal cook vegetable milk cheese menu waiter farm tip
climate carbon emission pollution energy oil gas coal solar wind environment environmental warming fossil hydrocarbon renewable forest
immigration immigrant migrant refugee border visa citizenship deportation asylum citizen alien
internet online web website facebook twitter google phone smartphone texting media network app computer digital screen technology
sport athlete team player coach game football basketball baseball stadium olympics league championship
animal pet dog cat zoo wildlife species hunting farm cow horse
gender woman man female male feminist feminism sexism girl boy gay lesbian homosexual
race racism racist black white minority discrimination segregation slavery ethnic
art museum artist music film movie book novel literature library read author painting theater theatre
city urban neighborhood neighbourhood housing rent apartment building street suburb traffic resident
transport car train bus traffic road highway bike bicycle driver airport airline flight
speech censorship expression press freedom newspaper journalist journalism opinion
royal royalty king queen prince princess monarchy crown throne
farming farmer farm crop grower agriculture agricultural harvest
money rich wealth wealthy poor poverty inequality
`;

const FIELDS_OF_WORDS = new Map<string, number[]>();
for (const [field, line] of FIELDS.trim().split("\n").entries())
  for (const word of line.split(" ")) FIELDS_OF_WORDS.set(word, [...(FIELDS_OF_WORDS.get(word) ?? []), field]);

/** One word of a field may stand in any text; the second is no chance. */
const LEAST_WORDS = 2;

/** Whether a text has words, and not just one, of a field that one of the terms belongs to. */
export function sharesField(sentences: readonly Sentence[], terms: readonly string[]): boolean {
  const wanted = new Set(terms.flatMap(fieldsOf));
  if (wanted.size === 0) return false;
  const words = new Set(sentences.flatMap(({ tokens }) => tokens.map((token) => token.lemma.toLowerCase())));
  const counts = new Map<number, number>();
  for (const field of [...words].flatMap(fieldsOf)) counts.set(field, (counts.get(field) ?? 0) + 1);
  return [...wanted].some((field) => (counts.get(field) ?? 0) >= LEAST_WORDS);
}

function fieldsOf(word: string): readonly number[] {
  return FIELDS_OF_WORDS.get(word) ?? [];
}
