import { wordList } from "../attitudes/lexicons/word-list.ts";

/** Verbs that public debate asks for and whose past participle is not regular: lemma, participle. Ordinary English. */
const IRREGULAR: ReadonlyMap<string, string> = pairs(`
  be been beat beaten become become begin begun bend bent bet bet bid bid bind bound break broken bring brought build built burn burnt
  buy bought cast cast catch caught choose chosen come come cost cost cut cut deal dealt dig dug do done draw drawn drink drunk drive driven
  eat eaten feed fed fight fought find found fly flown forbid forbidden foresee foreseen forget forgotten forgive forgiven freeze frozen
  get got give given go gone grow grown hang hung have had hear heard hide hidden hit hit hold held hurt hurt keep kept know known lay laid
  lead led leave left lend lent let let lose lost make made mean meant meet met melt melted overcome overcome override overridden oversee overseen
  overthrow overthrown overturn overturned pay paid prove proven put put quit quit read read rebuild rebuilt repay repaid rethink rethought
  rewrite rewritten rid rid ring rung rise risen run run say said see seen seek sought sell sold send sent set set shake shaken shed shed shoot shot
  show shown shrink shrunk shut shut sink sunk sow sown speak spoken spend spent split split spread spread stand stood steal stolen stick stuck
  strike struck swear sworn sweep swept take taken teach taught tear torn tell told think thought throw thrown undergo undergone understand understood
  undertake undertaken undo undone uphold upheld upset upset wake woken wear worn win won wind wound withdraw withdrawn withhold withheld withstand withstood
  write written
`);

/** Verbs of more than one syllable that double their last letter because they are stressed there. */
const DOUBLING = new Set(
  wordList(`admit commit compel control deter equip expel permit omit rebut refer regret repel submit transfer transmit cancel label level
  model travel tunnel signal fuel total`),
);

/** "ban" → "banned", "sell" → "sold", "phase out" → "phased out". A verb in its dictionary form, lower case. */
export function participleOf(verb: string): string {
  const [first = "", ...particles] = verb.split(" ");
  return [IRREGULAR.get(first) ?? regular(first), ...particles].join(" ");
}

function regular(verb: string): string {
  if (verb.endsWith("e")) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (verb.endsWith("c")) return `${verb}ked`;
  // "ban", "scrap": one syllable, one short vowel.
  if (DOUBLING.has(verb) || /^[^aeiou]*(?:qu)?[aeiou][bdgklmnprtvz]$/.test(verb)) return `${verb}${verb.at(-1)!}ed`;
  return `${verb}ed`;
}

function pairs(list: string): Map<string, string> {
  const words = wordList(list);
  return new Map(words.flatMap((word, i) => (i % 2 === 0 ? [[word, words[i + 1]!] as const] : [])));
}
