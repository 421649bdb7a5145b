import type { Gender } from "./read-name.ts";
import { FEMININE_ROLES, MASCULINE_ROLES } from "./titles.ts";

/** Roles that a text gives to somebody beside the person it is about: nobody is taken for one without being called so. */
export const BYSTANDERS =
  /^(judge|justice|prosecutor|lawyer|attorney|solicitor|barrister|counsel|spokesman|spokeswoman|spokesperson|official|officer|source|insider|aide|adviser|advisor|assistant|driver|doctor|nurse|physician|surgeon|witness|victim|survivor|agent|detective|inspector|guard|clerk|reporter|correspondent|interviewer|host|moderator|presenter|anchor|editor|owner|neighbor|neighbour|mother|father|son|daughter|wife|husband|brother|sister|widow|widower|parent|cousin|uncle|aunt|grandfather|grandmother|nephew|niece|friend|girlfriend|boyfriend|colleague|relative|analyst|pollster|policeman|policewoman|constable|trooper|firefighter|investigator|investor|trader|customer|passenger|voter|member|panel|critic|opponent|rival|supporter|caller|operative|surrogate|operator|author|student|teacher|trustee)$/;

export function genderOfWord(lower: string): Gender {
  if (MASCULINE_ROLES.has(lower)) return "masculine";
  return FEMININE_ROLES.has(lower) ? "feminine" : undefined;
}
