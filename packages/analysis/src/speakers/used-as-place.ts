import type { Page } from "../page.ts";
import { isGenitive, isVerb } from "../spans/phrases.ts";
import type { Name } from "./read-name.ts";

const LOCATIVE = /^(in|at|near|across|outside|throughout|inside|around|into|within)$/;
/** "faith in Roe": what one may have in a person. */
const TRUST = /^(faith|trust|confidence|interest|belief|believe|believes|believed|trusted|disappointed|interested)$/;
const REGIONS =
  /^(province|state|city|town|village|island|port|valley|plain|region|district|county|capital|republic|kingdom|coast|governor|mayor|people|villages)$/;
/** What places and companies have and people seldom do. */
const BELONGINGS =
  /^(capital|parliament|assembly|economy|president|king|queen|ambassador|border|coast|population|chairman|chairwoman|board|shares|shareholders|customers|headquarters|membership|citizens|voters|railways|schools)$/;

/** Is this name, known to be neither a person's nor a body's, used here as only a place's or a body's can be? */
export function isUsedAsPlace(page: Page, { range: [from, to], whole }: Name): boolean {
  const { tokens } = page;
  if (page.sentenceAt[from] === page.sentenceAt[whole[0] - 1]) {
    const before = tokens[whole[0] - 1]!.lower;
    const beyond = tokens[whole[0] - 2]?.lower ?? "";
    if (LOCATIVE.test(before) && !TRUST.test(beyond)) return true;
    if (before === "of" && REGIONS.test(beyond)) return true;
    // "from Roe's Corner"
    if (isGenitive(page, whole[0] - 1) && /^(in|at|near|from|of)$/.test(tokens[whole[0] - 3]?.lower ?? "")) return true;
    // "the upper Tees"
    if (/^(upper|lower|middle|northern|southern|eastern|western|rural)$/.test(before)) return true;
    // "from Aldham to Port Mercy"
    if (before === "to" && tokens[whole[0] - 3]?.lower === "from") return true;
  }
  // The line that opens a dispatch: "ALDHAM (AP) -".
  if (from < page.ranges[page.sentenceAt[from]!]![0] || isNeuter(page, to)) return true;
  if (!isGenitive(page, to)) return false;
  // The same of "Roe".
  if (/^(in|at|near|from)$/.test(tokens[whole[0] - 1]?.lower ?? "") && /^\p{Lu}/u.test(tokens[to + 1]?.text ?? ""))
    return true;
  const owned = tokens.slice(to + 1, to + 4).map((token) => token.lower);
  return BELONGINGS.test(owned[0] ?? "") || (owned.includes("chief") && owned.includes("executive"));
}

/** "Roe raised its fares", "Roe, which runs the ferry,": what follows speaks of a thing. */
function isNeuter(page: Page, to: number): boolean {
  const { tokens } = page;
  if (tokens[to]?.text === ",") return tokens[to + 1]?.lower === "which" && isVerb(page, to + 2);
  if (!isVerb(page, to)) return false;
  for (let k = to + 1; k < to + 7 && page.sentenceAt[k] === page.sentenceAt[to]; k++) {
    if (tokens[k]!.lower === "its") return true;
    if (/^(DET|PROPN|PUNCT|PRON|SCONJ)$/.test(tokens[k]!.pos)) return false;
  }
  return false;
}
