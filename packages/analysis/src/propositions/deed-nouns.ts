import { wordList } from "../attitudes/lexicons/word-list.ts";

/**
 * Nouns that name a deed, with its verb: "a ban on phones" asks that phones be banned. The words between noun and verb open what
 * the deed is done to. Ordinary English, written for this project.
 */
export const DEED_NOUNS: ReadonlyMap<string, { verb: string; openers: ReadonlySet<string> }> = read(`
  abolition of abolish | adoption of adopt | approval of approve | arrest of arrest | ban on,of ban | bar on bar | boycott of boycott
  building of build | cancellation of cancel | cap on,of cap | ceiling on cap | closing of close | closure of close | completion of complete
  construction of build | curb on curb | cut in,to cut | demolition of demolish | deployment of deploy | deportation of deport
  dismissal of dismiss | doubling of double | embargo on embargo | end to end | expansion of expand | expulsion of expel | extension of extend
  freeze on,of freeze | halt to,of halt | halving of halve | imposition of impose | increase in,of increase | introduction of introduce
  legalisation of legalise | legalization of legalize | limit on,to limit | lowering of lower | merger of merge | moratorium on suspend
  nationalisation of nationalise | nationalization of nationalize | opening of open | overhaul of overhaul | phase-out of phase_out
  postponement of postpone | privatisation of privatise | privatization of privatize | prohibition of,on prohibit | protection of protect
  publication of publish | purchase of buy | raising of raise | ratification of ratify | recognition of recognise | reduction in,of reduce
  reform of reform | regulation of regulate | rejection of reject | release of release | removal of remove | reopening of reopen
  repeal of repeal | restoration of restore | review of review | sale of sell | scrapping of scrap | selling of sell | stop to stop
  suspension of suspend | termination of terminate | widening of widen | withdrawal of withdraw
`);

/** Nouns that name what somebody does of their own: "the resignation of the mayor" asks that the mayor resign. */
export const DOINGS: ReadonlyMap<string, string> = new Map([
  ["resignation", "resign"],
  ["departure", "leave"],
  ["return", "return"],
  ["retirement", "retire"],
]);

/** Things that come about or are set up, and are not done to anything: "There should be a referendum". */
export const OCCASIONS: ReadonlySet<string> = new Set(
  wordList(`referendum plebiscite election inquiry enquiry inquest investigation hearing debate ceasefire truce
  audit trial amnesty apology summit dialogue probe review moratorium levy tax toll curfew quota fund regulator`),
);

/** Texts that come into force by being adopted. */
export const TEXTS: ReadonlySet<string> = new Set(
  wordList(`bill law treaty agreement accord pact deal amendment budget resolution motion act legislation ordinance`),
);

/** Undertakings that one lets go ahead or stops. */
export const UNDERTAKINGS: ReadonlySet<string> = new Set(
  wordList(`plan project scheme programme program merger sale tour reform expansion strike closure`),
);

function read(list: string): Map<string, { verb: string; openers: Set<string> }> {
  return new Map(
    list.split(/[|\n]/).flatMap((entry) => {
      const [noun, openers, verb] = wordList(entry);
      return noun === undefined ? [] : [[noun, { verb: verb!, openers: new Set(openers!.split(",")) }] as const];
    }),
  );
}
