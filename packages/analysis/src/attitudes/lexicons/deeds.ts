import { wordList } from "./word-list.ts";

/** Verbs of deciding and doing in public life: who does it, wants it. Lemmas. */
export const DEEDS = new Set(
  wordList(`
  sign approve adopt pass enact ratify authorize authorise fund finance grant award allocate donate deploy send dispatch
  withdraw pull recall cut slash reduce raise increase lift lower double triple halve expand extend shift prioritize prioritise
  deprioritize ban prohibit outlaw legalize legalise repeal revoke rescind cancel suspend halt stop close shut reopen open
  build construct demolish scrap abolish end freeze impose levy introduce launch restore rebuild join quit exit
  nationalize nationalise privatize privatise sell buy purchase veto block reject overturn overrule uphold expel deport
  admit recognize recognise arm supply deliver sanction embargo boycott subsidize subsidise regulate deregulate cap
  limit restrict delay postpone appoint nominate sack fire dismiss pardon release jail ration convene sue appeal
  abandon drop pledge commit invest order oblige mandate require protect defend shut_down bar tighten loosen ease
  curb equalize equalise merge split reform overhaul amend tax exempt
`),
);

/** Of the verbs that tell a view, those that are deeds at the same time. Lemmas. */
export const DECISIONS = new Set(
  wordList(
    `sign approve adopt pass ratify authorize authorise fund finance veto block cancel scrap vote abandon scuttle torpedo`,
  ),
);
