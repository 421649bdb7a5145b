import type { Token } from "../../tokens.ts";
import { ATTITUDE_VERBS } from "./attitude-verbs.ts";
import { EFFECT_VERBS, KEPT_THINGS, VALUED_THINGS } from "./effects.ts";
import { EVALUATIONS } from "./evaluations.ts";
import { wordList } from "./word-list.ts";

/** Further words with a good or bad ring: moods, events and traits that judge nothing by grammar. Lemmas. */
const PLEASANT = wordList(`
  happy glad hope hopeful love lovely joy enjoy peace peaceful safe secure strong strength win winner won gain succeed success
  successful proud pride hero heroic brave bravery courage talent talented gifted skilled skilful smart clever wise wisdom genius
  kind kindness generous caring friendly warm warmly gentle honest integrity trust loyal reliable dependable respected popular
  beloved celebrated acclaimed award honour honor prize medal record triumph champion praise applause cheer thank thanks
  gratitude agree accord deal reconcile heal recover recovery rebound improve improvement progress growth thrive flourish
  prosper fair free freedom justice right rights equal equality clean fresh healthy beautiful attractive elegant charming
  inspiring impressive excellent good great better best positive optimistic confident calm careful thorough diligent
  dedicated passionate visionary leader pioneer pardon exonerate acquit clear forgive rescue save survive protect help support
  welcome embrace favor favour endorse back rise soar boost promise promising reward bonus benefit lead experienced
  essential necessary important valuable useful effective natural healthy affordable accessible available easy easier efficient
  sustainable transparent accountable diverse inclusive moral ethical humane legitimate reasonable sensible beneficial
  encourage enable empower inspire motivate educate teach nurture foster enhance enrich preserve liberate unite
  smile laugh birthday wedding charity donate donation volunteer friendship ally partner cooperation unanimous landslide
`);
const UNPLEASANT = wordList(`
  sad angry anger fury furious rage hate hatred fear afraid worry worried concern anxious despair grief mourn pain painful suffer
  suffering hurt harm wound injure kill murder die dead death victim war fight battle clash attack assault abuse rape
  violence violent riot unrest chaos crisis disaster collapse crash fall fail failure lose loss loser defeat defeated
  weak weakness coward corrupt corruption crime criminal crook fraud scam scandal lie liar lying cheat cheater dishonest
  deceive mislead false fake hoax guilty guilt convict conviction charge indict indictment arrest jail prison sentence
  accuse accusation allege allegation blame fault sue lawsuit investigate investigation probe subpoena impeach impeachment
  criticize criticise criticism slam blast condemn denounce attack mock ridicule insult offend offensive racist racism sexist
  bigot bigotry extremist radical terrorist terror enemy foe rival hostile threat threaten danger dangerous risk reckless
  irresponsible incompetent incompetence inept stupid idiot fool foolish dumb crazy insane unstable erratic unfit
  controversial controversy embarrass embarrassing embarrassment shame ashamed disgrace humiliate humiliation apologize
  apologise apology regret mistake error wrong bad worse worst terrible awful horrible nasty ugly poor poverty broke debt
  bankrupt bankruptcy deficit decline drop slump recession unemployment layoff fire fired sack oust resign resignation
  deny denial refuse reject rejection block veto oppose opposition protest outrage backlash boycott ban sanction penalty
  punish fine cut slash destroy damage ruin wreck undermine violate violation illegal unlawful breach abuse neglect ignore
  failing struggling troubled embattled disgraced besieged beleaguered divisive unpopular disappoint disappointed disappointing
  frustrate frustrated doubt suspicious distrust warn warning alarm panic stumble falter trail plunge tumble suffer
  flee chaos mess nightmare toxic racist complain complaint bully harass harassment misconduct grope predator pedophile
  difficult difficulty hard expense expensive costly burden unnecessary lack shortage worthless invasive intrusive coerce coercion
  manipulate suspicion outdated obsolete trivial meaningless vulnerable suicide starve pollute overcrowded inferior
  illness sick disease cancer tumor virus addict drunk steal theft thief bribe bribery cover-up coverup collusion collude
  conspiracy conspire leak hack rig rigged steal stolen traitor treason betray betrayal hypocrite hypocrisy hypocritical
  arrogant greedy greed selfish cruel ruthless brutal dictator tyrant regime nazi fascist communist vulgar lewd
`);

/** Verbs whose liking says little of the tone around them. */
const EVERYDAY = new Set(
  wordList(`want need like ask seek wish agree plan intend aim suggest request deserve merit sign fund finance pass appreciate value accept
  move give offer add produce provide bring keep make cause lead create build raise increase allow yield earn gain teach supply
  help ensure question challenge contest dispute fault target cut reduce limit end stop drop lower cost bin axe knock deliver maintain
  close shut sink mean`),
);

const RINGS: ReadonlyMap<string, number> = new Map([
  ...[...VALUED_THINGS]
    .filter(([word]) => !KEPT_THINGS.includes(word))
    .map(([word, sign]) => [word, sign < 0 ? -0.5 : 0.15] as const),
  ...[...EFFECT_VERBS].filter(([word]) => !EVERYDAY.has(word)).map(([word, sign]) => [word, sign * 0.5] as const),
  ...[...ATTITUDE_VERBS]
    .filter(([word]) => !word.includes(" ") && !EVERYDAY.has(word))
    .map(([word, sign]) => [word, sign * 0.6] as const),
  ...PLEASANT.map((word) => [word, 0.7] as const),
  ...UNPLEASANT.map((word) => [word, -0.7] as const),
  ...[...EVALUATIONS].filter(([word]) => !word.includes(" ")).map(([word, sign]) => [word, sign] as const),
]);

/** Verbs and nouns of taking away: behind them a bad thing is good news, a good thing bad. Lemmas. */
const TAKING_AWAY = new Set(
  wordList(`
  reduce prevent avoid cut stop end fight combat tackle solve ease relieve alleviate mitigate lower minimize minimise limit curb eliminate
  lessen decrease overcome deter discourage protect save prohibit ban restrict deny deprive lose remove abolish diminish weaken
  undermine lack loss reduction prevention rid less fewer without avert counter address eradicate resist`),
);

/** Whether a word stands behind one that takes it away ("prevents disease", "a lack of trust"). */
export function isTakenAway(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const token = tokens[i]!;
    if (token.pos === "PUNCT" || token.pos === "SCONJ") return false;
    if (TAKING_AWAY.has(token.lemma.toLowerCase()) || TAKING_AWAY.has(token.lower)) return true;
  }
  return false;
}

/** How good or bad a word rings by itself, -1 to 1; 0 for most words and all names. */
export function valenceOf(token: Token): number {
  if (token.pos === "PROPN" || token.pos === "PUNCT" || token.pos === "AUX") return 0;
  return RINGS.get(token.lower) ?? RINGS.get(token.lemma.toLowerCase()) ?? 0;
}
