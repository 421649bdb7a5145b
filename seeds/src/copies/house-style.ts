import type { Outlet } from "../outlets.ts";
import { type Edit, editMatches } from "./edited-text.ts";

const DATELINE = /^[A-Z][A-Z ’']+ \(CPA\) - /;

/** Takes the agency's dateline off the first paragraph. */
export function dropDateline(text: string): Edit[] {
  return editMatches(text, new RegExp(DATELINE, "g"), () => "");
}

/** Where a text that the agency takes over is dated from: the first town it names, else where the outlet sits. */
export function addDateline(text: string, from: Outlet): Edit[] {
  if (DATELINE.test(text)) return [];
  const town = /\b(?:Port Ellery|Dunmarrow|Hollin|Ostery|Wick Harbour|Arnholt|Lower Kell)\b/.exec(text)?.[0];
  const place = town ?? (from.slug === "dunmarrow-courier" ? "Dunmarrow" : "Port Ellery");
  return editMatches(text, /^\S+/g, ([word]) => `${place.toUpperCase()} (CPA) - ${word}`);
}

/** Quotation marks and apostrophes as the other outlet sets them. No word changes. */
export function requote(text: string, from: Outlet["quotes"], to: Outlet["quotes"]): Edit[] {
  const isQuote = (at: number): "open" | "close" | undefined => {
    const sign = text[at]!;
    if (from.open === from.close && sign === from.open)
      return /^$|[\s(—–-]/.test(text.charAt(at - 1)) ? "open" : "close";
    if (sign === from.open) return "open";
    return sign === from.close && (from.close !== from.apostrophe || closesQuotation(text, at, from))
      ? "close"
      : undefined;
  };
  return editMatches(text, /["'“”‘’]/g, ({ 0: sign, index }) => {
    const role = isQuote(index);
    if (role !== undefined) return to[role];
    return sign === from.apostrophe ? to.apostrophe : undefined;
  });
}

/** Where one sign closes quotations and stands for missing letters: it closes after a stop, or else where no letter follows. */
function closesQuotation(text: string, at: number, { open, close }: Outlet["quotes"]): boolean {
  const opened = text.lastIndexOf(open, at);
  if (opened === -1) return false;
  const paragraph = text.slice(opened, text.indexOf(open, opened + 1) >>> 0).split("\n\n")[0]!;
  const stopped = paragraph.search(new RegExp(`(?<=[.,?!…])${close}`));
  const bare = paragraph.search(new RegExp(`${close}(?!\\p{L})`, "u"));
  return at === opened + (stopped === -1 ? bare : stopped);
}

/** "said Tuesday", as agencies write, becomes "said on Tuesday"; after most prepositions the day stands as it is. */
export function spellOutDays(text: string): Edit[] {
  return editMatches(
    text,
    /(?<=\b([A-Za-z]+|\d) )(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?=[\s,.;])(?! (?:morning|night|evening|fortnight|interview))/g,
    ([day, before]) => (TAKES_NO_ON.has(before!.toLowerCase()) ? undefined : `on ${day}`),
  );
}

const TAKES_NO_ON = new Set(
  "on last next this that every each from since until till by to and or before after between of for the first past a least than".split(
    " ",
  ),
);

/** British words in American dress, as far as the newsroom uses them. */
const SPELLINGS: readonly (readonly [american: string, british: string])[] = [
  ["neighboring", "neighbouring"],
  ["neighbor", "neighbour"],
  ["kilometers", "kilometres"],
  ["meters", "metres"],
  ["canceled", "cancelled"],
  ["favored", "favoured"],
  ["favor", "favour"],
  ["harbor", "harbour"],
  ["harbors", "harbours"],
  ["honored", "honoured"],
  ["labor", "labour"],
  ["program", "programme"],
  ["licenses", "licences"],
  ["traveled", "travelled"],
  ["percent", "per cent"],
];

/** A group for each word: nobody spells one word two ways in one text. */
export function respell(text: string, from: Outlet, to: Outlet): Edit[][] {
  if (from.spelling === to.spelling) return [];
  return SPELLINGS.map(([american, british]) => {
    const [old, fresh] = to.spelling === "British" ? [american, british] : [british, american];
    return editMatches(text, new RegExp(`\\b${old}\\b`, "g"), () => fresh);
  });
}
