import { isGivenName } from "./given-names.ts";

/**
 * Names of one word that stand for a place or for those who sit there: countries as the language's own data has them, cities
 * that name time zones, and a few that no standard list holds. Lower-cased; names that people bear as well are left out.
 */
export const METONYMS: ReadonlySet<string> = new Set([
  ...[...countries(), ...cities()].filter((name) => !isGivenName(name)),
  ...`washington kyiv mumbai kolkata yangon beijing ankara delhi islamabad canberra wellington ottawa geneva hague havana caracas brasilia doha abuja pretoria bern
     america britain england scotland wales korea europe asia africa congress parliament westminster whitehall holyrood stormont capitol downing kremlin pentagon vatican
     google apple facebook twitter microsoft amazon boeing airbus walmart toyota volkswagen uber reuters bloomberg politico
     democrats republicans gop alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana
     maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont
     wisconsin wyoming chicago boston houston dallas philadelphia miami seattle denver detroit atlanta`.split(/\s+/),
]);

/** English names of countries and territories, of one word. */
function countries(): string[] {
  const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const letters = "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z".split(" ");
  return letters
    .flatMap((first) => letters.map((second) => names.of(first + second) ?? ""))
    .filter((name) => /^\p{L}{3,}$/u.test(name))
    .map((name) => name.toLowerCase());
}

/** Cities after which the time zones of Europe, Asia and Africa are named. */
function cities(): string[] {
  return Intl.supportedValuesOf("timeZone")
    .filter((zone) => /^(Europe|Asia|Africa)\/\p{L}+$/u.test(zone))
    .map((zone) => zone.slice(zone.indexOf("/") + 1).toLowerCase());
}
