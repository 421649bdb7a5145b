import type { Token } from "../../tokens.ts";
import { wordList } from "./word-list.ts";

/** Singular nouns for people and bodies that can hold a view. Lemmas. */
export const ACTOR_NOUNS = new Set(
  wordList(`
  official minister president senator lawmaker legislator deputy mayor governor councillor councilor councilman councilwoman
  congressman congresswoman representative delegate member leader chief head chair chairman chairwoman chairperson director
  executive secretary spokesman spokeswoman spokesperson ambassador envoy diplomat general officer judge prosecutor lawyer
  attorney expert analyst economist scientist researcher professor academic activist campaigner critic opponent supporter
  advocate adviser advisor aide ally rival democrat republican conservative liberal progressive socialist moderate voter resident
  villager citizen farmer fisherman skipper worker employee employer teacher pupil student parent doctor nurse
  patient driver commuter passenger customer consumer investor shareholder manager owner banker trader builder developer
  protester protestor demonstrator striker organizer organiser candidate nominee incumbent prince king queen pope bishop
  priest family victim veteran soldier commander insurgent rebel police immigrant refugee youth
  government administration cabinet ministry department agency commission committee council parliament assembly senate
  congress house chamber court tribunal party union federation association league alliance coalition group organization
  organisation company firm bank board panel team body authority regulator watchdog institute university church charity
  foundation club lobby opposition majority minority bloc faction caucus country state nation city town province region
  community industry sector military army navy white_house kremlin pentagon side colleague lender insurer airline
  economist industrialist environmentalist conservationist nationalist unionist journalist editor columnist author
  premier chancellor monarch regime junta militia neighbour neighbor tenant landlord taxpayer
`),
);

/** Bodies whose officials speak for them. */
export const BODY_NOUNS = new Set(
  wordList(`
  government administration cabinet ministry department agency commission committee council parliament party union
  federation association league company firm bank board institute university church city state country nation province
  court office army military railway operator regulator authority club group movement coalition
`),
);

/** Roles that speak for a government and its country. */
export const GOVERNING_ROLES = new Set(
  wordList(`
  minister president secretary ambassador chancellor premier spokesman spokeswoman spokesperson envoy governor mayor
  commissioner general admiral commander king queen undersecretary
`),
);

/** Words before a role that take it back. */
export const NO_LONGER = new Set(wordList(`former ex previous late outgoing opposition shadow`));

/** Whether a phrase names somebody who can hold a view: a name, a person's pronoun, an actor noun. */
export function isActor(tokens: readonly Token[], range: { from: number; to: number }): boolean {
  const head = tokens[range.to - 1];
  if (head === undefined) return false;
  if (head.pos === "PROPN") return true;
  if (head.pos === "PRON") return !["it", "this", "that", "which", "what"].includes(head.lower);
  return ACTOR_NOUNS.has(head.lemma.toLowerCase());
}
