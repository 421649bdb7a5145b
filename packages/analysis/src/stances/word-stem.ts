/**
 * The stem that words of one family share: "deploys", "deployment" and "deploying" give "deploy"; "organisation" and
 * "organize" give "organiz". British and American spellings fall together. A light rule list of our own, after the order of
 * Porter's (1980): endings go only when enough is left to tell words apart. Lower case in, lower case out.
 */
export function wordStem(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known.replace(/e$/, "");
  if (word.includes(" ")) return word.split(" ").map(wordStem).join(" ");
  if (word.length < 4 || /[^\p{L}'’-]/u.test(word)) return word;
  let stem = american(singular(word.replace(/['’]s$/, "")));
  stem = IRREGULAR.get(stem) ?? stem;
  for (const [ending, replacement, least] of ENDINGS) {
    if (stem.endsWith(ending) && stem.length - ending.length >= least) {
      stem = stem.slice(0, stem.length - ending.length) + replacement;
      break;
    }
  }
  return undouble(stem.replace(/e$/, ""));
}

/** Ending, what takes its place, and how many letters must stand before it. The first that fits is taken. */
const ENDINGS: readonly [ending: string, replacement: string, least: number][] = [
  ["isations", "iz", 3],
  ["ization", "iz", 3],
  ["ifications", "ify", 2],
  ["ification", "ify", 2],
  ["ations", "", 4],
  ["ation", "", 4],
  ["ution", "ut", 3],
  ["ition", "it", 3],
  ["ction", "ct", 2],
  ["ption", "pt", 2],
  ["tion", "t", 3],
  ["ssion", "ss", 2],
  ["ments", "", 4],
  ["ment", "", 4],
  ["ships", "", 4],
  ["ship", "", 4],
  ["wal", "w", 4],
  ["val", "v", 3],
  ["sal", "s", 3],
  ["ances", "", 4],
  ["ance", "", 4],
  ["ence", "", 4],
  ["ness", "", 3],
  ["ings", "", 3],
  ["ing", "", 3],
  ["ied", "y", 2],
  ["ed", "", 3],
  ["ers", "", 4],
  ["er", "", 4],
  ["ors", "", 4],
  ["ly", "", 4],
  ["ier", "y", 3],
];

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `access accession accede|member membership|expand expansion expanding|reduce reduction|sell sale sold selling|decide decision|
  extend extension|defend defense defence|spend spending expenditure|choose choice|lose loss|grow growth|die death|marry marriage|
  prove proof|believe belief|relieve relief|speak speech|think thought|give gift|fly flight|invade invasion|intervene intervention|
  produce production|introduce introduction|destroy destruction|construct construction|retain retention|suspend suspension|
  receive reception|conclude conclusion|include inclusion|exclude exclusion|divide division|revise revision|provide provision|
  permit permission|admit admission|submit submission|secede secession|succeed success|abolish abolition|
  withdraw withdrawal withdrew withdrawn|pursue pursuit|compel compulsion|expel expulsion|repeal repealing|close closure closed closing|
  seize seizure|fail failure|depart departure|exit exiting|enter entry|unify unification|buy purchase bought|
  child children|woman women|man men|person people|deploy redeploy|war wartime|europe european|equal equality|
  safe safety|poor poverty|rich|free freedom|strong strength strengthen|weak weaken|wide widen|long length lengthen|high height heighten|
  legal legality|moral morality|able ability|compensate compensation|vaccinate vaccination|vaccine vaccines|educate education educational|
  immigrate immigration|immigrant immigrants|negotiate negotiation|renegotiate renegotiation|privatize privatization privatise privatisation|
  test testing|drug drugs|gun guns|tax taxation|vote voting|build building|phone telephone|police policing|
  regulate regulation|legislate legislation|integrate integration|separate separation|operate operation|donate donation|
  cooperate cooperation|demonstrate demonstration|demolish demolition|prohibit prohibition|punish punishment|execute execution|
  allow allowance|accept acceptance|insure insurance|exist existence|resist resistance|
  number numbers|order orders|border borders|power powers|water waters|paper papers|offer offers|letter letters|matter matters|
  river rivers|summer|winter|corner|officer officers|computer computers|minister ministers|prison prisoners|
  station stations|nation nations|portion portions|motion motions|mention mentions|section sections|option options|position positions|
  question questions|condition conditions|tradition traditions|ambition ambitions|fraction fractions|fiction|function functions|action actions|
  state states|port ports|opt opts|general|generation generations|news|species|series|politics|economics|physics|means|always|perhaps|gas gases|bus buses|campus|virus viruses|crisis crises|basis bases`
    .split("|")
    .flatMap((line) => {
      const words = line.trim().split(/\s+/);
      return words.map((word) => [word, words[0]!] as const);
    }),
);

function singular(word: string): string {
  if (word.endsWith("ies") && word.length > 5) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("s") && !/(?:ss|us|is)$/.test(word) && word.length > 3) return word.slice(0, -1);
  return word;
}

function american(word: string): string {
  return word
    .replace(/is(e|ed|ing|ation|er)$/, (whole, ending: string) => (word.length > 6 ? `iz${ending}` : whole))
    .replace(/our$/, (whole) => (word.length > 5 ? "or" : whole))
    .replace(/ogramme$/, "ogram")
    .replace(/ntre$/, "nter")
    .replace(/fence$/, "fense");
}

function undouble(stem: string): string {
  return stem.length > 3 && /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
