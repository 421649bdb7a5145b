import { normalizeLine } from "./normalize-text.ts";
import { personName } from "./person-name.ts";

const OPENING =
  /^(?:(?:story|words|text|reporting|written|posted|published)\s+)?(?:by|von|por|par|di|door|af|av)\b[:\s]*/i;
const JOINERS = /\s*(?:[,;|/&\u2022\u00B7]|\s(?:and|und|et|y|e|och|og|en|with)\s)\s*/i;
/** What stands in bylines but names no person: desks, agencies, roles, the day of the week. */
const NO_PERSON =
  /\b(?:staff|desk|team|editors?|editorial|newsroom|reporters?|correspondents?|agency|agencies|press|news|media|wire|reuters|bureau|magazine|times|post|redaktion|redacci[oó]n|r[ée]daction|contributors?|admin|guest|updated|published|posted|minutes?|read|share)\b|^(?:afp|ap|dpa|upi|ansa|efe|pti|ani|tass|cnn|bbc)$|\d|@|https?:/i;

/** The persons named in a byline: "By Jane Roe and John Doe, Staff Writers" → Jane Roe, John Doe. */
export function splitByline(raw: string): string[] {
  const line = personName(normalizeLine(raw)).replace(OPENING, "");
  const names = line.split(JOINERS).map((part) => part.replace(OPENING, "").replace(/^[\s\-–—.:]+|[\s\-–—.:]+$/g, ""));
  return [...new Set(names.filter(isPersonName))];
}

/** One to five words, each of which begins like a name, in any script. */
function isPersonName(name: string): boolean {
  const words = name.split(/\s+/);
  if (name.length < 3 || words.length > 5 || NO_PERSON.test(name)) return false;
  return /^[\p{Lu}\p{Lo}]/u.test(
    words.find((word) => !/^(?:d[aeiu]s?|del|la|van|von|der|den|ten|ter|al|el|bin|ibn|y|e)$/i.test(word)) ?? "",
  );
}
